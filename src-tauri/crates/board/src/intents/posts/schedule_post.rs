//! Plans a post at a time, or takes its time away; placements without a time of their own follow.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{PlannedTime, PostId};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SchedulePost {
    pub post: PostId,
    pub to: Option<PlannedTime>,
}

impl Intent for SchedulePost {
    const NAME: &'static str = "schedule_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut from = None;
        let told =
            edit.change_post(self.post, |post| from = std::mem::replace(&mut post.planned, self.to))?;
        Ok(told.with(json!({ "from": from, "to": self.to })))
    }
}
