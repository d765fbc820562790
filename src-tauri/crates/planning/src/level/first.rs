//! A first answer, finding by finding: the move that takes most trouble away, of those the shortest. And its last polish.

use std::rc::Rc;

use super::budget::Budget;
use super::movers::{Mover, Movers, Slot};
use super::trial::Trial;
use crate::findings::Finding;

/// Questions to the rules for the whole plan, and times tried for one placement.
const QUESTIONS: usize = 8_000;
const TIMES: usize = 60;

pub(super) fn clear_one_by_one(trial: &mut Trial<'_>, movers: &mut Movers<'_>, budget: &mut Budget<'_>) {
    budget.grant(QUESTIONS);
    let mut given_up: Vec<Finding> = Vec::new();
    while !budget.is_spent() {
        let waiting = trial.open.iter().filter(|finding| !given_up.contains(finding));
        let Some(finding) = waiting.min_by_key(|finding| finding.order()).cloned() else { return };
        match best_move(trial, movers, &finding, budget) {
            Some((mover, slot)) => trial.take(&mover, slot),
            None => given_up.push(finding),
        }
    }
}

fn best_move(
    trial: &mut Trial<'_>,
    movers: &mut Movers<'_>,
    finding: &Finding,
    budget: &mut Budget<'_>,
) -> Option<(Rc<Mover>, Slot)> {
    let leaves = trial.leaves(finding);
    let mut best: Option<(i64, Rc<Mover>, Slot)> = None;
    for mover in movers.healers(trial.plan, finding) {
        if trial.has_moved(mover.placement) {
            continue;
        }
        let mut tried = 0;
        for slot in mover.slots.iter().copied() {
            if best.as_ref().is_some_and(|(_, _, other)| other.price < slot.price) || tried == TIMES {
                break;
            }
            if !leaves.allows(slot.to) || movers.is_dead(&mover, slot) {
                continue;
            }
            if !budget.spend() {
                break;
            }
            tried += 1;
            let Some(taste) = trial.taste(&mover, slot) else { continue };
            taste.new.iter().for_each(|finding| movers.remember(&mover, slot, finding));
            if !taste.new.is_empty() || taste.gain <= 0 {
                continue;
            }
            let is_better =
                |(gain, _, other): &(i64, Rc<Mover>, Slot)| (slot.price, -taste.gain) < (other.price, -gain);
            if best.as_ref().is_none_or(is_better) {
                best = Some((taste.gain, Rc::clone(&mover), slot));
            }
            break;
        }
    }
    best.map(|(_, mover, slot)| (mover, slot))
}

/// Leaves out every move that is not needed, and shortens what can be shorter.
pub(super) fn shorten(trial: &mut Trial<'_>, movers: &mut Movers<'_>, budget: &mut Budget<'_>) {
    budget.grant(QUESTIONS);
    for index in (0..trial.steps.len()).rev() {
        let trouble = trial.trouble();
        let step = trial.take_back_at(index);
        if trial.new.is_empty() && trial.trouble() <= trouble {
            continue;
        }
        let shorter = step.mover.slots.iter().take_while(|slot| slot.price < step.slot.price);
        let mut to = step.slot;
        for slot in shorter.take(TIMES) {
            if movers.is_dead(&step.mover, *slot) || !budget.spend() {
                continue;
            }
            if trial.taste(&step.mover, *slot).is_none_or(|taste| !taste.new.is_empty()) {
                continue;
            }
            trial.take(&step.mover, *slot);
            let is_as_good = trial.new.is_empty() && trial.trouble() <= trouble;
            trial.take_back();
            if is_as_good {
                to = *slot;
                break;
            }
        }
        trial.take(&step.mover, to);
    }
}
