//! Saved views. The filter is a value of its row: it is a question, not a relation, and is asked of cards in memory.

use planning::SavedView;
use rusqlite::named_params;

use super::columns::{json, to_json, word};
use super::record::record;

record!(SavedView, SavedView, "saved_view",
    put: |view, connection, sql| {
        let filter = to_json(&view.filter)?;
        let values = named_params! { ":id": view.id.to_string(), ":name": view.name, ":filter": filter };
        connection.prepare_cached(sql)?.execute(values).map(drop)
    },
    read: |row| Ok(SavedView { id: word(row, "id")?, name: row.get("name")?, filter: json(row, "filter")? }));
