//! Working days around today, as a Norwegian municipality counts them. Knows no posts.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};
use planning::holidays::{Country, Holiday, HolidayKey, holiday_on, public_holidays};
use planning::planned_time::{PlannedTime, monday_of};

/// How far the sample reaches, in days from today.
pub(super) const BACK: i64 = -42;
pub(super) const AHEAD: i64 = 70;

#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    pub(super) today: NaiveDate,
}

impl Days {
    pub(super) fn around(today: NaiveDate) -> Self {
        Self { today }
    }

    /// So many calendar days from today.
    pub(super) fn day(self, days: i64) -> NaiveDate {
        self.today + TimeDelta::days(days)
    }

    /// The nth working day after today; negative ones are before it. `n` is never 0.
    pub(super) fn workday(self, n: i32) -> NaiveDate {
        workday_from(self.today, n)
    }

    /// The Monday of the ISO week so many weeks from this one.
    pub(super) fn monday(self, weeks: i64) -> NaiveDate {
        monday_of(self.today) + TimeDelta::weeks(weeks)
    }

    /// The working days of the first week, `weeks` or more from this one, that has at least four.
    pub(super) fn full_week(self, weeks: i64) -> Vec<NaiveDate> {
        let mut week = weeks;
        loop {
            let days: Vec<_> = workdays(self.monday(week), self.monday(week + 1)).collect();
            if days.len() >= 4 {
                return days;
            }
            week += 1;
        }
    }

    /// The next public holiday that falls on a weekday; there is one within a year.
    pub(super) fn next_holiday(self) -> Holiday {
        (self.today.year()..)
            .flat_map(|year| public_holidays(Country::No, year))
            .find(|holiday| !holiday.eve && holiday.date > self.today && is_weekday(holiday.date))
            .unwrap_or(Holiday { date: self.today, key: HolidayKey::ChristmasDay, eve: false })
    }

    /// Every working day the sample reaches.
    pub(super) fn all_workdays(self) -> impl Iterator<Item = NaiveDate> {
        workdays(self.day(BACK), self.day(AHEAD))
    }
}

pub(super) fn workdays(from: NaiveDate, before: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |day| *day < before).filter(|day| is_workday(*day))
}

/// The nth working day after a date (before it when negative).
pub(super) fn workday_from(date: NaiveDate, n: i32) -> NaiveDate {
    let step = TimeDelta::days(if n < 0 { -1 } else { 1 });
    let mut day = date;
    for _ in 0..n.abs() {
        day += step;
        while !is_workday(day) {
            day += step;
        }
    }
    day
}

/// Monday to Friday, neither a public holiday nor Christmas or New Year's Eve.
pub(super) fn is_workday(day: NaiveDate) -> bool {
    is_weekday(day) && holiday_on(Country::No, day).is_none()
}

fn is_weekday(day: NaiveDate) -> bool {
    day.weekday().number_from_monday() <= 5
}

/// Weeks in which half the town hall is away: the common holiday in July, and Christmas.
pub(super) fn is_quiet(day: NaiveDate) -> bool {
    (28..=30).contains(&day.iso_week().week()) || matches!((day.month(), day.day()), (12, 22..) | (1, 1..=2))
}

pub(super) fn easter_sunday(year: i32) -> NaiveDate {
    public_holidays(Country::No, year)
        .into_iter()
        .find(|holiday| holiday.key == HolidayKey::EasterSunday)
        .map_or(NaiveDate::MIN, |holiday| holiday.date)
}

/// A minute of a day, written as on a card: `11:30`.
pub(super) fn at(day: NaiveDate, clock: &str) -> PlannedTime {
    PlannedTime::Minute(day.and_time(NaiveTime::parse_from_str(clock, "%H:%M").unwrap_or(NaiveTime::MIN)))
}
