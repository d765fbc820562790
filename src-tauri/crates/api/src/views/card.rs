//! A card as the calendar shows it: one placement, or a post that has no channel yet.

use std::collections::HashSet;

use board::OpenBoard;
use planning::plan::{PlannedPlacement, PlannedPost};
use planning::{
    CampaignId, CategoryId, ChannelId, Format, PersonId, PlacementId, PlacementState, Plan, PlannedTime,
    PostId, Status, TagId,
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::finding::open_findings;
use crate::error::ApiError;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub(crate) struct Card {
    /// `None` for a post without placements.
    pub placement: Option<PlacementId>,
    pub post: PostId,
    pub title: String,
    pub channel: Option<ChannelId>,
    pub format: Option<Format>,
    /// When it is planned: its own time, else its post's.
    pub planned: Option<PlannedTime>,
    /// Whether the placement has a time of its own.
    pub own_time: bool,
    pub state: PlacementState,
    pub status: Status,
    pub category: Option<CategoryId>,
    pub owners: Vec<PersonId>,
    pub tags: Vec<TagId>,
    pub campaign: Option<CampaignId>,
    pub sponsored: bool,
    /// Whether the rules count it; ideas are drawn faintly.
    pub counts: bool,
    /// Whether the rules have something open to say about it.
    pub has_findings: bool,
}

/// The cards of all posts that `wanted` lets in by their planned time and status, cancelled ones never.
pub(crate) fn cards(
    board: &OpenBoard,
    wanted: impl Fn(Option<PlannedTime>, Status, PlacementState) -> bool,
) -> Result<Vec<Card>, ApiError> {
    let plan = board.plan();
    let found = found(board)?;
    let mut cards = Vec::new();
    for placement in plan.placements() {
        let Some(post) = plan.post(placement.post) else { continue };
        let planned = placement.planned.or(post.planned);
        if post.status != Status::Cancelled && wanted(planned, post.status, placement.state) {
            cards.push(card(plan, &found, post, Some(placement), planned));
        }
    }
    for post in plan.posts() {
        if post.placements.is_empty()
            && post.status != Status::Cancelled
            && wanted(post.planned, post.status, PlacementState::Planned)
        {
            cards.push(card(plan, &found, post, None, post.planned));
        }
    }
    cards.sort_by_cached_key(|card| (order(card.planned), card.title.clone(), card.placement, card.post));
    Ok(cards)
}

/// The placements and posts that open findings are about.
fn found(board: &OpenBoard) -> Result<HashSet<Uuid>, ApiError> {
    let about = open_findings(board)?.flat_map(|finding| {
        finding.placements.iter().map(|id| id.0).chain(finding.post.map(|id| id.0)).collect::<Vec<_>>()
    });
    Ok(about.collect())
}

/// The card of one placement that a finding is about.
pub(crate) fn card_of_placement(plan: &Plan, id: PlacementId) -> Option<Card> {
    let placement = plan.placement(id)?;
    let post = plan.post(placement.post)?;
    Some(card(plan, &HashSet::from([id.0]), post, Some(placement), placement.planned.or(post.planned)))
}

/// The card of a post that a finding is about as a whole.
pub(crate) fn card_of_post(plan: &Plan, id: PostId) -> Option<Card> {
    let post = plan.post(id)?;
    Some(card(plan, &HashSet::from([id.0]), post, None, post.planned))
}

fn card(
    plan: &Plan,
    found: &HashSet<Uuid>,
    post: &PlannedPost,
    placement: Option<&PlannedPlacement>,
    planned: Option<PlannedTime>,
) -> Card {
    Card {
        placement: placement.map(|placement| placement.id),
        post: post.id,
        title: post.title.clone(),
        channel: placement.map(|placement| placement.channel),
        format: placement.map(|placement| placement.format),
        planned,
        own_time: placement.is_some_and(|placement| placement.planned.is_some()),
        state: placement.map_or(PlacementState::Planned, |placement| placement.state),
        status: post.status,
        category: post.category,
        owners: post.owners.clone(),
        tags: post.tags.clone(),
        campaign: post.campaign,
        sponsored: post.sponsored,
        counts: post.counts() && placement.is_none_or(|placement| plan.stop_of(placement).is_some()),
        has_findings: found.contains(&placement.map_or(post.id.0, |placement| placement.id.0)),
    }
}

/// Without a time last; a day before its minutes.
fn order(planned: Option<PlannedTime>) -> impl Ord {
    let start = planned.map(|planned| (planned.first_day(), planned.minute()));
    (start.is_none(), start)
}
