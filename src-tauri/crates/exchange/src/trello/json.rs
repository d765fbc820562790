//! Looks into JSON without trusting it: what has the wrong type is reported and counts as missing.

use serde_json::{Map, Value};

use super::notes::{Notes, shortened};
use crate::say;

/// One object of the export and how the report names it.
#[derive(Debug)]
pub(super) struct Record<'a> {
    object: &'a Map<String, Value>,
    pub(super) place: String,
}

impl<'a> Record<'a> {
    pub(super) fn new(object: &'a Map<String, Value>, place: impl Into<String>) -> Self {
        Self { object, place: place.into() }
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.object.get(key).filter(|value| !value.is_null())
    }

    /// A text, or a number where an old export wrote one; `None` when it is missing, empty or of another type.
    pub(super) fn text(&self, key: &str, notes: &mut Notes) -> Option<String> {
        let text = match self.get(key)? {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            other => return self.wrong(key, other, ("tekst", "text"), notes),
        };
        (!text.trim().is_empty()).then_some(text)
    }

    /// Whatever stands there, as text, for values that are judged elsewhere.
    pub(super) fn raw(&self, key: &str) -> Option<String> {
        self.get(key).map(as_text).filter(|text| !text.trim().is_empty())
    }

    /// False when missing.
    pub(super) fn flag(&self, key: &str, notes: &mut Notes) -> bool {
        match self.get(key) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) if matches!(text.as_str(), "true" | "1") => true,
            Some(Value::String(text)) if matches!(text.as_str(), "false" | "0" | "") => false,
            Some(Value::Number(number)) => number.as_f64() == Some(1.0),
            Some(other) => {
                self.wrong::<()>(key, other, ("true eller false", "true or false"), notes).is_some()
            }
        }
    }

    /// A number, also one written as text. What is none counts as missing: an order is all that numbers tell here.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        match self.get(key)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => match text.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => Some(number),
                _ => None,
            },
            _ => None,
        }
    }

    /// Empty when missing.
    pub(super) fn list(&self, key: &str, notes: &mut Notes) -> &'a [Value] {
        match self.get(key) {
            None => &[],
            Some(Value::Array(list)) => list,
            Some(other) => {
                self.wrong::<()>(key, other, ("en liste", "a list"), notes);
                &[]
            }
        }
    }

    /// The objects of a list; anything else in it is reported.
    pub(super) fn objects(&self, key: &str, notes: &mut Notes) -> Vec<&'a Map<String, Value>> {
        let mut objects = Vec::new();
        for item in self.list(key, notes) {
            match item {
                Value::Object(object) => objects.push(object),
                Value::Null => {}
                other => self.wrong::<()>(key, other, ("et objekt", "an object"), notes).unwrap_or_default(),
            }
        }
        objects
    }

    /// The texts of a list, such as ids; anything else in it is reported.
    pub(super) fn texts(&self, key: &str, notes: &mut Notes) -> Vec<String> {
        let mut texts = Vec::new();
        for item in self.list(key, notes) {
            match item {
                Value::String(text) => texts.push(text.clone()),
                Value::Number(number) => texts.push(number.to_string()),
                Value::Null => {}
                other => self.wrong::<()>(key, other, ("en id", "an id"), notes).unwrap_or_default(),
            }
        }
        texts
    }

    pub(super) fn object(&self, key: &str) -> Option<&'a Map<String, Value>> {
        self.get(key)?.as_object()
    }

    /// `expected` is in Norwegian and in English.
    fn wrong<T>(
        &self,
        key: &str,
        value: &Value,
        expected: (&'static str, &'static str),
        notes: &mut Notes,
    ) -> Option<T> {
        let expected = notes.words().say(expected.0, expected.1);
        let why = say!(notes.words(), "her skulle det stå {expected}", "{expected} was expected here");
        notes.drop(&self.place, format!("{key}: {}", shortened(&as_text(value))), why);
        None
    }
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
