//! Lists that are a name and the share of posts that is wanted: audiences and tags.

use planning::{Audience, Tag};
use rusqlite::named_params;

use super::columns::word;
use super::record::record;

record!(Audience, Audience, "audience",
    put: |audience, connection, sql| {
        let values = named_params! { ":id": audience.id.to_string(), ":name": audience.name, ":target_share": audience.target_share };
        connection.prepare_cached(sql)?.execute(values).map(drop)
    },
    read: |row| Ok(Audience { id: word(row, "id")?, name: row.get("name")?, target_share: row.get("target_share")? }));

record!(Tag, Tag, "tag",
    put: |tag, connection, sql| {
        let values = named_params! { ":id": tag.id.to_string(), ":name": tag.name, ":target_share": tag.target_share };
        connection.prepare_cached(sql)?.execute(values).map(drop)
    },
    read: |row| Ok(Tag { id: word(row, "id")?, name: row.get("name")?, target_share: row.get("target_share")? }));
