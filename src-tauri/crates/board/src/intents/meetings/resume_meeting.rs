//! Goes on with a meeting that was interrupted.

use planning::{MeetingId, MeetingState};
use serde::Deserialize;
use ts_rs::TS;

use super::{change_meeting, must_not_be_closed, stop_running};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResumeMeeting {
    pub meeting: MeetingId,
}

impl Intent for ResumeMeeting {
    const NAME: &'static str = "resume_meeting";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        stop_running(edit)?;
        change_meeting(edit, self.meeting, |meeting| {
            must_not_be_closed(meeting)?;
            meeting.state = MeetingState::Running;
            Ok(())
        })
    }
}
