//! What levelling is asked to clear: the serious and the too full in the span; and how much trouble each of it is.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::Wish;
use crate::findings::{Finding, Findings, RuleName, Severity};
use crate::model::{PlacementId, PlacementState};
use crate::plan::Plan;
use crate::ways_out::{Subject, carries_on, lessens, subject};

pub(super) struct Goal<'a> {
    wish: &'a Wish,
    before: HashMap<Subject, Vec<&'a Finding>>,
    accepted: Vec<&'a Finding>,
}

/// What a finding is that was raised on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// To be cleared, and there from the beginning or less of what was.
    Open,
    /// Made on the way: it must not stay.
    New,
    /// Nothing to levelling.
    Idle,
}

impl<'a> Goal<'a> {
    pub(super) fn of(plan: &Plan, findings: &'a Findings, wish: &'a Wish) -> Self {
        let mut before: HashMap<Subject, Vec<&Finding>> = HashMap::new();
        for finding in findings.all() {
            before.entry(subject(finding)).or_default().push(finding);
        }
        let mut goal = Self { wish, before, accepted: Vec::new() };
        if !wish.accepted.is_empty() {
            let is_accepted = |it: &&Finding| goal.asks(it) && wish.accepted.contains(&it.fingerprint(plan));
            goal.accepted = findings.all().filter(is_accepted).collect();
        }
        goal
    }

    /// Whether it is to be cleared.
    pub(super) fn asks(&self, finding: &Finding) -> bool {
        let is_load = matches!(
            finding.rule,
            RuleName::Gap | RuleName::DayLoad | RuleName::WeekLoad | RuleName::OwnerLoad
        );
        let is_serious = finding.severity == Severity::Serious;
        let is_here = self.wish.channel.is_none_or(|channel| finding.channel.is_none_or(|it| it == channel));
        let about_channel = self.wish.channel.is_none() || is_serious || finding.channel.is_some();
        (is_serious || is_load)
            && is_here
            && about_channel
            && finding.belongs_to(Some(self.wish.from), Some(self.wish.to))
            && !self.accepted.contains(&finding)
    }

    pub(super) fn standing(&self, finding: &Finding) -> Standing {
        let before = self.before.get(&subject(finding)).map_or(&[][..], Vec::as_slice);
        let was = before.contains(&finding);
        if self.asks(finding) {
            let is_old = was || before.iter().any(|old| lessens(finding, old));
            return if is_old { Standing::Open } else { Standing::New };
        }
        // What is to be cleared is not cleared by taking it out of the span.
        let goes_on = |old: &&Finding| !self.asks(old) && (lessens(finding, old) || carries_on(finding, old));
        let is_old = was || before.iter().any(goes_on);
        if is_old { Standing::Idle } else { Standing::New }
    }
}

/// The least number of placements (of posts, for a person's load) that would have to go for a finding to end; at least one.
pub(super) fn trouble(plan: &Plan, finding: &Finding) -> u32 {
    let number = |name: &str| finding.numbers.iter().find(|it| it.0 == name).map_or(0.0, |it| it.1);
    let excess = number("count") - number("limit");
    let trouble = match finding.rule {
        RuleName::DayLoad | RuleName::WeekLoad => {
            let mut weights: Vec<i32> = open(plan, finding).filter_map(|id| weight(plan, id)).collect();
            weights.sort_unstable_by_key(|weight| Reverse(*weight));
            let mut left = (excess * 100.0).round() as i64;
            let needed = weights.into_iter().take_while(|weight| {
                let goes = left > 0;
                left -= i64::from(*weight);
                goes
            });
            needed.count()
        }
        RuleName::OwnerLoad => excess.max(1.0) as usize,
        RuleName::Gap => finding.placements.len() - 1,
        _ => finding.placements.len(),
    };
    u32::try_from(trouble).unwrap_or(u32::MAX).max(1)
}

/// The placements of a finding that are not out yet.
pub(super) fn open(plan: &Plan, finding: &Finding) -> impl Iterator<Item = PlacementId> {
    let planned = |id: &&PlacementId| {
        plan.placement(**id).is_some_and(|placement| placement.state == PlacementState::Planned)
    };
    finding.placements.iter().filter(planned).copied()
}

fn weight(plan: &Plan, placement: PlacementId) -> Option<i32> {
    plan.stop_of(plan.placement(placement)?).map(|stop| stop.weight.0)
}
