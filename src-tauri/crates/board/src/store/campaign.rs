//! Campaigns.

use planning::Campaign;
use rusqlite::named_params;

use super::columns::{json, maybe_word, text, to_json, word};
use super::record::record;

record!(Campaign, Campaign, "campaign",
put: |campaign, connection, sql| {
    let values = named_params! {
        ":id": campaign.id.to_string(), ":name": campaign.name, ":goal": campaign.goal,
        ":from_date": text(campaign.from), ":to_date": text(campaign.to),
        ":channels": to_json(&campaign.channels)?, ":budget": campaign.budget, ":results": campaign.results,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Campaign {
    id: word(row, "id")?,
    name: row.get("name")?,
    goal: row.get("goal")?,
    from: maybe_word(row, "from_date")?,
    to: maybe_word(row, "to_date")?,
    channels: json(row, "channels")?,
    budget: row.get("budget")?,
    results: row.get("results")?,
}));
