//! `unattended`: post and ghost. The channel wants hours of cover after an exact placement, and everybody's duties, taken
//! together, leave some of them uncovered. Only on boards that have any duty. Numbers: `minutes` uncovered, `hours` wanted.

use super::{Once, Rule, each_coming, stop_again};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::Found;
use crate::findings::look::Look;
use crate::plan::{Lane, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::Unattended, everywhere, around, once: Once::Placement };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    if look.plan.has_duties() {
        each_coming(
            look,
            found,
            RuleName::Unattended,
            |lane| lane.channel.capacity.cover_hours > 0,
            |lane, stop| judge(look, lane, stop),
        );
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    stop_again(look, spot, found, RuleName::Unattended, |lane, stop| judge(look, lane, stop));
}

fn judge(look: &Look<'_>, lane: &Lane, stop: &Stop) -> Option<Finding> {
    let hours = lane.channel.capacity.cover_hours.min(A_CENTURY);
    if hours == 0 || !stop.is_exact() || !look.is_open(stop) || !look.plan.has_duties() {
        return None;
    }
    let end = stop.instant.saturating_add(i32::try_from(hours * 60).unwrap_or(i32::MAX));
    let uncovered = look.plan.minutes_uncovered(stop.instant, end);
    (uncovered > 0).then(|| {
        let mut finding = look.finding_on(RuleName::Unattended, Severity::Warning, stop);
        finding.numbers = vec![("minutes", f64::from(uncovered)), ("hours", f64::from(hours))];
        finding
    })
}

/// In hours; nobody watches longer.
const A_CENTURY: u32 = 876_600;
