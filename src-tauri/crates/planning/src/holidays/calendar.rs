//! A country's holidays laid out day by day, for loops that ask about every placement.

use chrono::{Days, NaiveDate};

use super::{Country, Holiday, HolidayKey, WARRANTED_YEARS, holiday_on};

const FIRST_DAY: NaiveDate =
    NaiveDate::from_ymd_opt(*WARRANTED_YEARS.start(), 1, 1).expect("every year has a 1 January");
const LAST_DAY: NaiveDate =
    NaiveDate::from_ymd_opt(*WARRANTED_YEARS.end(), 12, 31).expect("every year has a 31 December");

/// The holidays of one country, one lookup away: 1990–2100 from a table of about 80 kB, other years computed.
///
/// Always answers what [`holiday_on`] answers. Build it once and keep it.
#[derive(Clone, Debug)]
pub struct Calendar {
    country: Country,
    /// One entry for each day from `FIRST_DAY` to `LAST_DAY`.
    days: Vec<Option<Feast>>,
}

#[derive(Clone, Copy, Debug)]
struct Feast {
    key: HolidayKey,
    eve: bool,
}

impl Calendar {
    /// Lays out the days of 1990–2100; well under a hundredth of a second.
    pub fn new(country: Country) -> Self {
        let day_count = (LAST_DAY - FIRST_DAY).num_days().unsigned_abs() + 1;
        let days = (0..day_count)
            .map(|day| {
                let date = FIRST_DAY.checked_add_days(Days::new(day))?;
                holiday_on(country, date).map(|Holiday { key, eve, .. }| Feast { key, eve })
            })
            .collect();
        Self { country, days }
    }

    pub const fn country(&self) -> Country {
        self.country
    }

    /// Finds the holiday or eve on a date, the first in precedence where two share it. O(1), no allocation.
    pub fn on(&self, date: NaiveDate) -> Option<Holiday> {
        if !(FIRST_DAY..=LAST_DAY).contains(&date) {
            return holiday_on(self.country, date);
        }
        let Ok(day) = usize::try_from((date - FIRST_DAY).num_days()) else {
            return holiday_on(self.country, date);
        };
        let Feast { key, eve } = (*self.days.get(day)?)?;
        Some(Holiday { date, key, eve })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_inside_and_around_the_table_is_as_computed() {
        let from = NaiveDate::from_ymd_opt(1985, 1, 1).unwrap();
        let until = NaiveDate::from_ymd_opt(2105, 12, 31).unwrap();
        for country in Country::ALL {
            let calendar = Calendar::new(country);
            for date in from.iter_days().take_while(|date| *date <= until) {
                assert_eq!(calendar.on(date), holiday_on(country, date), "{country} {date}");
            }
        }
    }

    #[test]
    fn the_ends_of_time_have_no_holidays() {
        for country in Country::ALL {
            let calendar = Calendar::new(country);
            assert_eq!(calendar.country(), country);
            assert_eq!(calendar.on(NaiveDate::MIN), None);
            assert_eq!(calendar.on(NaiveDate::MAX), None);
        }
    }

    #[test]
    fn an_entry_takes_two_bytes() {
        assert_eq!(size_of::<Option<Feast>>(), 2);
    }
}
