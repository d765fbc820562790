//! Columns to values and back. What does not fit is a conversion error of that column, never a guess.

use std::str::FromStr;

use rusqlite::Row;
use rusqlite::types::Type;
use serde::{Serialize, de::DeserializeOwned};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A text column that holds a word, an id, a date or a planned time.
pub(super) fn word<T: FromStr<Err: Into<Cause>>>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error: T::Err| wrong(row, column, error.into()))
}

pub(super) fn maybe_word<T: FromStr<Err: Into<Cause>>>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    match row.get::<_, Option<String>>(column)? {
        Some(_) => word(row, column).map(Some),
        None => Ok(None),
    }
}

/// A text column that holds a minute of the board's wall clock.
pub(super) fn minute(row: &Row<'_>, column: &str) -> rusqlite::Result<chrono::NaiveDateTime> {
    let planned: planning::PlannedTime = word(row, column)?;
    planned.minute().ok_or_else(|| wrong(row, column, format!("“{planned}” is not a minute").into()))
}

/// A text column that holds a value as JSON.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| wrong(row, column, error.into()))
}

pub(super) fn maybe_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    match row.get::<_, Option<String>>(column)? {
        Some(_) => json(row, column).map(Some),
        None => Ok(None),
    }
}

pub(super) fn to_json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

pub(super) fn text<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn wrong(row: &Row<'_>, column: &str, cause: Cause) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or(0);
    let cause = format!("column {column}: {cause}").into();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, cause)
}

/// The same for a column by its place.
pub(super) fn nth_word<T: FromStr<Err: Into<Cause>>>(row: &Row<'_>, index: usize) -> rusqlite::Result<T> {
    let text: String = row.get(index)?;
    text.parse()
        .map_err(|error: T::Err| rusqlite::Error::FromSqlConversionFailure(index, Type::Text, error.into()))
}
