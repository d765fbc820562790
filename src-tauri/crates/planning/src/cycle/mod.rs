//! The annual wheel: which days an entry covers in a year. Knows nothing of posts.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use crate::model::{CycleEntry, MonthDay, Recurrence};
use crate::planned_time::PlannedTime;

/// An entry in one year: its first and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

impl Recurrence {
    /// The occurrence that belongs to a year: the one whose fixed date, ISO week, month or Easter is that year's. `None` when
    /// the year has none (a fifth Monday) or the entry no length.
    pub fn occurrence_in(&self, year: i32) -> Option<Occurrence> {
        let end_year = |wraps: bool| if wraps { year + 1 } else { year };
        let (first, last) = match *self {
            Self::Dates { from, to } => (fixed(year, from)?, fixed(end_year(to < from), to)?),
            Self::Weeks { from, to } => {
                (week(year, from)?.first_day(), week(end_year(to < from), to)?.last_day())
            }
            Self::NthWeekday { month, weekday, nth, days } => {
                return lasting(nth_weekday(year, month, weekday, nth)?, days);
            }
            Self::Easter { offset, days } => {
                return lasting(easter(year)?.checked_add_signed(TimeDelta::days(offset.into()))?, days);
            }
            Self::Months { from, to } => {
                (first_of(year, from)?, PlannedTime::Month(first_of(end_year(to < from), to)?).last_day())
            }
            Self::Quarter(quarter @ 1..=4) => {
                let first = first_of(year, quarter * 3 - 2)?;
                (first, PlannedTime::Quarter(first).last_day())
            }
            Self::Quarter(_) => return None,
        };
        Some(Occurrence { first, last })
    }

    /// How many years before or after its own an occurrence can reach, both ends included.
    fn reach(&self) -> i32 {
        let days = match *self {
            Self::NthWeekday { days, .. } => i64::from(days),
            Self::Easter { offset, days } => i64::from(days) + i64::from(offset).abs(),
            _ => 366,
        };
        i32::try_from(days / 365 + 1).unwrap_or(LAST_YEAR)
    }
}

impl CycleEntry {
    /// The occurrences that have a day in a span, both ends included, in time order.
    pub fn occurrences_touching(&self, from: NaiveDate, to: NaiveDate) -> Vec<Occurrence> {
        let reach = self.when.reach();
        let years = from.year().saturating_sub(reach).max(1)..=to.year().saturating_add(reach).min(LAST_YEAR);
        let spans = years.filter_map(|year| self.when.occurrence_in(year));
        spans.filter(|span| span.first <= to && span.last >= from).collect()
    }

    /// The occurrences that are on, or so near that their posts should be planned: start − lead time ≤ today ≤ end.
    pub fn occurrences_due(&self, today: NaiveDate) -> impl Iterator<Item = Occurrence> {
        let lead = Days::new(u64::from(self.lead_weeks) * 7);
        let until = today.checked_add_days(lead).unwrap_or(NaiveDate::MAX);
        let reach = self.when.reach();
        let years = today.year().saturating_sub(reach).max(1)
            ..=until.year().min(LAST_YEAR).saturating_add(reach).min(LAST_YEAR);
        years
            .filter_map(|year| self.when.occurrence_in(year))
            .filter(move |span| span.first <= until && today <= span.last)
    }
}

/// Planned times have years of four digits.
const LAST_YEAR: i32 = 9999;

/// 29 February falls on the 28th in common years, as on the paper wheel.
fn fixed(year: i32, MonthDay { month, day }: MonthDay) -> Option<NaiveDate> {
    let date = |day: u8| NaiveDate::from_ymd_opt(year, month.into(), day.into());
    date(day).or_else(|| if (month, day) == (2, 29) { date(28) } else { None })
}

/// Week 53 falls on the last week of years that have 52.
fn week(year: i32, number: u8) -> Option<PlannedTime> {
    PlannedTime::week(year, number.into())
        .or_else(|| if number == 53 { PlannedTime::week(year, 52) } else { None })
}

fn first_of(year: i32, month: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.into(), 1)
}

fn nth_weekday(year: i32, month: u8, weekday: u8, nth: i8) -> Option<NaiveDate> {
    let weekday = Weekday::try_from(weekday.checked_sub(1)?).ok()?;
    if nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month.into(), weekday, nth.unsigned_abs());
    }
    let last = PlannedTime::Month(first_of(year, month)?).last_day();
    let back =
        u64::from(last.weekday().days_since(weekday)) + 7 * u64::from(nth.unsigned_abs().checked_sub(1)?);
    last.checked_sub_days(Days::new(back)).filter(|day| day.month() == u32::from(month))
}

fn lasting(first: NaiveDate, days: u32) -> Option<Occurrence> {
    let last = first.checked_add_days(Days::new(u64::from(days.checked_sub(1)?)))?;
    Some(Occurrence { first, last })
}

fn easter(year: i32) -> Option<NaiveDate> {
    match computus::gregorian(year) {
        Ok(easter) => NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day),
        Err(_out_of_range) => None,
    }
}
