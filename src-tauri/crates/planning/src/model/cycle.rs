//! One line of the annual wheel: what returns every year, and when.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CycleEntryId, PersonId};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CycleEntry {
    pub id: CycleEntryId,
    pub title: String,
    /// The track it stands on.
    pub ring: String,
    pub when: Recurrence,
    /// Weeks before the start from which its posts should be planned.
    pub lead_weeks: u32,
    pub expected_posts: u32,
    pub owner: Option<PersonId>,
    #[serde(default)]
    pub notes: String,
}

/// When an entry returns. A span may run over New Year and belongs to the year it starts in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Recurrence {
    /// Fixed dates; 29 February falls on the 28th in common years.
    Dates {
        from: MonthDay,
        to: MonthDay,
    },
    /// ISO weeks, both included; week 53 falls on the last week.
    Weeks {
        from: u8,
        to: u8,
    },
    /// The nth weekday of a month (−1 is the last) and so many days.
    NthWeekday {
        month: u8,
        weekday: u8,
        nth: i8,
        days: u32,
    },
    /// So many days from Easter Sunday, and so many days long.
    Easter {
        offset: i32,
        days: u32,
    },
    Months {
        from: u8,
        to: u8,
    },
    Quarter(u8),
}

/// A day of any year, written `08-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct MonthDay {
    pub month: u8,
    pub day: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a day of the year such as 08-15")]
pub struct NotAMonthDay(pub String);

impl std::str::FromStr for MonthDay {
    type Err = NotAMonthDay;
    fn from_str(text: &str) -> Result<Self, NotAMonthDay> {
        // 2000 is a leap year, so 02-29 is a day of the year.
        chrono::NaiveDate::parse_from_str(&format!("2000-{text}"), "%Y-%m-%d")
            .ok()
            .filter(|date| text.len() == 5 && date.format("%m-%d").to_string() == text)
            .map(|date| Self {
                month: chrono::Datelike::month(&date) as u8,
                day: chrono::Datelike::day(&date) as u8,
            })
            .ok_or_else(|| NotAMonthDay(text.to_owned()))
    }
}

impl std::fmt::Display for MonthDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl Serialize for MonthDay {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MonthDay {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
