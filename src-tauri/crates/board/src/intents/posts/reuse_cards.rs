//! Copies cards to another time or channel, as posts that reuse the first: one or many at once. What is copied stays where it is.

use planning::{Channel, Format, Placement, Post, PostId};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::{Move, anew, copied, new_placement};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReuseCards {
    /// Where the copy of each card goes. Placements of one post become placements of one copy; a post named as a whole takes
    /// all of its own along.
    pub cards: Vec<Move>,
}

impl Intent for ReuseCards {
    const NAME: &'static str = "reuse_cards";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut told = None;
        let mut copies: Vec<Post> = Vec::new();
        for step in &self.cards {
            let placement: Option<Placement> = step.placement.map(|id| edit.get(id.0)).transpose()?;
            let post = placement.as_ref().map(|placement| placement.post).or(step.post);
            let post = post.ok_or_else(|| Refusal::Impossible {
                what: "card",
                why: "it names neither a placement nor a post".into(),
            })?;
            let copy = copy_of(edit, &mut copies, post, step)?;
            let channel = step.channel.map(|channel| edit.plannable(channel)).transpose()?;
            let own_time = (copy.planned != step.to).then_some(step.to).flatten();
            let to = |placement: &Placement| channel.as_ref().map_or(placement.channel, |channel| channel.id);
            match (placement, &channel) {
                (Some(placement), _) => {
                    edit.put(&Placement {
                        planned: own_time,
                        channel: to(&placement),
                        ..anew(placement, &copy)
                    })?;
                }
                (None, channel) => place_whole(edit, post, &copy, channel.as_ref())?,
            }
            told.get_or_insert_with(|| (copy.id, copy.title.clone(), step.to));
        }
        let (id, title, to) =
            told.ok_or_else(|| Refusal::Impossible { what: "cards", why: "there are none".into() })?;
        let detail = json!({ "to": to, "count": self.cards.len() });
        Ok(Told::about(title).with(detail).made(id.0))
    }
}

/// A post without placements gets one on the channel; else its copy goes where it went, at its own time.
fn place_whole(
    edit: &mut Edit<'_>,
    original: PostId,
    copy: &Post,
    channel: Option<&Channel>,
) -> Result<(), Refusal> {
    let placements = edit.placements_of(original)?;
    if let Some(channel) = channel.filter(|_| placements.is_empty()) {
        edit.put(&new_placement(copy, channel.id, Format::Post))?;
    }
    placements
        .into_iter()
        .try_for_each(|placement| edit.put(&Placement { planned: None, ..anew(placement, copy) }))
}

/// The copy of a post, made when the first card of it is copied.
fn copy_of(edit: &mut Edit<'_>, copies: &mut Vec<Post>, of: PostId, step: &Move) -> Result<Post, Refusal> {
    if let Some(copy) = copies.iter().find(|copy| copy.reuses == Some(of)) {
        return Ok(copy.clone());
    }
    let original: Post = edit.get(of.0)?;
    let copy = Post { planned: step.to, ..copied(&original) };
    edit.put(&copy)?;
    copies.push(copy.clone());
    Ok(copy)
}
