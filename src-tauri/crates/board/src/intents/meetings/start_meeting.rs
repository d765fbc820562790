//! Begins a meeting: from now on what is done counts as decided in it. It takes over what the last one left open.

use planning::{Meeting, MeetingId, MeetingSeries, MeetingSeriesId, MeetingState, Point, PointState};
use serde::Deserialize;
use ts_rs::TS;

use super::stop_running;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartMeeting {
    pub series: MeetingSeriesId,
    /// Names.
    pub present: Vec<String>,
}

impl Intent for StartMeeting {
    const NAME: &'static str = "start_meeting";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let series: MeetingSeries = edit.get(self.series.0)?;
        stop_running(edit)?;
        let meetings = edit.all::<Meeting>()?.into_iter();
        let last = meetings.filter(|it| it.series == Some(series.id)).max_by_key(|it| (it.held_on, it.id));
        let left_open = last.into_iter().flat_map(|last| last.points);
        let points = left_open
            .filter(|point| point.state == PointState::Open)
            .map(|point| Point { carried: true, ..point })
            .collect();
        let meeting = Meeting {
            id: MeetingId::new(),
            series: Some(series.id),
            name: series.name.clone(),
            held_on: edit.now.date(),
            state: MeetingState::Running,
            present: names(self.present),
            agenda: series.agenda,
            at_part: 0,
            at_item: 0,
            seconds_used: Vec::new(),
            points,
            minutes: None,
        };
        edit.put(&meeting)?;
        Ok(Told::about(meeting.name).made(meeting.id.0))
    }
}

/// Without blanks and repetitions.
pub(super) fn names(given: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(given.len());
    for name in given.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}
