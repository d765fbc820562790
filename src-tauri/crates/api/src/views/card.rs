//! A card as the calendar shows it: one placement, or a post that has no channel yet.

use std::collections::HashSet;

use planning::findings::Finding;
use planning::plan::{PlannedPlacement, PlannedPost};
use planning::{
    CampaignId, CategoryId, ChannelId, Format, PersonId, PlacementId, PlacementState, Plan, PlannedTime,
    PostId, Status, TagId,
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

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

/// These placements and posts as cards, in time order; those of cancelled posts are left out. `findings` are the open ones that
/// can be about them.
pub(crate) fn cards<'p, 'f>(
    plan: &Plan,
    shown: impl Iterator<Item = (&'p PlannedPost, Option<&'p PlannedPlacement>)>,
    findings: impl Iterator<Item = &'f Finding>,
) -> Vec<Card> {
    let shown: Vec<_> = shown.filter(|(post, _)| post.status != Status::Cancelled).collect();
    let found = found(&shown, findings);
    let card = |(post, placement): (&'p PlannedPost, Option<&'p PlannedPlacement>)| {
        card(
            plan,
            &found,
            post,
            placement,
            placement.and_then(|placement| placement.planned).or(post.planned),
        )
    };
    let mut cards: Vec<Card> = shown.into_iter().map(card).collect();
    cards.sort_unstable_by(|a, b| place(a).cmp(&place(b)));
    cards
}

/// Those of the cards that findings are about: the placement, or the post that has none.
fn found<'f>(
    shown: &[(&PlannedPost, Option<&PlannedPlacement>)],
    findings: impl Iterator<Item = &'f Finding>,
) -> HashSet<Uuid> {
    let ids: HashSet<Uuid> = shown
        .iter()
        .map(|(post, placement)| placement.map_or(post.id.0, |placement| placement.id.0))
        .collect();
    let about = findings
        .flat_map(|finding| finding.placements.iter().map(|id| id.0).chain(finding.post.map(|id| id.0)));
    about.filter(|id| ids.contains(id)).collect()
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
fn place(card: &Card) -> impl Ord + '_ {
    let start = card.planned.map(|planned| (planned.first_day(), planned.minute()));
    (start.is_none(), start, card.title.as_str(), card.placement, card.post)
}
