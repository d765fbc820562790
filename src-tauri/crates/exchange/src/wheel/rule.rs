//! When something returns, as people write it in a sheet: "uke 33–34", "15.8.–31.8.", "andre mandag i september", "påske −7, 8 dager".

use planning::{MonthDay, Recurrence};

/// What a text means as a rule of return, in Norwegian, Swedish, Danish or English; `None` when it can't be understood.
pub fn rule(text: &str) -> Option<Recurrence> {
    let text = tidy(text);
    let (text, days) = lasting(&text);
    let found = series(text)
        .or_else(|| weeks(text))
        .or_else(|| quarter(text))
        .or_else(|| easter(text, days))
        .or_else(|| nth_weekday(text, days))
        .or_else(|| months(text))
        .or_else(|| dates(text))?;
    found.problem().is_none().then_some(found)
}

/// From a first to a last day, both as they may stand in cells of their own.
pub(super) fn days(from: &str, to: &str) -> Option<Recurrence> {
    let from = day(&tidy(from))?;
    let to = if to.trim().is_empty() { from } else { day(&tidy(to))? };
    Some(Recurrence::Dates { from, to })
}

/// Small letters, single blanks, and one kind of dash between two ends.
fn tidy(text: &str) -> String {
    let text = text.to_lowercase().replace(['–', '—', '−'], "-").replace(['\u{a0}', '\t', '\n'], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let joined = format!(" {} ", words.join(" "));
    let one_dash = [" til ", " till ", " to ", " t.o.m. ", " through "]
        .iter()
        .fold(joined, |text, word| text.replace(word, " - "));
    one_dash.trim().trim_end_matches('.').to_owned()
}

/// Takes ", 8 dager" off the end.
fn lasting(text: &str) -> (&str, u32) {
    let whole = (text, 1);
    let Some((before, last)) = text.rsplit_once(',') else { return whole };
    let mut words = last.split_whitespace();
    let (Some(count), Some(word), None) = (words.next(), words.next(), words.next()) else { return whole };
    match count.parse() {
        Ok(days) if ["dag", "dager", "dage", "dagar", "day", "days"].contains(&word) => (before.trim(), days),
        _ => whole,
    }
}

fn series(text: &str) -> Option<Recurrence> {
    let every = ["hver ", "hvar ", "varje ", "hvert ", "every "];
    let rest = every.iter().find_map(|word| text.strip_prefix(word));
    if let Some(weekday) = rest.and_then(weekday) {
        return Some(Recurrence::Weekly { weekday });
    }
    let monthly = [
        " i hver måned",
        " i måneden",
        " hver måned",
        " varje månad",
        " i månaden",
        " hver måned",
        " of every month",
        " of the month",
        " every month",
        " i hver maaned",
    ];
    let day = monthly.iter().find_map(|end| text.strip_suffix(end))?;
    let day = day.trim_start_matches("den ").trim_start_matches("day ");
    if let Some(number) = number(day.trim_end_matches('.')) {
        return Some(Recurrence::MonthlyDay { day: number });
    }
    let (which, name) = day.split_once(' ')?;
    Some(Recurrence::MonthlyWeekday { nth: nth(which)?, weekday: weekday(name)? })
}

fn weeks(text: &str) -> Option<Recurrence> {
    let words = [
        "uker ", "uke ", "weeks ", "week ", "veckor ", "vecka ", "uger ", "uge ", "v.", "v ", "w", "v",
        "uke", "vecka",
    ];
    let rest = words.iter().find_map(|word| text.strip_prefix(word))?.trim();
    let (from, to) = ends(rest);
    Some(Recurrence::Weeks { from: number(from)?, to: number(to)? })
}

fn quarter(text: &str) -> Option<Recurrence> {
    let words = ["kvartal", "quarter", "kv", "q"];
    let before = words.iter().find_map(|word| text.strip_prefix(word));
    let after = || words.iter().find_map(|word| text.strip_suffix(word));
    let digits = before.or_else(after)?.trim().trim_end_matches('.');
    Some(Recurrence::Quarter(number(digits)?))
}

const EASTER: [&str; 6] = ["første påskedag", "easter sunday", "påskdagen", "påske", "easter", "påsk"];

fn easter(text: &str, days: u32) -> Option<Recurrence> {
    for word in EASTER {
        if let Some(rest) = text.strip_prefix(word) {
            let rest = rest.trim().replace(' ', "");
            let offset = if rest.is_empty() { 0 } else { rest.trim_start_matches('+').parse().ok()? };
            return Some(Recurrence::Easter { offset, days });
        }
        // "3 dager før påske"
        let Some(rest) = text.strip_suffix(word) else { continue };
        let words: Vec<&str> = rest.split_whitespace().collect();
        let [count, _, side] = words.as_slice() else { continue };
        let count: i32 = count.parse().ok()?;
        let offset = match *side {
            "før" | "före" | "before" | "inden" => -count,
            "etter" | "efter" | "after" => count,
            _ => return None,
        };
        return Some(Recurrence::Easter { offset, days });
    }
    None
}

fn nth_weekday(text: &str, days: u32) -> Option<Recurrence> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (which, name, month_name) = match words.as_slice() {
        [which, name, "i" | "in" | "of", month] | [which, name, month] => (which, name, month),
        _ => return None,
    };
    Some(Recurrence::NthWeekday {
        month: month(month_name)?,
        weekday: weekday(name)?,
        nth: nth(which)?,
        days,
    })
}

fn months(text: &str) -> Option<Recurrence> {
    let (from, to) = ends(text);
    Some(Recurrence::Months { from: month(from)?, to: month(to)? })
}

fn dates(text: &str) -> Option<Recurrence> {
    if let Some(day) = day(text) {
        return Some(Recurrence::Dates { from: day, to: day });
    }
    // A dash stands in dates too, so every one of them is tried as the middle.
    text.match_indices('-').find_map(|(place, _)| {
        let (from, to) = (text[..place].trim(), text[place + 1..].trim());
        // "10.-17. mai": the first day is in the month of the last.
        let to_day = day(to)?;
        let from_day = day(from).or_else(|| {
            let number: u8 = number(from.trim_end_matches('.'))?;
            format!("{:02}-{number:02}", to_day.month).parse().ok()
        })?;
        Some(Recurrence::Dates { from: from_day, to: to_day })
    })
}

/// "2026-08-15", "15.8.2026", "15.8.", "15/8", "15. august", "august 15".
fn day(text: &str) -> Option<MonthDay> {
    let text = text.trim().trim_end_matches('.');
    let made = |month: u8, day: u8| format!("{month:02}-{day:02}").parse().ok();
    let parts: Vec<&str> = text.split('-').collect();
    if let [year, month, day] = parts.as_slice()
        && year.len() == 4
    {
        return made(number(month)?, number(day)?);
    }
    let parts: Vec<&str> = text.split(['.', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [day, month] | [day, month, _] if number(month).is_some() => {
            return made(number(month)?, number(day)?);
        }
        _ => {}
    }
    let words: Vec<&str> = text.split([' ', '.']).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [one, other] | [one, other, _] => match (number(one), month(other)) {
            (Some(day), Some(month)) => made(month, day),
            _ => made(month(one)?, number(other.trim_end_matches(','))?),
        },
        _ => None,
    }
}

/// The two ends of "33-34"; the same twice where there is one.
fn ends(text: &str) -> (&str, &str) {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    (from.trim(), to.trim())
}

fn number(text: &str) -> Option<u8> {
    let digits = text.trim();
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

fn nth(text: &str) -> Option<i8> {
    const WORDS: [(&[&str], i8); 6] = [
        (&["første", "första", "first", "1", "1st"], 1),
        (&["andre", "annen", "andra", "anden", "second", "2", "2nd"], 2),
        (&["tredje", "third", "3", "3rd"], 3),
        (&["fjerde", "fjärde", "fourth", "4", "4th"], 4),
        (&["femte", "fifth", "5", "5th"], 5),
        (&["siste", "sista", "sidste", "last"], -1),
    ];
    let word = text.trim_end_matches('.');
    WORDS.iter().find(|(words, _)| words.contains(&word)).map(|(_, nth)| *nth)
}

fn weekday(text: &str) -> Option<u8> {
    const DAYS: [&[&str]; 7] = [
        &["mandag", "måndag", "monday", "man", "mån", "mon"],
        &["tirsdag", "tisdag", "tuesday", "tir", "tis", "tue"],
        &["onsdag", "wednesday", "ons", "wed"],
        &["torsdag", "thursday", "tor", "thu"],
        &["fredag", "friday", "fre", "fri"],
        &["lørdag", "lördag", "saturday", "lør", "lör", "sat"],
        &["søndag", "söndag", "sunday", "søn", "sön", "sun"],
    ];
    (1..).zip(DAYS).find(|(_, names)| names.contains(&text.trim())).map(|(number, _)| number)
}

fn month(text: &str) -> Option<u8> {
    const MONTHS: [&[&str]; 12] = [
        &["januar", "januari", "january", "jan"],
        &["februar", "februari", "february", "feb"],
        &["mars", "marts", "march", "mar"],
        &["april", "apr"],
        &["mai", "maj", "may"],
        &["juni", "june", "jun"],
        &["juli", "july", "jul"],
        &["august", "augusti", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "october", "okt", "oct"],
        &["november", "nov"],
        &["desember", "december", "des", "dec"],
    ];
    let name = text.trim().trim_end_matches('.');
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&name)).map(|(number, _)| number)
}
