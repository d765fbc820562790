//! An editor of the document, with absences and duties.

use planning::{Absence, Duty, Person, PersonId, PlannedTime};

use super::super::DocumentError;
use super::super::fields::Fields;
use super::Names;
use crate::report::Report;

pub(super) fn read(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<Person, DocumentError> {
    let name = fields.text("name")?.unwrap_or_default();
    let mut absences = Vec::new();
    for (place, value) in fields.list("absences")? {
        let mut absence = Fields::of(value, place)?;
        let (from, to) = (absence.date("from")?, absence.date("to")?);
        in_order(from <= to, &absence, &from.to_string(), &to.to_string())?;
        absences.push(Absence { from, to });
        absence.finish(report);
    }
    let mut duties = Vec::new();
    for (place, value) in fields.list("duties")? {
        let mut duty = Fields::of(value, place)?;
        let (from, to) = (minute(&mut duty, "from")?, minute(&mut duty, "to")?);
        in_order(from <= to, &duty, &from.to_string(), &to.to_string())?;
        duties.push(Duty { from, to });
        duty.finish(report);
    }
    let person = Person {
        id: PersonId(names.people.own(&mut fields)?),
        initials: fields.text("initials")?.unwrap_or_else(|| initials_of(&name)),
        name,
        colour: fields.maybe_number("colour")?.and_then(|colour| u8::try_from(colour).ok()),
        most_per_week: fields.maybe_number("most_per_week")?,
        absences,
        duties,
    };
    fields.finish(report);
    Ok(person)
}

fn in_order(in_order: bool, fields: &Fields<'_>, from: &str, to: &str) -> Result<(), DocumentError> {
    let wrong = || DocumentError {
        place: fields.at("to"),
        why: format!("{to} is before {from}; swap “from” and “to”"),
    };
    in_order.then_some(()).ok_or_else(wrong)
}

fn minute(fields: &mut Fields<'_>, key: &'static str) -> Result<chrono::NaiveDateTime, DocumentError> {
    let (missing, place) = (fields.missing(key), fields.at(key));
    let time: PlannedTime = fields.word(key)?.ok_or(missing)?;
    let why = || format!("“{time}” is not a minute such as 2026-03-02T08:00");
    time.minute().ok_or_else(|| DocumentError { place, why: why() })
}

fn initials_of(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = letters.next();
    first.into_iter().chain(letters.next_back()).flat_map(char::to_uppercase).collect()
}
