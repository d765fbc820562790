//! Ids in a document: any unique text, mapped to ours; a reference to something that is not there is an error.

use std::collections::HashMap;

use serde_json::Value;
use uuid::Uuid;

use super::DocumentError;
use super::fields::{Fields, text_of};
use crate::given_id::given_id;

/// The ids of one kind of thing.
pub(super) struct Ids {
    kind: &'static str,
    known: HashMap<String, Uuid>,
}

impl Ids {
    /// Collects the ids of a list before anything refers to them. An item without an id gets one from its place.
    pub(super) fn collect(kind: &'static str, items: &[(String, &Value)]) -> Result<Self, DocumentError> {
        let mut ids = Self { kind, known: HashMap::with_capacity(items.len()) };
        for (place, item) in items {
            let text = ids.text_of(place, item)?;
            let id = given_id("postwheel", kind, &text);
            if ids.known.insert(text.clone(), id).is_some() {
                let why = format!("another {kind} has the id “{text}” too; ids must be unique");
                return Err(DocumentError { place: format!("{place}.id"), why });
            }
        }
        Ok(ids)
    }

    /// The id of the item itself.
    pub(super) fn own(&self, fields: &mut Fields<'_>) -> Result<Uuid, DocumentError> {
        let place = fields.place().to_owned();
        let text = fields.text("id")?.unwrap_or(place);
        Ok(self.known.get(&text).copied().unwrap_or_else(|| given_id("postwheel", self.kind, &text)))
    }

    fn text_of(&self, place: &str, item: &Value) -> Result<String, DocumentError> {
        let mut fields = Fields::of(item, place)?;
        match fields.text("id")? {
            Some(text) if text.trim().is_empty() => Err(DocumentError {
                place: format!("{place}.id"),
                why: "the id is empty; give it a text".to_owned(),
            }),
            Some(text) => Ok(text),
            None => Ok(place.to_owned()),
        }
    }

    /// The id that a text refers to.
    pub(super) fn named(&self, place: &str, text: &str) -> Result<Uuid, DocumentError> {
        self.known.get(text).copied().ok_or_else(|| DocumentError {
            place: place.to_owned(),
            why: format!("there is no {} with the id “{text}” in this document", self.kind),
        })
    }

    /// The reference under a key; `None` when it is missing or `null`.
    pub(super) fn one(
        &self,
        fields: &mut Fields<'_>,
        key: &'static str,
    ) -> Result<Option<Uuid>, DocumentError> {
        let place = fields.at(key);
        fields.maybe_text(key)?.map(|text| self.named(&place, &text)).transpose()
    }

    /// The reference to something that may be gone; `None` when it is missing.
    pub(super) fn maybe_gone(
        &self,
        fields: &mut Fields<'_>,
        key: &'static str,
    ) -> Result<Option<Uuid>, DocumentError> {
        let id = |text: String| {
            self.known.get(&text).copied().unwrap_or_else(|| given_id("postwheel", self.kind, &text))
        };
        Ok(fields.text(key)?.map(id))
    }

    /// The references in a list, without repetitions.
    pub(super) fn many(&self, items: Vec<(String, &Value)>) -> Result<Vec<Uuid>, DocumentError> {
        let mut ids = Vec::with_capacity(items.len());
        for (place, item) in items {
            let id = self.named(&place, &text_of(&place, item)?)?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }
}
