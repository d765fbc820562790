//! Writes what a post is to say, as plain text.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::PostId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteBrief {
    pub post: PostId,
    pub brief: String,
}

impl Intent for WriteBrief {
    const NAME: &'static str = "write_brief";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_post(self.post, |post| post.brief = self.brief)
    }
}
