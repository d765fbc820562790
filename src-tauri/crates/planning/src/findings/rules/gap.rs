//! `gap`: too close in a channel. Exact placements of weight on one channel, in runs whose steps are under the channel's
//! minimum gap in elapsed minutes. Serious when two stand on the same minute, else a warning.

use super::{Once, Rule, active_lane};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::findings::runs::{neighbourhood, runs_in};
use crate::plan::{Lane, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::Gap, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for lane in look.plan.active_lanes() {
        if let Some(limit) = limit_of(lane) {
            runs(look, lane, lane.stops.all(), limit, found);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let Some(lane) = active_lane(look, spot).filter(|_| spot.stop.is_exact()) else { return };
    let Some(limit) = limit_of(lane) else { return };
    let Stop { wall, instant, .. } = spot.stop;
    let near = neighbourhood(lane.stops.all(), wall, instant, limit, |stop| counts(look, stop));
    let (first, last) =
        (near.first().map_or(instant, |s| s.instant), near.last().map_or(instant, |s| s.instant));
    let home = |at| Home::of(RuleName::Gap, lane.channel.id.0, at);
    found.again(home(first.min(instant))..=home(last.max(instant)));
    runs(look, lane, near, limit, found);
}

fn limit_of(lane: &Lane) -> Option<i32> {
    lane.channel.capacity.min_gap_minutes.map(|gap| i32::try_from(gap).unwrap_or(i32::MAX / 2))
}

fn counts(look: &Look<'_>, stop: &Stop) -> bool {
    stop.is_exact() && stop.weight.0 > 0 && look.is_in_play(stop)
}

fn runs(look: &Look<'_>, lane: &Lane, stops: &[Stop], limit: i32, found: &mut Found) {
    let together = |a: &Stop, b: &Stop| b.instant - a.instant < limit;
    runs_in(stops.iter().filter(|stop| counts(look, stop)), together, |run| {
        if !run.iter().any(|stop| look.is_open(stop)) {
            return;
        }
        let smallest = run.windows(2).map(|pair| pair[1].instant - pair[0].instant).min().unwrap_or(0);
        let severity = if smallest == 0 { Severity::Serious } else { Severity::Warning };
        if let Some(mut finding) = look.finding_over(RuleName::Gap, severity, run.iter().copied()) {
            finding.channel = Some(lane.channel.id);
            finding.numbers = vec![
                ("count", run.len() as f64),
                ("minutes", f64::from(smallest)),
                ("limit", f64::from(limit)),
            ];
            found.say(Home::of(RuleName::Gap, lane.channel.id.0, run[0].instant), finding);
        }
    });
}
