//! Notes what remains to be done or answered, who does it and by when.

use planning::{MeetingId, Point, PointId, PointState};
use serde::Deserialize;
use ts_rs::TS;

use super::{change_meeting, must_not_be_closed};
use crate::edit::{Edit, Intent, Told, optional, worded};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RaisePoint {
    pub meeting: MeetingId,
    pub text: String,
    /// The name of whoever does it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub who: Option<String>,
    #[serde(default)]
    #[ts(type = "string | null", optional)]
    pub due: Option<chrono::NaiveDate>,
}

impl Intent for RaisePoint {
    const NAME: &'static str = "raise_point";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let point = Point {
            id: PointId::new(),
            text: worded("point", &self.text)?,
            who: optional(self.who),
            due: self.due,
            state: PointState::Open,
            post: None,
            carried: false,
        };
        let (id, text) = (point.id.0, point.text.clone());
        change_meeting(edit, self.meeting, |meeting| {
            must_not_be_closed(meeting)?;
            meeting.points.push(point);
            Ok(())
        })?;
        Ok(Told::about(text).made(id))
    }
}
