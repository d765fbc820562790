//! Columns to values and back. What does not fit is a conversion error of that column, never a guess.

use std::cell::Cell;
use std::str::FromStr;

use rusqlite::types::{FromSql, Type};
use rusqlite::{CachedStatement, OptionalExtension, Params, Row};
use serde::{Serialize, de::DeserializeOwned};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// What columns are read from by their names.
pub(super) trait Columns {
    fn row(&self) -> &Row<'_>;

    /// Where the column of this name stands.
    fn place(&self, column: &str) -> rusqlite::Result<usize>;
}

impl Columns for Row<'_> {
    fn row(&self) -> &Row<'_> {
        self
    }

    fn place(&self, column: &str) -> rusqlite::Result<usize> {
        self.as_ref().column_index(column)
    }
}

/// Every row a statement answers with.
pub(super) fn read_all<T>(
    statement: &mut CachedStatement<'_>,
    asked: impl Params,
    read: impl Fn(&Cells<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    let names = Names::of(statement);
    statement.query_map(asked, |row| read(&Cells::new(row, &names)))?.collect()
}

/// The one row a statement answers with, if any.
pub(super) fn read_one<T>(
    statement: &mut CachedStatement<'_>,
    asked: impl Params,
    read: impl Fn(&Cells<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Option<T>> {
    let names = Names::of(statement);
    statement.query_row(asked, |row| read(&Cells::new(row, &names))).optional()
}

/// A statement's columns by name. SQLite says a name anew each time it is asked, and a board opens with hundreds of thousands of values.
struct Names(Vec<String>);

impl Names {
    fn of(statement: &CachedStatement<'_>) -> Self {
        Self(statement.column_names().into_iter().map(str::to_owned).collect())
    }
}

/// A row of a statement whose names are known.
pub(super) struct Cells<'r> {
    row: &'r Row<'r>,
    names: &'r [String],
    /// Columns are mostly read in the order they stand in.
    next: Cell<usize>,
}

impl<'r> Cells<'r> {
    fn new(row: &'r Row<'r>, names: &'r Names) -> Self {
        Self { row, names: &names.0, next: Cell::new(0) }
    }

    pub(super) fn get<T: FromSql>(&self, column: &str) -> rusqlite::Result<T> {
        self.row.get(self.place(column)?)
    }
}

impl Columns for Cells<'_> {
    fn row(&self) -> &Row<'_> {
        self.row
    }

    fn place(&self, column: &str) -> rusqlite::Result<usize> {
        let (before, from) = self.names.split_at(self.next.get().min(self.names.len()));
        let is_it = |name: &String| name == column;
        let found = from.iter().position(is_it).map(|place| before.len() + place);
        let place = found.or_else(|| before.iter().position(is_it));
        let place = place.ok_or_else(|| rusqlite::Error::InvalidColumnName(column.to_owned()))?;
        self.next.set(place + 1);
        Ok(place)
    }
}

/// A text column that holds a word, an id, a date or a planned time.
pub(super) fn word<T: FromStr<Err: Into<Cause>>>(row: &impl Columns, column: &str) -> rusqlite::Result<T> {
    let place = row.place(column)?;
    parsed(column, place, row.row().get_ref(place)?.as_str()?)
}

pub(super) fn maybe_word<T: FromStr<Err: Into<Cause>>>(
    row: &impl Columns,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    let place = row.place(column)?;
    row.row().get_ref(place)?.as_str_or_null()?.map(|text| parsed(column, place, text)).transpose()
}

/// A text column that holds a minute of the board's wall clock.
pub(super) fn minute(row: &impl Columns, column: &str) -> rusqlite::Result<chrono::NaiveDateTime> {
    let planned: planning::PlannedTime = word(row, column)?;
    let place = row.place(column)?;
    planned.minute().ok_or_else(|| wrong(column, place, format!("“{planned}” is not a minute").into()))
}

/// A text column that holds a value as JSON.
pub(super) fn json<T: DeserializeOwned>(row: &impl Columns, column: &str) -> rusqlite::Result<T> {
    let place = row.place(column)?;
    from_json(column, place, row.row().get_ref(place)?.as_str()?)
}

pub(super) fn maybe_json<T: DeserializeOwned>(
    row: &impl Columns,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    let place = row.place(column)?;
    row.row().get_ref(place)?.as_str_or_null()?.map(|text| from_json(column, place, text)).transpose()
}

pub(super) fn to_json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

pub(super) fn text<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn parsed<T: FromStr<Err: Into<Cause>>>(column: &str, place: usize, text: &str) -> rusqlite::Result<T> {
    text.parse().map_err(|error: T::Err| wrong(column, place, error.into()))
}

fn from_json<T: DeserializeOwned>(column: &str, place: usize, text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| wrong(column, place, error.into()))
}

fn wrong(column: &str, place: usize, cause: Cause) -> rusqlite::Error {
    let cause = format!("column {column}: {cause}").into();
    rusqlite::Error::FromSqlConversionFailure(place, Type::Text, cause)
}

/// The same for a column by its place.
pub(super) fn nth_word<T: FromStr<Err: Into<Cause>>>(row: &Row<'_>, index: usize) -> rusqlite::Result<T> {
    let text: String = row.get(index)?;
    text.parse()
        .map_err(|error: T::Err| rusqlite::Error::FromSqlConversionFailure(index, Type::Text, error.into()))
}
