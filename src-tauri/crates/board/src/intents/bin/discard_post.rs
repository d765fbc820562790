//! Throws one card of the bin away for good.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{BinnedPost, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DiscardPost {
    pub post: PostId,
}

impl Intent for DiscardPost {
    const NAME: &'static str = "discard_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let binned: BinnedPost = edit.get(self.post.0)?;
        edit.remove(Kind::BinnedPost, binned.id.0)?;
        Ok(Told::about(binned.post.title))
    }
}
