//! The seven who write, when they are away, and who watches and answers.

use chrono::{Datelike, NaiveDate};
use planning::{Absence, Duty, Person, PersonId};

use super::calendar::Days;
use super::id;

/// Initials, name, posts in a full week. Jonas studies and works one day a week.
pub(super) const PEOPLE: [(&str, &str, u32); 7] = [
    ("IS", "Ingrid Solheim", 3),
    ("AH", "Amund Haugen", 6),
    ("SN", "Siri Nygård", 5),
    ("FH", "Fatima Hassan", 5),
    ("ML", "Mari Lunde", 5),
    ("PW", "Petter Wold", 4),
    ("JB", "Jonas Berg", 2),
];

/// Those who take turns on the watch, a week each.
const WATCH: [&str; 5] = ["AH", "SN", "FH", "ML", "PW"];

/// The working day on which the whole department is at a seminar and nobody watches.
pub(super) const UNWATCHED: i32 = 9;

pub(super) fn person(initials: &str) -> PersonId {
    PersonId(id("person", initials))
}

pub(super) fn people(days: Days) -> Vec<Person> {
    let mut people: Vec<Person> = PEOPLE
        .iter()
        .zip(0..)
        .map(|((initials, name, most), colour)| Person {
            id: person(initials),
            name: (*name).to_owned(),
            initials: (*initials).to_owned(),
            colour: Some(colour),
            most_per_week: Some(*most),
            absences: absences(initials, days),
            duties: Vec::new(),
        })
        .collect();
    for day in days.all_workdays().filter(|day| *day != days.workday(UNWATCHED)) {
        let watching = on_watch(day, days);
        if let Some(person) = people.iter_mut().find(|person| person.initials == watching) {
            person.duties.push(watch(day));
        }
    }
    people
}

/// Siri is on holiday in about three weeks, Petter at a course soon after; Amund was away last month.
fn absences(initials: &str, days: Days) -> Vec<Absence> {
    let span = |from, to| vec![Absence { from: days.workday(from), to: days.workday(to) }];
    match initials {
        "SN" => span(13, 17),
        "PW" => span(21, 23),
        "AH" => span(-14, -10),
        _ => Vec::new(),
    }
}

/// Whose week it is; the next one steps in for a colleague who is away.
fn on_watch(day: NaiveDate, days: Days) -> &'static str {
    let week = day.iso_week().week() as usize;
    let away = |initials| absences(initials, days).iter().any(|away| (away.from..=away.to).contains(&day));
    let turn = (0..WATCH.len()).map(|step| WATCH[(week + step) % WATCH.len()]).find(|turn| !away(turn));
    turn.unwrap_or(WATCH[0])
}

fn watch(day: NaiveDate) -> Duty {
    let hour = |hours: i64| day.and_time(chrono::NaiveTime::MIN) + chrono::TimeDelta::hours(hours);
    Duty { from: hour(8), to: hour(18) }
}
