//! How many findings a change brought and took away, rule by rule: what is kept of it, so that a report can count them later.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::finding::{Finding, RuleName};
use super::found::Delta;

/// What happened to the findings of one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RuleFlow {
    pub rule: RuleName,
    pub raised: u32,
    pub solved: u32,
}

impl Delta {
    /// By rule. A finding that only has other numbers or other times than before is the same finding: it counts as neither.
    pub fn flows(&self) -> Vec<RuleFlow> {
        let mut subjects = BTreeMap::new();
        for (finding, step) in
            self.raised.iter().map(|it| (it, 1_i32)).chain(self.solved.iter().map(|it| (it, -1)))
        {
            *subjects.entry(subject(finding)).or_insert(0_i32) += step;
        }
        let mut flows: BTreeMap<RuleName, (u32, u32)> = BTreeMap::new();
        for ((rule, _), sum) in subjects.into_iter().filter(|(_, sum)| *sum != 0) {
            let (raised, solved) = flows.entry(rule).or_default();
            *(if sum > 0 { raised } else { solved }) += sum.unsigned_abs();
        }
        flows.into_iter().map(|(rule, (raised, solved))| RuleFlow { rule, raised, solved }).collect()
    }
}

/// What a finding is about, whatever its numbers and times. What has placements is about these; else its days tell it apart.
fn subject(finding: &Finding) -> (RuleName, impl Ord + use<'_>) {
    let days =
        finding.placements.is_empty().then_some((finding.on, finding.week, finding.from.date(), finding.to));
    let whom = (finding.channel, finding.person, finding.post, finding.about);
    (finding.rule, (whom, finding.placements.as_slice(), days))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::findings::Severity;
    use crate::model::PlacementId;

    fn finding(rule: RuleName, day: u32, placements: &[u128]) -> Finding {
        let date = NaiveDate::from_ymd_opt(2026, 8, day).unwrap();
        let mut finding = Finding::new(rule, Severity::Warning, date.and_hms_opt(9, 0, 0).unwrap(), date);
        finding.placements = placements.iter().map(|id| PlacementId(uuid::Uuid::from_u128(*id))).collect();
        finding.on = Some(date);
        finding
    }

    #[test]
    fn a_collision_that_moves_with_its_posts_is_neither_raised_nor_solved() {
        let rule = RuleName::ALL[0];
        let delta = Delta {
            raised: vec![finding(rule, 4, &[1, 2]), finding(rule, 4, &[1, 3])],
            solved: vec![finding(rule, 3, &[1, 2])],
        };
        assert_eq!(delta.flows(), [RuleFlow { rule, raised: 1, solved: 0 }]);
    }

    #[test]
    fn an_overfull_day_that_becomes_another_overfull_day_is_solved_and_raised() {
        let (rule, other) = (RuleName::ALL[0], RuleName::ALL[1]);
        let delta = Delta {
            raised: vec![finding(rule, 4, &[])],
            solved: vec![finding(rule, 3, &[]), finding(other, 3, &[7])],
        };
        let flow = |rule, raised, solved| RuleFlow { rule, raised, solved };
        assert_eq!(delta.flows(), [flow(rule, 1, 1), flow(other, 0, 1)]);
    }
}
