//! What a placement must leave for a finding to end: certain days, or just its place.

use chrono::{Days, NaiveDate};

use super::movers::Mover;
use crate::findings::{Finding, RuleName};
use crate::model::Event;
use crate::plan::Plan;
use crate::planned_time::PlannedTime;
use crate::wall_clock::Now;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaves {
    /// These days, both included.
    Days(NaiveDate, NaiveDate),
    Place,
}

/// What a placement does not do in one branch of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stay {
    /// Does not leave these days, both included.
    Within(NaiveDate, NaiveDate),
    /// Does not move.
    Put,
}

impl Leaves {
    pub(super) fn of(plan: &Plan, now: Now, finding: &Finding) -> Self {
        let days = match finding.rule {
            RuleName::DayLoad | RuleName::Holiday | RuleName::OwnerAway => finding.on.map(|day| (day, day)),
            RuleName::WeekLoad | RuleName::OwnerLoad => {
                finding.week.and_then(|monday| Some((monday, monday.checked_add_days(Days::new(6))?)))
            }
            RuleName::Blackout => {
                let blackout = plan.blackouts().find(|it| finding.about == Some(it.id.0));
                // A running hold reaches a week ahead, whatever its end.
                blackout.and_then(|it| {
                    let to = if it.hold { PlannedTime::Day(it.last_day(now.today())) } else { it.to };
                    whole_days(it.from, to)
                })
            }
            RuleName::EventClash => {
                let event = plan.events().find(|it| finding.about == Some(it.id.0));
                event.and_then(|Event { from, to, .. }| whole_days(*from, *to))
            }
            RuleName::NotReady => {
                let ready = Days::new(plan.settings().ready_days.into());
                now.today().checked_add_days(ready).map(|last| (now.today(), last))
            }
            _ => None,
        };
        days.map_or(Self::Place, |(first, last)| Self::Days(first, last))
    }

    pub(super) fn allows(self, to: PlannedTime) -> bool {
        match self {
            Self::Days(first, last) => !(first..=last).contains(&to.first_day()),
            Self::Place => true,
        }
    }

    /// What a placement does that does not move for the finding.
    pub(super) fn stay(self) -> Stay {
        match self {
            Self::Days(first, last) => Stay::Within(first, last),
            Self::Place => Stay::Put,
        }
    }
}

impl Stay {
    pub(super) fn allows(self, to: PlannedTime) -> bool {
        match self {
            Self::Within(first, last) => (first..=last).contains(&to.first_day()),
            Self::Put => false,
        }
    }

    /// Whether who stays so can't leave what a finding wants left.
    pub(super) fn forbids(self, leaves: Leaves) -> bool {
        match (self, leaves) {
            (Self::Put, _) => true,
            (Self::Within(first, last), Leaves::Days(from, to)) => from <= first && last <= to,
            (Self::Within(..), Leaves::Place) => false,
        }
    }
}

/// `None` when an end of the period is a minute.
fn whole_days(from: PlannedTime, to: PlannedTime) -> Option<(NaiveDate, NaiveDate)> {
    (from.minute().is_none() && to.minute().is_none()).then(|| (from.first_day(), to.last_day()))
}

/// Whether a placement has anywhere to go for a finding.
pub(super) fn can_leave(mover: &Mover, leaves: Leaves) -> bool {
    mover.slots.iter().any(|slot| leaves.allows(slot.to))
}
