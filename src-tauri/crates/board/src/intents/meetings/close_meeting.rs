//! Ends a meeting; what was left open goes to the next one.

use planning::{MeetingId, MeetingState};
use serde::Deserialize;

use super::{change_meeting, keep_time, must_not_be_closed};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseMeeting {
    pub meeting: MeetingId,
    /// As they wrote themselves, unless somebody edited them before.
    pub minutes: String,
    /// Seconds that each part took; without them what was kept stays.
    pub seconds_used: Option<Vec<u32>>,
}

impl Intent for CloseMeeting {
    const NAME: &'static str = "close_meeting";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        change_meeting(edit, self.meeting, |meeting| {
            must_not_be_closed(meeting)?;
            meeting.state = MeetingState::Closed;
            meeting.minutes.get_or_insert(self.minutes);
            keep_time(meeting, self.seconds_used)
        })
    }
}
