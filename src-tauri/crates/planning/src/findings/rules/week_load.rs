//! `week_load`: a channel is too full that ISO week. The weights of its placements with a minute, a day or that week sum to
//! more than its most per week; lists those that weigh.

use super::{Once, Rule, active_lane, whole_posts};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::{Look, midnight};
use crate::model::Weight;
use crate::plan::{Lane, Spot, Stop};
use crate::wall_clock::{DAY, day_number, monday_of_week, week_number};

pub(super) const RULE: Rule = Rule { name: RuleName::WeekLoad, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let monday = day_number(monday_of_week(week_number(look.today())));
    for lane in look.plan.active_lanes() {
        let Some(limit) = lane.channel.capacity.most_per_week else { continue };
        let coming = &lane.stops.all()[lane.stops.index_at(monday * DAY)..];
        for week in coming.chunk_by(|a, b| a.week() == b.week()) {
            judge(look, lane, week, limit, found);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let Some(lane) = active_lane(look, spot).filter(|_| spot.stop.is_weekly()) else { return };
    let Some(limit) = lane.channel.capacity.most_per_week else { return };
    let week = spot.stop.week();
    found.again_at(Home::of(RuleName::WeekLoad, lane.channel.id.0, week));
    let monday = day_number(monday_of_week(week));
    judge(look, lane, lane.stops.on_days(monday..monday + 7), limit, found);
}

fn judge(look: &Look<'_>, lane: &Lane, week: &[Stop], limit: Weight, found: &mut Found) {
    let load: i64 = week.iter().filter(|stop| counts(look, stop)).map(|stop| i64::from(stop.weight.0)).sum();
    if load <= i64::from(limit.0) || !week.iter().any(|stop| counts(look, stop) && look.is_open(stop)) {
        return;
    }
    let listed = week.iter().filter(|stop| counts(look, stop));
    if let Some(mut finding) = look.finding_over(RuleName::WeekLoad, Severity::Warning, listed) {
        let monday = monday_of_week(week[0].week());
        finding.channel = Some(lane.channel.id);
        (finding.on, finding.week) = (None, Some(monday));
        finding.from = midnight(monday);
        finding.to = crate::wall_clock::date_of(day_number(monday) + 6);
        finding.numbers = vec![("count", whole_posts(load)), ("limit", limit.posts())];
        found.say(Home::of(RuleName::WeekLoad, lane.channel.id.0, week[0].week()), finding);
    }
}

fn counts(look: &Look<'_>, stop: &Stop) -> bool {
    stop.is_weekly() && stop.weight.0 > 0 && look.is_in_play(stop)
}
