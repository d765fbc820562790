//! Meetings in a document: those that come again, and those that were held.

use planning::{
    AgendaPart, Meeting, MeetingId, MeetingSeries, MeetingSeriesId, MeetingState, Point, PointId, PointState,
    PostId, Rhythm,
};
use serde_json::Value;

use super::super::DocumentError;
use super::super::fields::{Fields, text_of, whole};
use super::super::references::Ids;
use super::Names;
use crate::draft::Draft;
use crate::report::Report;

pub(super) fn read_all(
    draft: &mut Draft,
    series: Vec<(String, &Value)>,
    held: Vec<(String, &Value)>,
    names: &Names,
    report: &mut Report,
) -> Result<(), DocumentError> {
    let series_ids = Ids::collect("meeting series", &series)?;
    for (place, value) in series {
        draft.meeting_series.push(read_series(Fields::of(value, place)?, &series_ids, report)?);
    }
    let ids = Ids::collect("meeting", &held)?;
    for (place, value) in held {
        draft.meetings.push(read_meeting(Fields::of(value, place)?, &ids, &series_ids, names, report)?);
    }
    Ok(())
}

fn read_series(
    mut fields: Fields<'_>,
    ids: &Ids,
    report: &mut Report,
) -> Result<MeetingSeries, DocumentError> {
    let rhythm = fields.word("rhythm")?.unwrap_or(Rhythm::Weekly);
    let agenda = match fields.maybe_list("agenda")? {
        Some(parts) => read_agenda(parts, report)?,
        None => rhythm.usual_agenda(),
    };
    let series = MeetingSeries {
        id: MeetingSeriesId(ids.own(&mut fields)?),
        name: fields.text("name")?.unwrap_or_default(),
        rhythm,
        agenda,
    };
    fields.finish(report);
    Ok(series)
}

fn read_agenda(parts: Vec<(String, &Value)>, report: &mut Report) -> Result<Vec<AgendaPart>, DocumentError> {
    let mut agenda = Vec::with_capacity(parts.len());
    for (place, value) in parts {
        let mut part = Fields::of(value, place)?;
        let missing = part.missing("kind");
        let kind = part.word("kind")?.ok_or(missing)?;
        agenda.push(AgendaPart { kind, minutes: part.number("minutes")?.unwrap_or(5) });
        part.finish(report);
    }
    Ok(agenda)
}

fn read_meeting(
    mut fields: Fields<'_>,
    ids: &Ids,
    series: &Ids,
    names: &Names,
    report: &mut Report,
) -> Result<Meeting, DocumentError> {
    let mut present = Vec::new();
    for (place, value) in fields.list("present")? {
        present.push(text_of(&place, value)?);
    }
    let points = fields.list("points")?;
    let point_ids = Ids::collect("point", &points)?;
    let mut read = Vec::with_capacity(points.len());
    for (place, value) in points {
        read.push(read_point(Fields::of(value, place)?, &point_ids, names, report)?);
    }
    let mut seconds = Vec::new();
    for (place, value) in fields.list("seconds_used")? {
        seconds.push(whole(&place, value)?);
    }
    let meeting = Meeting {
        id: MeetingId(ids.own(&mut fields)?),
        series: series.one(&mut fields, "series")?.map(MeetingSeriesId),
        name: fields.text("name")?.unwrap_or_default(),
        held_on: fields.date("held_on")?,
        state: fields.word("state")?.unwrap_or(MeetingState::Closed),
        present,
        agenda: read_agenda(fields.list("agenda")?, report)?,
        at_part: fields.number("at_part")?.unwrap_or(0),
        at_item: fields.number("at_item")?.unwrap_or(0),
        seconds_used: seconds,
        points: read,
        minutes: fields.maybe_text("minutes")?,
    };
    fields.finish(report);
    Ok(meeting)
}

fn read_point(
    mut fields: Fields<'_>,
    ids: &Ids,
    names: &Names,
    report: &mut Report,
) -> Result<Point, DocumentError> {
    let point = Point {
        id: PointId(ids.own(&mut fields)?),
        text: fields.text("text")?.unwrap_or_default(),
        who: fields.maybe_text("who")?,
        due: fields.maybe_date("due")?,
        state: fields.word("state")?.unwrap_or(PointState::Open),
        post: names.posts.one(&mut fields, "post")?.map(PostId),
        carried: fields.flag("carried")?.unwrap_or(false),
    };
    fields.finish(report);
    Ok(point)
}
