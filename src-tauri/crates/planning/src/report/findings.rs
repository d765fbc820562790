//! What the rules say about the period now, and what was accepted during it.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use ts_rs::TS;

use super::Standing;
use super::scope::Scope;
use crate::findings::{Finding, RuleName, Severity};
use crate::model::PostId;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportFindings")]
pub struct FindingsReport {
    pub serious: usize,
    pub warning: usize,
    pub info: usize,
    /// Of those that stand now, the ones somebody took as they are.
    pub accepted: usize,
    /// The open ones by rule, most first.
    pub rules: Vec<RuleCount>,
    /// What was accepted on a day of the period, by rule, most first.
    pub accepted_in_period: Vec<RuleCount>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RuleCount {
    pub rule: RuleName,
    pub count: usize,
}

pub(super) fn findings(scope: &Scope<'_>) -> FindingsReport {
    let posts: Option<HashSet<PostId>> =
        scope.campaign.map(|_| scope.counted.iter().map(|counted| counted.post.id).collect());
    let concerns = |finding: &Finding| {
        finding.belongs_to(Some(scope.from), Some(scope.to))
            && posts.as_ref().is_none_or(|posts| posts_of(scope, finding).any(|post| posts.contains(&post)))
    };
    let here: Vec<&(&Finding, Standing)> =
        scope.ground.findings.iter().filter(|(finding, _)| concerns(finding)).collect();
    let open =
        || here.iter().filter(|(_, standing)| *standing == Standing::Open).map(|(finding, _)| *finding);
    let weighing = |severity| open().filter(|finding| finding.severity == severity).count();
    let days = scope.from..=scope.to;
    let accepted = scope.ground.acceptances.iter().filter(|it| days.contains(&it.at.date()));
    FindingsReport {
        serious: weighing(Severity::Serious),
        warning: weighing(Severity::Warning),
        info: weighing(Severity::Info),
        accepted: here.len() - open().count(),
        rules: counts(open().map(|finding| finding.rule)),
        // An acceptance does not say which campaign it was about.
        accepted_in_period: match scope.campaign {
            Some(_) => Vec::new(),
            None => counts(accepted.map(|acceptance| acceptance.rule)),
        },
    }
}

fn posts_of<'s>(scope: &'s Scope<'_>, finding: &'s Finding) -> impl Iterator<Item = PostId> + 's {
    let placements = finding.placements.iter();
    let of_placements =
        placements.filter_map(|id| scope.ground.plan.placement(*id).map(|placement| placement.post));
    finding.post.into_iter().chain(of_placements)
}

fn counts(rules: impl Iterator<Item = RuleName>) -> Vec<RuleCount> {
    let mut counts: BTreeMap<RuleName, usize> = BTreeMap::new();
    for rule in rules {
        *counts.entry(rule).or_default() += 1;
    }
    let mut counts: Vec<RuleCount> =
        counts.into_iter().map(|(rule, count)| RuleCount { rule, count }).collect();
    counts.sort_by_key(|it| (std::cmp::Reverse(it.count), it.rule));
    counts
}
