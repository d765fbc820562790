//! Makes a copy of a card as a draft that is not yet published anywhere, and says that it reuses the first.

use serde::Deserialize;
use ts_rs::TS;

use super::{anew, copied};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Post, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DuplicatePost {
    pub post: PostId,
}

impl Intent for DuplicatePost {
    const NAME: &'static str = "duplicate_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let original: Post = edit.get(self.post.0)?;
        let copy = copied(&original);
        edit.put(&copy)?;
        for placement in edit.placements_of(original.id)? {
            edit.put(&anew(placement, &copy))?;
        }
        Ok(Told::about(copy.title).made(copy.id.0))
    }
}
