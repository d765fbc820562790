//! Makes a card, with a placement when a channel is given.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::new_placement;
use crate::edit::{Edit, Intent, Told, distinct, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{ChannelId, CycleEntryId, Format, PlannedTime, Post, PostId, Status};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreatePost {
    pub title: String,
    #[serde(default)]
    pub planned: Option<PlannedTime>,
    #[serde(default)]
    pub channel: Option<ChannelId>,
    #[serde(default)]
    pub format: Option<Format>,
    /// `None` makes an idea when it has no time, else a draft.
    #[serde(default)]
    pub status: Option<Status>,
    /// The lines of the annual wheel it serves.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<CycleEntryId>>")]
    pub cycle_entries: Vec<CycleEntryId>,
}

impl Intent for CreatePost {
    const NAME: &'static str = "create_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut post = Post::titled(PostId::new(), worded("title", &self.title)?);
        post.planned = self.planned;
        post.status =
            self.status.unwrap_or(if self.planned.is_some() { Status::Drafting } else { Status::Idea });
        for id in &self.cycle_entries {
            edit.must_exist(Kind::CycleEntry, id.0)?;
        }
        post.cycle_entries = distinct(&self.cycle_entries);
        edit.put(&post)?;
        if let Some(channel) = self.channel {
            let channel = edit.plannable(channel)?;
            edit.put(&new_placement(&post, channel.id, self.format.unwrap_or(Format::Post)))?;
        }
        let detail = json!({ "planned": post.planned, "status": post.status });
        Ok(Told::about(post.title).with(detail).made(post.id.0))
    }
}
