//! The labels of an export. Labels that read the same are one, whatever their colours.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{json::Record, notes::Notes, words::fold};
use crate::say;
use crate::words::Words;

#[derive(Debug)]
pub(super) struct Label {
    /// Its name, or "green (no name)"; a map names it so, whoever reads the report.
    pub(super) shown: String,
    pub(super) name: Option<String>,
    pub(super) colour: Option<String>,
    /// Cards that wear it.
    pub(super) cards: usize,
}

impl Label {
    /// As the report names it.
    pub(super) fn called(&self, words: Words) -> String {
        match (words, &self.name, &self.colour) {
            (Words::Nb, None, Some(colour)) => format!("{colour} (uten navn)"),
            (Words::Nb, None, None) => "(uten navn og farge)".to_owned(),
            _ => self.shown.clone(),
        }
    }

    pub(super) fn place(&self, words: Words) -> String {
        say!(words, "etikett «{}»", "label “{}”", self.called(words))
    }
}

#[derive(Debug, Default)]
pub(super) struct Labels {
    pub(super) list: Vec<Label>,
    by_id: HashMap<String, usize>,
    by_shown: HashMap<String, usize>,
    /// What the board calls its colours; exports of 2014 name labels nowhere else.
    colour_names: HashMap<String, String>,
}

impl Labels {
    pub(super) fn of_board(board: &Record<'_>, notes: &mut Notes) -> Self {
        let mut labels = Self::default();
        for (colour, name) in board.object("labelNames").into_iter().flatten() {
            if let Some(name) = name.as_str().filter(|name| !name.trim().is_empty()) {
                labels.colour_names.insert(colour.replace('_', " "), name.trim().to_owned());
            }
        }
        for object in board.objects("labels", notes) {
            let place = notes.words().say("etikettene på tavlen", "the board’s labels");
            labels.add(object, place, notes);
        }
        labels
    }

    /// The labels that a card wears, by number; each once.
    pub(super) fn of_card(&mut self, card: &Record<'_>, title: &str, notes: &mut Notes) -> Vec<usize> {
        let mut worn = Vec::new();
        for object in card.objects("labels", notes) {
            worn.push(self.add(object, &card.place, notes));
        }
        for id in card.texts("idLabels", notes) {
            match self.by_id.get(&id) {
                Some(label) => worn.push(*label),
                None => {
                    let words = notes.words();
                    let why = words.say(
                        "eksporten sier ikke hva den heter",
                        "the export does not say what it is called",
                    );
                    notes.drop_card(title, say!(words, "etikett {id}", "label {id}"), why);
                }
            }
        }
        worn.sort_unstable();
        worn.dedup();
        for label in &worn {
            self.list[*label].cards += 1;
        }
        worn
    }

    fn add(&mut self, object: &Map<String, Value>, place: &str, notes: &mut Notes) -> usize {
        let record = Record::new(object, place);
        let id = record.text("id", notes);
        if let Some(known) = id.as_ref().and_then(|id| self.by_id.get(id)) {
            return *known;
        }
        let colour = record.text("color", notes).map(|colour| colour.trim().replace('_', " "));
        let name =
            record.text("name", notes).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
        // Only labels that have no id of their own are named by the board's colours.
        let name = name.or_else(|| match (&id, &colour) {
            (None, Some(colour)) => self.colour_names.get(colour).cloned(),
            _ => None,
        });
        let shown = match (&name, &colour) {
            (Some(name), _) => name.clone(),
            (None, Some(colour)) => format!("{colour} (no name)"),
            (None, None) => "(no name, no colour)".to_owned(),
        };
        let next = self.list.len();
        let label = *self.by_shown.entry(fold(&shown)).or_insert(next);
        if label == next {
            self.list.push(Label { shown, name, colour, cards: 0 });
        }
        self.by_id.extend(id.map(|id| (id, label)));
        label
    }
}
