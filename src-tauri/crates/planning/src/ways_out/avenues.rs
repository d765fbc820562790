//! What to try for each rule, best first: the next free time on the channel, another day with room, another owner, dropping
//! the placement; and what only some rules know.

use chrono::{Days, NaiveDate};

use super::fill;
use super::movers::movers;
use super::owners;
use super::room::Room;
use super::times::{self, Times};
use super::{Avenue, WayOut};
use crate::findings::{Finding, RuleName};
use crate::model::{PlacementId, PlacementState, Platform, PublishingOrder};
use crate::plan::{Plan, PlannedPlacement};
use crate::planned_time::PlannedTime;
use crate::wall_clock::Now;

pub(super) fn avenues(plan: &Plan, now: Now, finding: &Finding) -> Vec<Avenue> {
    let movers = movers(plan, now, finding);
    let mut moves = moves(plan, now, finding, &movers);
    let owners = |take| Avenue { ways: owners::others(plan, now, finding, &movers), take };
    match finding.rule {
        RuleName::Silence => return fill::week(plan, now, finding),
        RuleName::CycleGap => return fill::occurrence(plan, now, finding),
        RuleName::OwnerAway | RuleName::OwnerLoad => moves.insert(0, owners(2)),
        RuleName::OwnerClash => moves.insert(moves.len().min(2), owners(1)),
        RuleName::Duplicate => moves.insert(0, reuse(plan, finding)),
        RuleName::DoublePost => moves.insert(moves.len().min(2), allow_double_post(finding)),
        RuleName::Sequence => moves = sequence(plan, now, finding, &movers),
        _ => {}
    }
    let drop = |placement: &PlannedPlacement| WayOut::SkipPlacement { placement: placement.id };
    moves.push(Avenue { ways: movers.iter().map(drop).collect(), take: 1 });
    moves
}

/// How many of a finding's placements are considered for a move, and how many times of each sort for each.
const MOVERS: usize = 3;
const TRIED: usize = 8;

/// Moves of the placements: for the first its day, its week and then later; then the same for the others.
fn moves(plan: &Plan, now: Now, finding: &Finding, movers: &[PlannedPlacement]) -> Vec<Avenue> {
    let times: Vec<(PlacementId, Times, Vec<PlannedTime>)> = movers
        .iter()
        .take(MOVERS)
        .filter_map(|placement| {
            let (room, from) = (Room::of(plan, now, placement)?, plan.planned(placement)?);
            let mut times = times::around(&room, from);
            if clears_its_day(finding.rule) {
                times.near.clear();
            }
            if finding.week.is_some() {
                times.week.clear();
            }
            let beyond = days_beyond(plan, now, finding, placement);
            let beyond = beyond.into_iter().flat_map(|day| times::on_day(&room, day, from)).collect();
            Some((placement.id, times, beyond))
        })
        .collect();
    let (mut first, mut others, mut last) = (Vec::new(), Vec::new(), Vec::new());
    let alone = movers.len() == 1;
    for (index, (placement, times, beyond)) in times.into_iter().enumerate() {
        let avenue = |times: Vec<PlannedTime>, take| {
            let ways = times.into_iter().take(TRIED).map(|to| WayOut::Move { placement, to });
            Avenue { ways: ways.collect(), take }
        };
        let near = avenue(times.near, if alone { 2 } else { 1 });
        let rest = [avenue(times.week, 1), avenue(beyond, 1), avenue(times.ahead, if alone { 2 } else { 1 })];
        first.push(near);
        if index == 0 { &mut others } else { &mut last }.extend(rest);
    }
    let after_two = first.split_off(first.len().min(2));
    first.into_iter().chain(others).chain(after_two).chain(last).collect()
}

/// Whether another time of the same day is no way out.
fn clears_its_day(rule: RuleName) -> bool {
    matches!(
        rule,
        RuleName::DayLoad
            | RuleName::WeekLoad
            | RuleName::OwnerLoad
            | RuleName::OwnerAway
            | RuleName::Holiday
            | RuleName::Duplicate
            | RuleName::NotReady
    )
}

/// Days just outside what the finding is about, where that lasts: the blackout, the event, the absence, the days in which
/// the same content counts as a duplicate or a post must be ready.
fn days_beyond(plan: &Plan, now: Now, finding: &Finding, placement: &PlannedPlacement) -> Vec<NaiveDate> {
    let Some(day) = plan.planned(placement).and_then(PlannedTime::day) else { return Vec::new() };
    let settings = plan.settings();
    let about = |id: uuid::Uuid| finding.about == Some(id);
    let period = match finding.rule {
        RuleName::Blackout => plan
            .blackouts()
            .find(|it| about(it.id.0))
            .map(|it| (it.from.first_day(), it.last_day(now.today()))),
        RuleName::EventClash => {
            plan.events().find(|it| about(it.id.0)).map(|it| (it.from.first_day(), it.to.last_day()))
        }
        RuleName::OwnerAway => absence(plan, placement, day),
        RuleName::NotReady => {
            let ready = now.today().checked_add_days(Days::new(settings.ready_days.into()));
            ready.map(|ready| (now.today(), ready))
        }
        RuleName::Duplicate => {
            let others = finding.placements.iter().filter(|id| **id != placement.id);
            let days = others.filter_map(|id| plan.planned(plan.placement(*id)?)?.day());
            let reach = Days::new(settings.duplicate_days.into());
            let reach = |day: NaiveDate| Some((day.checked_sub_days(reach)?, day.checked_add_days(reach)?));
            let spans: Vec<_> = days.filter_map(reach).collect();
            spans.iter().map(|span| span.0).min().zip(spans.iter().map(|span| span.1).max())
        }
        _ => None,
    };
    let Some((first, last)) = period else { return Vec::new() };
    let after = (1..=5).filter_map(|days| last.checked_add_days(Days::new(days)));
    let before = (1..=3).filter_map(|days| first.checked_sub_days(Days::new(days)));
    let mut days: Vec<NaiveDate> = after.chain(before).collect();
    days.sort_by_key(|other| ((*other - day).abs(), *other < day));
    days
}

/// The absence of the post's first owner that day.
fn absence(plan: &Plan, placement: &PlannedPlacement, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let owner = *plan.post(placement.post)?.owners.first()?;
    let absences = &plan.desk(owner)?.person.absences;
    absences.iter().map(|it| (it.from, it.to)).find(|(from, to)| (*from..=*to).contains(&day))
}

/// The later posts of the same content as reuses of the first.
fn reuse(plan: &Plan, finding: &Finding) -> Avenue {
    let mut posts = finding.placements.iter().filter_map(|id| plan.placement(*id)).map(|it| it.post);
    let Some(reuses) = posts.next() else { return Avenue { ways: Vec::new(), take: 0 } };
    let is_free = |post: &_| plan.post(*post).is_some_and(|post| post.reuses.is_none());
    let mut later: Vec<_> = posts.filter(is_free).map(|post| WayOut::MarkReuse { post, reuses }).collect();
    later.reverse();
    Avenue { ways: later, take: 1 }
}

fn allow_double_post(finding: &Finding) -> Avenue {
    let ways = finding.post.map(|post| WayOut::AllowDoublePost { post });
    Avenue { ways: ways.into_iter().collect(), take: 1 }
}

/// What came too early goes after the first on the website (intranet); or that first one before everything else.
fn sequence(plan: &Plan, now: Now, finding: &Finding, movers: &[PlannedPlacement]) -> Vec<Avenue> {
    let Some(post) = finding.post.and_then(|post| plan.post(post)) else { return Vec::new() };
    let home = match post.order {
        PublishingOrder::InternalFirst => Platform::Intranet,
        _ => Platform::Website,
    };
    let is_home =
        |it: &PlannedPlacement| plan.lane(it.channel).is_some_and(|lane| lane.channel.platform == home);
    let listed = || finding.placements.iter().filter_map(|id| plan.placement(*id)).copied();
    let time = |placement: &PlannedPlacement| plan.planned(placement);
    let mut avenues = Vec::new();
    let avenue = |placement: &PlannedPlacement, wish: PlannedTime, fits: &dyn Fn(PlannedTime) -> bool| {
        let room = Room::of(plan, now, placement)?;
        let Times { near, week, ahead } = times::around(&room, wish);
        let times = near.into_iter().chain(week).chain(ahead).filter(|to| fits(*to));
        let ways = times.take(TRIED).map(|to| WayOut::Move { placement: placement.id, to }).collect();
        Some(Avenue { ways, take: 2 })
    };
    if let Some(first) = listed().filter(is_home).find_map(|it| time(&it)) {
        for early in movers.iter().filter(|it| !is_home(it)).take(MOVERS) {
            let wish = time(early).map_or(first, |own| own.moved_to(first.first_day()));
            avenues.extend(avenue(early, wish, &|to| starts(to) > starts(first)));
        }
    }
    if let Some(earliest) = listed().filter(|it| !is_home(it)).find_map(|it| time(&it)) {
        let homes = post.placements.iter().filter_map(|id| plan.placement(*id)).filter(|it| is_home(it));
        for home in homes.filter(|it| it.state == PlacementState::Planned).take(MOVERS) {
            avenues.extend(avenue(home, earliest, &|to| starts(to) < starts(earliest)));
        }
    }
    avenues
}

fn starts(time: PlannedTime) -> chrono::NaiveDateTime {
    time.minute().unwrap_or_else(|| time.first_day().into())
}
