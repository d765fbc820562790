//! Sets the link a post leads to, or takes it away.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;
use planning::PostId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetLink {
    pub post: PostId,
    pub link: Option<String>,
}

impl Intent for SetLink {
    const NAME: &'static str = "set_link";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_post(self.post, |post| post.link = optional(self.link))
    }
}
