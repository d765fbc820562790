//! What the plan keeps of a post and of a placement: as much as the rules read.

use crate::model::{
    AudienceId, CampaignId, CategoryId, ChannelId, Consent, CycleEntryId, Format, PersonId, Placement,
    PlacementId, PlacementState, Post, PostId, PublishingOrder, Status, TagId,
};
use crate::planned_time::PlannedTime;

/// What the rules read of a post, what a card shows of it, and its place on the board.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedPost {
    pub id: PostId,
    pub title: String,
    pub status: Status,
    pub planned: Option<PlannedTime>,
    pub owners: Vec<PersonId>,
    pub category: Option<CategoryId>,
    pub tags: Vec<TagId>,
    pub campaign: Option<CampaignId>,
    pub audience: Option<AudienceId>,
    pub link: Option<String>,
    pub sponsored: bool,
    pub reuses: Option<PostId>,
    pub order: PublishingOrder,
    pub allow_double_post: bool,
    pub lacks_description: bool,
    pub lacks_consent: bool,
    pub cycle_entries: Vec<CycleEntryId>,
    pub rank: Option<String>,
    pub exempt_from_holds: bool,
    /// In the order of their ids.
    pub placements: Vec<PlacementId>,
}

impl PlannedPost {
    /// The post as the plan keeps it, still without placements.
    pub fn of(post: &Post) -> Self {
        Self {
            id: post.id,
            title: post.title.clone(),
            status: post.status,
            planned: post.planned,
            owners: post.owners.clone(),
            category: post.category,
            tags: post.tags.clone(),
            campaign: post.campaign,
            audience: post.audience,
            link: post.link.clone(),
            sponsored: post.sponsored,
            reuses: post.reuses,
            order: post.order,
            allow_double_post: post.allow_double_post,
            lacks_description: post.pictures.iter().any(|p| p.description.trim().is_empty()),
            lacks_consent: post.pictures.iter().any(|p| p.consent == Consent::Missing),
            cycle_entries: post.cycle_entries.clone(),
            rank: post.rank.clone(),
            exempt_from_holds: post.exempt_from_holds,
            placements: Vec::new(),
        }
    }

    /// Ideas are drawn faintly and cancelled posts not at all; neither is ever counted.
    pub fn counts(&self) -> bool {
        !matches!(self.status, Status::Idea | Status::Cancelled)
    }
}

/// What the rules read of a placement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlannedPlacement {
    pub id: PlacementId,
    pub post: PostId,
    pub channel: ChannelId,
    pub format: Format,
    /// Its own time; `None` follows the post's.
    pub planned: Option<PlannedTime>,
    pub state: PlacementState,
}

impl PlannedPlacement {
    pub fn of(placement: &Placement) -> Self {
        Self {
            id: placement.id,
            post: placement.post,
            channel: placement.channel,
            format: placement.format,
            planned: placement.planned,
            state: placement.state,
        }
    }
}
