//! Categories.

use planning::Category;
use rusqlite::named_params;

use super::columns::word;
use super::record::record;

record!(Category, Category, "category",
put: |category, connection, sql| {
    let values = named_params! {
        ":id": category.id.to_string(), ":name": category.name, ":goal": category.goal,
        ":target_share": category.target_share, ":one_in": category.one_in, ":colour": category.colour,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Category {
    id: word(row, "id")?,
    name: row.get("name")?,
    goal: row.get("goal")?,
    target_share: row.get("target_share")?,
    one_in: row.get("one_in")?,
    colour: row.get("colour")?,
}));
