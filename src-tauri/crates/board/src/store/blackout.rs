//! Blackouts, and the channels they hold.

use planning::{Blackout, ChannelId};
use rusqlite::named_params;

use super::columns::{json, word};
use super::record::record;

record!(Blackout, Blackout, "blackout",
put: |blackout, connection, sql| {
    let id = blackout.id.to_string();
    let values = named_params! {
        ":id": id, ":name": blackout.name, ":from_time": blackout.from.to_string(),
        ":to_time": blackout.to.to_string(), ":every_channel": blackout.channels.is_none(),
        ":hold": blackout.hold,
    };
    connection.prepare_cached(sql)?.execute(values)?;
    let clear = include_str!("blackout/clear_channels.sql");
    connection.prepare_cached(clear)?.execute(named_params! { ":blackout": id })?;
    let mut add = connection.prepare_cached(include_str!("blackout/add_channel.sql"))?;
    for channel in blackout.channels.iter().flatten() {
        add.execute(named_params! { ":blackout": id, ":channel": channel.to_string() })?;
    }
    Ok(())
},
read: |row| {
    let channels: Vec<ChannelId> = json(row, "channels")?;
    let every_channel: bool = row.get("every_channel")?;
    Ok(Blackout {
        id: word(row, "id")?,
        name: row.get("name")?,
        from: word(row, "from_time")?,
        to: word(row, "to_time")?,
        channels: (!every_channel).then_some(channels),
        hold: row.get("hold")?,
    })
});
