//! What a card's labels, fields and dates say about the post.

use planning::{CategoryId, Format, PlannedTime, TagId};

use super::{Growing, Reader};
use crate::trello::{
    card::Card,
    fields::{FieldKind, FieldValue},
    guess::says_no,
    map::Meaning,
    notes::{card_place, shortened},
    time::local,
};

impl Reader<'_> {
    /// Takes every label onto the board, used or not, so that none is lost.
    pub(super) fn take_labels(&mut self) {
        let mut nameless = Vec::new();
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
                nameless.push(format!("“{}”", label.shown));
            } else if row.to == Meaning::Ignore {
                let why = if label.name.is_none() {
                    "it has neither a name nor a colour"
                } else {
                    "the mapping says so"
                };
                self.notes.drop(
                    format!("label “{}”", label.shown),
                    format!("the label, on {} cards", label.cards),
                    why,
                );
            }
        }
        if !nameless.is_empty() {
            self.notes.drop("labels", nameless.join(", "), "they have no name and are on no card");
        }
    }

    pub(super) fn read_labels(&mut self, card: &Card, growing: &mut Growing) {
        for label in &card.labels {
            let label = &self.export.labels[*label];
            let Some(row) = self.settled.label(&label.shown) else { continue };
            let name = label.name.as_ref().or(label.colour.as_ref()).unwrap_or(&label.shown);
            if label.name.is_none() && row.to == Meaning::Tag {
                self.notes.change_card(
                    &card.title,
                    format!("a label without a name: tagged by its colour, {name}"),
                );
            }
            self.apply(&row.to, name, || format!("Label: {name}"), card, growing);
        }
        if card.template {
            let tag = TagId(self.tags.id("template"));
            growing.post.tags.push(tag);
            self.notes.change_card(&card.title, "a card template: kept with the tag “template”");
        }
    }

    pub(super) fn read_fields(&mut self, card: &Card, growing: &mut Growing) {
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
                    let what = format!("already has a date: “{}” is kept as a line in the brief", field.name);
                    self.notes.change_card(&card.title, what);
                }
                growing.planned = growing.planned.or(planned);
                continue;
            }
            if meaning == Meaning::Ignore && !says_no(text) {
                let why = "the mapping says so";
                self.notes.drop_card(&card.title, format!("custom field {}", shortened(&line())), why);
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
                    self.notes.change_card(
                        &card.title,
                        format!("has a category already: “{name}” is kept as a tag"),
                    );
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
                self.notes.change_card(&card.title, format!("“{field}” is kept as a line in the brief"));
                growing.lines.push(line);
            }
            Meaning::Planned | Meaning::Ignore => {}
        }
    }

    pub(super) fn read_start(&mut self, card: &Card, growing: &mut Growing) {
        if let Some(start) = self.time(card, "start date", card.start.as_deref()) {
            // Trello's start has a day only; the time in the file is an accident of when it was set.
            growing.lines.push(format!("Start: {}", start.first_day()));
            self.notes.change_card(&card.title, "its start date is kept as a line in the brief");
        }
    }

    pub(super) fn time(&mut self, card: &Card, what: &str, text: Option<&str>) -> Option<PlannedTime> {
        let text = text?;
        let Some(time) = local(text, self.known.time_zone) else {
            let why = "it is not a date; the card is kept without it";
            self.notes.drop(card_place(&card.title), format!("{what}: {}", shortened(text)), why);
            return None;
        };
        if time.second_of_doubled {
            let what = format!(
                "{what}: {} comes twice that night, and the second was meant; taken as the first",
                time.planned
            );
            self.notes.change(card_place(&card.title), what);
        }
        Some(time.planned)
    }
}
