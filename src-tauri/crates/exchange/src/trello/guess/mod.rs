//! Says what each list, label and field of a board probably means. Every guess can be overruled, and is reported.

mod channel;
mod channel_words;
mod field;
mod horizon;
mod label;
mod list;
mod status;

use planning::Status;

use super::{
    export::Export,
    map::{Row, Settled, TrelloMap},
    notes::Notes,
};
use crate::Known;

pub(super) use channel::is_plain;

/// A row for every list, label and field value of the export.
pub(super) fn guess(export: &Export, known: &Known<'_>) -> TrelloMap {
    TrelloMap {
        lists: list::guess_lists(export, known.now.date()),
        labels: label::guess_labels(export, known),
        fields: field::guess_fields(export, known),
    }
}

/// Whether a value says no, in the languages of the boards.
pub(super) fn says_no(value: &str) -> bool {
    matches!(
        super::words::fold(value).as_str(),
        "nei" | "nej" | "no" | "ei" | "ingen" | "inget" | "none" | "false" | "0" | "-"
    )
}

/// Reports what was guessed and not decided by the editor.
pub(super) fn report_guesses(settled: &Settled, notes: &mut Notes) {
    for (at, row) in settled.map.lists.iter().enumerate() {
        if settled.was_decided(Row::List(at)) || (row.cards == 0 && row.archived) {
            continue;
        }
        let place = format!("list “{}”{}", row.list, if row.archived { " (archived)" } else { "" });
        let status = row.to.status.unwrap_or(Status::Drafting);
        let unsure = if row.guessed {
            "; its name does not say for sure, so choose another in the mapping if that is wrong"
        } else {
            ""
        };
        let planned = row
            .to
            .planned
            .map_or_else(String::new, |time| format!(", planned for {time} where a card has no date"));
        notes.change(place, format!("its cards become {status}{planned}{unsure}"));
    }
    for (at, row) in settled.map.labels.iter().enumerate() {
        if !settled.was_decided(Row::Label(at)) && row.to != super::Meaning::Ignore {
            notes.change(format!("label “{}”", row.label), format!("taken as {}", row.to.words()));
        }
    }
    for (at, row) in settled.map.fields.iter().enumerate() {
        if settled.was_decided(Row::Field(at)) || row.cards == 0 {
            continue;
        }
        let value = row.value.as_ref().map_or_else(String::new, |value| format!(": {value}"));
        notes.change(format!("custom field “{}{value}”", row.field), format!("taken as {}", row.to.words()));
    }
}
