//! Gives a post exactly these tags.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, distinct};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{PostId, TagId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TagPost {
    pub post: PostId,
    pub tags: Vec<TagId>,
}

impl Intent for TagPost {
    const NAME: &'static str = "tag_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for id in &self.tags {
            edit.must_exist(Kind::Tag, id.0)?;
        }
        edit.change_post(self.post, |post| post.tags = distinct(&self.tags))
    }
}
