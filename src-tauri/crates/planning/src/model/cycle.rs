//! One line of the annual wheel: what returns every year, and when.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::planned_time::PlannedTime;

use super::{
    CategoryId, ChannelId, ClockTime, CycleEntryId, Format, NamedLink, PersonId, PostId, RingId,
    TemplatePostId, words,
};

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
    /// What to know before the next time, and what worked.
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub links: Vec<NamedLink>,
    /// No occurrence begins after this day: the entry was retired, or the series has an end.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Turns that do not go as the rule says; one each, in order.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
    /// The posts it usually needs.
    #[serde(default)]
    pub template: Vec<TemplatePost>,
    /// What was decided and noted for single years; one each, in order.
    #[serde(default)]
    pub years: Vec<YearNote>,
    /// What was made from the template, so that nothing is made twice.
    #[serde(default)]
    pub made: Vec<MadePost>,
}

impl CycleEntry {
    /// An entry with a rule and nothing else.
    pub fn titled(id: CycleEntryId, title: impl Into<String>, when: Recurrence) -> Self {
        Self {
            id,
            title: title.into(),
            ring: String::new(),
            when,
            lead_weeks: 0,
            expected_posts: 0,
            owner: None,
            notes: String::new(),
            links: Vec::new(),
            until: None,
            exceptions: Vec::new(),
            template: Vec::new(),
            years: Vec::new(),
            made: Vec::new(),
        }
    }
}

/// One turn of an entry: a year, or for content that returns within the year the day the rule names. It stays the same when
/// the occurrence is moved. Written `2027` or `2027-01-08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub enum Turn {
    Year(i32),
    Day(NaiveDate),
}

impl Turn {
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) => year,
            Self::Day(day) => day.year(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a turn of the wheel; write a year such as 2027, or the day such as 2027-01-08")]
pub struct NotATurn(pub String);

impl std::str::FromStr for Turn {
    type Err = NotATurn;
    fn from_str(text: &str) -> Result<Self, NotATurn> {
        let wrong = || NotATurn(text.to_owned());
        if text.len() == 4 {
            let year = text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten();
            return year.filter(|year| *year > 0).map(Self::Year).ok_or_else(wrong);
        }
        match text.parse() {
            Ok(PlannedTime::Day(day)) => Ok(Self::Day(day)),
            _ => Err(wrong()),
        }
    }
}

impl std::fmt::Display for Turn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl Serialize for Turn {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Turn {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One turn that does not go as the rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exception {
    pub turn: Turn,
    pub change: OccurrenceChange,
}

/// What becomes of an occurrence instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OccurrenceChange {
    Moved(Occurrence),
    Skipped,
    /// Another entry's posts take care of it.
    Merged {
        into: CycleEntryId,
    },
}

/// An entry in one year: its first and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Occurrence {
    #[serde(rename = "from")]
    #[ts(type = "string")]
    pub first: NaiveDate,
    #[serde(rename = "to")]
    #[ts(type = "string")]
    pub last: NaiveDate,
}

/// A post that an occurrence usually needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplatePost {
    pub id: TemplatePostId,
    pub title: String,
    #[serde(default)]
    pub brief: String,
    /// Days from the first day of the occurrence; before it when negative.
    pub offset_days: i32,
    /// Time of day; without one the post is planned for the day.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub at: Option<ClockTime>,
    #[serde(default)]
    pub placements: Vec<TemplatePlacement>,
    #[serde(default)]
    pub category: Option<CategoryId>,
    /// `None` takes the entry's.
    #[serde(default)]
    pub owner: Option<PersonId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplatePlacement {
    pub channel: ChannelId,
    pub format: Format,
}

/// A post that was made for a turn. The post may be gone since: it is still not made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MadePost {
    pub turn: Turn,
    pub template: TemplatePostId,
    pub post: PostId,
}

/// What was decided and noted about an entry for one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearNote {
    pub year: i32,
    /// `None` until the planning day has come to it.
    #[serde(default)]
    pub decision: Option<Decision>,
    #[serde(default)]
    pub note: String,
    /// The days it was given when the wheel was rolled forward into this year.
    #[serde(default)]
    pub rolled: Option<Occurrence>,
    /// The end the entry had when it was retired from this year on: what it gets back when that is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable, as = "Option<String>")]
    pub former_until: Option<NaiveDate>,
}

impl YearNote {
    pub fn of(year: i32) -> Self {
        Self { year, decision: None, note: String::new(), rolled: None, former_until: None }
    }
}

words! {
    /// What the planning day says about an entry in the coming year.
    Decision { Keep = "keep", Move = "move", Change = "change", Retire = "retire" }
}

/// How a ring of the wheel is drawn. Entries name their ring by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ring {
    pub id: RingId,
    pub name: String,
    pub display: RingDisplay,
    /// A slot of the colour palette; `None` lets the wheel choose.
    #[serde(default)]
    pub colour: Option<u8>,
    /// Its place from the rim inwards.
    #[serde(default)]
    pub position: u32,
}

words! { RingDisplay { Shown = "shown", Collapsed = "collapsed", Hidden = "hidden" } }

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
    /// Every week on a weekday: content that returns, but is no occasion.
    Weekly {
        weekday: u8,
    },
    /// Every month on its nth weekday (−1 is the last).
    MonthlyWeekday {
        weekday: u8,
        nth: i8,
    },
    /// Every month on a day; the 29th to 31st fall on the last day of shorter months.
    MonthlyDay {
        day: u8,
    },
}

impl Recurrence {
    /// Whether it returns within the year: recurring content rather than an occasion.
    pub fn is_series(&self) -> bool {
        matches!(self, Self::Weekly { .. } | Self::MonthlyWeekday { .. } | Self::MonthlyDay { .. })
    }
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
        NaiveDate::parse_from_str(&format!("2000-{text}"), "%Y-%m-%d")
            .ok()
            .filter(|date| text.len() == 5 && date.format("%m-%d").to_string() == text)
            .map(|date| Self { month: date.month() as u8, day: date.day() as u8 })
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
