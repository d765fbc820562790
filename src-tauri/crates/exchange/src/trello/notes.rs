//! Keeps the loss report while a board is read. What befalls many cards alike becomes one entry that names them all.

use std::collections::HashMap;

use crate::words::Words;
use crate::{Report, say};

#[derive(Debug)]
pub(super) struct Notes {
    report: Report,
    groups: Vec<Group>,
    /// Where the group with this text stands.
    known: HashMap<(String, Option<String>), usize>,
}

#[derive(Debug)]
struct Group {
    what: String,
    /// Set when it is dropped, not changed.
    why: Option<String>,
    cards: Vec<String>,
}

impl Notes {
    pub(super) fn in_words(words: Words) -> Self {
        Self { report: Report::in_words(words), groups: Vec::new(), known: HashMap::new() }
    }

    pub(super) fn words(&self) -> Words {
        self.report.words()
    }

    pub(super) fn change(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.report.change(place, what);
    }

    pub(super) fn drop(&mut self, place: impl Into<String>, what: impl Into<String>, why: impl Into<String>) {
        self.report.drop(place, what, why);
    }

    /// Notes a change on a card, together with every other card that it happens to.
    pub(super) fn change_card(&mut self, title: &str, what: impl Into<String>) {
        self.group(title, what.into(), None);
    }

    /// Notes a loss on a card, together with every other card that loses the same.
    pub(super) fn drop_card(&mut self, title: &str, what: impl Into<String>, why: impl Into<String>) {
        self.group(title, what.into(), Some(why.into()));
    }

    pub(super) fn take(&mut self, kind: &str, count: usize) {
        self.report.take(kind, count);
    }

    pub(super) fn finish(mut self) -> Report {
        let words = self.words();
        for Group { what, why, cards } in self.groups {
            let (place, what) = match cards.as_slice() {
                [one] => (card_place(one, words), what),
                many => {
                    let names: Vec<String> =
                        many.iter().map(|title| say!(words, "«{}»", "“{}”", shortened(title))).collect();
                    let place = say!(words, "{} kort", "{} cards", many.len());
                    (place, format!("{what}: {}", names.join(", ")))
                }
            };
            match why {
                None => self.report.change(place, what),
                Some(why) => self.report.drop(place, what, why),
            }
        }
        self.report
    }

    fn group(&mut self, title: &str, what: String, why: Option<String>) {
        let next = self.groups.len();
        let at = *self.known.entry((what.clone(), why.clone())).or_insert(next);
        match self.groups.get_mut(at) {
            Some(group) => group.cards.push(title.to_owned()),
            None => self.groups.push(Group { what, why, cards: vec![title.to_owned()] }),
        }
    }
}

/// How the report names a card.
pub(super) fn card_place(title: &str, words: Words) -> String {
    say!(words, "kort «{}»", "card “{}”", shortened(title))
}

/// At most 80 characters of a text, on one line.
pub(super) fn shortened(text: &str) -> String {
    let mut characters = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let start: String = characters.by_ref().take(80).collect();
    if characters.next().is_some() { format!("{start}…") } else { start }
}
