//! Every rule, one file each. What they mean exactly stands in each file's head.

mod blackout;
mod day_load;
mod double_post;
mod gap;
mod holiday;
mod not_ready;
mod overdue;
mod owner_clash;
mod week_load;
mod window;

use super::finding::{Finding, RuleName};
use super::found::{Found, Home};
use super::look::Look;
use crate::plan::{Lane, Spot, Stop};

/// A rule: its name, how to ask it about everything, and how to ask it again about what one changed placement can touch.
pub(crate) struct Rule {
    pub(crate) name: RuleName,
    pub(crate) everywhere: fn(&Look<'_>, &mut Found),
    pub(crate) around: fn(&Look<'_>, &Spot, &mut Found),
}

/// The rules that exist.
pub(crate) const RULES: &[Rule] = &[
    gap::RULE,
    day_load::RULE,
    week_load::RULE,
    owner_clash::RULE,
    double_post::RULE,
    holiday::RULE,
    window::RULE,
    blackout::RULE,
    not_ready::RULE,
    overdue::RULE,
];

/// Names of the rules that exist.
pub fn existing() -> impl Iterator<Item = RuleName> {
    RULES.iter().map(|rule| rule.name)
}

/// Judges every placement on an active channel by itself.
fn each_stop(
    look: &Look<'_>,
    found: &mut Found,
    rule: RuleName,
    judge: impl Fn(&Lane, &Stop) -> Option<Finding>,
) {
    for lane in look.plan.active_lanes() {
        for stop in lane.stops.all() {
            if let Some(finding) = judge(lane, stop) {
                found.say(Home::of(rule, stop.placement.0, 0), finding);
            }
        }
    }
}

/// Judges one placement again, as it stands now.
fn stop_again(
    look: &Look<'_>,
    spot: &Spot,
    found: &mut Found,
    rule: RuleName,
    judge: impl Fn(&Lane, &Stop) -> Option<Finding>,
) {
    let home = Home::of(rule, spot.stop.placement.0, 0);
    found.again_at(home);
    let stop = look.active_stop(spot.stop.placement).filter(|_| !spot.bare);
    if let Some((stop, lane)) = stop.and_then(|stop| Some((stop, look.plan.lane(stop.channel)?)))
        && let Some(finding) = judge(lane, &stop)
    {
        found.say(home, finding);
    }
}

/// A load in hundredths as whole posts.
fn whole_posts(load: i64) -> f64 {
    load as f64 / 100.0
}

/// The lane a spot stands on, when its channel is active.
fn active_lane<'a>(look: &Look<'a>, spot: &Spot) -> Option<&'a Lane> {
    let lane = look.plan.lane(spot.stop.channel)?;
    (lane.channel.state == crate::model::ChannelState::Active).then_some(lane)
}
