//! Which placements of a finding to move first: what nobody has agreed on yet, then what comes last.

use std::cmp::Reverse;

use crate::findings::Finding;
use crate::model::{PlacementId, PlacementState, Status};
use crate::plan::{Plan, PlannedPlacement, PlannedPost};
use crate::wall_clock::Now;

/// Whether people have agreed on a post: it is approved, or already out somewhere.
pub(crate) fn is_agreed(post: &PlannedPost) -> bool {
    matches!(post.status, Status::Approved | Status::Published)
}

/// What is moved first sorts first.
pub(crate) fn first_to_move(plan: &Plan, placement: &PlannedPlacement) -> impl Ord + use<> {
    let agreed = plan.post(placement.post).is_some_and(is_agreed);
    let wall = plan.stop_of(placement).map(|stop| stop.wall);
    (agreed, Reverse(wall), placement.id)
}

/// The planned placements of a finding, those to move first in front. Without `overdue` ones only what is still to come.
pub(super) fn movers(plan: &Plan, now: Now, finding: &Finding) -> Vec<PlannedPlacement> {
    let is_late = finding.rule == crate::RuleName::Overdue;
    let may_move = |id: &PlacementId| {
        let placement = plan.placement(*id)?;
        let stop = plan.stop_of(placement)?;
        let counts = placement.state == PlacementState::Planned && (is_late || stop.is_open(now));
        counts.then_some(*placement)
    };
    let mut movers: Vec<PlannedPlacement> = finding.placements.iter().filter_map(may_move).collect();
    movers.sort_by_cached_key(|placement| first_to_move(plan, placement));
    movers
}
