//! Adds a meeting that comes again, with the agenda that suits its rhythm.

use planning::{MeetingSeries, MeetingSeriesId, Rhythm};
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddMeetingSeries {
    pub name: String,
    pub rhythm: Rhythm,
}

impl Intent for AddMeetingSeries {
    const NAME: &'static str = "add_meeting_series";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let others = edit.all::<MeetingSeries>()?;
        let name = worded("name", &self.name)?;
        let name = free_name(others.iter().map(|it| &it.name), Kind::MeetingSeries, name)?;
        let (id, rhythm) = (MeetingSeriesId::new(), self.rhythm);
        edit.put(&MeetingSeries { id, name: name.clone(), rhythm, agenda: rhythm.usual_agenda() })?;
        Ok(Told::about(name).made(id.0))
    }
}
