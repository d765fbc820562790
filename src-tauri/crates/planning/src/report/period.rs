//! What a report is about: a week, a month, a quarter, a year, or a campaign.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::model::CampaignId;
use crate::planned_time::PlannedTime;

/// Written `2026-W34`, `2026-08`, `2026-Q3`, `2026` or `campaign:` and its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub enum Period {
    /// The Monday of an ISO week.
    Week(NaiveDate),
    /// The first of a month.
    Month(NaiveDate),
    /// The first of a quarter.
    Quarter(NaiveDate),
    Year(i32),
    Campaign(CampaignId),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a period; write 2026-W34, 2026-08, 2026-Q3, 2026 or campaign:<id>")]
pub struct NotAPeriod(pub String);

impl Period {
    /// First and last day; `None` for a campaign, whose days stand on the board.
    pub fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        let planned = match self {
            Self::Week(monday) => PlannedTime::Week(monday),
            Self::Month(first) => PlannedTime::Month(first),
            Self::Quarter(first) => PlannedTime::Quarter(first),
            Self::Year(year) => {
                return NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31));
            }
            Self::Campaign(_) => return None,
        };
        Some((planned.first_day(), planned.last_day()))
    }

    /// The one of the same kind before it.
    pub fn before(self) -> Option<Self> {
        Some(match self {
            Self::Week(monday) => Self::Week(monday.checked_sub_days(Days::new(7))?),
            Self::Month(first) => Self::Month(first.checked_sub_months(Months::new(1))?),
            Self::Quarter(first) => Self::Quarter(first.checked_sub_months(Months::new(3))?),
            Self::Year(year) if year > 1 => Self::Year(year - 1),
            Self::Year(_) | Self::Campaign(_) => return None,
        })
    }

    pub fn campaign(self) -> Option<CampaignId> {
        match self {
            Self::Campaign(id) => Some(id),
            _ => None,
        }
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Self::Week(monday) => PlannedTime::Week(monday).fmt(f),
            Self::Month(first) => PlannedTime::Month(first).fmt(f),
            Self::Quarter(first) => PlannedTime::Quarter(first).fmt(f),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Campaign(id) => write!(f, "campaign:{id}"),
        }
    }
}

impl std::str::FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let wrong = || NotAPeriod(text.to_owned());
        if let Some(id) = text.strip_prefix("campaign:") {
            return id.parse().map(Self::Campaign).map_err(|_| wrong());
        }
        if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let year: i32 = text.parse().map_err(|_| wrong())?;
            return NaiveDate::from_ymd_opt(year, 1, 1)
                .filter(|first| first.year() > 0)
                .map(|_| Self::Year(year))
                .ok_or_else(wrong);
        }
        match text.parse() {
            Ok(PlannedTime::Week(monday)) => Ok(Self::Week(monday)),
            Ok(PlannedTime::Month(first)) => Ok(Self::Month(first)),
            Ok(PlannedTime::Quarter(first)) => Ok(Self::Quarter(first)),
            _ => Err(wrong()),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_the_periods_before_join_on() {
        let campaign = format!("campaign:{}", uuid::Uuid::from_u128(7));
        for text in
            ["2026-W34", "2026-W01", "2026-08", "2026-01", "2026-Q3", "2026-Q1", "2026", "0001", &campaign]
        {
            let period: Period = text.parse().unwrap();
            assert_eq!(period.to_string(), text);
            if let Some((before, (from, _))) = period.before().zip(period.days()) {
                assert_eq!(before.days().unwrap().1.succ_opt(), Some(from), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in
            ["", "2026-08-18", "2026-13", "26", "0000", "2026-W54", "campaign:", "campaign:x", "２０２６"]
        {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }
}
