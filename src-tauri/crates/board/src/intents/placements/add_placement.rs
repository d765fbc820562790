//! Plans a post on a channel too, at its own time or at the post's.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::intents::posts::new_placement;
use crate::refusal::Refusal;
use planning::{ChannelId, Format, PlannedTime, Post, PostId};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPlacement {
    pub post: PostId,
    pub channel: ChannelId,
    pub format: Format,
    #[serde(default)]
    pub planned: Option<PlannedTime>,
}

impl Intent for AddPlacement {
    const NAME: &'static str = "add_placement";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let post: Post = edit.get(self.post.0)?;
        let channel = edit.plannable(self.channel)?;
        let mut placement = new_placement(&post, channel.id, self.format);
        placement.planned = self.planned;
        edit.put(&placement)?;
        Ok(Told::about(post.title).with(json!({ "channel": channel.name })).made(placement.id.0))
    }
}
