//! The files that pictures lie in, wherever the board names them.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use rusqlite::{Connection, named_params};

/// The files that are named on a card, in the bin, or by what was done since a moment.
pub(crate) fn files_named(
    connection: &Connection,
    since: NaiveDateTime,
) -> rusqlite::Result<HashSet<String>> {
    let mut statement = connection.prepare(include_str!("picture/naming.sql"))?;
    let since = since.format("%Y-%m-%dT%H:%M:%S").to_string();
    let mut rows = statement.query(named_params! { ":since": since })?;
    let mut files = HashSet::new();
    while let Some(row) = rows.next()? {
        let text: String = row.get("text")?;
        let names = text.split("\"file\":\"").skip(1).filter_map(|rest| rest.split('"').next());
        files.extend(names.map(str::to_owned));
    }
    Ok(files)
}
