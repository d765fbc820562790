//! Turns the export's times, which are UTC, into the board's wall clock.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use planning::PlannedTime;

/// A time of the export on the board's wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Local {
    pub(super) planned: PlannedTime,
    /// It lay in the hour that autumn gives twice, in the second of the two; a wall clock means the first.
    pub(super) second_of_doubled: bool,
}

/// Reads `2026-08-18T10:00:00.000Z`, any other offset, a wall-clock time without one, or a date alone.
pub(super) fn local(text: &str, zone: Tz) -> Option<Local> {
    let text = text.trim();
    let once = |planned| Local { planned, second_of_doubled: false };
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return from_utc(at.with_timezone(&Utc), zone);
    }
    for pattern in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M"] {
        if let Ok(at) = NaiveDateTime::parse_from_str(text, pattern) {
            return minute(at).map(once);
        }
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d");
    day.into_iter().find(|day| (1..=9999).contains(&day.year())).map(|day| once(PlannedTime::Day(day)))
}

fn from_utc(at: DateTime<Utc>, zone: Tz) -> Option<Local> {
    let there = at.with_timezone(&zone).naive_local();
    let second_of_doubled = match zone.from_local_datetime(&there) {
        LocalResult::Ambiguous(_, second) => second.with_timezone(&Utc) == at,
        _ => false,
    };
    minute(there).map(|planned| Local { planned, second_of_doubled })
}

/// `None` outside the years 1–9999, which no text of ours can hold.
fn minute(at: NaiveDateTime) -> Option<PlannedTime> {
    let whole = at.with_second(0)?.with_nanosecond(0)?;
    (1..=9999).contains(&whole.year()).then_some(PlannedTime::Minute(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oslo(text: &str) -> Option<String> {
        local(text, Tz::Europe__Oslo).map(|local| local.planned.to_string())
    }

    #[test]
    fn utc_becomes_the_wall_clock_on_both_sides_of_a_clock_change() {
        assert_eq!(oslo("2026-10-24T10:00:00.000Z").unwrap(), "2026-10-24T12:00");
        assert_eq!(oslo("2026-10-25T11:00:00.000Z").unwrap(), "2026-10-25T12:00");
        assert_eq!(oslo("2026-03-29T00:59:00Z").unwrap(), "2026-03-29T01:59");
        assert_eq!(oslo("2026-03-29T01:00:00Z").unwrap(), "2026-03-29T03:00");
    }

    #[test]
    fn the_second_of_two_equal_hours_is_known_as_such() {
        assert!(!local("2026-10-25T00:30:00Z", Tz::Europe__Oslo).unwrap().second_of_doubled);
        assert!(local("2026-10-25T01:30:00Z", Tz::Europe__Oslo).unwrap().second_of_doubled);
    }

    #[test]
    fn offsets_bare_times_and_dates_are_read() {
        assert_eq!(oslo("2014-05-01T14:00:00+02:00").unwrap(), "2014-05-01T14:00");
        assert_eq!(oslo("2014-05-01T14:00:31").unwrap(), "2014-05-01T14:00");
        assert_eq!(oslo("2014-05-01").unwrap(), "2014-05-01");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in
            ["", "soon", "2026-02-30T10:00:00Z", "2026-13-01", "1234567890", "0000-12-31T12:00:00Z", "null"]
        {
            assert_eq!(oslo(text), None, "{text}");
        }
    }
}
