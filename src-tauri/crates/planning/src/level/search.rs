//! Branch and bound: of every finding that is still open one of those concerned must move, or the finding stays. Finds the
//! cheapest set of moves there is, unless the budget ends first.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::NaiveDate;

use super::budget::Budget;
use super::goal::trouble;
use super::leaves::{Leaves, Stay, can_leave};
use super::movers::{Mover, Movers, Price, Slot};
use super::trial::{Cost, Trial};
use crate::findings::Finding;
use crate::model::PlacementId;
use crate::planned_time::PlannedTime;

/// Which times of a day are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Care {
    /// All.
    Exact,
    /// On one day, until one is free or two are taken: what stands in the way of those mostly stands in the way of all.
    Quick,
}

type Steps = Vec<(Rc<Mover>, Slot)>;

pub(super) struct Search<'s, 'a, 'w, 'b, 'c> {
    trial: &'s mut Trial<'a>,
    movers: &'s mut Movers<'w>,
    budget: &'b mut Budget<'c>,
    /// Findings that are another's business.
    ignored: Vec<Finding>,
    /// More moves than these are not made.
    most_moves: u32,
    care: Care,
    stays: Vec<(PlacementId, Stay)>,
    best: Cost,
    found: Option<Steps>,
    /// Steps that were there before.
    fixed: usize,
}

/// In [`Care::Quick`].
const TAKEN: u32 = 2;

/// What stands to be done.
struct Survey {
    /// Trouble that nobody can end any more.
    decided: u32,
    /// At least so many moves and days more.
    moves: u32,
    days: u32,
    next: Option<(Finding, Vec<Rc<Mover>>)>,
}

impl<'s, 'a, 'w, 'b, 'c> Search<'s, 'a, 'w, 'b, 'c> {
    pub(super) fn new(
        trial: &'s mut Trial<'a>,
        movers: &'s mut Movers<'w>,
        budget: &'b mut Budget<'c>,
        best: Cost,
        ignored: Vec<Finding>,
    ) -> Self {
        let fixed = trial.steps.len();
        let (most_moves, care) = (u32::MAX, Care::Exact);
        Self { trial, movers, budget, ignored, most_moves, care, stays: Vec::new(), best, found: None, fixed }
    }

    /// Only so many more moves, and not every time of every day.
    pub(super) fn quick(mut self, more_moves: u32) -> Self {
        self.most_moves = u32::try_from(self.fixed).unwrap_or(u32::MAX).saturating_add(more_moves);
        self.care = Care::Quick;
        self
    }

    /// The steps that cost less than `best`, the least of all when the budget holds.
    pub(super) fn run(mut self) -> Option<Steps> {
        let so_far = Cost { trouble: 0, ..self.trial.cost() };
        self.explore(so_far);
        self.found
    }

    fn explore(&mut self, so_far: Cost) {
        let Some(Survey { decided, moves, days, next }) = self.survey() else { return };
        let mut least = Cost { trouble: decided, moves: so_far.moves + moves, ..so_far };
        least.price.days += days;
        if self.best <= least || least.moves > self.most_moves {
            return;
        }
        let Some((finding, movers)) = next else {
            self.best = least;
            let steps = self.trial.steps[self.fixed..].iter();
            self.found = Some(steps.map(|step| (Rc::clone(&step.mover), step.slot)).collect());
            return;
        };
        let (stays, leaves) = (self.stays.len(), self.trial.leaves(&finding));
        let rest = Cost { trouble: decided, moves: so_far.moves + moves - 1, ..least };
        for mover in &movers {
            self.try_each_slot(mover, leaves, so_far, rest);
            if self.budget.is_spent() {
                break;
            }
            self.stays.push((mover.placement, leaves.stay()));
        }
        // Nobody moves for it: it stays, which only what was there may.
        if !self.budget.is_spent() && self.trial.open.contains(&finding) {
            self.explore(so_far);
        }
        self.stays.truncate(stays);
    }

    fn try_each_slot(&mut self, mover: &Rc<Mover>, leaves: Leaves, so_far: Cost, rest: Cost) {
        let days_saved = u32::from(leaves != Leaves::Place);
        let base = Price { days: rest.price.days.saturating_sub(days_saved), ..so_far.price };
        let mut tried: HashMap<NaiveDate, u32> = HashMap::new();
        for slot in mover.slots.iter().copied() {
            if self.best <= (Cost { price: base, ..rest }).with(slot.price) {
                return;
            }
            if !leaves.allows(slot.to) || !self.may(mover, slot.to) || self.movers.is_dead(mover, slot) {
                continue;
            }
            let tried = tried.entry(slot.to.first_day()).or_default();
            if self.care == Care::Quick && *tried >= TAKEN {
                continue;
            }
            if !self.budget.spend() {
                return;
            }
            let Some(made) = self.hopes_for(mover, slot) else { continue };
            *tried += if made == 0 { TAKEN } else { 1 };
            if made > 0 && so_far.moves + 2 > self.most_moves {
                continue;
            }
            self.trial.take(mover, slot);
            self.explore(so_far.with(slot.price));
            self.trial.take_back();
            if self.budget.is_spent() {
                return;
            }
        }
    }

    /// How much the move makes that must not stay; `None` when none of those who may still move can end it.
    fn hopes_for(&mut self, mover: &Rc<Mover>, slot: Slot) -> Option<usize> {
        let taste = self.trial.taste(mover, slot)?;
        for finding in &taste.new {
            self.movers.remember(mover, slot, finding);
            if !self.available(finding).iter().any(|other| other.placement != mover.placement) {
                return None;
            }
        }
        Some(taste.new.len())
    }

    fn may(&self, mover: &Mover, to: PlannedTime) -> bool {
        let own = |stay: &&(PlacementId, Stay)| stay.0 == mover.placement;
        self.stays.iter().filter(own).all(|(_, stay)| stay.allows(to))
    }

    /// Those that may still move to end a finding.
    fn available(&mut self, finding: &Finding) -> Vec<Rc<Mover>> {
        let mut movers = self.movers.healers(self.trial.plan, finding);
        let leaves = self.trial.leaves(finding);
        movers.retain(|mover| {
            let stays = |stay: &(PlacementId, Stay)| stay.0 == mover.placement && stay.1.forbids(leaves);
            can_leave(mover, leaves)
                && !self.trial.has_moved(mover.placement)
                && !self.stays.iter().any(stays)
        });
        movers
    }

    /// How many must go at least for a finding to end.
    fn needed(&self, finding: &Finding) -> u32 {
        match self.trial.leaves(finding) {
            Leaves::Place => 1,
            Leaves::Days(..) => trouble(self.trial.plan, finding),
        }
    }

    /// `None` when something new can't be ended any more.
    fn survey(&mut self) -> Option<Survey> {
        let mut waiting: Vec<(bool, Finding, Vec<Rc<Mover>>)> = Vec::new();
        let mut decided = 0;
        for finding in self.trial.new.clone() {
            let movers = self.available(&finding);
            if movers.is_empty() {
                return None;
            }
            waiting.push((false, finding, movers));
        }
        for finding in self.trial.open.clone() {
            let is_ignored = self.ignored.contains(&finding);
            let movers = if is_ignored { Vec::new() } else { self.available(&finding) };
            match movers.is_empty() {
                true => decided += trouble(self.trial.plan, &finding),
                false => {
                    // Where fewer can go than should, some of it stays.
                    decided += self.needed(&finding).saturating_sub(count(&movers));
                    waiting.push((true, finding, movers));
                }
            }
        }
        waiting.sort_by_cached_key(|(is_old, finding, movers)| (*is_old, movers.len(), finding.order()));
        let (mut moves, mut days) = (0, 0);
        let mut counted: HashSet<PlacementId> = HashSet::new();
        for (is_old, finding, movers) in &waiting {
            if movers.iter().any(|mover| counted.contains(&mover.placement)) {
                continue;
            }
            counted.extend(movers.iter().map(|mover| mover.placement));
            // What is new may also become less of what was.
            let needed = if *is_old { self.needed(finding).min(count(movers)) } else { 1 };
            moves += needed;
            days += if self.trial.leaves(finding) == Leaves::Place { 0 } else { needed };
        }
        let next = waiting.into_iter().next().map(|(_, finding, movers)| (finding, movers));
        Some(Survey { decided, moves, days, next })
    }
}

fn count(movers: &[Rc<Mover>]) -> u32 {
    u32::try_from(movers.len()).unwrap_or(u32::MAX)
}
