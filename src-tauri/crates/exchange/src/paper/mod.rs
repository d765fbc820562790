//! What goes out on paper or into a sheet: titled sections of tables, some with a chart. One picture of it for every format; each
//! format is a module. Knows no board.

mod chart;
mod csv;
mod guard;
mod html;
mod markdown;
#[cfg(test)]
mod tests;
mod xlsx;

use planning::register::Kept;
use planning::{Percent, Weight};

use crate::words::Words;

pub use csv::csv;
pub use html::html;
pub use markdown::markdown;
pub use xlsx::{XlsxError, xlsx};

#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    pub words: Words,
    pub title: String,
    /// What it is about and when it was made.
    pub subtitle: String,
    /// The whole in a few sentences.
    pub lead: Vec<String>,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    pub title: String,
    /// How the numbers are meant.
    pub note: Option<String>,
    pub chart: Option<Chart>,
    pub tables: Vec<Table>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    /// As long as the columns; the first cell names the row.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

/// How a column stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Data: never a formula, never markup.
    Text(String),
    Count(u64),
    /// A load in whole posts.
    Posts(Weight),
    Percent(Percent),
    Decimal(f64),
    /// A difference, written with its sign.
    Change(i64),
    /// Nothing is known.
    Nothing,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub fn count(count: usize) -> Self {
        Self::Count(count as u64)
    }

    pub fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Nothing, cell)
    }

    /// As people read it.
    fn read(&self, words: Words) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => words.number(*count),
            Self::Posts(weight) => words.posts(*weight),
            Self::Percent(percent) => words.percent(*percent),
            Self::Decimal(number) => words.decimal(*number),
            Self::Change(change) => match change.signum() {
                1 => format!("+{}", words.number(change.unsigned_abs())),
                -1 => format!("−{}", words.number(change.unsigned_abs())),
                _ => "0".to_owned(),
            },
            Self::Nothing => "–".to_owned(),
        }
    }
}

/// A picture of a table's numbers. Each can be read without colour, and its table stands beside it.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Bars made of parts, one pattern per part, perhaps with a mark at what is wanted.
    Bars { parts: Vec<(Pattern, String)>, rows: Vec<Bar> },
    /// One small bar per week, against the least and the most per week.
    Weeks { legend: [(Pattern, String); 3], rows: Vec<Weeks> },
    /// A value against a band.
    Bands { legend: String, rows: Vec<BandRow> },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub name: String,
    /// One value per part.
    pub values: Vec<f64>,
    pub wanted: Option<f64>,
    /// The values in words.
    pub says: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Weeks {
    pub name: String,
    pub loads: Vec<(f64, Option<Kept>)>,
    pub least: Option<f64>,
    pub most: Option<f64>,
    pub says: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct BandRow {
    pub name: String,
    pub value: f64,
    pub least: f64,
    pub most: f64,
    pub says: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    Solid,
    Hatched,
    Dotted,
    Hollow,
}
