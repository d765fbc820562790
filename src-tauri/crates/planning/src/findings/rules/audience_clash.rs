//! `audience_clash`: one audience, two messages at once. Exact placements of posts with one audience in runs whose steps are
//! under the audience gap and that hold two or more posts and two or more channels. `about` is the audience. Numbers: the
//! smallest step between two posts in `minutes`, the `limit`, the `channels` concerned.

use uuid::Uuid;

use super::{Once, Rule, distinct};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::findings::runs::{neighbourhood, runs_in};
use crate::plan::{Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::AudienceClash, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for (audience, stops) in look.plan.audiences() {
        runs(look, audience.0, stops.all(), found);
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let Some(audience) = spot.audience.filter(|_| !spot.bare && spot.stop.is_exact()) else { return };
    let stops = look.plan.audience(audience).map_or(&[][..], |stops| stops.all());
    let Stop { wall, instant, .. } = spot.stop;
    let near = neighbourhood(stops, wall, instant, limit(look), |stop| counts(look, stop));
    let (first, last) =
        (near.first().map_or(instant, |s| s.instant), near.last().map_or(instant, |s| s.instant));
    let home = |at| Home::of(RuleName::AudienceClash, audience.0, at);
    found.again(home(first.min(instant))..=home(last.max(instant)));
    runs(look, audience.0, near, found);
}

fn limit(look: &Look<'_>) -> i32 {
    i32::try_from(look.plan.settings().audience_gap_minutes).unwrap_or(i32::MAX / 2)
}

fn counts(look: &Look<'_>, stop: &Stop) -> bool {
    stop.is_exact() && look.is_in_play(stop)
}

fn runs(look: &Look<'_>, audience: Uuid, stops: &[Stop], found: &mut Found) {
    let limit = limit(look);
    let together = |a: &Stop, b: &Stop| b.instant - a.instant < limit;
    runs_in(stops.iter().filter(|stop| counts(look, stop)), together, |run| {
        let steps = run.windows(2).filter(|pair| pair[0].post != pair[1].post);
        let Some(smallest) = steps.map(|pair| pair[1].instant - pair[0].instant).min() else { return };
        let channels = distinct(run.iter().map(|stop| stop.channel));
        if channels < 2 || !run.iter().any(|stop| look.is_open(stop)) {
            return;
        }
        if let Some(mut finding) =
            look.finding_over(RuleName::AudienceClash, Severity::Warning, run.iter().copied())
        {
            finding.about = Some(audience);
            finding.numbers = vec![
                ("minutes", f64::from(smallest)),
                ("limit", f64::from(limit)),
                ("channels", channels as f64),
            ];
            found.say(Home::of(RuleName::AudienceClash, audience, run[0].instant), finding);
        }
    });
}
