//! Takes a card out of the bin: it is on the board again as it was, without what has left the board meanwhile.

use serde::Deserialize;
use ts_rs::TS;

use crate::bin::fitted;
use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{BinnedPost, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePost {
    pub post: PostId,
}

impl Intent for RestorePost {
    const NAME: &'static str = "restore_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let binned: BinnedPost = edit.get(self.post.0)?;
        let binned = fitted(binned, edit.connection())?;
        edit.remove(Kind::BinnedPost, binned.id.0)?;
        edit.put(&binned.post)?;
        for placement in &binned.placements {
            edit.put(placement)?;
        }
        for id in binned.reused_by {
            // Unless it was said meanwhile that it reuses another.
            edit.change_post(id, |other| other.reuses = other.reuses.or(Some(binned.id)))?;
        }
        Ok(Told::about(binned.post.title))
    }
}
