//! Findings that were accepted.

use chrono::NaiveDateTime;
use planning::Acceptance;
use rusqlite::named_params;

use super::columns::word;
use super::record::record;

record!(Acceptance, Acceptance, "acceptance",
put: |acceptance, connection, sql| {
    let values = named_params! {
        ":id": acceptance.id.to_string(), ":rule": acceptance.rule.word(),
        ":fingerprint": acceptance.fingerprint.to_string(), ":about": acceptance.about, ":reason": acceptance.reason,
        ":author": acceptance.author, ":at": acceptance.at.format("%Y-%m-%dT%H:%M:%S").to_string(),
    };
    connection.prepare_cached(sql)?.execute(values).map(drop)
},
read: |row| Ok(Acceptance {
    id: word(row, "id")?,
    rule: word(row, "rule")?,
    fingerprint: word(row, "fingerprint")?,
    about: row.get("about")?,
    reason: row.get("reason")?,
    author: row.get("author")?,
    at: word::<NaiveDateTime>(row, "at")?,
}));
