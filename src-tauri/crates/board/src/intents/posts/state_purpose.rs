//! States what a post is to achieve.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::PostId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatePurpose {
    pub post: PostId,
    pub purpose: String,
}

impl Intent for StatePurpose {
    const NAME: &'static str = "state_purpose";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_post(self.post, |post| post.purpose = self.purpose)
    }
}
