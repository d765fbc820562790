//! Editors: who writes, who is away, who watches and answers.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PersonId;
use crate::planned_time::minute_format;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub initials: String,
    /// A slot of the colour palette; `None` lets the board choose.
    #[serde(default)]
    pub colour: Option<u8>,
    /// Posts in a full working week; `None` means no limit.
    pub most_per_week: Option<u32>,
    pub absences: Vec<Absence>,
    pub duties: Vec<Duty>,
}

/// Days away, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Absence {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
}

/// A span in which the person watches and answers: from ≤ t < to, wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Duty {
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub from: NaiveDateTime,
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub to: NaiveDateTime,
}
