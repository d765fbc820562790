//! `duplicate`: the same content twice. Posts with the same link or the same title, each at its first dated placement, in runs
//! whose steps are at most the duplicate days; a post that reuses another of the group is left out. Info. Where link and title
//! tell of the same posts, the link says it. Numbers: the smallest step in `days`, the `limit`.

use super::{Once, Rule};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::findings::runs::runs_in;
use crate::model::PostId;
use crate::plan::{ContentKey, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::Duplicate, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for (content, posts) in look.plan.contents() {
        if posts.len() > 1 {
            judge(look, content, found);
        }
    }
}

/// What the changed post says, and the titles of those that share its link: their runs may have become the link's.
fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let sharing = spot.content.link.map_or(&[][..], |link| look.plan.posts_saying(link));
    let titles = sharing.iter().filter_map(|post| look.plan.content_of(*post).title);
    let mut contents: Vec<ContentKey> = spot.content.keys().chain(titles).collect();
    contents.sort_unstable();
    contents.dedup();
    for content in contents {
        found.again(Home::all_of(RuleName::Duplicate, content));
        if look.plan.posts_saying(content).len() > 1 {
            judge(look, content, found);
        }
    }
}

fn judge(look: &Look<'_>, content: ContentKey, found: &mut Found) {
    let limit = i32::try_from(look.plan.settings().duplicate_days).unwrap_or(i32::MAX / 2);
    each_run(look, content, limit, |run| {
        if !run.iter().any(|stop| look.is_open(stop)) || link_says_it(look, content, limit, run) {
            return;
        }
        if let Some(mut finding) = look.finding_over(RuleName::Duplicate, Severity::Info, run.iter().copied())
        {
            let smallest = run.windows(2).map(|pair| pair[1].day() - pair[0].day()).min().unwrap_or(0);
            finding.numbers = vec![("days", f64::from(smallest)), ("limit", f64::from(limit))];
            found.say(Home::of(RuleName::Duplicate, content, run[0].day()), finding);
        }
    });
}

fn each_run(look: &Look<'_>, content: ContentKey, limit: i32, each: impl FnMut(&[&Stop])) {
    let left_in = |post: &&PostId| !reuses_another(look, **post, content);
    let posts = look.plan.posts_saying(content).iter().filter(left_in);
    let mut group: Vec<&Stop> = posts.filter_map(|post| first_dated(look, *post)).collect();
    group.sort_unstable_by_key(|stop| stop.order());
    runs_in(group, |a, b| b.day() - a.day() <= limit, each);
}

fn first_dated<'a>(look: &Look<'a>, post: PostId) -> Option<&'a Stop> {
    let counts = |stop: &&Stop| stop.active && stop.is_dated() && look.is_in_play(stop);
    look.plan.stops_of(post).iter().find(counts)
}

fn reuses_another(look: &Look<'_>, post: PostId, content: ContentKey) -> bool {
    look.plan.post(post).and_then(|post| post.reuses).is_some_and(|other| {
        let says_it = look.plan.content_of(other).keys().any(|key| key == content);
        other != post && says_it && first_dated(look, other).is_some()
    })
}

/// Whether a run of one title is, post for post, a run of one link.
fn link_says_it(look: &Look<'_>, content: ContentKey, limit: i32, run: &[&Stop]) -> bool {
    let Some(link) = look.plan.content_of(run[0].post).link.filter(|link| *link != content) else {
        return false;
    };
    let mut same = false;
    if run.iter().all(|stop| look.plan.content_of(stop.post).link == Some(link)) {
        each_run(look, link, limit, |other| {
            same |= other.iter().map(|stop| stop.placement).eq(run.iter().map(|stop| stop.placement));
        });
    }
    same
}
