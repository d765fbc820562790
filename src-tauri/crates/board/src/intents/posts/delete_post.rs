//! Deletes a card with its placements: it lies in the bin from then on. Posts that reuse it stand on their own.

use chrono::Timelike;
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{BinnedPost, Meeting, Post, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeletePost {
    pub post: PostId,
}

impl Intent for DeletePost {
    const NAME: &'static str = "delete_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        into_the_bin(edit, self.post).map(Told::about)
    }
}

/// Answers with what the card was called.
pub(super) fn into_the_bin(edit: &mut Edit<'_>, id: PostId) -> Result<String, Refusal> {
    let post: Post = edit.get(id.0)?;
    let reused_by = store::post::reusing(edit.connection(), post.id)?;
    for id in &reused_by {
        edit.change_post(*id, |other| other.reuses = None)?;
    }
    for mut meeting in edit.all::<Meeting>()? {
        meeting.points.iter_mut().filter(|it| it.post == Some(post.id)).for_each(|it| it.post = None);
        edit.put(&meeting)?;
    }
    let placements = edit.placements_of(post.id)?;
    take_off_the_board(edit, post.id)?;
    let title = post.title.clone();
    edit.put(&BinnedPost {
        id: post.id,
        post,
        placements,
        reused_by,
        deleted_at: edit.now.with_second(0).unwrap_or(edit.now),
        deleted_by: edit.author.to_owned(),
    })?;
    Ok(title)
}

/// Removes a post and its placements; whoever reuses it must have been told.
pub(in crate::intents) fn take_off_the_board(edit: &mut Edit<'_>, post: PostId) -> Result<(), Refusal> {
    for placement in edit.placements_of(post)? {
        edit.remove(Kind::Placement, placement.id.0)?;
    }
    edit.remove(Kind::Post, post.0)
}
