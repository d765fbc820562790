//! What every rule is given: the plan and the moment. Open, out and loads are decided here once.

use chrono::{NaiveDate, NaiveDateTime};

use super::finding::{Finding, RuleName, Severity};
use crate::model::{Channel, PlacementId, RuleSetting};
use crate::plan::{Plan, PlannedPost, Stop};
use crate::wall_clock::{Now, date_of, day_number, wall_time};

#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub plan: &'a Plan,
    pub now: Now,
    today: i32,
}

impl<'a> Look<'a> {
    pub fn new(plan: &'a Plan, now: Now) -> Self {
        Self { plan, now, today: day_number(now.today()) }
    }

    pub fn today(&self) -> i32 {
        self.today
    }

    /// Planned, and the last day it covers is not before today's.
    pub fn is_open(&self, stop: &Stop) -> bool {
        !stop.published && stop.last_day >= self.today
    }

    /// Counts towards loads, gaps and sequences: open, or out.
    pub fn is_in_play(&self, stop: &Stop) -> bool {
        stop.published || stop.last_day >= self.today
    }

    pub fn post(&self, stop: &Stop) -> Option<&'a PlannedPost> {
        self.plan.post(stop.post)
    }

    pub fn channel(&self, stop: &Stop) -> Option<&'a Channel> {
        self.plan.lane(stop.channel).map(|lane| &lane.channel)
    }

    /// What the board decided about a rule.
    pub fn setting(&self, rule: RuleName) -> RuleSetting {
        self.plan.settings().rules.get(&rule).copied().unwrap_or_default()
    }

    /// A finding about exactly one placement: its channel, its day and its post are named.
    pub fn finding_on(&self, rule: RuleName, severity: Severity, stop: &Stop) -> Finding {
        let mut finding = Finding::new(rule, severity, start(stop), date_of(stop.last_day));
        finding.channel = Some(stop.channel);
        finding.on = stop.is_dated().then(|| date_of(stop.day()));
        finding.post = Some(stop.post);
        finding.placements = vec![stop.placement];
        finding
    }

    /// A finding about several placements in time order; the day is named when they share it. `None` without any.
    pub fn finding_over<'s>(
        &self,
        rule: RuleName,
        severity: Severity,
        stops: impl IntoIterator<Item = &'s Stop>,
    ) -> Option<Finding> {
        let mut stops = stops.into_iter();
        let first = stops.next()?;
        let mut finding = Finding::new(rule, severity, start(first), date_of(first.last_day));
        finding.placements.push(first.placement);
        let mut one_day = first.is_dated();
        for stop in stops {
            one_day &= stop.is_dated() && stop.day() == first.day();
            finding.to = finding.to.max(date_of(stop.last_day));
            finding.placements.push(stop.placement);
        }
        finding.on = one_day.then(|| date_of(first.day()));
        Some(finding)
    }

    /// The stop of a placement as the plan stands now, on an active channel.
    pub fn active_stop(&self, placement: PlacementId) -> Option<Stop> {
        self.plan.stop_of(self.plan.placement(placement)?).filter(|stop| stop.active)
    }
}

fn start(stop: &Stop) -> NaiveDateTime {
    wall_time(stop.wall)
}

/// A day number as the start of a finding.
pub(super) fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.into()
}
