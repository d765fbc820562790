//! Lists that are an id and a name: audiences and tags.

use planning::{Audience, Tag};
use rusqlite::named_params;

use super::columns::word;
use super::record::record;

record!(Audience, Audience, "audience",
    put: |audience, connection, sql| {
        let values = named_params! { ":id": audience.id.to_string(), ":name": audience.name };
        connection.prepare_cached(sql)?.execute(values).map(drop)
    },
    read: |row| Ok(Audience { id: word(row, "id")?, name: row.get("name")? }));

record!(Tag, Tag, "tag",
    put: |tag, connection, sql| {
        let values = named_params! { ":id": tag.id.to_string(), ":name": tag.name };
        connection.prepare_cached(sql)?.execute(values).map(drop)
    },
    read: |row| Ok(Tag { id: word(row, "id")?, name: row.get("name")? }));
