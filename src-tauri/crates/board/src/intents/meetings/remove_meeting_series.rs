//! Removes a meeting from those that come again; what was held stays with its minutes.

use planning::{Meeting, MeetingSeries, MeetingSeriesId};
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveMeetingSeries {
    pub series: MeetingSeriesId,
}

impl Intent for RemoveMeetingSeries {
    const NAME: &'static str = "remove_meeting_series";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let series: MeetingSeries = edit.get(self.series.0)?;
        for mut meeting in edit.all::<Meeting>()?.into_iter().filter(|it| it.series == Some(series.id)) {
            meeting.series = None;
            edit.put(&meeting)?;
        }
        edit.remove(Kind::MeetingSeries, series.id.0)?;
        Ok(Told::about(series.name))
    }
}
