//! When a feast falls: a fixed date, a distance from Easter, or the first such weekday from a date.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::{Holiday, HolidayKey};

/// One feast of one country, for the years in which its law says so.
///
/// A country's table is in order of precedence: where two rules meet on a date, the earlier one is named
/// first.
pub(super) struct Rule {
    pub(super) key: HolidayKey,
    pub(super) eve: bool,
    when: When,
    first_year: i32,
    last_year: i32,
}

enum When {
    Fixed { month: u32, day: u32 },
    DaysAfterEaster(i64),
    FirstWeekdayFrom { weekday: Weekday, month: u32, day: u32 },
}

impl Rule {
    /// The same date every year.
    pub(super) const fn fixed(key: HolidayKey, month: u32, day: u32) -> Self {
        Self::new(key, When::Fixed { month, day })
    }

    /// Days after Easter Sunday, negative before it.
    pub(super) const fn easter(key: HolidayKey, days: i64) -> Self {
        Self::new(key, When::DaysAfterEaster(days))
    }

    /// The first such weekday on or after a date.
    pub(super) const fn first(weekday: Weekday, key: HolidayKey, month: u32, day: u32) -> Self {
        Self::new(key, When::FirstWeekdayFrom { weekday, month, day })
    }

    /// Marks a day that offices treat as free but that is not a full public holiday.
    pub(super) const fn kept_as_eve(self) -> Self {
        Self { eve: true, ..self }
    }

    /// Holds in that year and later ones.
    pub(super) const fn since(self, first_year: i32) -> Self {
        Self { first_year, ..self }
    }

    /// Holds in that year and earlier ones.
    pub(super) const fn until(self, last_year: i32) -> Self {
        Self { last_year, ..self }
    }

    const fn new(key: HolidayKey, when: When) -> Self {
        Self { key, eve: false, when, first_year: i32::MIN, last_year: i32::MAX }
    }

    const fn years(&self) -> RangeInclusive<i32> {
        self.first_year..=self.last_year
    }

    pub(super) fn in_year(&self, year: i32, easter: NaiveDate) -> Option<Holiday> {
        if !self.years().contains(&year) {
            return None;
        }
        let date = match self.when {
            When::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day)?,
            When::DaysAfterEaster(days) => easter.checked_add_signed(TimeDelta::days(days))?,
            When::FirstWeekdayFrom { weekday, month, day } => {
                let from = NaiveDate::from_ymd_opt(year, month, day)?;
                let wait = weekday.days_since(from.weekday());
                from.checked_add_days(Days::new(wait.into()))?
            }
        };
        Some(Holiday { date, key: self.key, eve: self.eve })
    }

    /// Says the same as `in_year` would, with cheap comparisons. `easter` is that of the date's year.
    pub(super) fn falls_on(&self, date: NaiveDate, easter: NaiveDate) -> bool {
        let meets = match self.when {
            When::Fixed { month, day } => date.day() == day && date.month() == month,
            When::DaysAfterEaster(days) => (date - easter).num_days() == days,
            When::FirstWeekdayFrom { weekday, month, day } => {
                date.weekday() == weekday
                    && NaiveDate::from_ymd_opt(date.year(), month, day)
                        .is_some_and(|from| (0..7).contains(&(date - from).num_days()))
            }
        };
        meets && self.years().contains(&date.year())
    }
}

/// Easter Sunday of the western churches, or none outside 1583–9999, where the Gregorian computus is defined.
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    match computus::gregorian(year) {
        Ok(easter) => NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day),
        Err(_out_of_range) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Knuth, The Art of Computer Programming 1.3.2 exercise 14 (after Clavius): the slow, obvious twin.
    fn easter_by_full_moon(year: i32) -> NaiveDate {
        let golden = year % 19 + 1;
        let century = year / 100 + 1;
        let skipped_leap_years = 3 * century / 4 - 12;
        let moon_correction = (8 * century + 5) / 25 - 5;
        let mut epact = (11 * golden + 20 + moon_correction - skipped_leap_years).rem_euclid(30);
        if (epact == 25 && golden > 11) || epact == 24 {
            epact += 1;
        }
        let full_moon = if 44 - epact < 21 { 74 - epact } else { 44 - epact };
        let first_of_march = NaiveDate::from_ymd_opt(year, 3, 1).unwrap();
        let full_moon = first_of_march + TimeDelta::days(i64::from(full_moon) - 1);
        full_moon.iter_days().skip(1).find(|day| day.weekday() == Weekday::Sun).unwrap()
    }

    #[test]
    fn easter_is_the_sunday_after_the_paschal_full_moon() {
        for year in 1583..=9999 {
            assert_eq!(easter(year), Some(easter_by_full_moon(year)), "{year}");
        }
    }

    #[test]
    fn easter_reaches_its_extremes() {
        let on = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        assert_eq!(easter(2285), on(2285, 3, 22), "the earliest possible");
        assert_eq!(easter(2008), on(2008, 3, 23), "the earliest within 1990–2100");
        assert_eq!(easter(2038), on(2038, 4, 25), "the latest possible");
        assert_eq!(easter(2000), on(2000, 4, 23));
        assert_eq!(easter(2026), on(2026, 4, 5));
        // The first year the old wording of the Norwegian law ("in leap years 20 March") would have got
        // wrong, until it was struck out on the advice of the almanac committee: Prop. 81 L (2010–2011),
        // chapter 5.
        assert_eq!(easter(2076), on(2076, 4, 19));
    }

    #[test]
    fn there_is_no_easter_outside_the_gregorian_computus() {
        for year in [i32::MIN, -1, 0, 1582, 10_000, i32::MAX] {
            assert_eq!(easter(year), None, "{year}");
        }
    }
}
