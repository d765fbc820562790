//! `overdue`: should be out. Dated, still planned, and its day, or its minute, is past. Needs no open placement.

use super::{Once, Rule, each_of, stop_again};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::Found;
use crate::findings::look::Look;
use crate::plan::{Spot, Stop};
use crate::wall_clock::Moment;

pub(super) const RULE: Rule = Rule { name: RuleName::Overdue, everywhere, around, once: Once::Placement };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let Moment { wall, instant } = look.plan.clock().moment(look.now.0);
    for lane in look.plan.active_lanes() {
        let past = &lane.stops.all()[..lane.stops.index_at(wall)];
        each_of(lane, past, found, RuleName::Overdue, |_, stop| judge(look, instant, stop));
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let now = look.plan.clock().moment(look.now.0).instant;
    stop_again(look, spot, found, RuleName::Overdue, |_, stop| judge(look, now, stop));
}

fn judge(look: &Look<'_>, now: i32, stop: &Stop) -> Option<Finding> {
    if stop.published || !stop.is_dated() {
        return None;
    }
    let days = look.today() - stop.day();
    let past = if stop.is_exact() { stop.instant < now } else { days > 0 };
    past.then(|| {
        let mut finding = look.finding_on(RuleName::Overdue, Severity::Warning, stop);
        finding.numbers = vec![("days", f64::from(days))];
        finding
    })
}
