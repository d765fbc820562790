//! Ways out of a finding, best first. Each is tried on the plan and asked of the rules before it is offered, so taking one
//! never makes a new finding. Knows nothing of storage; what is offered here the board carries out as an operation.

mod avenues;
mod change;
mod fill;
mod free;
mod movers;
mod owners;
mod room;
mod slots;
mod times;
mod verdict;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use change::{Change, carried_out, moved};
pub use free::next_free;
pub(crate) use movers::{first_to_move, is_agreed};
pub(crate) use room::Room;
pub use slots::{Slot, SlotFor, free_slots};
pub(crate) use times::{at_minute, day_grid, minute_of, usual_minute};
pub(crate) use verdict::{Subject, subject};
pub use verdict::{carries_on, lessens};

use crate::findings::{Finding, Findings};
use crate::model::{PersonId, PlacementId, PostId};
use crate::plan::Plan;
use crate::planned_time::PlannedTime;
use verdict::Verdict;

/// One thing a person can do about a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WayOut {
    Move { placement: PlacementId, to: PlannedTime },
    AssignOwner { post: PostId, owner: PersonId, instead_of: PersonId },
    SkipPlacement { placement: PlacementId },
    MarkReuse { post: PostId, reuses: PostId },
    AllowDoublePost { post: PostId },
}

impl WayOut {
    /// Dropping something is the last resort.
    fn is_drop(&self) -> bool {
        matches!(self, Self::SkipPlacement { .. })
    }
}

/// What leads out of a finding of `findings`, at most five ways, best first; the plan is as before afterwards.
///
/// A way is offered when it ends the finding and raises none. Where there is no such way but dropping a placement, also ways
/// that leave less of a finding ([`lessens`]) or carry one along that is as it was but for its time: three of two where
/// there were four, a card that is as unready on Thursday as it was on Wednesday.
pub fn ways_out(plan: &mut Plan, findings: &Findings, finding: &Finding) -> Vec<WayOut> {
    let mut offers = Offers::default();
    let avenues = avenues::avenues(plan, findings.now(), finding);
    for avenue in avenues {
        offers.follow(avenue, |way| verdict::of(plan, findings, finding, way));
    }
    offers.best()
}

/// Ways of one sort, best first, of which at most so many are offered.
struct Avenue {
    ways: Vec<WayOut>,
    take: usize,
}

const MOST_OFFERED: usize = 5;
/// How many ways are asked of the rules for one finding, and how many of those may drop something.
const MOST_TRIED: usize = 60;
const DROPS_TRIED: usize = 4;

/// What proved to lead out so far.
#[derive(Default)]
struct Offers {
    clean: Vec<WayOut>,
    lesser: Vec<WayOut>,
    clean_drops: Vec<WayOut>,
    lesser_drops: Vec<WayOut>,
    tried: Vec<WayOut>,
    drops_tried: usize,
}

impl Offers {
    fn follow(&mut self, avenue: Avenue, mut ask: impl FnMut(&WayOut) -> Option<Verdict>) {
        let (mut clean, mut lesser) = (0, 0);
        for way in avenue.ways {
            if clean == avenue.take || self.is_done(&way) {
                return;
            }
            if self.tried.contains(&way) {
                continue;
            }
            self.tried.push(way.clone());
            match (ask(&way), way.is_drop()) {
                (None, _) => {}
                (Some(Verdict::Clean), false) => {
                    clean += 1;
                    self.clean.push(way);
                }
                (Some(Verdict::Clean), true) => {
                    clean += 1;
                    self.clean_drops.push(way);
                }
                (Some(Verdict::Lesser), drops) => {
                    if lesser < avenue.take {
                        lesser += 1;
                        if drops { &mut self.lesser_drops } else { &mut self.lesser }.push(way);
                    }
                }
            }
        }
    }

    /// Whether no more ways of this sort need be tried.
    fn is_done(&mut self, way: &WayOut) -> bool {
        if way.is_drop() {
            self.drops_tried += 1;
            return self.drops_tried > DROPS_TRIED || !self.clean_drops.is_empty();
        }
        self.clean.len() >= MOST_OFFERED || self.tried.len() + DROPS_TRIED >= MOST_TRIED
    }

    /// Keeps a place for dropping a placement, which ends almost anything.
    fn best(mut self) -> Vec<WayOut> {
        let mut drops = self.clean_drops;
        if self.clean.is_empty() {
            self.clean = self.lesser;
            if drops.is_empty() {
                drops = self.lesser_drops;
            }
        }
        drops.truncate(1);
        let mut best = self.clean;
        best.truncate(MOST_OFFERED - drops.len());
        best.append(&mut drops);
        best
    }
}
