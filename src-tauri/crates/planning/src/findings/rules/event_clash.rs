//! `event_clash`: an event that is marked as clashing stands in the way. It takes the whole of its days from what is planned
//! for a day; where it has times, from ≤ t < to from what is exact. One finding per placement and event; `about` is the
//! event, `label` its name.

use super::{Once, Rule};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::model::Event;
use crate::plan::{Spot, Stop};
use crate::wall_clock::day_number;

pub(super) const RULE: Rule = Rule { name: RuleName::EventClash, everywhere, around, once: Once::Placement };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for event in look.plan.events().filter(|event| event.clashes) {
        let first = day_number(event.from.first_day()).max(look.today());
        let end = day_number(event.to.last_day()).saturating_add(1).max(first);
        for lane in look.plan.active_lanes() {
            for stop in lane.stops.on_days(first..end) {
                judge(look, event, stop, found);
            }
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    found.again(Home::all_of(RuleName::EventClash, spot.stop.placement.0));
    let stop = look.active_stop(spot.stop.placement).filter(|_| !spot.bare);
    let Some(stop) = stop else { return };
    for event in look.plan.events().filter(|event| event.clashes) {
        judge(look, event, &stop, found);
    }
}

fn judge(look: &Look<'_>, event: &Event, stop: &Stop, found: &mut Found) {
    if stop.is_dated() && look.is_open(stop) && takes(look, event, stop) {
        let mut finding = look.finding_on(RuleName::EventClash, Severity::Warning, stop);
        finding.about = Some(event.id.0);
        finding.label = Some(event.name.clone());
        let home = Home::of(RuleName::EventClash, stop.placement.0, 0);
        found.say(Home { other: event.id.0, ..home }, finding);
    }
}

fn takes(look: &Look<'_>, event: &Event, stop: &Stop) -> bool {
    let days = day_number(event.from.first_day())..=day_number(event.to.last_day());
    let wall = |at| look.plan.clock().moment(at).wall;
    days.contains(&stop.day())
        && (!stop.is_exact()
            || (event.from.minute().is_none_or(|from| wall(from) <= stop.wall)
                && event.to.minute().is_none_or(|to| stop.wall < wall(to))))
}
