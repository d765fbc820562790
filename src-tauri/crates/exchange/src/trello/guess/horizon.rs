//! Which planned time a list's name speaks of: this week, next month, week 34, August, Q3.

use chrono::{Datelike, Days, Months, NaiveDate};
use planning::PlannedTime;

use crate::trello::words::{Words, longest};

/// Which of the years a name without a year means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Towards {
    /// The next one that is not over.
    Future,
    /// The last one that has begun: lists of what is published.
    Past,
}

/// A planned time and whether the name says it without doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Horizon {
    pub(super) planned: PlannedTime,
    pub(super) sure: bool,
}

/// A week list that nobody has cleared yet still means the week that has just passed, not next year's.
const WEEKS_LEFT_STANDING: u64 = 4;

pub(super) fn horizon(words: &Words, today: NaiveDate, towards: Towards) -> Option<Horizon> {
    let sure = |planned: PlannedTime| Horizon { planned, sure: true };
    if let Some(relative) = longest(words, RELATIVE) {
        return relative.from(today).map(sure);
    }
    let year = year(words);
    if let Some((week, sure)) = week(words) {
        let planned =
            nearest(today, towards, WEEKS_LEFT_STANDING * 7, year, |year| PlannedTime::week(year, week))?;
        return Some(Horizon { planned, sure });
    }
    if let Some(quarter) = quarter(words) {
        let text = |year: i32| format!("{year:04}-Q{quarter}").parse().into_iter().next();
        return nearest(today, towards, 0, year, text).map(sure);
    }
    let (month, sure) = month(words)?;
    let text = |year: i32| NaiveDate::from_ymd_opt(year, month, 1).map(PlannedTime::Month);
    Some(Horizon { planned: nearest(today, towards, 0, year, text)?, sure })
}

/// The span of the year that is named, else of the nearest one in that direction.
fn nearest(
    today: NaiveDate,
    towards: Towards,
    days_left_standing: u64,
    year: Option<i32>,
    span: impl Fn(i32) -> Option<PlannedTime>,
) -> Option<PlannedTime> {
    if let Some(year) = year {
        return span(year);
    }
    // Week 53 may be six years away.
    let years = today.year() - 8..=today.year() + 8;
    match towards {
        Towards::Future => {
            let earliest = today.checked_sub_days(Days::new(days_left_standing))?;
            years.filter_map(span).find(|span| span.last_day() >= earliest)
        }
        Towards::Past => years.rev().filter_map(span).find(|span| span.first_day() <= today),
    }
}

#[derive(Debug, Clone, Copy)]
enum Relative {
    Day(u64),
    Week(u64),
    Month(u32),
    Quarter(u32),
}

impl Relative {
    fn from(self, today: NaiveDate) -> Option<PlannedTime> {
        match self {
            Self::Day(after) => today.checked_add_days(Days::new(after)).map(PlannedTime::Day),
            Self::Week(after) => today.checked_add_days(Days::new(after * 7)).map(PlannedTime::week_of),
            Self::Month(after) => {
                let month = today.with_day(1)?.checked_add_months(Months::new(after))?;
                Some(PlannedTime::Month(month))
            }
            Self::Quarter(after) => {
                let month = today.with_day(1)?.checked_add_months(Months::new(after * 3))?;
                format!("{:04}-Q{}", month.year(), month.month0() / 3 + 1).parse().into_iter().next()
            }
        }
    }
}

#[rustfmt::skip]
const RELATIVE: &[(&[&str], Relative)] = &[
    (&["i dag", "idag", "tänään", "today"], Relative::Day(0)),
    (&["i morgen", "i morgon", "imorgen", "imorgon", "huomenna", "tomorrow"], Relative::Day(1)),
    (&[
        "denne uken", "denne uka", "denne veka", "denne veken", "denne vecka", "denna vecka", "denna veckan", "den här veckan", "denne uge", "inneværende uke",
        "denne ugen", "tämä viikko", "tällä viikolla", "kuluva viikko", "this week",
    ], Relative::Week(0)),
    (&[
        "neste uke", "neste veke", "nästa vecka", "nästkommande vecka", "kommande vecka", "næste uge", "kommende uke", "kommende uge", "ensi viikko",
        "ensi viikolla", "seuraava viikko", "next week", "coming week",
    ], Relative::Week(1)),
    (&["om to uker", "om två veckor", "om to uger", "week after next", "in two weeks", "kahden viikon päästä"], Relative::Week(2)),
    (&[
        "denne måneden", "denne månaden", "denna månad", "denna månaden", "den här månaden", "denne måned", "tämä kuukausi", "tässä kuussa",
        "this month",
    ], Relative::Month(0)),
    (&["neste måned", "neste månad", "nästa månad", "næste måned", "ensi kuu", "ensi kuussa", "ensi kuukausi", "next month"], Relative::Month(1)),
    (&["dette kvartalet", "detta kvartal", "det här kvartalet", "dette kvartal", "tämä kvartaali", "this quarter"], Relative::Quarter(0)),
    (&["neste kvartal", "nästa kvartal", "næste kvartal", "ensi kvartaali", "seuraava kvartaali", "next quarter"], Relative::Quarter(1)),
];

fn year(words: &Words) -> Option<i32> {
    (0..words.0.len())
        .filter_map(|at| words.number(at))
        .find(|n| (2000..2100).contains(n))
        .and_then(|n| i32::try_from(n).into_iter().next())
}

const WEEK_WORDS: &[&str] = &[
    "uke", "uka", "veke", "vecka", "veckan", "uge", "viikko", "viikolla", "viikon", "vko", "vk", "week",
    "wk", "v", "w", "u",
];

/// The number after (or, as "34. uge" has it, before) a word for week, and whether it is the only week named.
fn week(words: &Words) -> Option<(u32, bool)> {
    let is_week = |number: &u32| (1..=53).contains(number);
    for (at, word) in words.0.iter().enumerate() {
        if !WEEK_WORDS.contains(&word.folded.as_str()) {
            continue;
        }
        if let Some(week) = words.number(at + 1).filter(is_week) {
            let another = words.number(at + 2).is_some_and(|next| is_week(&next) && next > week);
            return Some((week, !another));
        }
        let before = at.checked_sub(1).and_then(|at| words.number(at)).filter(is_week);
        if let (Some(week), true) = (before, word.folded.chars().count() > 1) {
            return Some((week, true));
        }
    }
    None
}

fn quarter(words: &Words) -> Option<u32> {
    let names = ["q", "k", "kv", "kvartal", "kvartalet", "kvartaali", "quarter", "vuosineljännes"];
    let is_quarter = |number: &u32| (1..=4).contains(number);
    words.0.iter().enumerate().filter(|(_, word)| names.contains(&word.folded.as_str())).find_map(
        |(at, _)| {
            let after = words.number(at + 1).filter(is_quarter);
            after.or_else(|| at.checked_sub(1).and_then(|at| words.number(at)).filter(is_quarter))
        },
    )
}

// "Jul" is Christmas, so July has no short form here.
#[rustfmt::skip]
const MONTHS: &[(&[&str], u32)] = &[
    (&["januar", "januari", "january", "tammikuu*", "jan"], 1),
    (&["februar", "februari", "february", "helmikuu*", "feb", "febr"], 2),
    (&["mars", "marts", "march", "maaliskuu*"], 3),
    (&["april", "huhtikuu*", "apr"], 4),
    (&["mai", "maj", "toukokuu*"], 5),
    (&["juni", "june", "kesäkuu*", "jun"], 6),
    (&["juli", "july", "heinäkuu*"], 7),
    (&["august", "augusti", "elokuu*", "aug"], 8),
    (&["september", "syyskuu*", "sept", "sep"], 9),
    (&["oktober", "october", "lokakuu*", "okt", "oct"], 10),
    (&["november", "marraskuu*", "nov"], 11),
    (&["desember", "december", "joulukuu*", "des", "dec"], 12),
];

/// The first month named, and whether it is the only one.
fn month(words: &Words) -> Option<(u32, bool)> {
    let mut found: Vec<(usize, u32)> = Vec::new();
    for (names, month) in MONTHS {
        found.extend(names.iter().find_map(|name| words.find(name)).map(|(at, _)| (at, *month)));
    }
    // "May" is a word of many uses: it must stand alone, but for a year.
    let may = words.find("may").filter(|_| {
        words.0.iter().all(|w| w.folded == "may" || w.folded.len() == 4 && w.folded.starts_with("20"))
    });
    found.extend(may.map(|(at, _)| (at, 5)));
    found.sort_unstable();
    found.first().map(|(_, month)| (*month, found.len() == 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(today: &str, name: &str, towards: Towards) -> Option<String> {
        horizon(&Words::of(name), today.parse().unwrap(), towards).map(|horizon| horizon.planned.to_string())
    }

    #[test]
    fn horizons_in_five_languages_become_planned_times() {
        for (expected, names) in [
            (
                "2026-W34",
                &[
                    "Denne uken",
                    "Denna vecka",
                    "Denne uge",
                    "Tällä viikolla",
                    "THIS WEEK",
                    "Uke 34",
                    "v. 34",
                    "v34",
                    "Vecka 34",
                    "34. uge",
                    "Viikko 34",
                    "W34",
                    "vko 34",
                    "Uke 34 (17.–23. august)",
                ][..],
            ),
            (
                "2026-W35",
                &[
                    "Neste uke",
                    "Neste veke",
                    "Nästa vecka",
                    "Næste uge",
                    "Ensi viikolla",
                    "Next week",
                    "Vecka 35–36",
                ],
            ),
            ("2026-08", &["August", "augusti", "Elokuu", "Denne måneden", "Inlägg augusti 2026"]),
            ("2026-09", &["September", "Syyskuu", "Nästa månad", "Next month"]),
            ("2027-05", &["Mai", "maj", "May", "Toukokuu"]),
            ("2026-Q3", &["Q3", "Kvartal 3", "3. kvartal", "Recurring Q3", "Q3 2026", "Dette kvartalet"]),
            ("2027-Q1", &["Q1", "Recurring Q1", "kv 1", "Quarter 1", "Q1/2027"]),
            ("2026-08-18", &["I dag", "Today"]),
        ] {
            for name in names {
                assert_eq!(on("2026-08-18", name, Towards::Future).as_deref(), Some(expected), "{name}");
            }
        }
    }

    #[test]
    fn a_name_without_a_year_means_the_nearest_one() {
        assert_eq!(
            on("2026-08-18", "Uke 30", Towards::Future).unwrap(),
            "2026-W30",
            "left standing for less than four weeks"
        );
        assert_eq!(on("2026-08-18", "Uke 20", Towards::Future).unwrap(), "2027-W20");
        assert_eq!(on("2026-12-29", "Uke 2", Towards::Future).unwrap(), "2027-W02");
        assert_eq!(on("2026-08-18", "Uke 53", Towards::Future).unwrap(), "2026-W53");
        assert_eq!(on("2027-08-18", "Uke 53", Towards::Future).unwrap(), "2032-W53");
        assert_eq!(on("2026-08-18", "Publicerat oktober", Towards::Past).unwrap(), "2025-10");
        assert_eq!(on("2026-08-18", "Publicerat augusti", Towards::Past).unwrap(), "2026-08");
        assert_eq!(on("2026-08-18", "Uke 20 2025", Towards::Future).unwrap(), "2025-W20");
    }

    #[test]
    fn names_that_speak_of_no_time_have_none() {
        for name in
            ["Jul", "Idébank", "X", "V", "Uke", "Uke 54", "Q5", "May be later", "Vi 34", "Marsvin", "3 uker"]
        {
            assert_eq!(on("2026-08-18", name, Towards::Future), None, "{name}");
        }
    }

    #[test]
    fn two_months_or_weeks_in_one_name_leave_a_doubt() {
        let sure = |name: &str| {
            horizon(&Words::of(name), "2026-08-18".parse().unwrap(), Towards::Future).unwrap().sure
        };
        assert!(!sure("Juli–augusti"));
        assert!(!sure("Vecka 33–35"));
        assert!(sure("Vecka 33"));
    }
}
