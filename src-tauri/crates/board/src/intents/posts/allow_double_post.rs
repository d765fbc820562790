//! Says that a post goes out on several social channels on purpose, or not.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::PostId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AllowDoublePost {
    pub post: PostId,
    pub allow: bool,
}

impl Intent for AllowDoublePost {
    const NAME: &'static str = "allow_double_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_post(self.post, |post| post.allow_double_post = self.allow)
    }
}
