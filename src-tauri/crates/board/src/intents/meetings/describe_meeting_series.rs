//! Changes a meeting's name, rhythm and agenda; meetings that were held keep theirs.

use planning::{AgendaPart, MeetingSeries, MeetingSeriesId, Rhythm};
use serde::Deserialize;
use ts_rs::TS;

use super::checked_agenda;
use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeMeetingSeries {
    pub series: MeetingSeriesId,
    pub name: String,
    pub rhythm: Rhythm,
    pub agenda: Vec<AgendaPart>,
}

impl Intent for DescribeMeetingSeries {
    const NAME: &'static str = "describe_meeting_series";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut series: MeetingSeries = edit.get(self.series.0)?;
        let others = edit.all::<MeetingSeries>()?;
        let others = others.iter().filter(|other| other.id != series.id).map(|other| &other.name);
        series.name = free_name(others, Kind::MeetingSeries, worded("name", &self.name)?)?;
        (series.rhythm, series.agenda) = (self.rhythm, checked_agenda(self.agenda)?);
        edit.put(&series)?;
        Ok(Told::about(series.name))
    }
}
