//! Why each move is proposed, and which placements are one too many where moves do not suffice.

use super::goal::open;
use super::trial::{Step, Trial};
use super::{Proposal, ProposedMove};
use crate::findings::{Finding, RuleName};
use crate::model::PlacementId;
use crate::ways_out::{Change, WayOut, carried_out, first_to_move};

/// The trial's moves in words that can be shown; the trial is as before afterwards.
pub(super) fn proposal(trial: &mut Trial<'_>, asked: &[Finding]) -> Proposal {
    let mut left = trial.open.clone();
    left.sort_by_cached_key(Finding::order);
    let cleared: Vec<&Finding> = asked.iter().filter(|finding| !trial.open.contains(finding)).collect();
    let mut moves: Vec<ProposedMove> = Vec::new();
    for index in 0..trial.steps.len() {
        let Step { mover, slot, .. } = &trial.steps[index];
        let (placement, from, to) = (mover.placement, mover.from, slot.to);
        let own = cleared.iter().filter(|finding| finding.placements.contains(&placement));
        let mut because: Vec<Finding> = own.map(|finding| Finding::clone(finding)).collect();
        if because.is_empty() {
            because = trial.taste_without(index);
            because.sort_by_cached_key(Finding::order);
        }
        moves.push(ProposedMove { placement, from, to, because });
    }
    moves.sort_by_key(|step| (step.from.first_day(), step.from.minute(), step.placement));
    let too_many = too_many(trial);
    Proposal { asked: asked.to_vec(), moves, left, too_many }
}

/// Drops placements for a try, of each finding the one that takes most trouble away, until nothing that has any is left.
fn too_many(trial: &mut Trial<'_>) -> Vec<PlacementId> {
    let (mut dropped, mut backs) = (Vec::new(), Vec::new());
    let mut given_up: Vec<Finding> = Vec::new();
    loop {
        let waiting = trial.open.iter().filter(|it| !it.placements.is_empty() && !given_up.contains(it));
        let Some(finding) = waiting.min_by_key(|finding| finding.order()).cloned() else { break };
        match best_drop(trial, &finding) {
            Some((placement, change)) => {
                dropped.push(placement);
                backs.push(trial.make(change));
            }
            None => given_up.push(finding),
        }
    }
    for back in backs.into_iter().rev() {
        trial.make(back);
    }
    dropped
}

fn best_drop(trial: &mut Trial<'_>, finding: &Finding) -> Option<(PlacementId, Change)> {
    let mut candidates: Vec<PlacementId> = open(trial.plan, finding).collect();
    candidates.sort_by_cached_key(|placement| {
        let placed = trial.plan.placement(*placement);
        // A person has one post less only when all its placements are gone.
        let siblings = placed.map_or(0, |placement| trial.plan.stops_of(placement.post).len());
        (siblings, placed.map(|placement| first_to_move(trial.plan, placement)))
    });
    let mut best: Option<(i64, PlacementId, Change)> = None;
    let least = if finding.rule == RuleName::OwnerLoad { 0 } else { 1 };
    for placement in candidates {
        let way = WayOut::SkipPlacement { placement };
        let Some(change) = carried_out(trial.plan, &way) else { continue };
        let gain = trial.taste_of(change.clone()).gain;
        if best.as_ref().map_or(gain >= least, |(other, ..)| gain > *other) {
            best = Some((gain, placement, change));
        }
    }
    best.map(|(_, placement, change)| (placement, change))
}
