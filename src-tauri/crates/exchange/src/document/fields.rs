//! Taking an object apart key by key: a missing key takes its default, a wrong type is an error with its path, and what
//! nobody asked for goes into the loss report.

use std::fmt::Display;
use std::str::FromStr;

use planning::{Percent, Weight};
use serde_json::{Map, Value};

use super::DocumentError;
use crate::report::Report;

pub(super) struct Fields<'v> {
    object: &'v Map<String, Value>,
    place: String,
    asked: Vec<&'static str>,
}

impl<'v> Fields<'v> {
    pub(super) fn of(value: &'v Value, place: impl Into<String>) -> Result<Self, DocumentError> {
        let place = place.into();
        match value {
            Value::Object(object) => Ok(Self { object, place, asked: Vec::new() }),
            other => Err(wrong_type(&place, "an object", other)),
        }
    }

    /// Where a key of this object stands.
    pub(super) fn at(&self, key: &str) -> String {
        match self.place.as_str() {
            "" => key.to_owned(),
            place => format!("{place}.{key}"),
        }
    }

    pub(super) fn place(&self) -> &str {
        &self.place
    }

    /// The raw value; `None` when the key is missing.
    pub(super) fn raw(&mut self, key: &'static str) -> Option<&'v Value> {
        self.asked.push(key);
        self.object.get(key)
    }

    /// The raw value, where `null` is the same as missing.
    fn given(&mut self, key: &'static str) -> Option<&'v Value> {
        self.raw(key).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, key: &'static str) -> Result<Option<String>, DocumentError> {
        let Some(value) = self.raw(key) else { return Ok(None) };
        match value {
            Value::String(text) => Ok(Some(text.clone())),
            other => Err(wrong_type(&self.at(key), "a text", other)),
        }
    }

    pub(super) fn maybe_text(&mut self, key: &'static str) -> Result<Option<String>, DocumentError> {
        if self.object.get(key).is_some_and(Value::is_null) {
            self.asked.push(key);
            return Ok(None);
        }
        self.text(key)
    }

    /// A text that must be one of a kind of thing: a date, a planned time, a word of a closed list.
    pub(super) fn word<T: FromStr<Err: Display>>(
        &mut self,
        key: &'static str,
    ) -> Result<Option<T>, DocumentError> {
        let place = self.at(key);
        self.text(key)?.map(|text| parse(&place, &text)).transpose()
    }

    pub(super) fn maybe_word<T: FromStr<Err: Display>>(
        &mut self,
        key: &'static str,
    ) -> Result<Option<T>, DocumentError> {
        let place = self.at(key);
        self.maybe_text(key)?.map(|text| parse(&place, &text)).transpose()
    }

    /// The same for a date, whose own error says nothing to people.
    pub(super) fn maybe_date(
        &mut self,
        key: &'static str,
    ) -> Result<Option<chrono::NaiveDate>, DocumentError> {
        let place = self.at(key);
        self.maybe_text(key)?.map(|text| date(&place, &text)).transpose()
    }

    pub(super) fn date(&mut self, key: &'static str) -> Result<chrono::NaiveDate, DocumentError> {
        let missing = self.missing(key);
        self.maybe_date(key)?.ok_or(missing)
    }

    pub(super) fn flag(&mut self, key: &'static str) -> Result<Option<bool>, DocumentError> {
        match self.raw(key) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(other) => Err(wrong_type(&self.at(key), "true or false", other)),
        }
    }

    /// The same where `null` says neither.
    pub(super) fn maybe_flag(&mut self, key: &'static str) -> Result<Option<bool>, DocumentError> {
        match self.given(key) {
            None => Ok(None),
            Some(_) => self.flag(key),
        }
    }

    /// A whole number of at least 0.
    pub(super) fn number(&mut self, key: &'static str) -> Result<Option<u32>, DocumentError> {
        match self.raw(key) {
            None => Ok(None),
            Some(value) => whole(&self.at(key), value).map(Some),
        }
    }

    pub(super) fn maybe_number(&mut self, key: &'static str) -> Result<Option<u32>, DocumentError> {
        match self.given(key) {
            None => Ok(None),
            Some(value) => whole(&self.at(key), value).map(Some),
        }
    }

    /// A whole number in a range, with the default for a missing key.
    pub(super) fn small<T: TryFrom<i64>>(
        &mut self,
        key: &'static str,
        range: std::ops::RangeInclusive<i64>,
    ) -> Result<Option<T>, DocumentError> {
        let Some(value) = self.raw(key) else { return Ok(None) };
        let number = value
            .as_i64()
            .filter(|number| range.contains(number))
            .and_then(|number| T::try_from(number).ok());
        let place = self.at(key);
        let expected = format!("a whole number from {} to {}", range.start(), range.end());
        number.map(Some).ok_or_else(|| wrong_type(&place, &expected, value))
    }

    pub(super) fn maybe_weight(&mut self, key: &'static str) -> Result<Option<Weight>, DocumentError> {
        match self.given(key) {
            None => Ok(None),
            Some(value) => weight(&self.at(key), value).map(Some),
        }
    }

    pub(super) fn percent(&mut self, key: &'static str) -> Result<Option<Percent>, DocumentError> {
        let Some(value) = self.given(key) else { return Ok(None) };
        let percent = value.as_f64().and_then(Percent::from_percent);
        percent.map(Some).ok_or_else(|| wrong_type(&self.at(key), "a percentage of at least 0", value))
    }

    /// The items of a list, each with its place; a missing key is an empty list.
    pub(super) fn list(&mut self, key: &'static str) -> Result<Vec<(String, &'v Value)>, DocumentError> {
        Ok(self.maybe_list(key)?.unwrap_or_default())
    }

    /// The same where a missing key means something of its own. `null` is the same as missing.
    pub(super) fn maybe_list(
        &mut self,
        key: &'static str,
    ) -> Result<Option<Vec<(String, &'v Value)>>, DocumentError> {
        let place = self.at(key);
        match self.given(key) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(
                items.iter().enumerate().map(|(index, item)| (format!("{place}[{index}]"), item)).collect(),
            )),
            Some(other) => Err(wrong_type(&place, "a list", other)),
        }
    }

    /// An object inside this one; `None` when it is missing or `null`.
    pub(super) fn object(&mut self, key: &'static str) -> Result<Option<Fields<'v>>, DocumentError> {
        let place = self.at(key);
        self.given(key).map(|value| Fields::of(value, place)).transpose()
    }

    /// Every key with its value, for objects whose keys are data.
    pub(super) fn entries(self) -> impl Iterator<Item = (String, &'v String, &'v Value)> {
        let place = self.place;
        self.object.iter().map(move |(key, value)| (format!("{place}.{key}"), key, value))
    }

    pub(super) fn missing(&self, key: &str) -> DocumentError {
        DocumentError { place: self.at(key), why: "this is missing; add it".to_owned() }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self, report: &mut Report) {
        let why =
            report.words().say("denne versjonen kjenner ikke feltet", "no such key is known to this version");
        for key in self.object.keys().filter(|key| !self.asked.contains(&key.as_str())) {
            report.drop(self.at(key), key.as_str(), why);
        }
    }
}

pub(super) fn parse<T: FromStr<Err: Display>>(place: &str, text: &str) -> Result<T, DocumentError> {
    text.parse().map_err(|error: T::Err| DocumentError { place: place.to_owned(), why: error.to_string() })
}

pub(super) fn date(place: &str, text: &str) -> Result<chrono::NaiveDate, DocumentError> {
    let wrong = || DocumentError {
        place: place.to_owned(),
        why: format!("“{text}” is not a date such as 2026-08-18"),
    };
    match text.parse() {
        Ok(planning::PlannedTime::Day(day)) => Ok(day),
        _ => Err(wrong()),
    }
}

pub(super) fn weight(place: &str, value: &Value) -> Result<Weight, DocumentError> {
    let number = value.as_f64().and_then(Weight::from_posts);
    number.ok_or_else(|| wrong_type(place, "a number of posts of at least 0", value))
}

pub(super) fn text_of(place: &str, value: &Value) -> Result<String, DocumentError> {
    value.as_str().map(str::to_owned).ok_or_else(|| wrong_type(place, "a text", value))
}

pub(super) fn whole(place: &str, value: &Value) -> Result<u32, DocumentError> {
    let float = || {
        value
            .as_f64()
            .filter(|number| number.fract() == 0.0 && (0.0..4e9).contains(number))
            .map(|number| number as u32)
    };
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok()).or_else(float);
    number.ok_or_else(|| wrong_type(place, "a whole number of at least 0", value))
}

pub(super) fn wrong_type(place: &str, expected: &str, value: &Value) -> DocumentError {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => format!("the text “{}”", text.chars().take(40).collect::<String>()),
        other => other.to_string(),
    };
    let place = if place.is_empty() { "the document".to_owned() } else { place.to_owned() };
    DocumentError { place, why: format!("this is {found}, but must be {expected}") }
}
