//! The department's meetings: every week, every month, every quarter; and last week's, with what it left open.

use chrono::TimeDelta;
use planning::{
    Meeting, MeetingId, MeetingSeries, MeetingSeriesId, MeetingState, Point, PointId, PointState, Rhythm,
};

use super::calendar::Days;
use super::id;
use super::people::PEOPLE;

pub(super) fn series() -> Vec<MeetingSeries> {
    [
        ("Redaksjonsmøte", Rhythm::Weekly),
        ("Månedsoppfølging", Rhythm::Monthly),
        ("Kvartalsmøte", Rhythm::Quarterly),
    ]
    .into_iter()
    .map(|(name, rhythm)| MeetingSeries {
        id: MeetingSeriesId(id("meeting series", name)),
        name: name.to_owned(),
        rhythm,
        agenda: rhythm.usual_agenda(),
    })
    .collect()
}

pub(super) fn held(days: Days, series: &[MeetingSeries]) -> Vec<Meeting> {
    let last_week = days.today - TimeDelta::days(7);
    let weekly = series.iter().find(|series| series.rhythm == Rhythm::Weekly);
    let point = |text: &str, who: Option<&str>, due| Point {
        id: PointId(id("point", text)),
        text: text.to_owned(),
        who: who.map(str::to_owned),
        due,
        state: PointState::Open,
        post: None,
        carried: false,
    };
    weekly
        .map(|series| Meeting {
            id: MeetingId(id("meeting", "last week")),
            series: Some(series.id),
            name: series.name.clone(),
            held_on: last_week,
            state: MeetingState::Closed,
            present: PEOPLE[..5].iter().map(|(_, name, _)| (*name).to_owned()).collect(),
            agenda: series.agenda.clone(),
            at_part: 0,
            at_item: 0,
            seconds_used: Vec::new(),
            points: vec![
                point(
                    "Avklare med rådmannen hvem som svarer om skolestrukturen",
                    Some("Ingrid Solheim"),
                    Some(days.workday(1)),
                ),
                point("Finne bilder fra fjorårets bokfestival", Some("Mari Lunde"), Some(days.workday(3))),
                point("Skal vi være på Bluesky?", None, None),
            ],
            minutes: Some(MINUTES.to_owned()),
        })
        .into_iter()
        .collect()
}

const MINUTES: &str = include_str!("texts/minutes.md");
