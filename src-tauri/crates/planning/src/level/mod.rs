//! Levels a plan: a smallest set of moves that clears what is serious or too full in a span, and makes nothing new.
//! Only proposes. Every step is asked of the rules; few moves come before short ones, short ones before usual times.

mod again;
mod budget;
mod chains;
mod clusters;
mod first;
mod goal;
mod leaves;
mod movers;
mod reasons;
mod search;
mod trial;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::findings::{Finding, Findings};
use crate::model::{ChannelId, PlacementId};
use crate::plan::Plan;
use crate::planned_time::PlannedTime;
use budget::Budget;
use goal::Goal;
use movers::Movers;
use trial::Trial;

/// What to level, and what may be done for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    pub from: NaiveDate,
    /// Included.
    pub to: NaiveDate,
    /// Only what is about this channel, moving only what stands on it.
    pub channel: Option<ChannelId>,
    /// How far from its day a placement may go; more than a month counts as a month.
    pub tolerance_days: u32,
    /// Whether what is approved may move too. What is published never does.
    pub move_approved: bool,
    /// Fingerprints of findings that somebody accepted: they may stay.
    pub accepted: Vec<Uuid>,
}

impl Wish {
    /// A span on all channels, three days to either side, leaving alone what is approved.
    pub fn over(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to, channel: None, tolerance_days: 3, move_approved: false, accepted: Vec::new() }
    }
}

/// Moves to take all, some or none of, and what they cannot clear.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Proposal {
    /// What was serious or too full in the first place.
    pub asked: Vec<Finding>,
    /// By the time they move from, then id.
    pub moves: Vec<ProposedMove>,
    /// What is serious or too full still, once all moves are made.
    pub left: Vec<Finding>,
    /// Without these nothing of that would be left: they are one too many.
    pub too_many: Vec<PlacementId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ProposedMove {
    pub placement: PlacementId,
    pub from: PlannedTime,
    pub to: PlannedTime,
    /// The findings it clears; for one that makes room for another, those that would stand without it.
    pub because: Vec<Finding>,
}

/// Proposes moves for a span. Exact where few placements are concerned, good on a full month. When `cancelled` says so it
/// stops with what it has. The plan is as before afterwards.
pub fn level(plan: &mut Plan, findings: &Findings, wish: &Wish, cancelled: &dyn Fn() -> bool) -> Proposal {
    let goal = Goal::of(plan, findings, wish);
    let mut movers = Movers::new(plan, findings.now(), wish);
    let mut trial = Trial::new(plan, findings, &goal);
    let asked = trial.open.clone();
    let mut budget = Budget::new(cancelled);
    first::clear_one_by_one(&mut trial, &mut movers, &mut budget);
    clusters::improve(&mut trial, &mut movers, &asked, &mut budget);
    chains::make_room(&mut trial, &mut movers, &mut budget);
    again::think_again(&mut trial, &mut movers, &mut budget);
    first::shorten(&mut trial, &mut movers, &mut budget);
    let proposal = reasons::proposal(&mut trial, &asked);
    trial.take_back_all();
    proposal
}
