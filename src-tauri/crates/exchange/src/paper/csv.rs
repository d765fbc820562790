//! One table as CSV for the spreadsheets people have: UTF-8 with a byte-order mark, and `;` where a comma is the decimal mark.

use super::guard::guarded;
use super::{Cell, Table};
use crate::words::Words;

/// The bytes of a file.
///
/// # Errors
/// Only when memory can't be written to.
pub fn csv(table: &Table, words: Words) -> Result<Vec<u8>, ::csv::Error> {
    let delimiter = match words {
        Words::Nb => b';',
        Words::En => b',',
    };
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(::csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|column| guarded(&column.name)))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| plain(cell, words)))?;
    }
    writer.into_inner().map_err(|error| ::csv::Error::from(error.into_error()))
}

/// Numbers without what only people read; nothing as nothing.
fn plain(cell: &Cell, words: Words) -> String {
    match cell {
        Cell::Text(text) => guarded(text),
        Cell::Count(count) => count.to_string(),
        Cell::Percent(percent) => words.decimal(percent.percent()),
        Cell::Change(change) => change.to_string(),
        Cell::Posts(_) | Cell::Decimal(_) => cell.read(words),
        Cell::Nothing => String::new(),
    }
}
