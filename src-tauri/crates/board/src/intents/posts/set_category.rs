//! Puts a post into a category, or into none.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{CategoryId, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetCategory {
    pub post: PostId,
    pub category: Option<CategoryId>,
}

impl Intent for SetCategory {
    const NAME: &'static str = "set_category";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(id) = &self.category {
            edit.must_exist(Kind::Category, id.0)?;
        }
        edit.change_post(self.post, |post| post.category = self.category)
    }
}
