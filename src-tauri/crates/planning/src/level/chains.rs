//! Where no single move helps: one makes room for another, a few moves deep.

use super::budget::Budget;
use super::movers::Movers;
use super::search::Search;
use super::trial::Trial;
use crate::findings::Finding;

/// Questions to the rules for all findings together, and for one finding by the number of moves.
const QUESTIONS: usize = 30_000;
const BY_MOVES: [usize; 3] = [300, 1_500, 1_500];

/// Looks for up to three more moves that clear what is left, or some of it.
pub(super) fn make_room(trial: &mut Trial<'_>, movers: &mut Movers<'_>, budget: &mut Budget<'_>) {
    let mut left = QUESTIONS;
    let mut given_up: Vec<Finding> = Vec::new();
    while left > 0 && !budget.is_cancelled() {
        let waiting = trial.open.iter().filter(|finding| !given_up.contains(finding));
        let Some(finding) = waiting.min_by_key(|finding| finding.order()).cloned() else { return };
        if !make_room_for(trial, movers, &finding, budget, &mut left) {
            given_up.push(finding);
        }
    }
}

fn make_room_for(
    trial: &mut Trial<'_>,
    movers: &mut Movers<'_>,
    finding: &Finding,
    budget: &mut Budget<'_>,
    left: &mut usize,
) -> bool {
    for (moves, questions) in (1..).zip(BY_MOVES) {
        let granted = questions.min(*left);
        budget.grant(granted);
        let others = trial.open.iter().filter(|other| *other != finding).cloned().collect();
        let cost = trial.cost();
        let steps = Search::new(trial, movers, budget, cost, others).quick(moves).run();
        *left -= granted - budget.left();
        if let Some(steps) = steps {
            steps.iter().for_each(|(mover, slot)| trial.take(mover, *slot));
            return true;
        }
    }
    false
}
