//! What could be moved into a week or a period of the wheel that lacks posts: what has no day yet, then what can leave its own.

use chrono::NaiveDate;

use super::room::Room;
use super::times;
use super::{Avenue, WayOut};
use crate::findings::Finding;
use crate::model::{CycleEntryId, PlacementState};
use crate::plan::{Plan, PlannedPlacement};
use crate::planned_time::{PlannedTime, monday_of};
use crate::wall_clock::Now;

/// How many of each sort are tried.
const TRIED: usize = 8;
/// In days; further away it is a plan of its own.
const REACH: i64 = 28;

/// Something more for a channel that is too quiet in a week.
pub(super) fn week(plan: &Plan, now: Now, finding: &Finding) -> Vec<Avenue> {
    let (Some(channel), Some(monday)) = (finding.channel, finding.week) else { return Vec::new() };
    let span = Span { first: monday, last: finding.to };
    let on_channel = plan.placements().filter(|placement| placement.channel == channel);
    avenues(plan, now, span, on_channel)
}

/// Something more for an occurrence of the wheel, from the posts that serve its entry.
pub(super) fn occurrence(plan: &Plan, now: Now, finding: &Finding) -> Vec<Avenue> {
    let Some(entry) = finding.about.map(CycleEntryId) else { return Vec::new() };
    let span = Span { first: finding.from.date(), last: finding.to };
    let serves = |placement: &&PlannedPlacement| {
        plan.post(placement.post).is_some_and(|post| post.cycle_entries.contains(&entry))
    };
    avenues(plan, now, span, plan.placements().filter(serves))
}

/// The days to fill, both included.
#[derive(Clone, Copy)]
struct Span {
    first: NaiveDate,
    last: NaiveDate,
}

impl Span {
    fn holds(self, time: PlannedTime) -> bool {
        time.first_day() >= self.first && time.last_day() <= self.last
    }
}

fn avenues<'p>(
    plan: &'p Plan,
    now: Now,
    span: Span,
    placements: impl Iterator<Item = &'p PlannedPlacement>,
) -> Vec<Avenue> {
    let first = span.first.max(now.today());
    let (mut undated, mut dated) = (Vec::new(), Vec::new());
    for placement in placements.filter(|placement| placement.state == PlacementState::Planned) {
        if !plan.post(placement.post).is_some_and(|post| post.counts()) {
            continue;
        }
        match plan.planned(placement).map(|time| (time, time.monday())) {
            Some((time, Some(_))) if !span.holds(time) && time.last_day() >= now.today() => {
                dated.push(((time.first_day() - first).num_days().abs(), placement.id, *placement));
            }
            Some((_, Some(_))) => {}
            Some((time, None)) if time.last_day() < first || time.first_day() > span.last => {}
            coarse => undated.push((coarse.is_none(), placement.id, *placement)),
        }
    }
    undated.sort_unstable_by_key(|(no_time, id, _)| (*no_time, *id));
    dated.retain(|(days, ..)| *days <= REACH);
    dated.sort_unstable_by_key(|(days, id, _)| (*days, *id));
    let week = PlannedTime::week_of(first);
    let to_week = |placement: PlannedPlacement| {
        let room = Room::of(plan, now, &placement)?;
        room.takes_week(monday_of(first)).then_some(WayOut::Move { placement: placement.id, to: week })
    };
    let to_day = |placement: PlannedPlacement| into_span(plan, now, span, &placement);
    vec![
        Avenue { ways: undated.into_iter().take(TRIED).filter_map(|it| to_week(it.2)).collect(), take: 3 },
        Avenue {
            ways: dated.into_iter().take(TRIED).flat_map(|it| to_day(it.2)).take(24).collect(),
            take: 2,
        },
    ]
}

/// The times inside the span nearest to where a placement stands: for what is dated its weekday first.
fn into_span(plan: &Plan, now: Now, span: Span, placement: &PlannedPlacement) -> Vec<WayOut> {
    let (Some(room), Some(from)) = (Room::of(plan, now, placement), plan.planned(placement)) else {
        return Vec::new();
    };
    let to = |to: PlannedTime| WayOut::Move { placement: placement.id, to };
    let first = span.first.max(now.today());
    if from.day().is_none() {
        let week = PlannedTime::week_of(first);
        return room.takes_week(monday_of(first)).then(|| to(week)).into_iter().collect();
    }
    let mut days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= span.last).take(7).collect();
    let distance = |day: &NaiveDate| (*day - from.first_day()).num_days().rem_euclid(7);
    days.sort_by_key(distance);
    days.into_iter().flat_map(|day| times::on_day(&room, day, from)).take(4).map(to).collect()
}
