//! The bin: deleted cards, each whole in one row.

use planning::BinnedPost;
use rusqlite::{Connection, named_params};

use super::columns::{json, minute, to_json, word};
use super::record::record;

record!(BinnedPost, BinnedPost, "binned_post",
put: |binned, connection, sql| {
    let values = named_params! {
        ":id": binned.id.to_string(), ":post": to_json(&binned.post)?, ":placements": to_json(&binned.placements)?,
        ":reused_by": to_json(&binned.reused_by)?, ":deleted_by": binned.deleted_by,
        ":deleted_at": binned.deleted_at.format("%Y-%m-%dT%H:%M").to_string(),
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(BinnedPost {
    id: word(row, "id")?,
    post: json(row, "post")?,
    placements: json(row, "placements")?,
    reused_by: json(row, "reused_by")?,
    deleted_at: minute(row, "deleted_at")?,
    deleted_by: row.get("deleted_by")?,
}));

pub(crate) fn count(connection: &Connection) -> rusqlite::Result<u32> {
    connection.prepare_cached(include_str!("binned_post/count.sql"))?.query_row([], |row| row.get(0))
}
