//! Turns the board's wall-clock times into elapsed minutes, so that gaps are right across a clock change.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

/// Minutes in a day on the wall clock.
pub const DAY: i32 = 24 * 60;

/// The moment a check is made for, on the board's wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now(pub NaiveDateTime);

impl Now {
    pub fn today(self) -> NaiveDate {
        self.0.date()
    }
}

impl From<NaiveDate> for Now {
    /// A date alone means its midnight.
    fn from(date: NaiveDate) -> Self {
        Self(date.and_time(NaiveTime::MIN))
    }
}

/// A wall-clock minute and the same moment in elapsed time, both counted in minutes from 1970-01-01T00:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub wall: i32,
    pub instant: i32,
}

/// The clock on the wall of a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WallClock(pub Tz);

impl WallClock {
    /// The moment an editor means. A time that the spring change skips means the same time after the gap (02:30 is 03:30);
    /// of a doubled one the first is meant.
    pub fn moment(self, local: NaiveDateTime) -> Moment {
        let (wall, instant) = match self.0.from_local_datetime(&local).earliest() {
            Some(at) => (local, at.naive_utc()),
            None => {
                let before = self.0.from_local_datetime(&(local - TimeDelta::days(1))).earliest();
                let offset = before.map_or(TimeDelta::zero(), |at| at.naive_local() - at.naive_utc());
                let instant = local - offset;
                (self.0.from_utc_datetime(&instant).naive_local(), instant)
            }
        };
        Moment { wall: minutes(wall), instant: minutes(instant) }
    }
}

/// Minutes from 1970-01-01T00:00 to a wall-clock time.
pub fn minutes(at: NaiveDateTime) -> i32 {
    i32::try_from(at.and_utc().timestamp().div_euclid(60)).unwrap_or(if at.date() < EPOCH {
        i32::MIN / 2
    } else {
        i32::MAX / 2
    })
}

/// Days from 1970-01-01.
pub fn day_number(date: NaiveDate) -> i32 {
    (date - EPOCH).num_days() as i32
}

/// The date of a day number.
pub fn date_of(day: i32) -> NaiveDate {
    EPOCH.checked_add_signed(TimeDelta::days(i64::from(day))).unwrap_or(EPOCH)
}

/// The wall-clock time of a minute number.
pub fn wall_time(wall: i32) -> NaiveDateTime {
    EPOCH.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(wall))
}

/// ISO weeks counted from the one that holds 1970-01-01; they begin on Mondays.
pub fn week_number(day: i32) -> i32 {
    // 1970-01-01 was a Thursday.
    (day + 3).div_euclid(7)
}

/// The Monday of a week number.
pub fn monday_of_week(week: i32) -> NaiveDate {
    date_of(week * 7 - 3)
}

const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(1970, 1, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }
    const OSLO: WallClock = WallClock(chrono_tz::Europe::Oslo);

    #[test]
    fn an_hour_that_spring_skips_counts_no_minutes() {
        let (before, after) = (OSLO.moment(at("2026-03-29 01:50")), OSLO.moment(at("2026-03-29 03:10")));
        assert_eq!(after.instant - before.instant, 20);
        assert_eq!(after.wall - before.wall, 80);
    }

    #[test]
    fn a_skipped_time_means_the_same_time_after_the_gap() {
        assert_eq!(OSLO.moment(at("2026-03-29 02:30")), OSLO.moment(at("2026-03-29 03:30")));
    }

    #[test]
    fn of_a_doubled_time_the_first_is_meant() {
        let (doubled, after) = (OSLO.moment(at("2026-10-25 02:30")), OSLO.moment(at("2026-10-25 03:30")));
        assert_eq!(after.instant - doubled.instant, 120);
    }

    #[test]
    fn weeks_begin_on_mondays_and_agree_with_iso() {
        for day in -10_000..40_000 {
            let (date, monday) = (date_of(day), monday_of_week(week_number(day)));
            assert_eq!(crate::planned_time::monday_of(date), monday, "{date}");
            assert_eq!(day_number(date), day);
        }
    }
}
