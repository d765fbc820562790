//! Gives a post another title.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::refusal::Refusal;
use planning::PostId;
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenamePost {
    pub post: PostId,
    pub title: String,
}

impl Intent for RenamePost {
    const NAME: &'static str = "rename_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let title = worded("title", &self.title)?;
        let to = title.clone();
        Ok(edit.change_post(self.post, |post| post.title = title)?.with(json!({ "to": to })))
    }
}
