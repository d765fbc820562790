//! Moves a post along: idea, drafting, review, approved, published, or cancelled.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{PostId, Status};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveToStatus {
    pub post: PostId,
    pub status: Status,
}

impl Intent for MoveToStatus {
    const NAME: &'static str = "move_to_status";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut from = self.status;
        let told =
            edit.change_post(self.post, |post| from = std::mem::replace(&mut post.status, self.status))?;
        Ok(told.with(json!({ "from": from, "to": self.status })))
    }
}
