//! Says whether a post is paid for, and with how much in whole units of currency.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::PostId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetSponsoring {
    pub post: PostId,
    pub sponsored: bool,
    #[serde(default)]
    pub budget: Option<u32>,
}

impl Intent for SetSponsoring {
    const NAME: &'static str = "set_sponsoring";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if self.budget.is_some() && !self.sponsored {
            return Err(Refusal::Impossible {
                what: "budget",
                why: "only a sponsored post has one; mark it as sponsored".into(),
            });
        }
        edit.change_post(self.post, |post| (post.sponsored, post.budget) = (self.sponsored, self.budget))
    }
}
