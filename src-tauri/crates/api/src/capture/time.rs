//! Dates, weeks and times as people type them in passing.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use planning::PlannedTime;

/// What one or two words say about time, and how many words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    When(PlannedTime),
    Clock(NaiveTime),
}

const TODAY: &[&str] = &["today", "idag", "tänään"];
const TOMORROW: &[&str] = &["tomorrow", "imorgen", "imorgon", "huomenna"];
const WEEK: &[&str] = &["week", "uke", "veke", "vecka", "uge", "viikko", "v", "v.", "w"];
const CLOCK: &[&str] = &["kl", "kl.", "klo", "at"];
const WEEKDAYS: [&[&str]; 7] = [
    &["mon", "monday", "man", "mandag", "mån", "måndag", "ma", "maanantai"],
    &["tue", "tuesday", "tir", "tirsdag", "tis", "tisdag", "tysdag", "ti", "tiistai"],
    &["wed", "wednesday", "ons", "onsdag", "ke", "keskiviikko"],
    &["thu", "thursday", "tor", "torsdag", "tors", "to", "torstai"],
    &["fri", "friday", "fre", "fredag", "pe", "perjantai"],
    &["sat", "saturday", "lør", "lørdag", "lau", "laurdag", "lör", "lördag", "la", "lauantai"],
    &["sun", "sunday", "søn", "søndag", "sundag", "sön", "söndag", "su", "sunnuntai"],
];

/// Reads a hint at the start of `words` that can stand anywhere in a line, with the number of words it takes.
pub(super) fn anywhere(words: &[&str], today: NaiveDate) -> Option<(Hint, usize)> {
    let first = words.first()?.to_lowercase();
    if CLOCK.contains(&first.as_str())
        && let Some(clock) = words.get(1).and_then(|word| clock(word).or_else(|| hour(word)))
    {
        return Some((Hint::Clock(clock), 2));
    }
    if WEEK.contains(&first.as_str())
        && let Some(week) =
            words.get(1).and_then(|word| word.parse().ok()).and_then(|number| coming_week(number, today))
    {
        return Some((Hint::When(week), 2));
    }
    let when = first.to_uppercase().parse::<PlannedTime>().ok().or_else(|| attached_week(&first, today));
    let when = when.or_else(|| quarter(&first, today)).or_else(|| day_and_month(&first, today));
    when.map(Hint::When).or_else(|| clock(&first).map(Hint::Clock)).map(|hint| (hint, 1))
}

/// Reads a hint that is also a common word, so that it only counts at the end of a line: weekdays, today, tomorrow.
pub(super) fn at_the_end(word: &str, today: NaiveDate) -> Option<Hint> {
    let word = word.to_lowercase();
    let after =
        |days: u64| today.checked_add_days(Days::new(days)).map(|day| Hint::When(PlannedTime::Day(day)));
    if TODAY.contains(&word.as_str()) {
        return after(0);
    }
    if TOMORROW.contains(&word.as_str()) {
        return after(1);
    }
    let weekday = WEEKDAYS.iter().position(|names| names.contains(&word.as_str()))?;
    let ahead = (weekday as u64 + 7 - u64::from(today.weekday().num_days_from_monday())) % 7;
    after(if ahead == 0 { 7 } else { ahead })
}

/// `12:00`, `9.30`.
fn clock(word: &str) -> Option<NaiveTime> {
    let (hour, minute) = word.split_once([':', '.'])?;
    let fits = minute.len() == 2 && (1..=2).contains(&hour.len());
    // `18.08` could be a date; a time with a dot needs an hour that people publish at and is not a day and a month.
    let dotted = word.contains('.');
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    if dotted && (1..=12).contains(&minute) {
        return None;
    }
    fits.then(|| NaiveTime::from_hms_opt(hour, minute, 0))?
}

fn hour(word: &str) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(word.parse().ok()?, 0, 0)
}

/// `uke34`, `v34`, `v.34`, `w34`.
fn attached_week(word: &str, today: NaiveDate) -> Option<PlannedTime> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    let (name, number) = word.split_at(digits);
    WEEK.contains(&name).then(|| number.parse().ok()).flatten().and_then(|number| coming_week(number, today))
}

/// The next week of that number, this one included.
fn coming_week(number: u32, today: NaiveDate) -> Option<PlannedTime> {
    let this = today.iso_week();
    let year = this.year() + i32::from(number < this.week());
    PlannedTime::week(year, number)
}

fn quarter(word: &str, today: NaiveDate) -> Option<PlannedTime> {
    let number: u32 = word.strip_prefix('q').or_else(|| word.strip_prefix("kv"))?.parse().ok()?;
    let this = today.month0() / 3 + 1;
    let year = today.year() + i32::from(number < this);
    format!("{year:04}-Q{number}").parse().ok()
}

/// `18/8`, `18.8`, `18.8.`, `18.8.2026`, `18/8-2026`: the next such day, today included, unless a year is named.
fn day_and_month(word: &str, today: NaiveDate) -> Option<PlannedTime> {
    let parts: Vec<&str> = word.trim_end_matches('.').split(['/', '.', '-']).collect();
    let (day, month): (u32, u32) = (parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?);
    let date = match parts.get(2) {
        Some(year) => {
            let year: i32 = year.parse().ok()?;
            NaiveDate::from_ymd_opt(if year < 100 { 2000 + year } else { year }, month, day)
        }
        None => (0..=8)
            .filter_map(|ahead| NaiveDate::from_ymd_opt(today.year() + ahead, month, day))
            .find(|date| *date >= today),
    };
    date.filter(|_| parts.len() <= 3).map(PlannedTime::Day)
}
