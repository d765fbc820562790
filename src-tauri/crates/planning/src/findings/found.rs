//! All findings of a plan, each at its home, so that after a change only the homes it touches are looked at again.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use uuid::Uuid;

use super::finding::{Finding, RuleName};
use super::look::Look;
use super::rules::RULES;
use crate::plan::{Plan, Touched};
use crate::wall_clock::Now;

/// Where a finding lives: its rule, what it is about, and a place in time (a minute, a day or a week, as the rule says).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Home {
    pub rule: RuleName,
    pub subject: Uuid,
    pub other: Uuid,
    pub at: i64,
    /// Tells apart what begins at one time.
    pub first: Uuid,
}

impl Home {
    pub fn of(rule: RuleName, subject: Uuid, at: i32) -> Self {
        Self { rule, subject, other: Uuid::nil(), at: i64::from(at), first: Uuid::nil() }
    }
}

impl Home {
    /// Every home of a rule about one thing.
    pub fn all_of(rule: RuleName, subject: Uuid) -> RangeInclusive<Self> {
        let least = Self { rule, subject, other: Uuid::nil(), at: i64::MIN, first: Uuid::nil() };
        least..=Self { other: Uuid::max(), at: i64::MAX, first: Uuid::max(), ..least }
    }
}

/// Collects what rules say.
#[derive(Debug, Default)]
pub struct Found {
    said: Vec<(Home, Finding)>,
    cleared: Vec<RangeInclusive<Home>>,
}

impl Found {
    pub fn say(&mut self, home: Home, finding: Finding) {
        self.said.push((home, finding));
    }

    /// Declares that every finding of these homes is said anew.
    pub fn again(&mut self, homes: RangeInclusive<Home>) {
        self.cleared.push(homes);
    }

    /// The same for one home.
    pub fn again_at(&mut self, home: Home) {
        self.cleared.push(home..=home);
    }
}

/// What a change raised and solved. A finding whose numbers changed is in both.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Delta {
    pub raised: Vec<Finding>,
    pub solved: Vec<Finding>,
}

/// The findings of a plan at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    now: Now,
    by_home: BTreeMap<Home, Finding>,
}

impl Findings {
    /// Asks every rule about everything.
    pub fn check(plan: &Plan, now: Now) -> Self {
        let look = Look { plan, now };
        let mut found = Found::default();
        for rule in RULES {
            if look.setting(rule.name).enabled {
                (rule.everywhere)(&look, &mut found);
            }
        }
        let mut findings = Self { now, by_home: BTreeMap::new() };
        findings
            .by_home
            .extend(found.said.into_iter().map(|(home, finding)| (home, with_severity(&look, finding))));
        findings
    }

    /// Looks again at what a change touched, and at nothing else unless it touched everything.
    pub fn update(&mut self, plan: &Plan, touched: &Touched) -> Delta {
        if touched.everything {
            let fresh = Self::check(plan, self.now);
            let old = std::mem::replace(self, fresh);
            return compare(old.by_home.into_iter(), |home| self.by_home.get(home).cloned(), &self.by_home);
        }
        let said = self.look_again(plan, touched);
        let mut old = BTreeMap::new();
        for homes in said.cleared {
            let inside: Vec<Home> = self.by_home.range(homes).map(|(home, _)| *home).collect();
            old.extend(inside.into_iter().filter_map(|home| self.by_home.remove_entry(&home)));
        }
        let new: BTreeMap<Home, Finding> = said.said.into_iter().collect();
        let delta = compare(old.into_iter(), |home| new.get(home).cloned(), &new);
        self.by_home.extend(new);
        delta
    }

    /// What a change that was made on `plan` and will be taken back would raise and solve.
    pub fn preview(&self, plan: &Plan, touched: &Touched) -> Delta {
        if touched.everything {
            return self.clone().update(plan, touched);
        }
        let said = self.look_again(plan, touched);
        let mut old = BTreeMap::new();
        for homes in said.cleared {
            old.extend(self.by_home.range(homes).map(|(home, finding)| (*home, finding.clone())));
        }
        let new: BTreeMap<Home, Finding> = said.said.into_iter().collect();
        compare(old.into_iter(), |home| new.get(home).cloned(), &new)
    }

    fn look_again(&self, plan: &Plan, touched: &Touched) -> Found {
        let look = Look { plan, now: self.now };
        let mut found = Found::default();
        for rule in RULES {
            if look.setting(rule.name).enabled {
                for spot in &touched.spots {
                    (rule.around)(&look, spot, &mut found);
                }
            }
        }
        for (_, finding) in &mut found.said {
            finding.severity = severity(&look, finding);
        }
        found
    }

    pub fn now(&self) -> Now {
        self.now
    }

    pub fn len(&self) -> usize {
        self.by_home.len()
    }

    pub fn is_empty(&self) -> bool {
        self.by_home.is_empty()
    }

    /// In no particular order.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.by_home.values()
    }

    /// By severity, date, rule, id.
    pub fn in_order(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.all().collect();
        all.sort_by_cached_key(|finding| finding.order());
        all
    }
}

fn severity(look: &Look<'_>, finding: &Finding) -> super::Severity {
    look.setting(finding.rule).severity.unwrap_or(finding.severity)
}

fn with_severity(look: &Look<'_>, mut finding: Finding) -> Finding {
    finding.severity = severity(look, &finding);
    finding
}

fn compare(
    old: impl Iterator<Item = (Home, Finding)>,
    new_at: impl Fn(&Home) -> Option<Finding>,
    new: &BTreeMap<Home, Finding>,
) -> Delta {
    let mut kept = std::collections::BTreeSet::new();
    let mut delta = Delta::default();
    for (home, was) in old {
        match new_at(&home) {
            Some(is) if is == was => {
                kept.insert(home);
            }
            _ => delta.solved.push(was),
        }
    }
    delta
        .raised
        .extend(new.iter().filter(|(home, _)| !kept.contains(home)).map(|(_, finding)| finding.clone()));
    delta
}
