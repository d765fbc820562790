//! Makes a card from what quick capture understood, with tags that are new made on the way.

use planning::{
    Category, CategoryId, ChannelId, Format, PersonId, PlannedTime, Post, PostId, Status, Tag, TagId,
};
use serde::Deserialize;
use serde_json::json;

use super::new_placement;
use crate::edit::{Edit, Intent, Told, distinct, worded};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize)]
pub struct CapturePost {
    pub title: String,
    pub planned: Option<PlannedTime>,
    pub placements: Vec<(ChannelId, Format)>,
    pub category: Option<CategoryId>,
    pub tags: Vec<TagId>,
    /// Names of tags that the board does not have yet.
    pub new_tags: Vec<String>,
    pub owners: Vec<PersonId>,
    pub sponsored: bool,
    pub status: Status,
    pub exempt_from_holds: bool,
}

impl Intent for CapturePost {
    const NAME: &'static str = "capture_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut post = Post::titled(PostId::new(), worded("title", &self.title)?);
        post.planned = self.planned;
        post.status = self.status;
        post.category =
            self.category.map(|id| edit.get::<Category>(id.0)).transpose()?.map(|category| category.id);
        post.owners = distinct(&self.owners);
        post.sponsored = self.sponsored;
        post.exempt_from_holds = self.exempt_from_holds;
        post.tags = distinct(&self.tags);
        for name in &self.new_tags {
            let tag = Tag { id: TagId::new(), name: worded("tag", name)?, target_share: None };
            edit.put(&tag)?;
            post.tags.push(tag.id);
        }
        edit.put(&post)?;
        for (channel, format) in self.placements {
            let channel = edit.plannable(channel)?;
            edit.put(&new_placement(&post, channel.id, format))?;
        }
        Ok(Told::about(post.title).with(json!({ "planned": post.planned })).made(post.id.0))
    }
}
