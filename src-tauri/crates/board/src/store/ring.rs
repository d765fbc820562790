//! Rings of the annual wheel, from the rim inwards.

use planning::Ring;
use rusqlite::named_params;

use super::columns::word;
use super::record::record;

record!(Ring, Ring, "ring",
put: |ring, connection, sql| {
    let values = named_params! {
        ":id": ring.id.to_string(), ":name": ring.name, ":position": ring.position, ":display": ring.display.word(),
        ":colour": ring.colour,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Ring {
    id: word(row, "id")?,
    name: row.get("name")?,
    display: word(row, "display")?,
    colour: row.get("colour")?,
    position: row.get("position")?,
}));
