//! `silence`: a channel is too quiet. It has a least per week, and in one of the four ISO weeks from today's on the weights of
//! its weekly placements, open and out, sum below it. Info; needs no placement and lists none. Numbers: `count`, `limit`.

use super::{Once, Rule, active_lane, whole_posts};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::{Look, midnight};
use crate::plan::{Lane, Spot};
use crate::wall_clock::{date_of, day_number, monday_of_week, week_number};

pub(super) const RULE: Rule = Rule { name: RuleName::Silence, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for lane in look.plan.active_lanes() {
        for week in weeks(look) {
            judge(look, lane, week, found);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let Some(lane) = active_lane(look, spot).filter(|_| spot.stop.is_weekly()) else { return };
    let week = spot.stop.week();
    if weeks(look).contains(&week) {
        found.again_at(Home::of(RuleName::Silence, lane.channel.id.0, week));
        judge(look, lane, week, found);
    }
}

fn weeks(look: &Look<'_>) -> std::ops::Range<i32> {
    let this = week_number(look.today());
    this..this + 4
}

fn judge(look: &Look<'_>, lane: &Lane, week: i32, found: &mut Found) {
    let Some(least) = lane.channel.capacity.least_per_week else { return };
    let monday = monday_of_week(week);
    let first = day_number(monday);
    let stops = lane.stops.on_days(first..first + 7).iter();
    let load: i64 = stops
        .filter(|stop| stop.is_weekly() && look.is_in_play(stop))
        .map(|stop| i64::from(stop.weight.0))
        .sum();
    if load < i64::from(least.0) {
        let mut finding =
            Finding::new(RuleName::Silence, Severity::Info, midnight(monday), date_of(first + 6));
        finding.channel = Some(lane.channel.id);
        finding.week = Some(monday);
        finding.numbers = vec![("count", whole_posts(load)), ("limit", least.posts())];
        found.say(Home::of(RuleName::Silence, lane.channel.id.0, week), finding);
    }
}
