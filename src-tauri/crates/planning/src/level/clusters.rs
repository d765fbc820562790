//! What hangs together is searched together: everything at once where it is little, else group by group.

use std::collections::HashSet;
use std::rc::Rc;

use super::budget::Budget;
use super::movers::{Mover, Movers};
use super::search::Search;
use super::trial::{Step, Trial};
use crate::findings::Finding;
use crate::model::PlacementId;

/// Questions to the rules: for a search of everything, for all groups together, and for one group at least.
const EVERYTHING: usize = 12_000;
const GROUPS: usize = 12_000;
const ONE_GROUP: usize = 200;
/// So many placements that may move are little, so many findings too much to be sorted into groups.
const LITTLE: usize = 24;
const TOO_MUCH: usize = 500;

/// Looks for cheaper moves than were made for what was asked.
pub(super) fn improve(
    trial: &mut Trial<'_>,
    movers: &mut Movers<'_>,
    asked: &[Finding],
    budget: &mut Budget<'_>,
) {
    if asked.len() > TOO_MUCH {
        return;
    }
    let concerned: Vec<HashSet<PlacementId>> = asked.iter().map(|it| concerned(trial, movers, it)).collect();
    let all: HashSet<PlacementId> = concerned.iter().flatten().copied().collect();
    let groups = groups(&concerned);
    if all.len() <= LITTLE || groups.len() == 1 {
        budget.grant(EVERYTHING);
        search(trial, movers, None, budget);
        if !budget.is_spent() {
            return;
        }
    }
    let mut left = GROUPS;
    for group in &groups {
        let granted = (GROUPS / groups.len()).max(ONE_GROUP).min(left);
        budget.grant(granted);
        search(trial, movers, Some(group), budget);
        left -= granted - budget.left();
    }
}

fn concerned(trial: &Trial<'_>, movers: &mut Movers<'_>, finding: &Finding) -> HashSet<PlacementId> {
    movers.healers(trial.plan, finding).iter().map(|mover| mover.placement).collect()
}

/// Placements that share findings, and what shares a placement with those.
fn groups(concerned: &[HashSet<PlacementId>]) -> Vec<HashSet<PlacementId>> {
    let mut groups: Vec<HashSet<PlacementId>> = Vec::new();
    for placements in concerned.iter().filter(|placements| !placements.is_empty()) {
        let mut group = placements.clone();
        groups.retain(|other| {
            let is_apart = other.is_disjoint(&group);
            if !is_apart {
                group.extend(other);
            }
            is_apart
        });
        groups.push(group);
    }
    groups
}

/// Takes back what was moved of a group (`None` is everything) and searches it anew.
fn search(
    trial: &mut Trial<'_>,
    movers: &mut Movers<'_>,
    group: Option<&HashSet<PlacementId>>,
    budget: &mut Budget<'_>,
) {
    let cost = trial.cost();
    let is_of_group = |mover: &Mover| group.is_none_or(|group| group.contains(&mover.placement));
    let mut old: Vec<Step> = Vec::new();
    for index in (0..trial.steps.len()).rev() {
        if is_of_group(&trial.steps[index].mover) {
            old.push(trial.take_back_at(index));
        }
    }
    let is_foreign = |finding: &&Finding| {
        group.is_some_and(|group| !finding.placements.iter().any(|placement| group.contains(placement)))
    };
    let ignored = trial.open.iter().filter(is_foreign).cloned().collect();
    match Search::new(trial, movers, budget, cost, ignored).run() {
        Some(steps) => steps.iter().for_each(|(mover, slot)| trial.take(mover, *slot)),
        None => old.iter().rev().for_each(|step| trial.take(&Rc::clone(&step.mover), step.slot)),
    }
}
