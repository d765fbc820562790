//! Interrupts a meeting and keeps where it stood.

use planning::{MeetingId, MeetingState};
use serde::Deserialize;
use ts_rs::TS;

use super::{change_meeting, keep_time, must_not_be_closed};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StopMeeting {
    pub meeting: MeetingId,
    /// The place of the part in the agenda.
    pub part: u32,
    /// The place of the item in the part.
    pub item: u32,
    /// Seconds that each part has taken so far; without them what was kept stays.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub seconds_used: Option<Vec<u32>>,
}

impl Intent for StopMeeting {
    const NAME: &'static str = "stop_meeting";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        change_meeting(edit, self.meeting, |meeting| {
            must_not_be_closed(meeting)?;
            meeting.state = MeetingState::Stopped;
            (meeting.at_part, meeting.at_item) = (self.part, self.item);
            keep_time(meeting, self.seconds_used)
        })
    }
}
