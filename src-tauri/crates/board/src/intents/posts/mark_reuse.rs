//! Says that a post reuses another one on purpose, or that it does not.

use planning::{Post, PostId};
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkReuse {
    pub post: PostId,
    pub reuses: Option<PostId>,
}

impl Intent for MarkReuse {
    const NAME: &'static str = "mark_reuse";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if self.reuses == Some(self.post) {
            return Err(Refusal::Impossible {
                what: "reuse",
                why: "a post can't reuse itself; choose another".into(),
            });
        }
        let reused = self.reuses.map(|id| edit.get::<Post>(id.0)).transpose()?;
        let told = edit.change_post(self.post, |post| post.reuses = self.reuses)?;
        Ok(told.with(serde_json::json!({ "reuses": reused.map(|post| post.title) })))
    }
}
