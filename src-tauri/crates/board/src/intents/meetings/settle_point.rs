//! Says that an open point is done, dropped, or open after all.

use planning::{MeetingId, PointId, PointState};
use serde::Deserialize;
use ts_rs::TS;

use serde_json::json;

use super::{change_meeting, must_not_be_closed};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettlePoint {
    pub meeting: MeetingId,
    pub point: PointId,
    pub state: PointState,
}

impl Intent for SettlePoint {
    const NAME: &'static str = "settle_point";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut text = String::new();
        change_meeting(edit, self.meeting, |meeting| {
            must_not_be_closed(meeting)?;
            let found = meeting.points.iter_mut().find(|point| point.id == self.point);
            let why = || format!("there is no point {} in this meeting", self.point);
            let point = found.ok_or_else(|| Refusal::Impossible { what: "point", why: why() })?;
            point.state = self.state;
            text.clone_from(&point.text);
            Ok(())
        })?;
        Ok(Told::about(text).with(json!({ "to": self.state })))
    }
}
