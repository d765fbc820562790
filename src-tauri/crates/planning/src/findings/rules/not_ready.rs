//! `not_ready`: will not make it. Dated, open, at most the ready days ahead, and something lacks. A dated post without any
//! placement is asked too: it lacks a channel.

use uuid::Uuid;

use super::{Once, Rule, each_of, stop_again};
use crate::findings::finding::{Finding, Missing, RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::model::Status;
use crate::plan::{PlannedPost, Spot, Stop};

pub(super) const RULE: Rule = Rule { name: RuleName::NotReady, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let ready_days = i32::try_from(look.plan.settings().ready_days).unwrap_or(i32::MAX);
    let soon = look.today()..look.today().saturating_add(ready_days).saturating_add(1);
    for lane in look.plan.active_lanes() {
        each_of(lane, lane.stops.on_days(soon.clone()), found, RuleName::NotReady, |lane, stop| {
            judge(look, lane.channel.capacity.requires_link, stop)
        });
    }
    for stop in look.plan.bare().on_days(soon) {
        if let Some(finding) = judge_bare(look, stop) {
            found.say(bare_home(stop), finding);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    if !spot.bare {
        return stop_again(look, spot, found, RuleName::NotReady, |lane, stop| {
            judge(look, lane.channel.capacity.requires_link, stop)
        });
    }
    let home = bare_home(&spot.stop);
    found.again_at(home);
    let stop = look.plan.bare().find((spot.stop.wall, spot.stop.precision, spot.stop.placement));
    if let Some(finding) = stop.and_then(|stop| judge_bare(look, stop)) {
        found.say(home, finding);
    }
}

/// Apart from the homes of placements, which may carry the same id in an imported board.
fn bare_home(stop: &Stop) -> Home {
    Home { other: Uuid::max(), ..Home::of(RuleName::NotReady, stop.post.0, 0) }
}

fn judge(look: &Look<'_>, requires_link: bool, stop: &Stop) -> Option<Finding> {
    let days = days_left(look, stop)?;
    let post = look.post(stop)?;
    let mut missing = missing_from(post);
    if requires_link && post.link.as_deref().is_none_or(|link| link.trim().is_empty()) {
        missing.push(Missing::Link);
    }
    finding(look, stop, days, missing)
}

fn judge_bare(look: &Look<'_>, stop: &Stop) -> Option<Finding> {
    let days = days_left(look, stop)?;
    let mut missing = missing_from(look.post(stop)?);
    missing.push(Missing::Channel);
    let mut finding = finding(look, stop, days, missing)?;
    finding.channel = None;
    finding.placements.clear();
    Some(finding)
}

/// Days from today when it must be ready by now.
fn days_left(look: &Look<'_>, stop: &Stop) -> Option<i32> {
    let days = stop.day() - look.today();
    let soon = i64::from(days) <= i64::from(look.plan.settings().ready_days);
    (stop.is_dated() && look.is_open(stop) && soon).then_some(days)
}

fn missing_from(post: &PlannedPost) -> Vec<Missing> {
    let lacks = [
        (!matches!(post.status, Status::Approved | Status::Published), Missing::Approval),
        (post.owners.is_empty(), Missing::Owner),
        (post.category.is_none(), Missing::Category),
        (post.lacks_description, Missing::Description),
        (post.lacks_consent, Missing::Consent),
    ];
    lacks.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect()
}

fn finding(look: &Look<'_>, stop: &Stop, days: i32, mut missing: Vec<Missing>) -> Option<Finding> {
    if missing.is_empty() {
        return None;
    }
    missing.sort_unstable();
    let mut finding = look.finding_on(RuleName::NotReady, Severity::Warning, stop);
    finding.numbers = vec![("days", f64::from(days))];
    finding.missing = missing;
    Some(finding)
}
