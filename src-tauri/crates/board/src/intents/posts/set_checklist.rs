//! Says what is to be done for a post, and what is done.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::refusal::Refusal;
use planning::{ChecklistItem, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetChecklist {
    pub post: PostId,
    pub checklist: Vec<ChecklistItem>,
}

impl Intent for SetChecklist {
    const NAME: &'static str = "set_checklist";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for item in &self.checklist {
            worded("item of the checklist", &item.text)?;
        }
        edit.change_post(self.post, |post| post.checklist = self.checklist)
    }
}
