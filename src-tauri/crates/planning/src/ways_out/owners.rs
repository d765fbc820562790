//! Who else could own a post: people with room, those with the least to do that week first.

use super::WayOut;
use crate::findings::{Finding, RuleName};
use crate::model::{Person, PersonId, PostId};
use crate::plan::{Desk, Plan, PlannedPlacement, PlannedPost};
use crate::wall_clock::{Now, date_of, day_number, monday_of_week};

/// How many people are asked about for one post.
const ASKED: usize = 8;

/// Ways to give the posts of a finding to somebody else; `movers` are its placements, those to move first in front.
pub(super) fn others(plan: &Plan, now: Now, finding: &Finding, movers: &[PlannedPlacement]) -> Vec<WayOut> {
    let mut posts: Vec<PostId> = Vec::new();
    let mut ways = Vec::new();
    for placement in movers {
        let Some(post) = plan.post(placement.post).filter(|post| !posts.contains(&post.id)) else { continue };
        posts.push(post.id);
        let Some(instead_of) = finding.person.or(post.owners.first().copied()) else { continue };
        let with_room = people_with_room(plan, now, finding, post, placement);
        let asked = if finding.rule == RuleName::OwnerAway { ASKED } else { ASKED / 2 };
        ways.extend(with_room.into_iter().take(asked).map(|owner| WayOut::AssignOwner {
            post: post.id,
            owner,
            instead_of,
        }));
    }
    ways
}

fn people_with_room(
    plan: &Plan,
    now: Now,
    finding: &Finding,
    post: &PlannedPost,
    placement: &PlannedPlacement,
) -> Vec<PersonId> {
    let Some(stop) = plan.stop_of(placement) else { return Vec::new() };
    let day = stop.is_dated().then(|| date_of(stop.day()));
    let monday = finding.week.unwrap_or_else(|| monday_of_week(stop.week()));
    let mut people: Vec<(u64, PersonId)> = plan
        .desks()
        .filter(|desk| !post.owners.contains(&desk.person.id))
        .filter(|desk| day.is_none_or(|day| !is_absent(&desk.person, day)))
        .filter_map(|desk| Some((how_full(now, desk, day_number(monday))?, desk.person.id)))
        .collect();
    people.sort_unstable();
    people.into_iter().map(|(_, person)| person).collect()
}

fn is_absent(person: &Person, day: chrono::NaiveDate) -> bool {
    person.absences.iter().any(|absence| (absence.from..=absence.to).contains(&day))
}

/// The share of their most per week that a person has already, in thousandths; `None` without room for another post. A
/// person without a most counts as bearing twenty.
fn how_full(now: Now, desk: &Desk, monday: i32) -> Option<u64> {
    let week = desk.stops.on_days(monday..monday + 7).iter();
    let mut posts: Vec<PostId> =
        week.filter(|stop| stop.is_weekly() && stop.is_in_play(now)).map(|stop| stop.post).collect();
    posts.sort_unstable();
    posts.dedup();
    let (count, most) = (posts.len() as u64, u64::from(desk.person.most_per_week.unwrap_or(20)));
    (desk.person.most_per_week.is_none() || count < most).then(|| count * 1000 / most.max(1))
}
