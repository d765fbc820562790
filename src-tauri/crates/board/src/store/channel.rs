//! Channels, with capacity and weights as values of the row.

use planning::Channel;
use rusqlite::named_params;

use super::columns::{json, maybe_json, maybe_word, text, to_json, word};
use super::record::record;

record!(Channel, Channel, "channel",
put: |channel, connection, sql| {
    let values = named_params! {
        ":id": channel.id.to_string(), ":name": channel.name, ":platform": channel.platform.word(),
        ":handle": channel.handle, ":purpose": channel.purpose, ":audience": text(channel.audience),
        ":responsible": text(channel.responsible), ":administrators": to_json(&channel.administrators)?,
        ":tier": channel.tier.word(), ":state": channel.state.word(), ":review_on": text(channel.review_on),
        ":capacity": to_json(&channel.capacity)?, ":format_weights": to_json(&channel.format_weights)?,
        ":rules": to_json(&channel.rules)?, ":language": channel.language,
        ":privacy_notes": channel.privacy_notes, ":opened_on": text(channel.opened_on),
        ":engagement_target": channel.engagement_target.as_ref().map(to_json).transpose()?,
        ":closed_on": text(channel.closed_on),
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Channel {
    id: word(row, "id")?,
    name: row.get("name")?,
    platform: word(row, "platform")?,
    handle: row.get("handle")?,
    purpose: row.get("purpose")?,
    audience: maybe_word(row, "audience")?,
    responsible: maybe_word(row, "responsible")?,
    administrators: json(row, "administrators")?,
    tier: word(row, "tier")?,
    state: word(row, "state")?,
    review_on: maybe_word(row, "review_on")?,
    language: row.get("language")?,
    privacy_notes: row.get("privacy_notes")?,
    engagement_target: maybe_json(row, "engagement_target")?,
    opened_on: maybe_word(row, "opened_on")?,
    closed_on: maybe_word(row, "closed_on")?,
    capacity: json(row, "capacity")?,
    format_weights: json(row, "format_weights")?,
    rules: json(row, "rules")?,
}));
