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
    map::{MappedList, Row, Settled, TrelloMap},
    notes::Notes,
};
use crate::words::Words;
use crate::{Known, say};

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
pub(super) fn report_guesses(export: &Export, settled: &Settled, notes: &mut Notes) {
    let words = notes.words();
    for (at, row) in settled.map.lists.iter().enumerate() {
        if settled.was_decided(Row::List(at)) || (row.cards == 0 && row.archived) {
            continue;
        }
        let archived = if row.archived { words.say(" (arkivert)", " (archived)") } else { "" };
        let place = say!(words, "liste «{}»{archived}", "list “{}”{archived}", row.list);
        notes.change(place, said_of(row, words));
    }
    for (at, (row, label)) in settled.map.labels.iter().zip(&export.labels).enumerate() {
        if !settled.was_decided(Row::Label(at)) && row.to != super::Meaning::Ignore {
            notes.change(label.place(words), row.to.said(words));
        }
    }
    for (at, row) in settled.map.fields.iter().enumerate() {
        if settled.was_decided(Row::Field(at)) || row.cards == 0 {
            continue;
        }
        let value = row.value.as_ref().map_or_else(String::new, |value| format!(": {value}"));
        let place = say!(words, "egendefinert felt «{}{value}»", "custom field “{}{value}”", row.field);
        notes.change(place, row.to.said(words));
    }
}

/// What becomes of the cards of a list.
fn said_of(row: &MappedList, words: Words) -> String {
    let status = status_of(row.to.status.unwrap_or(Status::Drafting), words);
    let unsure = words.say(
        "; navnet sier det ikke sikkert, så velg noe annet under «Lister» hvis det er feil",
        "; its name does not say for sure, so choose another in the mapping if that is wrong",
    );
    let unsure = if row.guessed { unsure } else { "" };
    let planned = row.to.planned.map_or_else(String::new, |time| match words {
        Words::Nb => format!(", og planlegges i {} når de ikke har egen dato", words.planned(time)),
        Words::En => format!(", planned for {time} where a card has no date"),
    });
    say!(
        words,
        "kortene får statusen {status}{planned}{unsure}",
        "its cards become {status}{planned}{unsure}"
    )
}

/// A status as the report names it.
pub(super) fn status_of(status: Status, words: Words) -> String {
    match words {
        Words::Nb => format!("«{}»", words.status(status)),
        Words::En => status.to_string(),
    }
}
