//! The plan with some moves made for a try: what of the goal is still open and what is new; and the way back.

use std::rc::Rc;

use super::goal::{Goal, Standing, trouble};
use super::leaves::Leaves;
use super::movers::{Mover, Price, Slot};
use crate::findings::{Delta, Finding, Findings};
use crate::model::PlacementId;
use crate::plan::{Plan, Touched};
use crate::ways_out::{Change, WayOut, carried_out};

/// What a set of moves costs; less sorts first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    pub(super) trouble: u32,
    pub(super) moves: u32,
    pub(super) price: Price,
}

impl Cost {
    pub(super) fn with(self, price: Price) -> Self {
        let sum = Price {
            days: self.price.days + price.days,
            minutes: self.price.minutes + price.minutes,
            unusual: self.price.unusual + price.unusual,
        };
        Self { moves: self.moves + 1, price: sum, ..self }
    }
}

/// A move that was made.
#[derive(Clone)]
pub(super) struct Step {
    pub(super) mover: Rc<Mover>,
    pub(super) slot: Slot,
    back: Change,
}

/// What a change would bring.
pub(super) struct Taste {
    /// Findings that must not stay.
    pub(super) new: Vec<Finding>,
    /// How much less trouble there would be.
    pub(super) gain: i64,
}

pub(super) struct Trial<'a> {
    pub(super) plan: &'a mut Plan,
    pub(super) open: Vec<Finding>,
    pub(super) new: Vec<Finding>,
    pub(super) steps: Vec<Step>,
    goal: &'a Goal<'a>,
    findings: Findings,
}

impl<'a> Trial<'a> {
    pub(super) fn new(plan: &'a mut Plan, findings: &Findings, goal: &'a Goal<'a>) -> Self {
        let open = findings.in_order().into_iter().filter(|it| goal.asks(it)).cloned().collect();
        Self { plan, open, new: Vec::new(), steps: Vec::new(), goal, findings: findings.clone() }
    }

    pub(super) fn trouble(&self) -> u32 {
        self.open.iter().map(|finding| trouble(self.plan, finding)).sum()
    }

    pub(super) fn leaves(&self, finding: &Finding) -> Leaves {
        Leaves::of(self.plan, self.findings.now(), finding)
    }

    pub(super) fn has_moved(&self, placement: PlacementId) -> bool {
        self.steps.iter().any(|step| step.mover.placement == placement)
    }

    /// What the steps cost with the trouble they leave.
    pub(super) fn cost(&self) -> Cost {
        let cost = Cost { trouble: self.trouble(), ..Cost::default() };
        self.steps.iter().fold(cost, |cost, step| cost.with(step.slot.price))
    }

    /// What one move more would bring.
    pub(super) fn taste(&mut self, mover: &Mover, slot: Slot) -> Option<Taste> {
        let change = moving(self.plan, mover, slot)?;
        Some(self.taste_of(change))
    }

    pub(super) fn taste_of(&mut self, change: Change) -> Taste {
        let Delta { raised, solved } = change.tried(self.plan, &self.findings);
        let weigh = |trial: &Self, finding: &Finding| i64::from(trouble(trial.plan, finding));
        let ended = solved.iter().filter(|it| self.goal.asks(it)).map(|it| weigh(self, it)).sum::<i64>();
        let mut taste = Taste { new: Vec::new(), gain: ended };
        for finding in raised {
            match self.goal.standing(&finding) {
                Standing::Open => taste.gain -= weigh(self, &finding),
                Standing::New => taste.new.push(finding),
                Standing::Idle => {}
            }
        }
        taste
    }

    /// Makes a move.
    pub(super) fn take(&mut self, mover: &Rc<Mover>, slot: Slot) {
        if let Some(change) = moving(self.plan, mover, slot) {
            let back = self.make(change);
            self.steps.push(Step { mover: Rc::clone(mover), slot, back });
        }
    }

    /// Takes the last move back.
    pub(super) fn take_back(&mut self) -> Option<Step> {
        let step = self.steps.pop()?;
        self.make(step.back.clone());
        Some(step)
    }

    /// Takes back any move. Moves are of different placements, so their order does not matter.
    pub(super) fn take_back_at(&mut self, index: usize) -> Step {
        let step = self.steps.remove(index);
        self.make(step.back.clone());
        step
    }

    pub(super) fn take_back_all(&mut self) {
        while self.take_back().is_some() {}
    }

    /// What taking a move back would bring.
    pub(super) fn taste_without(&mut self, index: usize) -> Vec<Finding> {
        let back = self.steps[index].back.clone();
        back.tried(self.plan, &self.findings).raised
    }

    /// Makes a change and answers with what takes it back.
    pub(super) fn make(&mut self, change: Change) -> Change {
        let back = change.back(self.plan);
        let mut touched = Touched::default();
        change.put(self.plan, &mut touched);
        let Delta { raised, solved } = self.findings.update(self.plan, &touched);
        for finding in solved {
            for list in [&mut self.open, &mut self.new] {
                list.retain(|other| *other != finding);
            }
        }
        for finding in raised {
            match self.goal.standing(&finding) {
                Standing::Open => self.open.push(finding),
                Standing::New => self.new.push(finding),
                Standing::Idle => {}
            }
        }
        back
    }
}

fn moving(plan: &Plan, mover: &Mover, slot: Slot) -> Option<Change> {
    carried_out(plan, &WayOut::Move { placement: mover.placement, to: slot.to })
}
