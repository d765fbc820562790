//! Placements.

use chrono::NaiveDate;
use planning::{ChannelId, Placement, PostId};
use rusqlite::{Connection, named_params};

use super::columns::{Cells, maybe_json, maybe_word, read_all, text, to_json, word};
use super::record::record;

record!(Placement, Placement, "placement",
    put: |placement, connection, sql| {
        let results = placement.results.as_ref().map(to_json).transpose()?;
        let values = named_params! {
            ":id": placement.id.to_string(), ":post": placement.post.to_string(), ":channel": placement.channel.to_string(),
            ":format": placement.format.word(), ":planned": text(placement.planned), ":state": placement.state.word(),
            ":own_text": placement.text, ":url": placement.url, ":published_at": text(placement.published_at),
            ":slip_reason": placement.slip_reason, ":results": results,
        };
        connection.prepare_cached(sql)?.execute(values).map(drop)
    },
    read: read);

fn read(row: &Cells<'_>) -> rusqlite::Result<Placement> {
    Ok(Placement {
        id: word(row, "id")?,
        post: word(row, "post")?,
        channel: word(row, "channel")?,
        format: word(row, "format")?,
        planned: maybe_word(row, "planned")?,
        state: word(row, "state")?,
        text: row.get("own_text")?,
        url: row.get("url")?,
        published_at: maybe_word(row, "published_at")?,
        slip_reason: row.get("slip_reason")?,
        results: maybe_json(row, "results")?,
    })
}

/// A post's placements, by id.
pub(crate) fn of_post(connection: &Connection, post: PostId) -> rusqlite::Result<Vec<Placement>> {
    let mut statement = connection.prepare_cached(include_str!("placement/of_post.sql"))?;
    read_all(&mut statement, named_params! { ":post": post.to_string() }, read)
}

/// A channel's placements, by id.
pub(crate) fn of_channel(connection: &Connection, channel: ChannelId) -> rusqlite::Result<Vec<Placement>> {
    let mut statement = connection.prepare_cached(include_str!("placement/of_channel.sql"))?;
    read_all(&mut statement, named_params! { ":channel": channel.to_string() }, read)
}

/// How many placements stand on a channel, whatever their state.
pub(crate) fn on_channel(connection: &Connection, channel: ChannelId) -> rusqlite::Result<u32> {
    let mut statement = connection.prepare_cached(include_str!("placement/on_channel.sql"))?;
    statement.query_row(named_params! { ":channel": channel.to_string() }, |row| row.get(0))
}

/// The posts of which something went out on these days, as was noted.
pub(crate) fn published_in(
    connection: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> rusqlite::Result<Vec<PostId>> {
    let mut statement = connection.prepare_cached(include_str!("placement/published_in.sql"))?;
    let after = to.succ_opt().unwrap_or(to);
    let span = named_params! { ":from": from.to_string(), ":after": after.to_string() };
    statement.query_map(span, |row| super::columns::nth_word(row, 0))?.collect()
}
