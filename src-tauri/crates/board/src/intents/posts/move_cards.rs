//! Moves cards in the calendar, one or many at once: to another time, another channel, or both. What is out has happened and stays.

use planning::{
    ChannelId, Format, Placement, PlacementId, PlacementState, PlannedTime, Post, PostId, Status,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{keep_what_is_out, new_placement};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

/// Where one card goes: a placement, or a post as a whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Move {
    #[serde(default)]
    pub placement: Option<PlacementId>,
    #[serde(default)]
    pub post: Option<PostId>,
    pub to: Option<PlannedTime>,
    /// `None` stays on its channel; a post without placements gets one on the channel.
    #[serde(default)]
    pub channel: Option<ChannelId>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveCards {
    pub moves: Vec<Move>,
}

impl Intent for MoveCards {
    const NAME: &'static str = "move_cards";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut told = None;
        let count = self.moves.len();
        for step in self.moves {
            let this = match (step.placement, step.post) {
                (Some(placement), _) => move_placement(edit, placement, &step)?,
                (None, Some(post)) => move_post(edit, post, &step)?,
                (None, None) => {
                    return Err(Refusal::Impossible {
                        what: "move",
                        why: "it names neither a placement nor a post".into(),
                    });
                }
            };
            told.get_or_insert(this);
        }
        let mut told =
            told.ok_or_else(|| Refusal::Impossible { what: "moves", why: "there are none".into() })?;
        told.detail["count"] = json!(count);
        Ok(told)
    }
}

/// A lone placement takes its post along, so that card and post keep saying the same; one of several gets its own time.
pub(in crate::intents) fn move_placement(
    edit: &mut Edit<'_>,
    id: PlacementId,
    step: &Move,
) -> Result<Told, Refusal> {
    let mut placement: Placement = edit.get(id.0)?;
    let mut post: Post = edit.get(placement.post.0)?;
    if placement.state == PlacementState::Published {
        return Err(Refusal::AlreadyOut { title: post.title });
    }
    let from = placement.planned.or(post.planned);
    let channel = step.channel.map(|channel| edit.plannable(channel)).transpose()?;
    placement.channel = channel.as_ref().map_or(placement.channel, |channel| channel.id);
    if from != step.to {
        if placement.planned.is_none() && edit.placements_of(post.id)?.len() == 1 {
            post.planned = step.to;
            edit.put(&post)?;
        } else {
            placement.planned = step.to;
        }
    }
    edit.put(&placement)?;
    let to_channel = channel.map(|channel| channel.name);
    Ok(Told::about(post.title).with(json!({ "from": from, "to": step.to, "to_channel": to_channel })))
}

fn move_post(edit: &mut Edit<'_>, id: PostId, step: &Move) -> Result<Told, Refusal> {
    let mut post: Post = edit.get(id.0)?;
    if post.status == Status::Published {
        return Err(Refusal::AlreadyOut { title: post.title });
    }
    let from = std::mem::replace(&mut post.planned, step.to);
    edit.put(&post)?;
    let mut placements = edit.placements_of(id)?;
    keep_what_is_out(from, &mut placements);
    placements.iter().try_for_each(|placement| edit.put(placement))?;
    let channel = step.channel.map(|channel| edit.plannable(channel)).transpose()?;
    if let Some(channel) = channel.as_ref().filter(|_| placements.is_empty()) {
        edit.put(&new_placement(&post, channel.id, Format::Post))?;
    }
    let to_channel = channel.map(|channel| channel.name);
    Ok(Told::about(post.title).with(json!({ "from": from, "to": step.to, "to_channel": to_channel })))
}
