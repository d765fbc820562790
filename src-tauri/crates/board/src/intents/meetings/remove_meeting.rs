//! Removes a meeting that was held, with its minutes.

use planning::{Meeting, MeetingId};
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveMeeting {
    pub meeting: MeetingId,
}

impl Intent for RemoveMeeting {
    const NAME: &'static str = "remove_meeting";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let meeting: Meeting = edit.get(self.meeting.0)?;
        edit.remove(Kind::Meeting, meeting.id.0)?;
        Ok(Told::about(meeting.name))
    }
}
