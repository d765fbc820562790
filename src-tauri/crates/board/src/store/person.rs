//! People, with their absences and duties as values of the row.

use planning::Person;
use rusqlite::named_params;

use super::columns::{json, to_json, word};
use super::record::record;

record!(Person, Person, "person",
put: |person, connection, sql| {
    let values = named_params! {
        ":id": person.id.to_string(), ":name": person.name, ":initials": person.initials, ":colour": person.colour,
        ":most_per_week": person.most_per_week, ":absences": to_json(&person.absences)?,
        ":duties": to_json(&person.duties)?,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Person {
    id: word(row, "id")?,
    name: row.get("name")?,
    initials: row.get("initials")?,
    colour: row.get("colour")?,
    most_per_week: row.get("most_per_week")?,
    absences: json(row, "absences")?,
    duties: json(row, "duties")?,
}));
