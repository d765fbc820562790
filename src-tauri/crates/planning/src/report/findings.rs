//! What the rules say about the period now, and what was raised, solved and accepted during it.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::scope::Scope;
use super::{Period, Standing};
use crate::findings::{Finding, RuleFlow, RuleName, Severity};
use crate::model::PostId;
use crate::planned_time::PlannedTime;

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
    /// What people's changes on the days of the period brought and took away, by rule, most first. What was taken back since is
    /// not counted, and neither is what only the passing of time brought.
    pub changed: Vec<RuleFlow>,
    /// The same from step to step through the period: by day in a week, by ISO week in a month or quarter, by month in a year.
    pub over_time: Vec<FindingsStep>,
    /// In the whole period before.
    pub before: Option<FindingsStep>,
}

/// Raised, solved and accepted on some days, the last one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReportFindingsStep")]
pub struct FindingsStep {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub raised: u32,
    pub solved: u32,
    pub accepted: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RuleCount {
    pub rule: RuleName,
    pub count: usize,
}

pub(super) fn findings(scope: &Scope<'_>, period: Period) -> FindingsReport {
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
        // Nor does an operation.
        changed: if scope.campaign.is_some() { Vec::new() } else { changed(scope) },
        over_time: steps(period).map(|(from, to)| step(scope, from, to)).collect(),
        before: period.before().and_then(Period::days).map(|(from, to)| step(scope, from, to)),
    }
}

fn changed(scope: &Scope<'_>) -> Vec<RuleFlow> {
    let mut rules: BTreeMap<RuleName, RuleFlow> = BTreeMap::new();
    for (_, flow) in scope.ground.flows.iter().filter(|(day, _)| (scope.from..=scope.to).contains(day)) {
        let sum = rules.entry(flow.rule).or_insert(RuleFlow { rule: flow.rule, raised: 0, solved: 0 });
        sum.raised += flow.raised;
        sum.solved += flow.solved;
    }
    let mut rules: Vec<RuleFlow> = rules.into_values().collect();
    rules.sort_by_key(|flow| (std::cmp::Reverse(flow.raised + flow.solved), flow.rule));
    rules
}

fn step(scope: &Scope<'_>, from: NaiveDate, to: NaiveDate) -> FindingsStep {
    let days = from..=to;
    let flows = || scope.ground.flows.iter().filter(|(day, _)| days.contains(day)).map(|(_, flow)| flow);
    FindingsStep {
        from,
        to,
        raised: flows().map(|flow| flow.raised).sum(),
        solved: flows().map(|flow| flow.solved).sum(),
        accepted: scope.ground.acceptances.iter().filter(|it| days.contains(&it.at.date())).count(),
    }
}

/// The steps a period is told in, cut off where it begins and ends; none for a campaign.
fn steps(period: Period) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
    let whole = period.days();
    let end_of = move |first: NaiveDate| match period {
        Period::Week(_) | Period::Campaign(_) => first,
        Period::Month(_) | Period::Quarter(_) => PlannedTime::week_of(first).last_day(),
        Period::Year(_) => PlannedTime::Month(first).last_day(),
    };
    let span = move |first: NaiveDate| whole.map(|(_, last)| (first, end_of(first).min(last)));
    let first = whole.and_then(|(first, _)| span(first));
    std::iter::successors(first, move |(_, to)| {
        let (_, last) = whole?;
        to.succ_opt().filter(|next| *next <= last).and_then(span)
    })
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
