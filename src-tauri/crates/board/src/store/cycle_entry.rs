//! Lines of the annual wheel.

use planning::CycleEntry;
use rusqlite::named_params;

use super::columns::{json, maybe_word, text, to_json, word};
use super::record::record;

record!(CycleEntry, CycleEntry, "cycle_entry",
put: |entry, connection, sql| {
    let values = named_params! {
        ":id": entry.id.to_string(), ":title": entry.title, ":ring": entry.ring, ":recurrence": to_json(&entry.when)?,
        ":lead_weeks": entry.lead_weeks, ":expected_posts": entry.expected_posts, ":owner": text(entry.owner),
        ":notes": entry.notes, ":links": to_json(&entry.links)?, ":until_date": text(entry.until),
        ":exceptions": to_json(&entry.exceptions)?, ":template": to_json(&entry.template)?,
        ":years": to_json(&entry.years)?, ":made": to_json(&entry.made)?,
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(CycleEntry {
    id: word(row, "id")?,
    title: row.get("title")?,
    ring: row.get("ring")?,
    when: json(row, "recurrence")?,
    lead_weeks: row.get("lead_weeks")?,
    expected_posts: row.get("expected_posts")?,
    owner: maybe_word(row, "owner")?,
    notes: row.get("notes")?,
    links: json(row, "links")?,
    until: maybe_word(row, "until_date")?,
    exceptions: json(row, "exceptions")?,
    template: json(row, "template")?,
    years: json(row, "years")?,
    made: json(row, "made")?,
}));
