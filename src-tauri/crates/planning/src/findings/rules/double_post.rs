//! `double_post`: the same post everywhere at once. Exact placements of one post on social channels in runs whose steps are
//! under the double-post window, on two or more channels. Info; a post may switch it off.

use super::{Once, Rule, distinct};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::findings::runs::runs_in;
use crate::plan::{PlannedPost, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::DoublePost, everywhere, around, once: Once::Post };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for (post, stops) in look.plan.posts_with_stops() {
        judge(look, post, stops, found);
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    found.again(Home::all_of(RuleName::DoublePost, spot.stop.post.0));
    if let Some(post) = look.plan.post(spot.stop.post) {
        judge(look, post, look.plan.stops_of(post.id), found);
    }
}

fn judge(look: &Look<'_>, post: &PlannedPost, stops: &[Stop], found: &mut Found) {
    if stops.len() < 2 || post.allow_double_post {
        return;
    }
    let social = |stop: &&Stop| look.channel(stop).is_some_and(|channel| channel.platform.is_social());
    let stops =
        stops.iter().filter(|stop| stop.active && stop.is_exact() && look.is_in_play(stop)).filter(social);
    let limit =
        i32::try_from(look.plan.settings().double_post_hours.saturating_mul(60)).unwrap_or(i32::MAX / 2);
    let together = |a: &Stop, b: &Stop| b.instant - a.instant < limit;
    runs_in(stops, together, |run| {
        let channels = distinct(run.iter().map(|stop| stop.channel));
        if channels < 2 || !run.iter().any(|stop| look.is_open(stop)) {
            return;
        }
        if let Some(mut finding) =
            look.finding_over(RuleName::DoublePost, Severity::Info, run.iter().copied())
        {
            finding.post = Some(post.id);
            let span = run[run.len() - 1].instant - run[0].instant;
            finding.numbers = vec![
                ("channels", channels as f64),
                ("minutes", f64::from(span)),
                ("limit", f64::from(limit)),
            ];
            found.say(Home::of(RuleName::DoublePost, post.id.0, run[0].instant), finding);
        }
    });
}
