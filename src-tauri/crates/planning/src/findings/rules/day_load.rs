//! `day_load`: a channel is too full that day. The weights of its dated placements on that date sum to more than its most
//! per day; lists those that weigh.

use super::{Once, Rule, active_lane, whole_posts};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::model::Weight;
use crate::plan::{Lane, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::DayLoad, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let today = look.today();
    for lane in look.plan.active_lanes() {
        let Some(limit) = lane.channel.capacity.most_per_day else { continue };
        let coming = &lane.stops.all()[lane.stops.index_at(today * crate::wall_clock::DAY)..];
        for day in coming.chunk_by(|a, b| a.day() == b.day()) {
            judge(look, lane, day, limit, found);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let Some(lane) = active_lane(look, spot).filter(|_| spot.stop.is_dated()) else { return };
    let Some(limit) = lane.channel.capacity.most_per_day else { return };
    let day = spot.stop.day();
    found.again_at(Home::of(RuleName::DayLoad, lane.channel.id.0, day));
    judge(look, lane, lane.stops.on_days(day..day + 1), limit, found);
}

fn judge(look: &Look<'_>, lane: &Lane, day: &[Stop], limit: Weight, found: &mut Found) {
    let load: i64 = day.iter().filter(|stop| counts(look, stop)).map(|stop| i64::from(stop.weight.0)).sum();
    if load <= i64::from(limit.0) || !day.iter().any(|stop| counts(look, stop) && look.is_open(stop)) {
        return;
    }
    let listed = day.iter().filter(|stop| counts(look, stop));
    if let Some(mut finding) = look.finding_over(RuleName::DayLoad, Severity::Warning, listed) {
        finding.channel = Some(lane.channel.id);
        finding.numbers = vec![("count", whole_posts(load)), ("limit", limit.posts())];
        found.say(Home::of(RuleName::DayLoad, lane.channel.id.0, day[0].day()), finding);
    }
}

fn counts(look: &Look<'_>, stop: &Stop) -> bool {
    stop.is_dated() && stop.weight.0 > 0 && look.is_in_play(stop)
}
