//! `owner_clash`: one person, two posts at once. Exact placements of a person's posts in runs whose steps are under the
//! owner gap and that hold two or more different posts.

use super::{Once, Rule};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::findings::runs::{neighbourhood, runs_in};
use crate::plan::{Desk, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::OwnerClash, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for desk in look.plan.desks() {
        runs(look, desk, desk.stops.all(), found);
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    if spot.bare || !spot.stop.is_exact() {
        return;
    }
    let Stop { wall, instant, .. } = spot.stop;
    for desk in spot.owners.iter().filter_map(|owner| look.plan.desk(*owner)) {
        let near = neighbourhood(desk.stops.all(), wall, instant, limit(look), |stop| counts(look, stop));
        let (first, last) =
            (near.first().map_or(instant, |s| s.instant), near.last().map_or(instant, |s| s.instant));
        let home = |at| Home::of(RuleName::OwnerClash, desk.person.id.0, at);
        found.again(home(first.min(instant))..=home(last.max(instant)));
        runs(look, desk, near, found);
    }
}

fn limit(look: &Look<'_>) -> i32 {
    i32::try_from(look.plan.settings().owner_gap_minutes).unwrap_or(i32::MAX / 2)
}

fn counts(look: &Look<'_>, stop: &Stop) -> bool {
    stop.is_exact() && look.is_in_play(stop)
}

fn runs(look: &Look<'_>, desk: &Desk, stops: &[Stop], found: &mut Found) {
    let limit = limit(look);
    let together = |a: &Stop, b: &Stop| b.instant - a.instant < limit;
    runs_in(stops.iter().filter(|stop| counts(look, stop)), together, |run| {
        let differ = run.iter().any(|stop| stop.post != run[0].post);
        if !differ || !run.iter().any(|stop| look.is_open(stop)) {
            return;
        }
        let steps = run.windows(2).filter(|pair| pair[0].post != pair[1].post);
        let smallest = steps.map(|pair| pair[1].instant - pair[0].instant).min().unwrap_or(0);
        if let Some(mut finding) =
            look.finding_over(RuleName::OwnerClash, Severity::Warning, run.iter().copied())
        {
            finding.person = Some(desk.person.id);
            finding.numbers = vec![
                ("count", run.len() as f64),
                ("minutes", f64::from(smallest)),
                ("limit", f64::from(limit)),
            ];
            found.say(Home::of(RuleName::OwnerClash, desk.person.id.0, run[0].instant), finding);
        }
    });
}
