//! Trello's board export. Reads it leniently, guesses what its lists, labels and fields mean, and says what it changed or
//! dropped. Knows nothing of the board that it goes to beyond [`Known`].

mod card;
mod channels;
mod comments;
mod export;
mod fields;
mod guess;
mod json;
mod labels;
mod map;
mod notes;
mod people;
mod posts;
mod shelf;
mod time;
mod words;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use map::{ListTarget, MappedField, MappedLabel, MappedList, Meaning, Place, TrelloMap};

use crate::words::Words;
use crate::{Draft, Known, Report};
use map::Settled;
use notes::Notes;

/// A board that was read, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub draft: Draft,
    pub report: Report,
    /// What every list, label and field became; change it and read again.
    pub map: TrelloMap,
    /// What the board is called in Trello.
    pub name: String,
}

/// Why a board can't be read: one sentence with the place and the remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrelloError {
    #[error(
        "this is not a Trello board: it has no “{missing}”; in Trello, open the board and choose Menu → Print, export and \
         share → Export as JSON"
    )]
    NotABoard { missing: &'static str },
    #[error("the mapping can't be read ({cause}); correct it, or take the one that a dry run prints")]
    BadMap { cause: String },
    #[error(
        "the mapping names what this board does not have: {names}; correct the names or take those entries out"
    )]
    UnknownInMap { names: String },
    #[error(
        "the mapping says that the {what} is the planned time, but only a date field as a whole can be; choose another meaning"
    )]
    NotADate { what: String },
}

/// Reads a board export. What `map` does not name is guessed, and reported in `words`.
///
/// # Errors
/// When the value is no board, or the map names what the board does not have. Oddities of single cards are no error;
/// they are in the report.
pub fn read(
    value: &Value,
    known: &Known<'_>,
    map: Option<&TrelloMap>,
    words: Words,
) -> Result<Reading, TrelloError> {
    let mut notes = Notes::in_words(words);
    let export = export::read_export(value, &mut notes)?;
    let settled = Settled::new(guess::guess(&export, known), map)?;
    guess::report_guesses(&export, &settled, &mut notes);
    let draft = posts::draft(&export, known, &settled, &mut notes);
    Ok(Reading { draft, report: notes.finish(), map: settled.map, name: export.name })
}
