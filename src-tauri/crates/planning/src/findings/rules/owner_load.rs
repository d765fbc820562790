//! `owner_load`: a person has too much that ISO week. More distinct posts of theirs with a weekly placement than their most
//! per week, which absence lowers: most × weekdays (Mon–Fri) present ÷ 5, rounded down. Numbers: `count` of posts, `limit`
//! that week, `most` in a full one. Lists all of the week's placements.

use chrono::NaiveDate;

use super::{Once, Rule};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::{Look, midnight};
use crate::model::Person;
use crate::plan::{Desk, Spot, Stop};
use crate::wall_clock::{DAY, date_of, day_number, monday_of_week, week_number};

pub(super) const RULE: Rule = Rule { name: RuleName::OwnerLoad, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    let monday = day_number(monday_of_week(week_number(look.today())));
    for desk in look.plan.desks() {
        let Some(most) = desk.person.most_per_week else { continue };
        let coming = &desk.stops.all()[desk.stops.index_at(monday * DAY)..];
        for week in coming.chunk_by(|a, b| a.week() == b.week()) {
            judge(look, desk, week, most, found);
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    if spot.bare || !spot.stop.is_weekly() {
        return;
    }
    let week = spot.stop.week();
    let monday = day_number(monday_of_week(week));
    for desk in spot.owners.iter().filter_map(|owner| look.plan.desk(*owner)) {
        if let Some(most) = desk.person.most_per_week {
            found.again_at(Home::of(RuleName::OwnerLoad, desk.person.id.0, week));
            judge(look, desk, desk.stops.on_days(monday..monday + 7), most, found);
        }
    }
}

fn judge(look: &Look<'_>, desk: &Desk, week: &[Stop], most: u32, found: &mut Found) {
    let counted = || week.iter().filter(|stop| stop.is_weekly() && look.is_in_play(stop));
    let Some(first) = counted().next() else { return };
    let monday = monday_of_week(first.week());
    let limit = u64::from(most) * days_present(&desk.person, monday) / 5;
    if counted().count() as u64 <= limit || !counted().any(|stop| look.is_open(stop)) {
        return;
    }
    let mut posts: Vec<_> = counted().map(|stop| stop.post).collect();
    posts.sort_unstable();
    posts.dedup();
    if posts.len() as u64 <= limit {
        return;
    }
    if let Some(mut finding) = look.finding_over(RuleName::OwnerLoad, Severity::Warning, counted()) {
        finding.person = Some(desk.person.id);
        (finding.on, finding.week) = (None, Some(monday));
        (finding.from, finding.to) = (midnight(monday), date_of(day_number(monday) + 6));
        finding.numbers =
            vec![("count", posts.len() as f64), ("limit", limit as f64), ("most", f64::from(most))];
        found.say(Home::of(RuleName::OwnerLoad, desk.person.id.0, first.week()), finding);
    }
}

fn days_present(person: &Person, monday: NaiveDate) -> u64 {
    let present = |day: &NaiveDate| !super::is_absent(person, *day);
    monday.iter_days().take(5).filter(present).count() as u64
}
