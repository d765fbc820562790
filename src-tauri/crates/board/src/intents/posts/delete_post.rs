//! Deletes a card with its placements; posts that reuse it stand on their own from then on.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Meeting, Post, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeletePost {
    pub post: PostId,
}

impl Intent for DeletePost {
    const NAME: &'static str = "delete_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let post: Post = edit.get(self.post.0)?;
        for id in store::post::reusing(edit.connection(), post.id)? {
            edit.change_post(id, |other| other.reuses = None)?;
        }
        for mut meeting in edit.all::<Meeting>()? {
            meeting.points.iter_mut().filter(|it| it.post == Some(post.id)).for_each(|it| it.post = None);
            edit.put(&meeting)?;
        }
        for placement in edit.placements_of(post.id)? {
            edit.remove(Kind::Placement, placement.id.0)?;
        }
        edit.remove(Kind::Post, post.id.0)?;
        Ok(Told::about(post.title))
    }
}
