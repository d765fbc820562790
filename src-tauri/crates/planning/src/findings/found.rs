//! All findings of a plan, each at its home, so that after a change only the homes it touches are looked at again.

use std::collections::{BTreeMap, HashSet};
use std::ops::RangeInclusive;

use uuid::Uuid;

use super::finding::{Finding, RuleName, Severity};
use super::look::Look;
use super::rules::RULES;
use crate::model::{ChannelId, RuleSetting};
use crate::plan::{Plan, Spot, Touched};
use crate::wall_clock::Now;

/// Where a finding lives: its rule, what it is about, and a place in time (a minute, a day or a week, as the rule says).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    said: Vec<(Home, Box<Finding>)>,
    cleared: Vec<RangeInclusive<Home>>,
}

impl Found {
    pub fn say(&mut self, home: Home, finding: Finding) {
        self.said.push((home, Box::new(finding)));
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

type Homes = BTreeMap<Home, Box<Finding>>;

/// The findings of a plan at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    now: Now,
    /// In the order of [`RuleName`].
    by_rule: Vec<Homes>,
}

impl Findings {
    /// Asks every rule about everything.
    pub fn check(plan: &Plan, now: Now) -> Self {
        let look = Look::new(plan, now);
        let mut by_rule = vec![Homes::new(); RuleName::ALL.len()];
        for rule in RULES {
            let setting = look.setting(rule.name);
            if setting.enabled {
                let mut found = Found::default();
                (rule.everywhere)(&look, &mut found);
                by_rule[rule.name as usize] =
                    weighed(&look, rule.name, found.said, setting.severity).collect();
            }
        }
        Self { now, by_rule }
    }

    /// Looks again at what a change touched, and at nothing else unless it touched everything.
    pub fn update(&mut self, plan: &Plan, touched: &Touched) -> Delta {
        if touched.everything {
            let fresh = Self::check(plan, self.now);
            let old = std::mem::replace(self, fresh);
            return compare(old.by_rule.iter().flatten(), &self.by_rule);
        }
        let (cleared, new) = self.look_again(plan, touched);
        let mut old = Homes::new();
        for homes in cleared {
            let shelf = &mut self.by_rule[homes.start().rule as usize];
            let inside: Vec<Home> = shelf.range(homes).map(|(home, _)| *home).collect();
            old.extend(inside.into_iter().filter_map(|home| shelf.remove_entry(&home)));
        }
        let delta = compare(old.iter(), &new);
        for (mine, new) in self.by_rule.iter_mut().zip(new) {
            mine.extend(new);
        }
        delta
    }

    /// What a change that was made on `plan` and will be taken back would raise and solve.
    pub fn preview(&self, plan: &Plan, touched: &Touched) -> Delta {
        if touched.everything {
            return compare(self.by_rule.iter().flatten(), &Self::check(plan, self.now).by_rule);
        }
        let (cleared, new) = self.look_again(plan, touched);
        let inside = |homes: RangeInclusive<Home>| self.by_rule[homes.start().rule as usize].range(homes);
        let old: BTreeMap<&Home, &Box<Finding>> = cleared.into_iter().flat_map(inside).collect();
        compare(old.into_iter(), &new)
    }

    /// The homes that a change touched, and what is said there now.
    fn look_again(&self, plan: &Plan, touched: &Touched) -> (Vec<RangeInclusive<Home>>, Vec<Homes>) {
        let look = Look::new(plan, self.now);
        let (mut placements, mut posts) = (HashSet::new(), HashSet::new());
        let each = |spot: &Spot| [true, placements.insert(spot.stop.placement), posts.insert(spot.stop.post)];
        let asked: Vec<[bool; 3]> = touched.spots.iter().map(each).collect();
        let mut new = vec![Homes::new(); RuleName::ALL.len()];
        let mut cleared = Vec::new();
        for rule in RULES {
            let setting = look.setting(rule.name);
            if !setting.enabled {
                continue;
            }
            let mut found = Found::default();
            for (spot, asked) in touched.spots.iter().zip(&asked) {
                if asked[rule.once as usize] {
                    (rule.around)(&look, spot, &mut found);
                }
            }
            if !self.by_rule[rule.name as usize].is_empty() {
                cleared.append(&mut found.cleared);
            }
            new[rule.name as usize] = weighed(&look, rule.name, found.said, setting.severity).collect();
        }
        (cleared, new)
    }

    pub fn now(&self) -> Now {
        self.now
    }

    pub fn len(&self) -> usize {
        self.by_rule.iter().map(BTreeMap::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.by_rule.iter().all(BTreeMap::is_empty)
    }

    /// In no particular order.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.by_rule.iter().flat_map(BTreeMap::values).map(Box::as_ref)
    }

    /// By severity, date, rule, id.
    pub fn in_order(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.all().collect();
        all.sort_by_cached_key(|finding| finding.order());
        all
    }
}

/// What was said, as grave as the board says.
/// Gives findings the severity that the board, or before it their channel, decided on, and leaves out what the channel has
/// switched off.
fn weighed(
    look: &Look<'_>,
    rule: RuleName,
    said: Vec<(Home, Box<Finding>)>,
    severity: Option<Severity>,
) -> impl Iterator<Item = (Home, Box<Finding>)> {
    let decided: Vec<(ChannelId, RuleSetting)> = look
        .plan
        .lanes()
        .filter_map(|lane| Some((lane.channel.id, *lane.channel.rules.get(&rule)?)))
        .collect();
    said.into_iter().filter_map(move |(home, mut finding)| {
        let here =
            decided.iter().find(|(channel, _)| finding.channel == Some(*channel)).map(|(_, setting)| setting);
        if here.is_some_and(|setting| !setting.enabled) {
            return None;
        }
        finding.severity = here.and_then(|setting| setting.severity).or(severity).unwrap_or(finding.severity);
        Some((home, finding))
    })
}

fn compare<'f>(old: impl Iterator<Item = (&'f Home, &'f Box<Finding>)>, new: &[Homes]) -> Delta {
    let mut kept = HashSet::new();
    let mut delta = Delta::default();
    for (home, was) in old {
        if new[home.rule as usize].get(home) == Some(was) {
            kept.insert(home);
        } else {
            delta.solved.push(Finding::clone(was));
        }
    }
    let raised = new.iter().flatten().filter(|(home, _)| !kept.contains(home));
    delta.raised.extend(raised.map(|(_, finding)| Finding::clone(finding)));
    delta
}
