//! The annual wheel: which days an entry covers in a year, and which posts it usually needs. Knows nothing of the posts there are.

mod coverage;
mod standing;
mod template;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

pub use crate::model::Occurrence;
use crate::model::{CycleEntry, MonthDay, Recurrence, Turn};
use crate::planned_time::PlannedTime;

pub use coverage::Coverage;
pub use standing::Standing;
pub use template::Wanted;

impl Recurrence {
    /// The occurrence that belongs to a year: the one whose fixed date, ISO week, month or Easter is that year's. `None` when
    /// the year has none (a fifth Monday), the entry no length, or it returns within the year.
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
            Self::Quarter(_)
            | Self::Weekly { .. }
            | Self::MonthlyWeekday { .. }
            | Self::MonthlyDay { .. } => {
                return None;
            }
        };
        Some(Occurrence { first, last })
    }

    /// Why it can never be, if so: a week 0, a 13th month.
    pub fn problem(&self) -> Option<&'static str> {
        let is_month = |month: u8| (1..=12).contains(&month);
        let is_nth = |nth: i8| (-5..=5).contains(&nth) && nth != 0;
        let is_possible = match *self {
            Self::Dates { .. } => true,
            Self::Weeks { from, to } => (1..=53).contains(&from) && (1..=53).contains(&to),
            Self::NthWeekday { month, weekday, nth, days } => {
                is_month(month) && (1..=7).contains(&weekday) && is_nth(nth) && (1..=366).contains(&days)
            }
            Self::Easter { offset, days } => (-366..=366).contains(&offset) && (1..=366).contains(&days),
            Self::Months { from, to } => is_month(from) && is_month(to),
            Self::Quarter(quarter) => (1..=4).contains(&quarter),
            Self::Weekly { weekday } => (1..=7).contains(&weekday),
            Self::MonthlyWeekday { weekday, nth } => (1..=7).contains(&weekday) && is_nth(nth),
            Self::MonthlyDay { day } => (1..=31).contains(&day),
        };
        (!is_possible).then_some(
            "weeks go from 1 to 53, months from 1 to 12, weekdays from 1 to 7, the nth from 1 to 5 or −1 to −5, and an \
             occurrence lasts 1 to 366 days",
        )
    }

    /// Every turn that belongs to a year, in order, with its days.
    pub fn turns_in(&self, year: i32) -> Vec<(Turn, Occurrence)> {
        let on = |day: NaiveDate| (Turn::Day(day), Occurrence { first: day, last: day });
        match *self {
            Self::Weekly { weekday } => {
                let Some(first) = nth_weekday(year, 1, weekday, 1) else { return Vec::new() };
                first.iter_weeks().take_while(|day| day.year() == year).map(on).collect()
            }
            Self::MonthlyWeekday { weekday, nth } => {
                (1..=12).filter_map(|month| nth_weekday(year, month, weekday, nth)).map(on).collect()
            }
            Self::MonthlyDay { day } => {
                (1..=12).filter_map(|month| day_of(year, month, day)).map(on).collect()
            }
            _ => self.occurrence_in(year).map(|span| (Turn::Year(year), span)).into_iter().collect(),
        }
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
    pub fn occurrences_due(&self, today: NaiveDate) -> impl Iterator<Item = Occurrence> + use<> {
        let lead = Days::new(u64::from(self.lead_weeks) * 7);
        let until = today.checked_add_days(lead).unwrap_or(NaiveDate::MAX);
        let reach = self.when.reach();
        let years = today.year().saturating_sub(reach).max(1)
            ..=until.year().min(LAST_YEAR).saturating_add(reach).min(LAST_YEAR);
        let near = |year: &i32| years.contains(year);
        // A turn may have been moved from any year to near today.
        let moved = self.exceptions.iter().map(|exception| exception.turn.year()).filter(|year| !near(year));
        let years: BTreeSet<i32> = years.clone().chain(moved).collect();
        // What was moved onto the first day of another turn is one with it.
        let all: BTreeMap<NaiveDate, Occurrence> = years
            .into_iter()
            .flat_map(|year| self.standings_in(year))
            .filter(Standing::takes_place)
            .map(|standing| (standing.span.first, standing.span))
            .collect();
        all.into_values().filter(move |span| span.first <= until && today <= span.last)
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

/// The day of a month, or its last one where it is shorter.
fn day_of(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    let last = PlannedTime::Month(first_of(year, month)?).last_day();
    NaiveDate::from_ymd_opt(year, month.into(), u32::from(day).min(last.day()))
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
