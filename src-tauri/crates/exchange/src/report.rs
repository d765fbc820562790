//! The loss report: nothing is dropped silently.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// What an import took, changed on the way and dropped, each with the place in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Report {
    /// How many of each kind were taken: posts, placements, people, channels, comments …
    pub taken: BTreeMap<String, usize>,
    pub changed: Vec<Changed>,
    pub dropped: Vec<Dropped>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    #[serde(rename = "where")]
    pub place: String,
    pub what: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Dropped {
    #[serde(rename = "where")]
    pub place: String,
    pub what: String,
    pub why: String,
}

impl Report {
    pub fn take(&mut self, kind: &str, count: usize) {
        if count > 0 {
            *self.taken.entry(kind.to_owned()).or_default() += count;
        }
    }

    pub fn change(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.changed.push(Changed { place: place.into(), what: what.into() });
    }

    pub fn drop(&mut self, place: impl Into<String>, what: impl Into<String>, why: impl Into<String>) {
        self.dropped.push(Dropped { place: place.into(), what: what.into(), why: why.into() });
    }
}
