//! Dates, weeks and times as people type them in passing, in the languages of the Nordic countries and in English.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};
use planning::PlannedTime;

use super::time_words::{
    AT, CLOCK, DOUBTFUL_WEEKDAYS, MONTHS, NEXT, OF_ITS_OWN, PHRASES, QUARTER, Reach, WEEK, WEEKDAYS,
};

/// What one or more words say about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    When(PlannedTime),
    Clock(NaiveTime),
}

/// Reads a hint at the start of `words` that can stand anywhere in a line, with the number of words it takes.
pub(super) fn anywhere(words: &[&str], today: NaiveDate) -> Option<(Hint, usize)> {
    let plain: Vec<String> = words.iter().take(3).map(|word| plain(word)).collect();
    let word = |index: usize| plain.get(index).map_or("", String::as_str);
    if CLOCK.contains(&word(0)) {
        return said_clock(word(1)).map(|clock| (Hint::Clock(clock), 2));
    }
    let when = |when: Option<PlannedTime>, taken| when.map(|when| (Hint::When(when), taken));
    when(named_day(word(0), word(1), Some(word(2)), today), 3)
        .or_else(|| when(named_day(word(0), word(1), None, today), 2))
        .or_else(|| when(month_first(word(0), word(1), today), 2))
        .or_else(|| when(numbered(WEEK, word(0), word(1)).and_then(|week| coming_week(week, today)), 2))
        .or_else(|| {
            when(numbered(QUARTER, word(0), word(1)).and_then(|number| coming_quarter(number, today)), 2)
        })
        .or_else(|| when(counted_quarter(word(0), word(1), today), 2))
        .or_else(|| when(word(0).to_uppercase().parse().ok(), 1))
        .or_else(|| when(attached(word(0), today), 1))
        .or_else(|| when(day_and_month(word(0), today), 1))
        .or_else(|| clock(word(0)).map(|clock| (Hint::Clock(clock), 1)))
}

/// Reads a hint at the end of `words` made of common words, which count only there: a weekday, tomorrow, next week, a month.
/// `with_clock` says that the line names a time of day, so that even a doubtful word such as "man" is meant as a day.
pub(super) fn at_the_end(words: &[&str], today: NaiveDate, with_clock: Doubt) -> Option<(Hint, usize)> {
    let plain: Vec<String> = words.iter().rev().take(3).rev().map(|word| plain(word)).collect();
    (1..=plain.len()).rev().find_map(|taken| {
        let phrase = &plain[plain.len() - taken..];
        let found = said(&phrase.join(" "), today)
            .or_else(|| weekday(phrase, words.last()?, today, with_clock))
            .or_else(|| month_alone(phrase, today))?;
        Some((Hint::When(found), taken))
    })
}

/// Whether words that are seldom meant as a day are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    IsADay,
    IsAWord,
}

/// A word that belongs to the time after it and goes with it: "på fredag", "den 18. august".
pub(super) fn goes_with_time(word: &str) -> bool {
    AT.contains(&plain(word).as_str())
}

/// A word that makes the time after it a part of what is said: "frist innen fredag", "feiring av 17. mai".
pub(super) fn keeps_time(word: &str) -> bool {
    OF_ITS_OWN.contains(&plain(word).as_str())
}

/// Lower case, without a comma or colon after it.
fn plain(word: &str) -> String {
    word.to_lowercase().trim_end_matches([',', ';', ':', '!', '?']).to_owned()
}

fn said(phrase: &str, today: NaiveDate) -> Option<PlannedTime> {
    let (_, reach) = PHRASES.iter().find(|(words, _)| words.contains(&phrase))?;
    match *reach {
        Reach::Days(days) => today.checked_add_days(Days::new(days)).map(PlannedTime::Day),
        Reach::Weeks(weeks) => {
            let day = today.checked_add_days(Days::new(7 * weeks))?;
            PlannedTime::week(day.iso_week().year(), day.iso_week().week())
        }
        Reach::Months(months) => {
            let day = today.with_day(1)?.checked_add_months(Months::new(months))?;
            format!("{:04}-{:02}", day.year(), day.month()).parse().ok()
        }
    }
}

/// `fredag`, `neste fredag`: the next one that is not today, or the one of next week.
fn weekday(phrase: &[String], written: &str, today: NaiveDate, with_clock: Doubt) -> Option<PlannedTime> {
    let (name, before) = phrase.split_last()?;
    let bare = name.trim_end_matches('.');
    let is_meant =
        with_clock == Doubt::IsADay || written.ends_with('.') || !DOUBTFUL_WEEKDAYS.contains(&bare);
    let index = WEEKDAYS.iter().position(|names| names.contains(&bare)).filter(|_| is_meant)? as u64;
    let here = u64::from(today.weekday().num_days_from_monday());
    let ahead = match before {
        [] if index > here => index - here,
        [] => index + 7 - here,
        [next] if NEXT.contains(&next.as_str()) => index + 7 - here,
        _ => return None,
    };
    today.checked_add_days(Days::new(ahead)).map(PlannedTime::Day)
}

/// `i august`, `in August`, `elokuussa`: the whole month, only with its little word or its own ending.
fn month_alone(phrase: &[String], today: NaiveDate) -> Option<PlannedTime> {
    let number = match phrase {
        [before, name] if ["i", "in"].contains(&before.as_str()) => month(name)?,
        [name] if name.ends_with("kuussa") => month(&name.replace("kuussa", "kuu"))?,
        _ => return None,
    };
    let year = today.year() + i32::from(number < today.month());
    format!("{year:04}-{number:02}").parse().ok()
}

/// `12:00`, `9.30`, `9am`.
fn clock(word: &str) -> Option<NaiveTime> {
    if let Some(hour) = word.strip_suffix("am").or_else(|| word.strip_suffix("pm")) {
        return half_of_day(hour, word.ends_with("pm"));
    }
    let (_, minute) = word.split_once([':', '.'])?;
    // `18.08` could be a date; a time with a dot needs minutes that are no month.
    let could_be_a_month = minute.parse().is_ok_and(|minute: u32| (1..=12).contains(&minute));
    if word.contains('.') && could_be_a_month {
        return None;
    }
    hour_and_minute(word)
}

/// What follows "kl": `12`, `12:30`, `12.10`, `1230`.
fn said_clock(word: &str) -> Option<NaiveTime> {
    let word = word.trim_end_matches('.');
    if word.len() == 4 && word.chars().all(|c| c.is_ascii_digit()) {
        return hour_and_minute(&format!("{}:{}", &word[..2], &word[2..]));
    }
    hour_and_minute(word)
        .or_else(|| clock(word))
        .or_else(|| NaiveTime::from_hms_opt(word.parse().ok()?, 0, 0))
}

fn hour_and_minute(word: &str) -> Option<NaiveTime> {
    let (hour, minute) = word.split_once([':', '.'])?;
    let fits = minute.len() == 2 && (1..=2).contains(&hour.len());
    fits.then(|| NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0))?
}

fn half_of_day(hour: &str, afternoon: bool) -> Option<NaiveTime> {
    let (hour, minute) = hour.split_once([':', '.']).unwrap_or((hour, "0"));
    let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    NaiveTime::from_hms_opt(hour % 12 + if afternoon { 12 } else { 0 }, minute.parse().ok()?, 0)
}

/// `18. august`, `18 aug 2027`, `18 elokuuta`.
fn named_day(day: &str, name: &str, year: Option<&str>, today: NaiveDate) -> Option<PlannedTime> {
    let month = month(name)?;
    let day: u32 = day.trim_end_matches(['.', ':', 'e']).trim_end_matches("th").parse().ok()?;
    let year = match year {
        None => None,
        Some(year) if year.len() == 4 => Some(year.parse().ok()?),
        Some(_) => return None,
    };
    coming_date(day, month, year, today)
}

/// `August 18`, as English has it.
fn month_first(name: &str, day: &str, today: NaiveDate) -> Option<PlannedTime> {
    let month = month(name)?;
    let day: String = day.chars().take_while(char::is_ascii_digit).collect();
    coming_date(day.parse().ok()?, month, None, today)
}

fn month(name: &str) -> Option<u32> {
    let name = name.trim_end_matches('.');
    MONTHS.iter().position(|names| names.contains(&name)).map(|index| index as u32 + 1)
}

/// A number that belongs to one of these words, in a word of its own.
fn numbered(names: &[&str], name: &str, number: &str) -> Option<u32> {
    let number = number.trim_end_matches('.');
    names.contains(&name.trim_end_matches('.')).then(|| number.parse().ok())?
}

/// `3. kvartal`.
fn counted_quarter(number: &str, name: &str, today: NaiveDate) -> Option<PlannedTime> {
    numbered(QUARTER, name, number.strip_suffix('.')?).and_then(|number| coming_quarter(number, today))
}

/// `uke34`, `v34`, `v.34`, `w34`, `q3`, `kv3`.
fn attached(word: &str, today: NaiveDate) -> Option<PlannedTime> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    let (name, number) = word.split_at(digits);
    let (name, number) = (name.trim_end_matches('.'), number.trim_end_matches('.').parse().ok()?);
    if WEEK.contains(&name) {
        return coming_week(number, today);
    }
    ["q", "kv"].contains(&name).then(|| coming_quarter(number, today))?
}

/// The next week of that number, this one included.
fn coming_week(number: u32, today: NaiveDate) -> Option<PlannedTime> {
    let this = today.iso_week();
    let year = this.year() + i32::from(number < this.week());
    PlannedTime::week(year, number)
}

fn coming_quarter(number: u32, today: NaiveDate) -> Option<PlannedTime> {
    let this = today.month0() / 3 + 1;
    let year = today.year() + i32::from(number < this);
    format!("{year:04}-Q{number}").parse().ok()
}

/// `18/8`, `18.8`, `18.8.`, `18.8.2026`, `18/8-2026`.
fn day_and_month(word: &str, today: NaiveDate) -> Option<PlannedTime> {
    let parts: Vec<&str> = word.trim_end_matches('.').split(['/', '.', '-']).collect();
    let (day, month) = (parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?);
    let year = match parts.get(2) {
        Some(year) => {
            let year: i32 = year.parse().ok()?;
            Some(if year < 100 { 2000 + year } else { year })
        }
        None => None,
    };
    (parts.len() <= 3).then(|| coming_date(day, month, year, today))?
}

/// The next such day, today included, unless a year is named.
fn coming_date(day: u32, month: u32, year: Option<i32>, today: NaiveDate) -> Option<PlannedTime> {
    let date = match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        None => (0..=8)
            .filter_map(|ahead| NaiveDate::from_ymd_opt(today.year() + ahead, month, day))
            .find(|date| *date >= today),
    };
    date.map(PlannedTime::Day)
}
