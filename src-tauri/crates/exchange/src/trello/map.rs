//! What the editor decides before an import: what each list, label and custom field of the board becomes.

use std::collections::{HashMap, HashSet};

use planning::{Format, PlannedTime, Platform, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{TrelloError, words::fold};
use crate::say;
use crate::words::Words;

/// Every list, label and field of an export and what becomes of it. A map that is handed in may name only some of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TrelloMap {
    pub lists: Vec<MappedList>,
    pub labels: Vec<MappedLabel>,
    pub fields: Vec<MappedField>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MappedList {
    /// Its name. Lists of one name are one row, but archived ones have a row of their own.
    pub list: String,
    #[serde(default)]
    pub cards: usize,
    #[serde(default)]
    pub archived: bool,
    pub to: ListTarget,
    /// The name told nothing: this is only a default, so ask.
    #[serde(default)]
    pub guessed: bool,
}

/// What the cards of a list become.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListTarget {
    /// `None` means drafting.
    pub status: Option<Status>,
    /// When those without a date of their own are planned.
    pub planned: Option<PlannedTime>,
    /// Its cards are no posts: none of them is taken.
    pub leave_out: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MappedLabel {
    /// Its name, or for one without "green (no name)".
    pub label: String,
    #[serde(default)]
    pub cards: usize,
    pub to: Meaning,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MappedField {
    pub field: String,
    /// One of the values it can have; `None` means whatever it says (for a checkbox: that it is checked).
    #[serde(default)]
    pub value: Option<String>,
    #[serde(default)]
    pub cards: usize,
    pub to: Meaning,
}

/// What a label or a field's value says about a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Meaning {
    /// It is published there.
    Channel {
        name: String,
        platform: Platform,
        format: Format,
    },
    /// It is published in several places, as "FB + IG" says.
    Channels {
        places: Vec<Place>,
    },
    Category,
    Tag,
    Sponsored,
    /// Of a date field: when the post is planned, unless the card is due.
    Planned,
    /// Kept as a line at the end of the brief.
    Note,
    Ignore,
}

/// A channel and a format in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub name: String,
    pub platform: Platform,
    pub format: Format,
}

impl Meaning {
    /// The meaning "is published in these places"; `None` for no place.
    pub(super) fn of_places(places: Vec<Place>) -> Option<Self> {
        match <[Place; 1]>::try_from(places) {
            Ok([Place { name, platform, format }]) => Some(Self::Channel { name, platform, format }),
            Err(none) if none.is_empty() => None,
            Err(places) => Some(Self::Channels { places }),
        }
    }

    /// Where it says that the post is published.
    pub(super) fn places(&self) -> Vec<Place> {
        match self {
            Self::Channel { name, platform, format } => {
                vec![Place { name: name.clone(), platform: *platform, format: *format }]
            }
            Self::Channels { places } => places.clone(),
            _ => Vec::new(),
        }
    }

    /// In words, for the report.
    pub(super) fn said(&self, words: Words) -> String {
        let said = match self {
            Self::Category => words.say("blir en kategori", "taken as a category"),
            Self::Tag => words.say("blir et emneord", "taken as a tag"),
            Self::Sponsored => words.say("sier at innlegget er sponset", "taken as sponsored"),
            Self::Planned => words.say(
                "blir planlagt tid for kort uten frist",
                "taken as the planned time of cards that are not due",
            ),
            Self::Note => words.say("blir en linje i briefen", "taken as a line in the brief"),
            Self::Ignore => words.say("blir ikke med", "taken as nothing"),
            Self::Channel { .. } | Self::Channels { .. } => return self.said_places(words),
        };
        said.to_owned()
    }

    fn said_places(&self, words: Words) -> String {
        let place = |place: &Place| format!("{} ({})", place.name, words.format(place.format));
        let places: Vec<String> = self.places().iter().map(place).collect();
        let places = places.join(words.say(" og ", " and "));
        say!(words, "publiseres i {places}", "taken as published in {places}")
    }
}

impl TrelloMap {
    /// Reads a map from a file's text.
    ///
    /// # Errors
    /// When it is no JSON or not such a map, with line and column.
    pub fn from_json(text: &str) -> Result<Self, TrelloError> {
        let text = text.trim_start_matches('\u{feff}');
        serde_json::from_str(text).map_err(|cause| TrelloError::BadMap { cause: cause.to_string() })
    }
}

/// A map without gaps, with quick ways to its rows.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) map: TrelloMap,
    lists: HashMap<(String, bool), usize>,
    labels: HashMap<String, usize>,
    fields: HashMap<(String, Option<String>), usize>,
    /// What the editor decided; the rest was guessed and belongs in the report.
    decided: HashSet<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Row {
    List(usize),
    Label(usize),
    Field(usize),
}

impl Settled {
    /// Lays what the editor gave over what was guessed.
    pub(super) fn new(guessed: TrelloMap, given: Option<&TrelloMap>) -> Result<Self, TrelloError> {
        let lists =
            guessed.lists.iter().enumerate().map(|(at, row)| ((fold(&row.list), row.archived), at)).collect();
        let labels = guessed.labels.iter().enumerate().map(|(at, row)| (fold(&row.label), at)).collect();
        let fields = guessed
            .fields
            .iter()
            .enumerate()
            .map(|(at, row)| (field_key(&row.field, row.value.as_deref()), at));
        let fields = fields.collect();
        let mut settled = Self { map: guessed, lists, labels, fields, decided: HashSet::new() };
        if let Some(given) = given {
            settled.lay_over(given)?;
        }
        Ok(settled)
    }

    pub(super) fn list(&self, name: &str, archived: bool) -> Option<usize> {
        self.lists.get(&(fold(name), archived)).copied()
    }

    pub(super) fn label(&self, shown: &str) -> Option<&MappedLabel> {
        self.labels.get(&fold(shown)).and_then(|at| self.map.labels.get(*at))
    }

    /// The row of exactly this value, else the one for whatever the field says.
    pub(super) fn field(&self, field: &str, value: &str) -> Option<&MappedField> {
        let exact = self.fields.get(&field_key(field, Some(value)));
        exact.or_else(|| self.fields.get(&field_key(field, None))).and_then(|at| self.map.fields.get(*at))
    }

    pub(super) fn was_decided(&self, row: Row) -> bool {
        self.decided.contains(&row)
    }

    fn lay_over(&mut self, given: &TrelloMap) -> Result<(), TrelloError> {
        let mut unknown = Vec::new();
        for row in &given.lists {
            let name = fold(&row.list);
            let either =
                [row.archived, !row.archived].map(|archived| self.lists.get(&(name.clone(), archived)));
            match either.into_iter().flatten().next() {
                Some(&at) => {
                    self.map.lists[at].to = row.to;
                    self.map.lists[at].guessed = false;
                    self.decided.insert(Row::List(at));
                }
                None => unknown.push(format!("list “{}”", row.list)),
            }
        }
        for row in &given.labels {
            match self.labels.get(&fold(&row.label)) {
                Some(&at) => {
                    refuse_planned(&row.to, || format!("label “{}”", row.label))?;
                    self.map.labels[at].to = row.to.clone();
                    self.decided.insert(Row::Label(at));
                }
                None => unknown.push(format!("label “{}”", row.label)),
            }
        }
        for row in &given.fields {
            match self.fields.get(&field_key(&row.field, row.value.as_deref())) {
                Some(&at) => {
                    if row.value.is_some() {
                        refuse_planned(&row.to, || format!("value of field “{}”", row.field))?;
                    }
                    self.map.fields[at].to = row.to.clone();
                    self.decided.insert(Row::Field(at));
                }
                None => unknown.push(match &row.value {
                    Some(value) => format!("value “{value}” of field “{}”", row.field),
                    None => format!("field “{}”", row.field),
                }),
            }
        }
        if unknown.is_empty() { Ok(()) } else { Err(TrelloError::UnknownInMap { names: unknown.join(", ") }) }
    }
}

fn refuse_planned(meaning: &Meaning, what: impl Fn() -> String) -> Result<(), TrelloError> {
    match meaning {
        Meaning::Planned => Err(TrelloError::NotADate { what: what() }),
        _ => Ok(()),
    }
}

fn field_key(field: &str, value: Option<&str>) -> (String, Option<String>) {
    (fold(field), value.map(fold))
}
