//! The annual wheel: cycle_gap, with occurrences found by walking through the years day by day.

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use planning::*;

use crate::facts::distinct;
use crate::scene::Scene;

pub(crate) fn cycle_gap(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in &scene.cycle {
        let mut firsts = std::collections::BTreeMap::new();
        // Far enough for every exception that the boards hold.
        for year in scene.today().year() - 6..=scene.today().year() + 6 {
            for (turn, from, to) in turns(&entry.when, year) {
                if entry.until.is_some_and(|until| until < from) {
                    continue;
                }
                let change = entry.exceptions.iter().find(|it| it.turn == turn).map(|it| it.change);
                match change {
                    None => firsts.insert(from, to),
                    Some(OccurrenceChange::Moved(span)) => firsts.insert(span.first, span.last),
                    Some(OccurrenceChange::Skipped | OccurrenceChange::Merged { .. }) => None,
                };
            }
        }
        for (from, to) in firsts {
            let lead = Duration::weeks(i64::from(entry.lead_weeks));
            if !(from - lead <= scene.today() && scene.today() <= to) {
                continue;
            }
            let mut items = scene.in_play();
            items.retain(|item| item.post.cycle_entries.contains(&entry.id));
            items.retain(|item| item.first <= to && from - lead <= item.last);
            let count = distinct(items.iter().map(|item| item.post.id));
            if count < entry.expected_posts as usize {
                let mut finding = Finding::new(RuleName::CycleGap, Severity::Warning, from.into(), to);
                finding.about = Some(entry.id.0);
                finding.label = Some(entry.title.clone());
                finding.numbers =
                    vec![("count", count as f64), ("expected", f64::from(entry.expected_posts))];
                findings.push(finding);
            }
        }
    }
    findings
}

/// Every turn of a year with its first and last day, found by walking through the year day by day.
pub(crate) fn turns(when: &Recurrence, year: i32) -> Vec<(Turn, NaiveDate, NaiveDate)> {
    let january = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let days = january.iter_days().take_while(|day| day.year() == year);
    let is = |day: &NaiveDate, weekday: u8| day.weekday().number_from_monday() == u32::from(weekday);
    let tomorrow = |day: NaiveDate| day + Duration::days(1);
    let on: Vec<NaiveDate> = match when {
        Recurrence::Weekly { weekday } => days.filter(|day| is(day, *weekday)).collect(),
        Recurrence::MonthlyWeekday { weekday, nth } => days
            .filter(|day| is(day, *weekday))
            .filter(|day| match nth {
                -1 => (*day + Duration::days(7)).month() != day.month(),
                nth => (day.day() - 1) / 7 + 1 == u32::from(nth.unsigned_abs()),
            })
            .collect(),
        Recurrence::MonthlyDay { day: wanted } => days
            .filter(|day| {
                let is_last = tomorrow(*day).month() != day.month();
                day.day() == u32::from(*wanted) || (is_last && day.day() < u32::from(*wanted))
            })
            .collect(),
        occasion => {
            return occurrence(occasion, year)
                .map(|(from, to)| (Turn::Year(year), from, to))
                .into_iter()
                .collect();
        }
    };
    on.into_iter().map(|day| (Turn::Day(day), day, day)).collect()
}

/// The first and last day of an occasion's occurrence that starts in a year.
pub(crate) fn occurrence(when: &Recurrence, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let january = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let long =
        |from: NaiveDate, days: u32| (days > 0).then(|| (from, from + Duration::days(i64::from(days) - 1)));
    match when {
        Recurrence::Dates { from, to } => {
            let year_of_end = if (to.month, to.day) < (from.month, from.day) { year + 1 } else { year };
            Some((fixed(year, *from), fixed(year_of_end, *to)))
        }
        Recurrence::Weeks { from, to } => {
            let year_of_end = if to < from { year + 1 } else { year };
            Some((week(year, *from, Weekday::Mon), week(year_of_end, *to, Weekday::Sun)))
        }
        Recurrence::NthWeekday { month, weekday, nth, days } => {
            let mut matching: Vec<NaiveDate> = january
                .iter_days()
                .take(366)
                .filter(|day| day.year() == year && day.month() == u32::from(*month))
                .filter(|day| day.weekday().number_from_monday() == u32::from(*weekday))
                .collect();
            if *nth < 0 {
                matching.reverse();
            }
            long(*matching.get(usize::from(nth.unsigned_abs()).checked_sub(1)?)?, *days)
        }
        Recurrence::Easter { offset, days } => long(easter(year) + Duration::days(i64::from(*offset)), *days),
        Recurrence::Months { from, to } => {
            let year_of_end = if to < from { year + 1 } else { year };
            Some((first_of(year, *from), last_of(year_of_end, *to)))
        }
        Recurrence::Quarter(quarter) => Some((first_of(year, quarter * 3 - 2), last_of(year, quarter * 3))),
        Recurrence::Weekly { .. } | Recurrence::MonthlyWeekday { .. } | Recurrence::MonthlyDay { .. } => None,
    }
}

fn fixed(year: i32, day: MonthDay) -> NaiveDate {
    let (month, day) = (u32::from(day.month), u32::from(day.day));
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_else(|| NaiveDate::from_ymd_opt(year, 2, 28).unwrap())
}

fn week(year: i32, number: u8, weekday: Weekday) -> NaiveDate {
    let asked = NaiveDate::from_isoywd_opt(year, u32::from(number), weekday);
    asked.or_else(|| NaiveDate::from_isoywd_opt(year, 52, weekday)).unwrap()
}

fn first_of(year: i32, month: u8) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, u32::from(month), 1).unwrap()
}

fn last_of(year: i32, month: u8) -> NaiveDate {
    let days = first_of(year, month).iter_days();
    days.take_while(|day| day.month() == u32::from(month)).last().unwrap()
}

/// Easter Sunday after Gauss's own rule, not the one the planning crate uses.
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let k = year / 100;
    let p = (13 + 8 * k) / 25;
    let q = k / 4;
    let m = (15 - p + k - q) % 30;
    let n = (4 + k - q) % 7;
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let mut days = 22 + d + e;
    if days == 57 || (days == 56 && d == 28 && e == 6 && a > 10) {
        days -= 7;
    }
    NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + Duration::days(i64::from(days) - 1)
}
