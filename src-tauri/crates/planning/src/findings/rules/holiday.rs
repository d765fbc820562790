//! `holiday`: on a public holiday of the board's country, on a channel that does not publish on them.

use super::{Once, Rule, each_coming, stop_again};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::Found;
use crate::findings::look::Look;
use crate::plan::{Lane, Spot, Stop};
use crate::wall_clock::date_of;

pub(super) const RULE: Rule = Rule { name: RuleName::Holiday, everywhere, around, once: Once::Placement };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let closes = |lane: &Lane| !lane.channel.capacity.publishes_on_holidays;
    each_coming(look, found, RuleName::Holiday, closes, |lane, stop| judge(look, lane, stop));
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    stop_again(look, spot, found, RuleName::Holiday, |lane, stop| judge(look, lane, stop));
}

fn judge(look: &Look<'_>, lane: &Lane, stop: &Stop) -> Option<Finding> {
    if lane.channel.capacity.publishes_on_holidays || !stop.is_dated() || !look.is_open(stop) {
        return None;
    }
    let holiday = look.plan.holiday(date_of(stop.day()))?;
    let mut finding = look.finding_on(RuleName::Holiday, Severity::Warning, stop);
    finding.label = Some(holiday.key.name(look.plan.language()).to_owned());
    Some(finding)
}
