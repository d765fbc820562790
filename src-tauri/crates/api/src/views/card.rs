//! A card as the calendar shows it: one placement, or a post that has no channel yet.

use planning::plan::{PlannedPlacement, PlannedPost};
use planning::{
    CampaignId, CategoryId, ChannelId, Format, PersonId, PlacementId, PlacementState, Plan, PlannedTime,
    PostId, Status,
};
use serde::Serialize;
use ts_rs::TS;

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
    pub campaign: Option<CampaignId>,
    pub sponsored: bool,
    /// Whether the rules count it; ideas are drawn faintly.
    pub counts: bool,
}

/// The cards of all posts that `wanted` lets in by their planned time and status, cancelled ones never.
pub(crate) fn cards(
    plan: &Plan,
    wanted: impl Fn(Option<PlannedTime>, Status, PlacementState) -> bool,
) -> Vec<Card> {
    let mut cards = Vec::new();
    for placement in plan.placements() {
        let Some(post) = plan.post(placement.post) else { continue };
        let planned = placement.planned.or(post.planned);
        if post.status != Status::Cancelled && wanted(planned, post.status, placement.state) {
            cards.push(card(plan, post, Some(placement), planned));
        }
    }
    for post in plan.posts() {
        if post.placements.is_empty()
            && post.status != Status::Cancelled
            && wanted(post.planned, post.status, PlacementState::Planned)
        {
            cards.push(card(plan, post, None, post.planned));
        }
    }
    cards.sort_by_cached_key(|card| (order(card.planned), card.title.clone(), card.placement, card.post));
    cards
}

/// The card of one placement.
pub(crate) fn card_of_placement(plan: &Plan, id: PlacementId) -> Option<Card> {
    let placement = plan.placement(id)?;
    let post = plan.post(placement.post)?;
    Some(card(plan, post, Some(placement), placement.planned.or(post.planned)))
}

/// The card of a post as a whole.
pub(crate) fn card_of_post(plan: &Plan, id: PostId) -> Option<Card> {
    let post = plan.post(id)?;
    Some(card(plan, post, None, post.planned))
}

fn card(
    plan: &Plan,
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
        campaign: post.campaign,
        sponsored: post.sponsored,
        counts: post.counts() && placement.is_none_or(|placement| plan.stop_of(placement).is_some()),
    }
}

/// Without a time last; a day before its minutes.
fn order(planned: Option<PlannedTime>) -> impl Ord {
    let start = planned.map(|planned| (planned.first_day(), planned.minute()));
    (start.is_none(), start)
}
