//! Plans a post on several channels at once.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::intents::posts::new_placement;
use crate::refusal::Refusal;
use planning::{ChannelId, Format, PlannedTime, Post, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPlacements {
    pub post: PostId,
    pub placements: Vec<NewPlacement>,
}

/// A channel, and what the post is there.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewPlacement {
    pub channel: ChannelId,
    pub format: Format,
    /// `None` follows the post's.
    #[serde(default)]
    pub planned: Option<PlannedTime>,
}

impl Intent for AddPlacements {
    const NAME: &'static str = "add_placements";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let post: Post = edit.get(self.post.0)?;
        if self.placements.is_empty() {
            return Err(Refusal::Empty { what: "list of channels" });
        }
        let mut channels = Vec::new();
        for wanted in &self.placements {
            let channel = edit.plannable(wanted.channel)?;
            let mut placement = new_placement(&post, channel.id, wanted.format);
            placement.planned = wanted.planned;
            edit.put(&placement)?;
            channels.push(channel.name);
        }
        let channels = channels.join(", ");
        Ok(Told::about(post.title).with(json!({ "channel": channels, "count": self.placements.len() })))
    }
}
