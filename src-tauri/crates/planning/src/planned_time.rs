//! Planned time as the editor meant it: a minute, a day, an ISO week, a month or a quarter. Always the board's wall clock.

use chrono::{Datelike, Days, IsoWeek, Months, NaiveDate, NaiveDateTime, Timelike, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// Written `2026-08-18T12:00`, `2026-08-18`, `2026-W34`, `2026-08` or `2026-Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub enum PlannedTime {
    /// An exact minute; seconds are zero.
    Minute(NaiveDateTime),
    Day(NaiveDate),
    /// The Monday of an ISO week.
    Week(NaiveDate),
    /// The first day of a month.
    Month(NaiveDate),
    /// The first day of a quarter.
    Quarter(NaiveDate),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a planned time; write 2026-08-18T12:00, 2026-08-18, 2026-W34, 2026-08 or 2026-Q3")]
pub struct NotAPlannedTime(pub String);

impl PlannedTime {
    /// The ISO week with this number, or `None` when the year has no such week.
    pub fn week(year: i32, week: u32) -> Option<Self> {
        NaiveDate::from_isoywd_opt(year, week, Weekday::Mon).map(Self::Week)
    }

    /// The ISO week a date lies in.
    pub fn week_of(date: NaiveDate) -> Self {
        Self::Week(monday_of(date))
    }

    /// The first day it covers.
    pub fn first_day(self) -> NaiveDate {
        match self {
            Self::Minute(at) => at.date(),
            Self::Day(day) | Self::Week(day) | Self::Month(day) | Self::Quarter(day) => day,
        }
    }

    /// The last day it covers.
    pub fn last_day(self) -> NaiveDate {
        let first = self.first_day();
        let after = match self {
            Self::Minute(_) | Self::Day(_) => return first,
            Self::Week(_) => first.checked_add_days(Days::new(7)),
            Self::Month(_) => first.checked_add_months(Months::new(1)),
            Self::Quarter(_) => first.checked_add_months(Months::new(3)),
        };
        after.and_then(|day| day.pred_opt()).unwrap_or(first)
    }

    /// Whether it is over at a moment: its minute, or the last day it covers.
    pub fn is_over_at(self, now: NaiveDateTime) -> bool {
        self.minute().map_or(self.last_day() < now.date(), |minute| minute < now)
    }

    /// The minute, when it is exact.
    pub fn minute(self) -> Option<NaiveDateTime> {
        match self {
            Self::Minute(at) => Some(at),
            _ => None,
        }
    }

    /// The day, when it is dated: exact or a day.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Minute(at) => Some(at.date()),
            Self::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The Monday of its ISO week, when it is weekly: exact, a day or a week.
    pub fn monday(self) -> Option<NaiveDate> {
        match self {
            Self::Week(monday) => Some(monday),
            _ => self.day().map(monday_of),
        }
    }

    /// The same precision on another day: a minute keeps its time of day, a week becomes that day's week.
    pub fn moved_to(self, day: NaiveDate) -> Self {
        match self {
            Self::Minute(at) => Self::Minute(day.and_time(at.time())),
            Self::Day(_) => Self::Day(day),
            Self::Week(_) => Self::week_of(day),
            Self::Month(_) => Self::Month(day.with_day(1).unwrap_or(day)),
            Self::Quarter(_) => {
                Self::Quarter(first_of_quarter(day.year(), (day.month0() / 3) + 1).unwrap_or(day))
            }
        }
    }
}

/// The Monday on or before a date.
pub fn monday_of(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday()))).unwrap_or(date)
}

/// An ISO week as people and files write it: `2026-W34`.
pub fn week_text(week: IsoWeek) -> String {
    format!("{:04}-W{:02}", week.year(), week.week())
}

fn first_of_quarter(year: i32, quarter: u32) -> Option<NaiveDate> {
    (1..=4).contains(&quarter).then(|| NaiveDate::from_ymd_opt(year, quarter * 3 - 2, 1)).flatten()
}

impl std::fmt::Display for PlannedTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Minute(at) => write!(f, "{}", at.format("%Y-%m-%dT%H:%M")),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Self::Week(monday) => f.write_str(&week_text(monday.iso_week())),
            Self::Month(first) => write!(f, "{}", first.format("%Y-%m")),
            Self::Quarter(first) => write!(f, "{:04}-Q{}", first.year(), first.month0() / 3 + 1),
        }
    }
}

impl std::str::FromStr for PlannedTime {
    type Err = NotAPlannedTime;

    /// Takes exactly the five forms, so that what is written reads back as the same text.
    fn from_str(text: &str) -> Result<Self, NotAPlannedTime> {
        parse(text).ok_or_else(|| NotAPlannedTime(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<PlannedTime> {
    if !text.is_ascii() || text.len() < 7 || text.as_bytes()[4] != b'-' {
        return None;
    }
    let number =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let year = i32::try_from(number(&text[..4])?).ok().filter(|year| *year > 0)?;
    let rest = &text[5..];
    match rest.len() {
        2 if rest.starts_with('Q') => first_of_quarter(year, number(&rest[1..])?).map(PlannedTime::Quarter),
        2 => NaiveDate::from_ymd_opt(year, number(rest)?, 1).map(PlannedTime::Month),
        3 if rest.starts_with('W') => PlannedTime::week(year, number(&rest[1..])?),
        5 | 11 if rest.as_bytes()[2] == b'-' => {
            let day = NaiveDate::from_ymd_opt(year, number(&rest[..2])?, number(&rest[3..5])?)?;
            if rest.len() == 5 {
                return Some(PlannedTime::Day(day));
            }
            let (separators, hour, minute) =
                ((rest.as_bytes()[5], rest.as_bytes()[8]), &rest[6..8], &rest[9..]);
            let at = (separators == (b'T', b':'))
                .then(|| day.and_hms_opt(number(hour)?, number(minute)?, 0))
                .flatten();
            at.map(PlannedTime::Minute)
        }
        _ => None,
    }
}

impl Serialize for PlannedTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PlannedTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Serde for a bare wall-clock minute, `2026-08-18T12:00`.
pub mod minute_format {
    use super::{Deserialize, Deserializer, NaiveDateTime, PlannedTime, Serializer, Timelike};

    pub fn serialize<S: Serializer>(at: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&at.format("%Y-%m-%dT%H:%M"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDateTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.parse::<PlannedTime>() {
            Ok(PlannedTime::Minute(at)) => Ok(at.with_second(0).unwrap_or(at)),
            _ => Err(serde::de::Error::custom(format!("“{text}” is not a minute such as 2026-08-18T12:00"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_precision_reads_and_writes_the_same_text() {
        for text in
            ["2026-08-18T12:00", "2026-08-18", "2026-W34", "2026-08", "2026-Q3", "2020-W53", "2024-02-29"]
        {
            assert_eq!(text.parse::<PlannedTime>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_planned_time_is_refused_by_name() {
        for text in [
            "",
            "2026",
            "2026-13",
            "2026-W54",
            "2026-W00",
            "2025-W53",
            "2026-Q5",
            "2026-Q0",
            "2026-02-29",
            "2026-08-18T24:00",
            "2026-08-18 12:00",
            "2026-08-18T12:00Z",
            "2026-8-18",
            "2026-08-18T9:00",
            "2026-w34",
            "+026-08",
            "2026-+8",
            "20268-01",
            "åååå-08",
            "0000-01",
        ] {
            assert_eq!(text.parse::<PlannedTime>(), Err(NotAPlannedTime(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_span_covers_its_first_and_last_day() {
        let days = |text: &str| {
            let time: PlannedTime = text.parse().unwrap();
            (time.first_day().to_string(), time.last_day().to_string())
        };
        assert_eq!(days("2020-W53"), ("2020-12-28".into(), "2021-01-03".into()));
        assert_eq!(days("2026-02"), ("2026-02-01".into(), "2026-02-28".into()));
        assert_eq!(days("2026-Q4"), ("2026-10-01".into(), "2026-12-31".into()));
    }

    #[test]
    fn moving_to_a_day_keeps_the_precision() {
        let to = NaiveDate::from_ymd_opt(2026, 8, 20).unwrap();
        let moved = |text: &str| text.parse::<PlannedTime>().unwrap().moved_to(to).to_string();
        assert_eq!(moved("2026-08-18T12:00"), "2026-08-20T12:00");
        assert_eq!(moved("2026-08-18"), "2026-08-20");
        assert_eq!(moved("2026-W30"), "2026-W34");
        assert_eq!(moved("2026-01"), "2026-08");
        assert_eq!(moved("2026-Q1"), "2026-Q3");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in ".{0,20}") {
            if let Ok(time) = text.parse::<PlannedTime>() {
                prop_assert_eq!(time.to_string(), text);
            }
        }
    }
}
