//! Puts cards somewhere on the board, one or many at once: into a column by status or by horizon, into a lane, between two others.

use planning::horizon::{OwnTime, arranged, time_of};
use planning::rank::{Place, between};
use planning::{
    CampaignId, CategoryId, Channel, ChannelId, Format, Horizon, PersonId, Placement, Post, PostId, Status,
};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::{keep_what_is_out, new_placement};
use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceCards {
    /// In this order: a later one may stand beside an earlier one in its new place.
    pub cards: Vec<PlaceCard>,
}

/// Where one card goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceCard {
    pub post: PostId,
    /// The column, where columns are statuses.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub status: Option<Status>,
    /// The column, where columns are horizons: the planned time follows.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub horizon: Option<Horizon>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub lane: Option<LaneChange>,
    /// The cards it is put between. Without, it stands by its time when it comes to another column.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub between: Option<Neighbours>,
}

/// The neighbours of a place in a column; `None` is an end of it.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Neighbours {
    pub above: Option<PostId>,
    pub below: Option<PostId>,
}

/// From one lane to another; `None` is the lane of what has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum LaneChange {
    Owner { from: Option<PersonId>, to: Option<PersonId> },
    Channel { from: Option<ChannelId>, to: Option<ChannelId> },
    Category { to: Option<CategoryId> },
    Campaign { to: Option<CampaignId> },
}

impl Intent for PlaceCards {
    const NAME: &'static str = "place_cards";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let count = self.cards.len();
        let mut told = None;
        for card in self.cards {
            let this = place(edit, card)?;
            told.get_or_insert(this);
        }
        let mut told =
            told.ok_or_else(|| Refusal::Impossible { what: "cards", why: "there are none".into() })?;
        told.detail["count"] = json!(count);
        Ok(told)
    }
}

fn place(edit: &mut Edit<'_>, card: PlaceCard) -> Result<Told, Refusal> {
    let before: Post = edit.get(card.post.0)?;
    let mut post = before.clone();
    let mut placements = edit.placements_of(post.id)?;
    if let Some(status) = card.status {
        post.status = status;
    }
    if let Some(horizon) = card.horizon {
        go_to(horizon, &mut post, &mut placements, edit)?;
    }
    if let Some(lane) = card.lane {
        change_lane(lane, &mut post, &mut placements, edit)?;
    }
    if (post.status, post.planned) != (before.status, before.planned) {
        post.rank = None;
    }
    if let Some(Neighbours { above, below }) = card.between {
        post.rank = Some(place_between(edit, above, below)?);
    }
    edit.put(&post)?;
    placements.iter().try_for_each(|placement| edit.put(placement))?;
    Ok(Told::about(before.title).with(json!({
        "status": (post.status != before.status).then_some(post.status),
        "from": before.planned,
        "to": (post.planned != before.planned).then_some(post.planned),
        "lane": card.lane.is_some(),
    })))
}

fn go_to(
    horizon: Horizon,
    post: &mut Post,
    placements: &mut [Placement],
    edit: &Edit<'_>,
) -> Result<(), Refusal> {
    let impossible = |why: &str| Refusal::Impossible { what: "move", why: why.into() };
    if horizon == Horizon::Out {
        post.status = Status::Published;
        return Ok(());
    }
    if post.status == Status::Published {
        return Err(Refusal::AlreadyOut { title: post.title.clone() });
    }
    let own: Vec<OwnTime> =
        placements.iter().map(|p| OwnTime { placement: p.id, planned: p.planned, state: p.state }).collect();
    let (planned, own) = arranged(post.planned, &own, horizon, edit.now).ok_or_else(|| {
        impossible("nothing can be planned in the past or beyond the shown quarters; give it a time instead")
    })?;
    let from = std::mem::replace(&mut post.planned, planned);
    for (placement, own) in placements.iter_mut().zip(own) {
        placement.planned = own.planned;
    }
    keep_what_is_out(from, placements);
    Ok(())
}

fn change_lane(
    lane: LaneChange,
    post: &mut Post,
    placements: &mut Vec<Placement>,
    edit: &Edit<'_>,
) -> Result<(), Refusal> {
    match lane {
        LaneChange::Owner { from, to } if from != to => {
            if let Some(to) = to {
                edit.must_exist(Kind::Person, to.0)?;
            }
            let place = post.owners.iter().position(|owner| Some(*owner) == from);
            post.owners.retain(|owner| Some(*owner) != from && Some(*owner) != to);
            if let Some(to) = to {
                post.owners.insert(place.unwrap_or(post.owners.len()).min(post.owners.len()), to);
            }
        }
        LaneChange::Channel { from, to } if from != to => {
            let to = to.ok_or_else(|| Refusal::Impossible {
                what: "move",
                why: "a card does not lose its channels by moving; take it off the channel instead".into(),
            })?;
            let channel = edit.plannable(to)?;
            change_channel(from, &channel, post, placements);
        }
        LaneChange::Category { to } => {
            if let Some(to) = to {
                edit.must_exist(Kind::Category, to.0)?;
            }
            post.category = to;
        }
        LaneChange::Campaign { to } => {
            if let Some(to) = to {
                edit.must_exist(Kind::Campaign, to.0)?;
            }
            post.campaign = to;
        }
        LaneChange::Owner { .. } | LaneChange::Channel { .. } => {}
    }
    Ok(())
}

/// What stood on one channel stands on the other; a card that is on neither gets a placement.
fn change_channel(from: Option<ChannelId>, to: &Channel, post: &Post, placements: &mut Vec<Placement>) {
    let mut moved = placements.iter_mut().filter(|placement| Some(placement.channel) == from).peekable();
    if moved.peek().is_some() {
        moved.for_each(|placement| placement.channel = to.id);
    } else if placements.iter().all(|placement| placement.channel != to.id) {
        placements.push(new_placement(post, to.id, Format::Post));
    }
}

fn place_between(edit: &Edit<'_>, above: Option<PostId>, below: Option<PostId>) -> Result<String, Refusal> {
    let above = above.map(|id| place_of(edit, id)).transpose()?;
    let below = below.map(|id| place_of(edit, id)).transpose()?;
    // A column of finished work is read from its newest card down.
    Ok(match (above.as_deref(), below.as_deref()) {
        (Some(above), Some(below)) if above > below => between(Some(below), Some(above)),
        (above, below) => between(above, below),
    })
}

fn place_of(edit: &Edit<'_>, id: PostId) -> Result<String, Refusal> {
    let post: Post = edit.get(id.0)?;
    let own = edit.placements_of(id)?;
    let planned = time_of(post.planned, own.iter().map(|placement| placement.planned));
    Ok(Place { rank: post.rank.as_deref(), planned, post: id }.text().into_owned())
}
