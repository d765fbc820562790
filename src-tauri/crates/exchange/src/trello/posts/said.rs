//! What a card's labels, fields and dates say about the post.

use planning::{CategoryId, Format, PlannedTime, TagId};

use super::{Growing, Reader};
use crate::say;
use crate::trello::{
    card::Card,
    fields::{FieldKind, FieldValue},
    guess::says_no,
    map::Meaning,
    notes::{card_place, shortened},
    time::local,
};
use crate::words::Words;

impl Reader<'_> {
    /// Takes every label onto the board, used or not, so that none is lost.
    pub(super) fn take_labels(&mut self) {
        let (mut nameless, words) = (Vec::new(), self.notes.words());
        for label in &self.export.labels {
            let Some(row) = self.settled.label(&label.shown) else { continue };
            let name = label.name.as_ref().or(label.colour.as_ref());
            match (&row.to, name) {
                (Meaning::Category, Some(name)) => {
                    self.categories.id(name);
                }
                (Meaning::Tag, Some(name)) => {
                    self.tags.id(name);
                }
                (meaning, _) => {
                    for place in meaning.places() {
                        self.channels.id(&place, self.notes);
                    }
                }
            }
            if row.to == Meaning::Ignore && label.name.is_none() && label.cards == 0 {
                nameless.push(say!(words, "«{}»", "“{}”", label.called(words)));
            } else if row.to == Meaning::Ignore {
                let why = match label.name {
                    None => {
                        words.say("den har verken navn eller farge", "it has neither a name nor a colour")
                    }
                    Some(_) => words.say("slik er det valgt", "the mapping says so"),
                };
                let what = say!(words, "etiketten, på {} kort", "the label, on {} cards", label.cards);
                self.notes.drop(label.place(words), what, why);
            }
        }
        if !nameless.is_empty() {
            let why = words
                .say("de har ikke navn og står ikke på noe kort", "they have no name and are on no card");
            self.notes.drop(words.say("etiketter", "labels"), nameless.join(", "), why);
        }
    }

    pub(super) fn read_labels(&mut self, card: &Card, growing: &mut Growing) {
        let words = self.notes.words();
        for label in &card.labels {
            let label = &self.export.labels[*label];
            let Some(row) = self.settled.label(&label.shown) else { continue };
            let name = label.name.as_ref().or(label.colour.as_ref()).unwrap_or(&label.shown);
            if label.name.is_none() && row.to == Meaning::Tag {
                let what = say!(
                    words,
                    "en etikett uten navn: får emneord etter fargen, {name}",
                    "a label without a name: tagged by its colour, {name}"
                );
                self.notes.change_card(&card.title, what);
            }
            self.apply(&row.to, name, || format!("Label: {name}"), card, growing);
        }
        if card.template {
            let tag = TagId(self.tags.id("template"));
            growing.post.tags.push(tag);
            let what = words
                .say("en kortmal: får emneordet «template»", "a card template: kept with the tag “template”");
            self.notes.change_card(&card.title, what);
        }
    }

    pub(super) fn read_fields(&mut self, card: &Card, growing: &mut Growing) {
        let words = self.notes.words();
        for FieldValue { field, text } in &card.values {
            let field = &self.export.fields[*field];
            // An option that the field does not offer has no row; what it says is kept all the same.
            let meaning = self.settled.field(&field.name, text).map_or(Meaning::Note, |row| row.to.clone());
            let line = || match field.kind {
                FieldKind::Date => {
                    let time = local(text, self.known.time_zone)
                        .map(|local| local.planned.to_string().replace('T', " "));
                    format!("{}: {}", field.name, time.as_ref().unwrap_or(text))
                }
                FieldKind::Checkbox => format!("{}: ✓", field.name),
                _ => format!("{}: {text}", field.name),
            };
            if meaning == Meaning::Planned {
                let planned = self.time(card, &field.name, Some(text));
                if planned.is_some() && (card.due.is_some() || growing.planned.is_some()) {
                    growing.lines.push(line());
                    let what = say!(
                        words,
                        "har en dato fra før: «{}» blir en linje i briefen",
                        "already has a date: “{}” is kept as a line in the brief",
                        field.name
                    );
                    self.notes.change_card(&card.title, what);
                }
                growing.planned = growing.planned.or(planned);
                continue;
            }
            if meaning == Meaning::Ignore && !says_no(text) {
                let why = words.say("slik er det valgt", "the mapping says so");
                let what = say!(words, "egendefinert felt {}", "custom field {}", shortened(&line()));
                self.notes.drop_card(&card.title, what, why);
            }
            if matches!(meaning, Meaning::Sponsored | Meaning::Channel { .. } | Meaning::Channels { .. })
                && says_no(text)
            {
                continue;
            }
            let name = match (field.kind, &meaning) {
                (FieldKind::Checkbox, _) => field.name.clone(),
                (FieldKind::List, Meaning::Tag) => format!("{}: {text}", field.name),
                _ => text.clone(),
            };
            self.apply(&meaning, &name, line, card, growing);
        }
    }

    fn apply(
        &mut self,
        meaning: &Meaning,
        name: &str,
        line: impl Fn() -> String,
        card: &Card,
        growing: &mut Growing,
    ) {
        match meaning {
            Meaning::Channel { .. } | Meaning::Channels { .. } => {
                for place in meaning.places() {
                    growing.post.sponsored |= place.format == Format::Ad;
                    growing.places.push(place);
                }
            }
            Meaning::Category if growing.post.category.is_none() => {
                growing.post.category = Some(CategoryId(self.categories.id(name)));
            }
            Meaning::Category | Meaning::Tag => {
                if *meaning == Meaning::Category {
                    if growing.post.category == Some(CategoryId(self.categories.id(name))) {
                        return;
                    }
                    let what = say!(
                        self.notes.words(),
                        "har en kategori fra før: «{name}» blir et emneord",
                        "has a category already: “{name}” is kept as a tag"
                    );
                    self.notes.change_card(&card.title, what);
                }
                let tag = TagId(self.tags.id(name));
                if !growing.post.tags.contains(&tag) {
                    growing.post.tags.push(tag);
                }
            }
            Meaning::Sponsored => growing.post.sponsored = true,
            Meaning::Note => {
                let line = line();
                let field = line.split(':').next().unwrap_or_default();
                let what = say!(
                    self.notes.words(),
                    "«{field}» blir en linje i briefen",
                    "“{field}” is kept as a line in the brief"
                );
                self.notes.change_card(&card.title, what);
                growing.lines.push(line);
            }
            Meaning::Planned | Meaning::Ignore => {}
        }
    }

    pub(super) fn read_start(&mut self, card: &Card, growing: &mut Growing) {
        let words = self.notes.words();
        if let Some(start) = self.time(card, words.say("startdato", "start date"), card.start.as_deref()) {
            // Trello's start has a day only; the time in the file is an accident of when it was set.
            growing.lines.push(format!("Start: {}", start.first_day()));
            let what = words
                .say("startdatoen blir en linje i briefen", "its start date is kept as a line in the brief");
            self.notes.change_card(&card.title, what);
        }
    }

    pub(super) fn time(&mut self, card: &Card, what: &str, text: Option<&str>) -> Option<PlannedTime> {
        let text = text?;
        let words = self.notes.words();
        let place = card_place(&card.title, words);
        let Some(time) = local(text, self.known.time_zone) else {
            let why = words.say(
                "det er ikke en dato; kortet blir med uten den",
                "it is not a date; the card is kept without it",
            );
            self.notes.drop(place, format!("{what}: {}", shortened(text)), why);
            return None;
        };
        if time.second_of_doubled {
            self.notes.change(place, format!("{what}: {}", doubled(time.planned, words)));
        }
        Some(time.planned)
    }
}

fn doubled(time: PlannedTime, words: Words) -> String {
    match words {
        Words::Nb => format!(
            "{} kommer to ganger den natten, og den andre er ment; regnes som den første",
            words.planned(time)
        ),
        Words::En => {
            format!("{time} comes twice that night, and the second was meant; taken as the first")
        }
    }
}
