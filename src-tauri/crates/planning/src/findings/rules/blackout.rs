//! `blackout`: inside a blackout or crisis hold. One finding per blackout and channel, listing its open dated placements.
//! Serious. A blackout of days covers whole days, both included; one of minutes covers from ≤ t ≤ to, and the whole of the
//! days it touches for what is planned for a day. A crisis hold that nobody has lifted reaches a week ahead of today, passes
//! over exempt posts, and once lifted is history.

use super::{Once, Rule, active_lane};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::model::Blackout;
use crate::plan::{Lane, Spot, Stop};
use crate::wall_clock::{DAY, day_number};

pub(super) const RULE: Rule = Rule { name: RuleName::Blackout, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for blackout in look.plan.blackouts().filter(|blackout| !blackout.is_lifted_hold()) {
        for lane in look.plan.active_lanes().filter(|lane| blackout.holds(lane.channel.id)) {
            judge(look, blackout, lane, found);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let Some(lane) = active_lane(look, spot) else { return };
    for blackout in look.plan.blackouts().filter(|blackout| blackout.holds(lane.channel.id)) {
        if covers(look, blackout, &spot.stop) {
            found.again_at(home(blackout, lane));
            judge(look, blackout, lane, found);
        }
    }
}

fn home(blackout: &Blackout, lane: &Lane) -> Home {
    Home { other: lane.channel.id.0, ..Home::of(RuleName::Blackout, blackout.id.0, 0) }
}

fn covers(look: &Look<'_>, blackout: &Blackout, stop: &Stop) -> bool {
    let days = day_number(blackout.from.first_day())..=last_day(look, blackout);
    if !stop.is_dated() || !days.contains(&stop.day()) {
        return false;
    }
    let wall = |at| look.plan.clock().moment(at).wall;
    !stop.is_exact()
        || (blackout.from.minute().is_none_or(|from| stop.wall >= wall(from))
            && blackout.to.minute().is_none_or(|to| stop.wall <= wall(to)))
}

fn last_day(look: &Look<'_>, blackout: &Blackout) -> i32 {
    day_number(blackout.last_day(look.now.today()))
}

fn is_exempt(look: &Look<'_>, blackout: &Blackout, stop: &Stop) -> bool {
    blackout.hold && look.plan.post(stop.post).is_some_and(|post| post.exempt_from_holds)
}

fn judge(look: &Look<'_>, blackout: &Blackout, lane: &Lane, found: &mut Found) {
    let first = day_number(blackout.from.first_day()).max(look.today());
    let end = last_day(look, blackout).saturating_add(1);
    if first >= end || blackout.is_lifted_hold() {
        return;
    }
    let stops = &lane.stops.all()[lane.stops.index_at(first.saturating_mul(DAY))..];
    let held = || {
        stops.iter().take_while(|stop| stop.day() < end).filter(|stop| {
            look.is_open(stop) && covers(look, blackout, stop) && !is_exempt(look, blackout, stop)
        })
    };
    if let Some(mut finding) = look.finding_over(RuleName::Blackout, Severity::Serious, held()) {
        finding.channel = Some(lane.channel.id);
        finding.numbers = vec![("count", finding.placements.len() as f64)];
        finding.about = Some(blackout.id.0);
        finding.label = Some(blackout.name.clone());
        found.say(home(blackout, lane), finding);
    }
}
