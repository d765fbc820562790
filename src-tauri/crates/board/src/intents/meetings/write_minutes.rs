//! Edits the minutes of a meeting; without a text they write themselves again.

use planning::MeetingId;
use serde::Deserialize;
use ts_rs::TS;

use super::change_meeting;
use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteMinutes {
    pub meeting: MeetingId,
    /// Markdown.
    pub text: Option<String>,
}

impl Intent for WriteMinutes {
    const NAME: &'static str = "write_minutes";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        change_meeting(edit, self.meeting, |meeting| {
            meeting.minutes = optional(self.text);
            Ok(())
        })
    }
}
