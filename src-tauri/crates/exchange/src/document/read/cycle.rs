//! A line of the annual wheel in the document, with its rule of return, and the rings.

use chrono::NaiveDate;
use planning::{
    CategoryId, ChannelId, CycleEntry, CycleEntryId, Exception, Format, MadePost, MonthDay, NamedLink,
    Occurrence, OccurrenceChange, PersonId, PostId, Recurrence, Ring, RingDisplay, RingId, TemplatePlacement,
    TemplatePost, TemplatePostId, Turn, YearNote,
};
use serde_json::Value;

use super::super::DocumentError;
use super::super::fields::{Fields, wrong_type};
use super::super::references::Ids;
use super::Names;
use crate::report::Report;

pub(super) fn read(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<CycleEntry, DocumentError> {
    let missing = fields.missing("when");
    let when = fields.object("when")?.ok_or(missing)?;
    let mut entry = CycleEntry {
        id: CycleEntryId(names.cycle.own(&mut fields)?),
        title: fields.text("title")?.unwrap_or_default(),
        ring: fields.text("ring")?.unwrap_or_default(),
        when: read_recurrence(when, report)?,
        lead_weeks: fields.number("lead_weeks")?.unwrap_or(0),
        expected_posts: fields.number("expected_posts")?.unwrap_or(1),
        owner: names.people.one(&mut fields, "owner")?.map(PersonId),
        notes: fields.text("notes")?.unwrap_or_default(),
        links: Vec::new(),
        until: fields.maybe_date("until")?,
        exceptions: Vec::new(),
        template: Vec::new(),
        years: Vec::new(),
        made: Vec::new(),
    };
    for (place, value) in fields.list("links")? {
        let mut link = Fields::of(value, place)?;
        let url = link.text("url")?.unwrap_or_default();
        entry.links.push(NamedLink { name: link.text("name")?.unwrap_or_else(|| url.clone()), url });
        link.finish(report);
    }
    for (place, value) in fields.list("exceptions")? {
        let exception = read_exception(Fields::of(value, place)?, names, report)?;
        entry.except(exception.turn, Some(exception.change));
    }
    let template = fields.list("template")?;
    let ids = Ids::collect("template post", &template)?;
    for (place, value) in template {
        entry.template.push(read_template(Fields::of(value, place)?, &ids, names, report)?);
    }
    for (place, value) in fields.list("years")? {
        let note = read_year(Fields::of(value, place)?, report)?;
        let year = note.year;
        *entry.note_year(year) = note;
    }
    for (place, value) in fields.list("made")? {
        let mut made = Fields::of(value, place)?;
        let [no_turn, no_template, no_post] = ["turn", "template", "post"].map(|key| made.missing(key));
        entry.made.push(MadePost {
            turn: made.word("turn")?.ok_or(no_turn)?,
            template: TemplatePostId(ids.maybe_gone(&mut made, "template")?.ok_or(no_template)?),
            post: PostId(names.posts.maybe_gone(&mut made, "post")?.ok_or(no_post)?),
        });
        made.finish(report);
    }
    fields.finish(report);
    Ok(entry)
}

/// The rings from the rim inwards.
pub(super) fn read_rings(
    rings: Vec<(String, &Value)>,
    report: &mut Report,
) -> Result<Vec<Ring>, DocumentError> {
    let ids = Ids::collect("ring", &rings)?;
    let mut read: Vec<Ring> = Vec::with_capacity(rings.len());
    for ((place, value), position) in rings.into_iter().zip(0..) {
        let mut fields = Fields::of(value, place)?;
        let missing = fields.missing("name");
        let ring = Ring {
            id: RingId(ids.own(&mut fields)?),
            name: fields.text("name")?.ok_or(missing)?,
            display: fields.word("display")?.unwrap_or(RingDisplay::Shown),
            colour: fields.maybe_number("colour")?.and_then(|colour| u8::try_from(colour).ok()),
            position,
        };
        if read.iter().any(|other| other.name == ring.name) {
            let why = format!("another ring is called “{}” too; names of rings must be unique", ring.name);
            return Err(DocumentError { place: fields.at("name"), why });
        }
        fields.finish(report);
        read.push(ring);
    }
    Ok(read)
}

fn read_exception(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<Exception, DocumentError> {
    let (no_turn, no_change) = (fields.missing("turn"), fields.missing("change"));
    let turn: Turn = fields.word("turn")?.ok_or(no_turn)?;
    let place = fields.at("change");
    let change = match fields.raw("change") {
        None => return Err(no_change),
        Some(Value::String(word)) if word == "skipped" => OccurrenceChange::Skipped,
        Some(value @ Value::Object(_)) => {
            let mut change = Fields::of(value, place.clone())?;
            let (moved, merged) = (change.object("moved")?, change.object("merged")?);
            let read = match (moved, merged) {
                (Some(days), None) => OccurrenceChange::Moved(read_days(days, report)?),
                (None, Some(mut merged)) => {
                    let missing = merged.missing("into");
                    let into = names.cycle.one(&mut merged, "into")?.ok_or(missing)?;
                    merged.finish(report);
                    OccurrenceChange::Merged { into: CycleEntryId(into) }
                }
                _ => return Err(wrong_type(&place, "either “moved” or “merged”", value)),
            };
            change.finish(report);
            read
        }
        Some(other) => return Err(wrong_type(&place, "“skipped”, {\"moved\"} or {\"merged\"}", other)),
    };
    fields.finish(report);
    Ok(Exception { turn, change })
}

fn read_days(mut fields: Fields<'_>, report: &mut Report) -> Result<Occurrence, DocumentError> {
    let (first, last): (NaiveDate, NaiveDate) = (fields.date("from")?, fields.date("to")?);
    if first > last {
        let why = format!("{last} is before {first}; swap “from” and “to”");
        return Err(DocumentError { place: fields.at("to"), why });
    }
    fields.finish(report);
    Ok(Occurrence { first, last })
}

fn read_template(
    mut fields: Fields<'_>,
    ids: &Ids,
    names: &Names,
    report: &mut Report,
) -> Result<TemplatePost, DocumentError> {
    let mut placements = Vec::new();
    for (place, value) in fields.list("placements")? {
        let mut placement = Fields::of(value, place)?;
        let missing = placement.missing("channel");
        placements.push(TemplatePlacement {
            channel: names.channels.one(&mut placement, "channel")?.map(ChannelId).ok_or(missing)?,
            format: placement.word("format")?.unwrap_or(Format::Post),
        });
        placement.finish(report);
    }
    let post = TemplatePost {
        id: TemplatePostId(ids.own(&mut fields)?),
        title: fields.text("title")?.unwrap_or_default(),
        brief: fields.text("brief")?.unwrap_or_default(),
        offset_days: fields.small("offset_days", -366..=366)?.unwrap_or(0),
        at: fields.maybe_word("at")?,
        placements,
        category: names.categories.one(&mut fields, "category")?.map(CategoryId),
        owner: names.people.one(&mut fields, "owner")?.map(PersonId),
    };
    fields.finish(report);
    Ok(post)
}

fn read_year(mut fields: Fields<'_>, report: &mut Report) -> Result<YearNote, DocumentError> {
    let missing = fields.missing("year");
    let note = YearNote {
        year: fields.small("year", 1..=9999)?.ok_or(missing)?,
        decision: fields.maybe_word("decision")?,
        note: fields.text("note")?.unwrap_or_default(),
        rolled: fields.object("rolled")?.map(|days| read_days(days, report)).transpose()?,
        former_until: fields.maybe_date("former_until")?,
    };
    fields.finish(report);
    Ok(note)
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
    } else if let Some(series) = read_series(&mut when, report)? {
        series
    } else {
        let expected = "one of dates, weeks, nth_weekday, easter, months, quarter, weekly, monthly_weekday or monthly_day";
        return Err(wrong_type(when.place(), expected, &serde_json::json!({})));
    };
    when.finish(report);
    Ok(recurrence)
}

/// What returns within the year.
fn read_series(when: &mut Fields<'_>, report: &mut Report) -> Result<Option<Recurrence>, DocumentError> {
    if let Some(mut weekly) = when.object("weekly")? {
        let missing = weekly.missing("weekday");
        let weekday = weekly.small("weekday", 1..=7)?.ok_or(missing)?;
        weekly.finish(report);
        return Ok(Some(Recurrence::Weekly { weekday }));
    }
    if let Some(mut monthly) = when.object("monthly_weekday")? {
        let (no_weekday, no_nth) = (monthly.missing("weekday"), monthly.missing("nth"));
        let place = monthly.at("nth");
        let (weekday, nth) = (monthly.small("weekday", 1..=7)?, monthly.small("nth", -1..=5)?);
        monthly.finish(report);
        return match nth.ok_or(no_nth)? {
            0 => Err(DocumentError {
                place,
                why: "there is no 0th weekday; count from 1, or −1 for the last".into(),
            }),
            nth => Ok(Some(Recurrence::MonthlyWeekday { weekday: weekday.ok_or(no_weekday)?, nth })),
        };
    }
    if let Some(mut monthly) = when.object("monthly_day")? {
        let missing = monthly.missing("day");
        let day = monthly.small("day", 1..=31)?.ok_or(missing)?;
        monthly.finish(report);
        return Ok(Some(Recurrence::MonthlyDay { day }));
    }
    Ok(None)
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
