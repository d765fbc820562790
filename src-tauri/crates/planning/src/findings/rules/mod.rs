//! Every rule, one file each. What they mean exactly stands in each file's head.

mod audience_clash;
mod blackout;
mod cycle_gap;
mod day_load;
mod double_post;
mod duplicate;
mod event_clash;
mod gap;
mod holiday;
mod mix;
mod not_ready;
mod overdue;
mod owner_away;
mod owner_clash;
mod owner_load;
mod sequence;
mod silence;
mod unattended;
mod week_load;
mod window;

use chrono::NaiveDate;

use super::finding::{Finding, RuleName};
use super::found::{Found, Home};
use super::look::Look;
use crate::model::Person;
use crate::plan::{Lane, Spot, Stop};
use crate::wall_clock::DAY;

/// A rule: its name, how to ask it about everything, and how to ask it again about what one changed placement can touch.
pub(crate) struct Rule {
    pub(crate) name: RuleName,
    pub(crate) everywhere: fn(&Look<'_>, &mut Found),
    pub(crate) around: fn(&Look<'_>, &Spot, &mut Found),
    /// How often `around` must be asked when one change touched several spots.
    pub(crate) once: Once,
}

/// Once for each spot, or only once for all spots of one placement or one post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Once {
    Spot,
    Placement,
    Post,
}

/// The rules that exist.
pub(crate) const RULES: &[Rule] = &[
    gap::RULE,
    day_load::RULE,
    week_load::RULE,
    silence::RULE,
    owner_clash::RULE,
    owner_load::RULE,
    owner_away::RULE,
    audience_clash::RULE,
    double_post::RULE,
    duplicate::RULE,
    holiday::RULE,
    window::RULE,
    blackout::RULE,
    unattended::RULE,
    event_clash::RULE,
    sequence::RULE,
    mix::RULE,
    not_ready::RULE,
    overdue::RULE,
    cycle_gap::RULE,
];

/// Names of the rules that exist.
pub fn existing() -> impl Iterator<Item = RuleName> {
    RULES.iter().map(|rule| rule.name)
}

/// Judges every placement from today on by itself, on the active channels that `asks`.
fn each_coming(
    look: &Look<'_>,
    found: &mut Found,
    rule: RuleName,
    asks: impl Fn(&Lane) -> bool,
    judge: impl Fn(&Lane, &Stop) -> Option<Finding>,
) {
    let today = look.today();
    for lane in look.plan.active_lanes().filter(|lane| asks(lane)) {
        each_of(lane, &lane.stops.all()[lane.stops.index_at(today * DAY)..], found, rule, &judge);
    }
}

/// Judges each of these placements of a lane by itself.
fn each_of(
    lane: &Lane,
    stops: &[Stop],
    found: &mut Found,
    rule: RuleName,
    judge: impl Fn(&Lane, &Stop) -> Option<Finding>,
) {
    for stop in stops {
        if let Some(finding) = judge(lane, stop) {
            found.say(Home::of(rule, stop.placement.0, 0), finding);
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

fn is_absent(person: &Person, day: NaiveDate) -> bool {
    person.absences.iter().any(|absence| (absence.from..=absence.to).contains(&day))
}

/// How many different ones there are.
fn distinct<T: Ord>(values: impl Iterator<Item = T>) -> usize {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.dedup();
    values.len()
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
