//! A line of the annual wheel in the document, with its rule of return.

use planning::{CycleEntry, CycleEntryId, MonthDay, PersonId, Recurrence};

use super::super::DocumentError;
use super::super::fields::{Fields, wrong_type};
use super::Names;
use crate::report::Report;

pub(super) fn read(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<CycleEntry, DocumentError> {
    let missing = fields.missing("when");
    let when = fields.object("when")?.ok_or(missing)?;
    let entry = CycleEntry {
        id: CycleEntryId(names.cycle.own(&mut fields)?),
        title: fields.text("title")?.unwrap_or_default(),
        ring: fields.text("ring")?.unwrap_or_default(),
        when: read_recurrence(when, report)?,
        lead_weeks: fields.number("lead_weeks")?.unwrap_or(0),
        expected_posts: fields.number("expected_posts")?.unwrap_or(1),
        owner: names.people.one(&mut fields, "owner")?.map(PersonId),
        notes: fields.text("notes")?.unwrap_or_default(),
    };
    fields.finish(report);
    Ok(entry)
}

fn read_recurrence(mut when: Fields<'_>, report: &mut Report) -> Result<Recurrence, DocumentError> {
    let recurrence = if let Some(mut dates) = when.object("dates")? {
        let (no_from, no_to) = (dates.missing("from"), dates.missing("to"));
        let from: MonthDay = dates.word("from")?.ok_or(no_from)?;
        let to: MonthDay = dates.word("to")?.ok_or(no_to)?;
        dates.finish(report);
        Recurrence::Dates { from, to }
    } else if let Some(weeks) = when.object("weeks")? {
        let (from, to) = span(weeks, 1..=53, report)?;
        Recurrence::Weeks { from, to }
    } else if let Some(mut nth) = when.object("nth_weekday")? {
        let missing = ["month", "weekday", "nth"].map(|key| nth.missing(key));
        let [no_month, no_weekday, no_nth] = missing;
        let at = nth.at("nth");
        let recurrence = Recurrence::NthWeekday {
            month: nth.small("month", 1..=12)?.ok_or(no_month)?,
            weekday: nth.small("weekday", 1..=7)?.ok_or(no_weekday)?,
            nth: nth.small("nth", -1..=5)?.ok_or(no_nth)?,
            days: nth.number("days")?.unwrap_or(1).max(1),
        };
        if matches!(recurrence, Recurrence::NthWeekday { nth: 0, .. }) {
            return Err(DocumentError {
                place: at,
                why: "there is no 0th weekday; count from 1, or −1 for the last".into(),
            });
        }
        nth.finish(report);
        recurrence
    } else if let Some(mut easter) = when.object("easter")? {
        let missing = easter.missing("offset");
        let offset = easter.small("offset", -366..=366)?.ok_or(missing)?;
        let days = easter.number("days")?.unwrap_or(1).max(1);
        easter.finish(report);
        Recurrence::Easter { offset, days }
    } else if let Some(months) = when.object("months")? {
        let (from, to) = span(months, 1..=12, report)?;
        Recurrence::Months { from, to }
    } else if let Some(quarter) = when.small("quarter", 1..=4)? {
        Recurrence::Quarter(quarter)
    } else {
        let expected = "one of dates, weeks, nth_weekday, easter, months or quarter";
        return Err(wrong_type(when.place(), expected, &serde_json::json!({})));
    };
    when.finish(report);
    Ok(recurrence)
}

fn span(
    mut fields: Fields<'_>,
    range: std::ops::RangeInclusive<i64>,
    report: &mut Report,
) -> Result<(u8, u8), DocumentError> {
    let missing = fields.missing("from");
    let from = fields.small("from", range.clone())?.ok_or(missing)?;
    let to = fields.small("to", range)?.unwrap_or(from);
    fields.finish(report);
    Ok((from, to))
}
