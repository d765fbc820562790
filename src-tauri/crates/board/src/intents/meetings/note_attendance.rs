//! Says who is at a meeting, by name.

use planning::MeetingId;
use serde::Deserialize;
use ts_rs::TS;

use super::change_meeting;
use super::start_meeting::names;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteAttendance {
    pub meeting: MeetingId,
    pub present: Vec<String>,
}

impl Intent for NoteAttendance {
    const NAME: &'static str = "note_attendance";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        change_meeting(edit, self.meeting, |meeting| {
            meeting.present = names(self.present);
            Ok(())
        })
    }
}
