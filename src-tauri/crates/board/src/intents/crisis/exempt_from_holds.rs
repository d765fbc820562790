//! Says that a post goes out in spite of crisis holds, or waits like the others.

use planning::PostId;
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExemptFromHolds {
    pub post: PostId,
    pub exempt: bool,
}

impl Intent for ExemptFromHolds {
    const NAME: &'static str = "exempt_from_holds";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_post(self.post, |post| post.exempt_from_holds = self.exempt)
    }
}
