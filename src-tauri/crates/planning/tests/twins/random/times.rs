//! Random times around days on which something happens.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use planning::*;
use proptest::prelude::*;
use proptest::sample::select;

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Days around which random boards play: both clock changes, New Year with week 53, many holidays, an ordinary week.
pub(crate) fn anchors() -> impl Strategy<Value = NaiveDate> {
    select(vec![day(2026, 3, 29), day(2026, 10, 25), day(2026, 12, 31), day(2026, 5, 17), day(2026, 8, 18)])
}

/// Around the hours that clock changes skip and double, in the morning rush, and at the ends of the day.
fn minutes_of_day() -> impl Strategy<Value = i64> {
    prop_oneof![
        3 => select(vec![90, 110, 119, 120, 130, 150, 170, 179, 180, 185, 200]),
        5 => select(vec![540, 541, 555, 570, 600, 660]),
        2 => select(vec![0, 1, 30, 480, 481, 720, 780, 1020, 1021, 1439]),
    ]
}

pub(super) fn minute(anchor: NaiveDate, reach: i64) -> impl Strategy<Value = NaiveDateTime> {
    (-reach..=reach, minutes_of_day()).prop_map(move |(days, minutes)| {
        NaiveDateTime::from(anchor + Duration::days(days)) + Duration::minutes(minutes)
    })
}

pub(crate) fn planned(anchor: NaiveDate) -> impl Strategy<Value = PlannedTime> {
    let near = prop_oneof![5 => Just(0_i64), 4 => Just(1), 3 => Just(5), 1 => Just(20)];
    (near.prop_flat_map(move |reach| minute(anchor, reach)), 0..20).prop_map(|(at, precision)| {
        let date = at.date();
        match precision {
            0..12 => PlannedTime::Minute(at),
            12..15 => PlannedTime::Day(date),
            15..17 => PlannedTime::week_of(date),
            17..19 => PlannedTime::Month(date).moved_to(date),
            _ => PlannedTime::Quarter(date).moved_to(date),
        }
    })
}

/// A period of days, of minutes, or one end of each.
pub(super) fn period(anchor: NaiveDate) -> impl Strategy<Value = (PlannedTime, PlannedTime)> {
    (minute(anchor, 3), minute(anchor, 3), any::<bool>(), any::<bool>()).prop_map(
        |(one, other, exact_from, exact_to)| {
            let time = |at: NaiveDateTime, exact| {
                if exact { PlannedTime::Minute(at) } else { PlannedTime::Day(at.date()) }
            };
            (time(one.min(other), exact_from), time(one.max(other), exact_to))
        },
    )
}
