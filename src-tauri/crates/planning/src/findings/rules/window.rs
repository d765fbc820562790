//! `window`: outside publishing hours. The channel has windows, and the exact time is in none of that weekday's (both ends
//! included).

use super::{Once, Rule, each_coming, stop_again};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::Found;
use crate::findings::look::Look;
use crate::plan::{Lane, Spot, Stop};
use crate::wall_clock::DAY;

pub(super) const RULE: Rule = Rule { name: RuleName::Window, everywhere, around, once: Once::Placement };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let has_windows = |lane: &Lane| !lane.channel.capacity.windows.is_empty();
    each_coming(look, found, RuleName::Window, has_windows, |lane, stop| judge(look, lane, stop));
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    stop_again(look, spot, found, RuleName::Window, |lane, stop| judge(look, lane, stop));
}

fn judge(look: &Look<'_>, lane: &Lane, stop: &Stop) -> Option<Finding> {
    let windows = &lane.channel.capacity.windows;
    if windows.is_empty() || !stop.is_exact() || !look.is_open(stop) {
        return None;
    }
    // 1970-01-01 was a Thursday.
    let weekday = (stop.day() + 3).rem_euclid(7) + 1;
    let time = stop.wall.rem_euclid(DAY);
    let inside = windows.iter().any(|window| {
        i32::from(window.weekday) == weekday
            && (i32::from(window.from.0)..=i32::from(window.to.0)).contains(&time)
    });
    (!inside).then(|| look.finding_on(RuleName::Window, Severity::Warning, stop))
}
