//! What a way out would make of a post and its placement, and how to put that on a plan and take it back.

use super::WayOut;
use crate::findings::{Delta, Findings};
use crate::model::{ChannelId, PlacementId, PlacementState};
use crate::plan::{Plan, PlannedPlacement, PlannedPost, Touched};
use crate::planned_time::PlannedTime;

/// The values that a way out changes, as they would be.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub post: Option<PlannedPost>,
    pub placement: Option<PlannedPlacement>,
}

impl Change {
    /// Of a post and a placement that the plan holds: what of them differs from the plan.
    fn differing(plan: &Plan, post: PlannedPost, placement: PlannedPlacement) -> Self {
        Self {
            post: (plan.post(post.id) != Some(&post)).then_some(post),
            placement: (plan.placement(placement.id) != Some(&placement)).then_some(placement),
        }
    }

    /// Makes the change on the plan.
    pub fn put(self, plan: &mut Plan, touched: &mut Touched) {
        if let Some(post) = self.post {
            plan.put_post(post, touched);
        }
        if let Some(placement) = self.placement {
            plan.put_placement(placement, touched);
        }
    }

    /// What takes it back, asked before it is made.
    pub fn back(&self, plan: &Plan) -> Self {
        Self {
            post: self.post.as_ref().and_then(|post| plan.post(post.id).cloned()),
            placement: self.placement.and_then(|placement| plan.placement(placement.id).copied()),
        }
    }

    /// What it would raise and solve; the plan is as before afterwards.
    pub(crate) fn tried(self, plan: &mut Plan, findings: &Findings) -> Delta {
        let back = self.back(plan);
        let mut touched = Touched::default();
        self.put(plan, &mut touched);
        let delta = findings.preview(plan, &touched);
        back.put(plan, &mut Touched::default());
        delta
    }
}

/// A post and its placement after that is moved to another time, another channel (`None` stays on its own), or both. A lone
/// placement without a time of its own takes its post along, so that card and post keep saying the same; one of several gets
/// its own time. `None` for a placement that the plan does not hold.
pub fn moved(
    plan: &Plan,
    placement: PlacementId,
    to: Option<PlannedTime>,
    channel: Option<ChannelId>,
) -> Option<(PlannedPost, PlannedPlacement)> {
    let mut placement = *plan.placement(placement)?;
    let mut post = plan.post(placement.post)?.clone();
    placement.channel = channel.unwrap_or(placement.channel);
    if placement.planned.or(post.planned) != to {
        match placement.planned.is_none() && post.placements.len() == 1 {
            true => post.planned = to,
            false => placement.planned = to,
        }
    }
    Some((post, placement))
}

/// What a way out would change; `None` when there is nothing to change or it is not possible any more.
pub fn carried_out(plan: &Plan, way: &WayOut) -> Option<Change> {
    let change = match *way {
        WayOut::Move { placement, to } => {
            let (post, placement) = moved(plan, placement, Some(to), None)?;
            (placement.state == PlacementState::Planned).then(|| Change::differing(plan, post, placement))?
        }
        WayOut::SkipPlacement { placement } => {
            let placement = *plan.placement(placement)?;
            let skipped = PlannedPlacement { state: PlacementState::Skipped, ..placement };
            let is_planned = placement.state == PlacementState::Planned;
            Change { post: None, placement: is_planned.then_some(skipped) }
        }
        WayOut::AssignOwner { post, owner, instead_of } => {
            let mut post = plan.post(post)?.clone();
            let is_free = plan.desk(owner).is_some() && !post.owners.contains(&owner);
            let place = post.owners.iter_mut().find(|other| **other == instead_of).filter(|_| is_free)?;
            *place = owner;
            Change { post: Some(post), placement: None }
        }
        WayOut::MarkReuse { post, reuses } => {
            let other = plan.post(reuses).filter(|other| other.id != post)?.id;
            let post = plan.post(post).filter(|post| post.reuses != Some(other))?.clone();
            Change { post: Some(PlannedPost { reuses: Some(other), ..post }), placement: None }
        }
        WayOut::AllowDoublePost { post } => {
            let post = plan.post(post).filter(|post| !post.allow_double_post)?.clone();
            Change { post: Some(PlannedPost { allow_double_post: true, ..post }), placement: None }
        }
    };
    (change.post.is_some() || change.placement.is_some()).then_some(change)
}
