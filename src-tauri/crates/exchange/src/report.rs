//! The loss report: nothing is dropped silently.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::words::Words;

/// What an import took, changed on the way and dropped, each with the place in the file, in the words of who reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Report {
    /// How many of each kind were taken: posts, placements, people, channels, comments …
    pub taken: BTreeMap<String, usize>,
    pub changed: Vec<Changed>,
    pub dropped: Vec<Dropped>,
    #[serde(skip)]
    words: Words,
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
    pub fn in_words(words: Words) -> Self {
        Self { taken: BTreeMap::new(), changed: Vec::new(), dropped: Vec::new(), words }
    }

    pub fn words(&self) -> Words {
        self.words
    }

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

/// What a reader says must be in the language asked for: the same entries, and nothing worded alike.
#[cfg(test)]
pub(crate) fn assert_both_languages(nb: &Report, en: &Report) {
    assert_eq!(nb.taken, en.taken);
    assert_eq!((nb.changed.len(), nb.dropped.len()), (en.changed.len(), en.dropped.len()));
    for (nb, en) in nb.changed.iter().zip(&en.changed) {
        assert_ne!(nb.what, en.what, "{}", en.place);
    }
    // What was dropped may be nothing but the file's own words; why never is.
    for (nb, en) in nb.dropped.iter().zip(&en.dropped) {
        assert_ne!(nb.why, en.why, "{}: {}", en.place, en.what);
    }
}
