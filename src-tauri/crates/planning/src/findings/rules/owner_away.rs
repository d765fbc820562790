//! `owner_away`: nobody is there. A dated placement whose post has owners, every one of them absent that day. One finding per
//! placement; names the person when there is only one.

use super::{Once, Rule, is_absent, stop_again};
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::plan::{Desk, Spot, Stop};
use crate::wall_clock::{date_of, day_number};

pub(super) const RULE: Rule = Rule { name: RuleName::OwnerAway, everywhere, around, once: Once::Placement };

/// Starts from the absences, which are few. Where all owners are away, so is the first.
fn everywhere(look: &Look<'_>, found: &mut Found) {
    for desk in look.plan.desks() {
        for stop in stops_while_away(look, desk) {
            let is_first = look.post(stop).is_some_and(|post| post.owners.first() == Some(&desk.person.id));
            if let Some(finding) = is_first.then(|| judge(look, stop)).flatten() {
                found.say(Home::of(RuleName::OwnerAway, stop.placement.0, 0), finding);
            }
        }
    }
}

fn stops_while_away<'a>(look: &Look<'a>, desk: &'a Desk) -> impl Iterator<Item = &'a Stop> + use<'a> {
    let today = look.today();
    desk.person.absences.iter().flat_map(move |absence| {
        let first = day_number(absence.from).max(today);
        let end = day_number(absence.to).saturating_add(1).max(first);
        desk.stops.on_days(first..end)
    })
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    stop_again(look, spot, found, RuleName::OwnerAway, |_, stop| judge(look, stop));
}

fn judge(look: &Look<'_>, stop: &Stop) -> Option<Finding> {
    if !stop.is_dated() || !look.is_open(stop) {
        return None;
    }
    let owners = &look.post(stop)?.owners;
    let (sole, day) = (*owners.first()?, date_of(stop.day()));
    let all_away =
        owners.iter().all(|owner| look.plan.desk(*owner).is_some_and(|desk| is_absent(&desk.person, day)));
    all_away.then(|| {
        let mut finding = look.finding_on(RuleName::OwnerAway, Severity::Warning, stop);
        finding.person = owners.iter().all(|owner| *owner == sole).then_some(sole);
        finding
    })
}
