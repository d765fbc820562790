//! What a report counts: the posts and placements that belong to its days.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Ground, Period};
use crate::model::{CampaignId, Placement, PlacementState, Post, PostId, Status};
use crate::planned_time::PlannedTime;

/// How a placement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    Published,
    /// Planned, and its time is past.
    Slipped,
    /// Taken off the plan by somebody.
    Skipped,
    ToCome,
}

/// A placement that is counted.
#[derive(Clone, Copy)]
pub(super) struct Counted<'a> {
    pub(super) post: &'a Post,
    pub(super) placement: &'a Placement,
    pub(super) planned: PlannedTime,
    pub(super) stand: Stand,
}

impl Counted<'_> {
    /// When it went out: the minute that was noted, else when it was planned.
    pub(super) fn went_out(&self) -> PlannedTime {
        went_out(self.placement, self.planned)
    }

    /// Out, or still to come.
    pub(super) fn holds(&self) -> bool {
        matches!(self.stand, Stand::Published | Stand::ToCome)
    }
}

pub(super) struct Scope<'a> {
    pub(super) ground: Ground<'a>,
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    pub(super) campaign: Option<CampaignId>,
    /// In the order of posts and placements on the ground.
    pub(super) counted: Vec<Counted<'a>>,
    /// Posts with a time in these days that stand on no channel.
    pub(super) bare: Vec<&'a Post>,
}

impl<'a> Scope<'a> {
    pub(super) fn of(ground: &Ground<'a>, period: &Period, from: NaiveDate, to: NaiveDate) -> Self {
        let campaign = period.campaign();
        let belongs = |planned: PlannedTime| (from..=to).contains(&planned.last_day());
        let (mut counted, mut bare) = (Vec::new(), Vec::new());
        for (post, placements) in ground.posts.iter().filter(|(post, _)| counts(post, campaign)) {
            if placements.is_empty() && post.planned.is_some_and(belongs) {
                bare.push(post);
            }
            for placement in placements {
                let Some(planned) = placement.planned.or(post.planned).filter(|planned| belongs(*planned))
                else {
                    continue;
                };
                counted.push(Counted { post, placement, planned, stand: stand(placement, planned, ground) });
            }
        }
        Self { ground: *ground, from, to, campaign, counted, bare }
    }

    /// Distinct posts among these placements.
    pub(super) fn posts<'s>(counted: impl IntoIterator<Item = &'s Counted<'s>>) -> usize {
        counted.into_iter().map(|counted| counted.post.id).collect::<HashSet<PostId>>().len()
    }
}

pub(super) fn went_out(placement: &Placement, planned: PlannedTime) -> PlannedTime {
    placement.published_at.unwrap_or(planned)
}

pub(super) fn counts(post: &Post, campaign: Option<CampaignId>) -> bool {
    !matches!(post.status, Status::Idea | Status::Cancelled)
        && campaign.is_none_or(|campaign| post.campaign == Some(campaign))
}

fn stand(placement: &Placement, planned: PlannedTime, ground: &Ground<'_>) -> Stand {
    match placement.state {
        PlacementState::Published => Stand::Published,
        PlacementState::Skipped => Stand::Skipped,
        PlacementState::Planned if planned.is_over_at(ground.now.0) => Stand::Slipped,
        PlacementState::Planned => Stand::ToCome,
    }
}

/// The days a campaign runs; without dates those its posts are planned for, and today where it has none.
pub(super) fn campaign_days(period: &Period, ground: &Ground<'_>) -> (NaiveDate, NaiveDate) {
    let campaign =
        period.campaign().and_then(|id| ground.campaigns.iter().find(|campaign| campaign.id == id));
    let posts = ground.posts.iter().filter(|(post, _)| counts(post, period.campaign()));
    let times = posts.flat_map(|(post, placements)| {
        let own = placements.iter().filter_map(|placement| placement.planned.or(post.planned));
        own.chain(post.planned.filter(|_| placements.is_empty()))
    });
    let days: Vec<NaiveDate> = times.map(PlannedTime::last_day).collect();
    let today = ground.now.today();
    let first = campaign.and_then(|it| it.from).or(days.iter().min().copied()).unwrap_or(today);
    let last = campaign.and_then(|it| it.to).or(days.iter().max().copied()).unwrap_or(today);
    (first, last.max(first))
}
