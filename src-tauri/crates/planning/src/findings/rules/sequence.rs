//! `sequence`: wrong order. Of a post that goes web first (internal first), a dated placement elsewhere stands on an earlier
//! day than the first one on a website (intranet) channel, or on the same day with both exact and not later, or there is no
//! such first one. One finding per post; lists those placements and that first one. No numbers.

use super::{Once, Rule};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::model::{Platform, PublishingOrder};
use crate::plan::{PlannedPost, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::Sequence, everywhere, around, once: Once::Post };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for (post, stops) in look.plan.posts_with_stops() {
        judge(look, post, stops, found);
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    found.again_at(Home::of(RuleName::Sequence, spot.stop.post.0, 0));
    if let Some(post) = look.plan.post(spot.stop.post) {
        judge(look, post, look.plan.stops_of(post.id), found);
    }
}

fn judge(look: &Look<'_>, post: &PlannedPost, stops: &[Stop], found: &mut Found) {
    let platform = match post.order {
        PublishingOrder::None => return,
        PublishingOrder::WebFirst => Platform::Website,
        PublishingOrder::InternalFirst => Platform::Intranet,
    };
    let is_home = |stop: &Stop| look.channel(stop).is_some_and(|channel| channel.platform == platform);
    let counted = || stops.iter().filter(|stop| stop.active && stop.is_dated() && look.is_in_play(stop));
    let first = counted().find(|stop| is_home(stop));
    let too_early = |stop: &Stop| {
        !is_home(stop)
            && first.is_none_or(|first| {
                let same_day = stop.day() == first.day();
                let not_later = stop.is_exact() && first.is_exact() && stop.instant <= first.instant;
                stop.day() < first.day() || (same_day && not_later)
            })
    };
    if !counted().any(too_early) {
        return;
    }
    let is_first = |stop: &Stop| first.is_some_and(|first| first.placement == stop.placement);
    let listed = || counted().filter(|stop| too_early(stop) || is_first(stop));
    if !listed().any(|stop| look.is_open(stop)) {
        return;
    }
    if let Some(mut finding) = look.finding_over(RuleName::Sequence, Severity::Warning, listed()) {
        finding.post = Some(post.id);
        found.say(Home::of(RuleName::Sequence, post.id.0, 0), finding);
    }
}
