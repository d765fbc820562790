//! `window`: outside publishing hours. The channel has windows, and the exact time is in none of that weekday's (both ends
//! included).

use chrono::Datelike;

use super::{Rule, each_stop, stop_again};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::Found;
use crate::findings::look::Look;
use crate::plan::{Lane, Spot, Stop};
use crate::wall_clock::{DAY, date_of};

pub(super) const RULE: Rule = Rule { name: RuleName::Window, everywhere, around };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    each_stop(look, found, RuleName::Window, |lane, stop| judge(look, lane, stop));
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    stop_again(look, spot, found, RuleName::Window, |lane, stop| judge(look, lane, stop));
}

fn judge(look: &Look<'_>, lane: &Lane, stop: &Stop) -> Option<Finding> {
    let windows = &lane.channel.capacity.windows;
    if windows.is_empty() || !stop.is_exact() || !look.is_open(stop) {
        return None;
    }
    let weekday = date_of(stop.day()).weekday().number_from_monday();
    let time = stop.wall.rem_euclid(DAY);
    let inside = windows.iter().any(|window| {
        u32::from(window.weekday) == weekday
            && (i32::from(window.from.0)..=i32::from(window.to.0)).contains(&time)
    });
    (!inside).then(|| look.finding_on(RuleName::Window, Severity::Warning, stop))
}
