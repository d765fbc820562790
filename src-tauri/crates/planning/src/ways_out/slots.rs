//! The next free times for a card, soonest first. Each is tried on the plan and asked of the rules before it is offered: taking one
//! makes no new finding but those that speak about the card itself, and these are told with the time.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::change::{Change, moved};
use super::room::Room;
use super::times;
use super::verdict::carries_on;
use crate::findings::{Findings, RuleName};
use crate::model::{
    ChannelId, Format, PersonId, PlacementId, PlacementState, PostId, PublishingOrder, Status,
};
use crate::plan::{Plan, PlannedPlacement, PlannedPost, Touched};
use crate::planned_time::{PlannedTime, monday_of};
use crate::wall_clock::Now;

/// What is to get a time.
#[derive(Debug, Clone, PartialEq)]
pub enum SlotFor {
    Placement(PlacementId),
    /// A post with all of its placements that follow its time.
    Post(PostId),
    /// A post that is still to be made.
    New {
        placements: Vec<(ChannelId, Format)>,
        owners: Vec<PersonId>,
    },
}

/// A free time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub to: PlannedTime,
    /// What the rules would say there about the card itself, that no free time is withheld for: a card that is not ready, that goes
    /// out everywhere at once, or whose channels are in the wrong order.
    pub raises: Vec<RuleName>,
}

/// How many days, or for a week weeks, are looked at, and how often the rules are asked for one list.
const DAYS_AHEAD: u64 = 42;
const WEEKS_AHEAD: u64 = 8;
const MOST_TRIED: usize = 160;
/// When nobody said when, and the channel has no habit yet.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// At most `most` free times from `near` on (without it from the card's own time, else from now), in its precision; for a
/// month, a quarter or nothing at all exact ones. None for what stands on no active channel. The plan is as before afterwards.
pub fn free_slots(
    plan: &mut Plan,
    findings: &Findings,
    card: &SlotFor,
    near: Option<PlannedTime>,
    most: usize,
) -> Vec<Slot> {
    match card {
        SlotFor::New { placements, owners } => {
            let post = put_new(plan, placements, owners);
            let forgiven = &[RuleName::NotReady, RuleName::DoublePost, RuleName::Sequence];
            let slots = slots_of(plan, findings, Card::Post(post), forgiven, near, most);
            plan.remove_post(post, &mut Touched::default());
            slots
        }
        SlotFor::Post(id) => {
            let counts = plan.post(*id).is_some_and(PlannedPost::counts);
            // All of its placements move together, so their order among themselves stays.
            let forgiven: &[RuleName] = match counts {
                true => &[RuleName::DoublePost, RuleName::Sequence],
                false => &[RuleName::DoublePost, RuleName::Sequence, RuleName::NotReady],
            };
            slots_of(plan, findings, Card::Post(*id), forgiven, near, most)
        }
        SlotFor::Placement(id) => {
            let post = plan.placement(*id).and_then(|placement| plan.post(placement.post));
            let counts = post.is_some_and(PlannedPost::counts);
            let forgiven: &[RuleName] = if counts { &[] } else { &[RuleName::NotReady] };
            slots_of(plan, findings, Card::Placement(*id), forgiven, near, most)
        }
    }
}

/// What stands on the plan and is moved for a try.
#[derive(Clone, Copy)]
enum Card {
    Placement(PlacementId),
    Post(PostId),
}

/// `forgiven` are the rules that speak about the card itself, so that no time would silence them.
fn slots_of(
    plan: &mut Plan,
    findings: &Findings,
    card: Card,
    forgiven: &[RuleName],
    near: Option<PlannedTime>,
    most: usize,
) -> Vec<Slot> {
    let Some((movers, own)) = movers(plan, card) else { return Vec::new() };
    let candidates = candidates(plan, findings.now(), &movers, near.or(own));
    let (mut slots, mut tried) = (Vec::new(), 0);
    for (index, of_one_day) in candidates.into_iter().enumerate() {
        // The wished day may be offered twice, so that there is a choice beside the very next time.
        let mut take = if index == 0 { 2 } else { 1 };
        for to in of_one_day {
            if slots.len() == most || tried == MOST_TRIED {
                return slots;
            }
            if take > 0 {
                tried += 1;
                if let Some(raises) = raised_at(plan, findings, card, forgiven, to) {
                    slots.push(Slot { to, raises });
                    take -= 1;
                }
            }
        }
    }
    slots
}

/// The placements that would move together, and when they stand now.
fn movers(plan: &Plan, card: Card) -> Option<(Vec<PlannedPlacement>, Option<PlannedTime>)> {
    let is_planned = |placement: &&PlannedPlacement| placement.state == PlacementState::Planned;
    match card {
        Card::Placement(id) => {
            let placement = plan.placement(id).filter(is_planned)?;
            Some((vec![*placement], plan.planned(placement)))
        }
        Card::Post(id) => {
            let post = plan.post(id)?;
            let all = post.placements.iter().filter_map(|id| plan.placement(*id));
            let followers = all.filter(is_planned).filter(|placement| placement.planned.is_none());
            Some((followers.copied().collect(), post.planned))
        }
    }
}

/// Times at which every channel concerned has room as far as a quick look says, day by day (week by week), best first.
fn candidates(
    plan: &Plan,
    now: Now,
    movers: &[PlannedPlacement],
    near: Option<PlannedTime>,
) -> Vec<Vec<PlannedTime>> {
    let rooms: Vec<Room<'_>> = movers.iter().filter_map(|placement| Room::of(plan, now, placement)).collect();
    let Some((first, others)) = rooms.split_first() else { return Vec::new() };
    let start = near.map_or(now.today(), |near| near.first_day().max(now.today()));
    if let Some(PlannedTime::Week(_)) = near {
        let mondays =
            (0..WEEKS_AHEAD).filter_map(|weeks| monday_of(start).checked_add_days(Days::new(7 * weeks)));
        let fits = |monday: &NaiveDate| rooms.iter().all(|room| room.takes_week(*monday));
        return mondays.filter(fits).map(|monday| vec![PlannedTime::Week(monday)]).collect();
    }
    let days = (0..DAYS_AHEAD).filter_map(|days| start.checked_add_days(Days::new(days)));
    let open = days.filter(|day| rooms.iter().all(|room| room.is_on(*day)));
    if let Some(PlannedTime::Day(_)) = near {
        return open.map(|day| vec![PlannedTime::Day(day)]).collect();
    }
    let wished = near.and_then(PlannedTime::minute).map(|at| at.time());
    let everywhere = |time: &PlannedTime| {
        let free = |at: NaiveDateTime| others.iter().all(|room| room.publishes_at(at) && room.is_at(at));
        time.minute().is_some_and(free)
    };
    open.map(|day| {
        let clock = wished.or_else(|| times::usual_clock(first, day)).unwrap_or(NOON);
        let free = times::quarter_hours(first, day, PlannedTime::Minute(day.and_time(clock)));
        free.into_iter().filter(everywhere).take(8).collect()
    })
    .collect()
}

/// What is forgiven of what the rules would newly say at this time; `None` where they would say more.
fn raised_at(
    plan: &mut Plan,
    findings: &Findings,
    card: Card,
    forgiven: &[RuleName],
    to: PlannedTime,
) -> Option<Vec<RuleName>> {
    let change = match card {
        Card::Placement(id) => {
            moved(plan, id, Some(to), None).map(|(post, placement)| (post, Some(placement)))
        }
        Card::Post(id) => plan.post(id).map(|post| (PlannedPost { planned: Some(to), ..post.clone() }, None)),
    };
    let (mut post, placement) = change?;
    // An idea is tried as if it counted already: as soon as it does, the time must still be good.
    if post.status == Status::Idea {
        post.status = Status::Drafting;
    }
    let delta = Change { post: Some(post), placement }.tried(plan, findings);
    // What moves along as it was is nothing new.
    let is_old = |raised| delta.solved.iter().any(|solved| carries_on(raised, solved));
    let mut rules: Vec<RuleName> =
        delta.raised.iter().filter(|raised| !is_old(raised)).map(|raised| raised.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules.iter().all(|rule| forgiven.contains(rule)).then_some(rules)
}

/// Puts a post that nobody has made yet on the plan, still without a time.
fn put_new(plan: &mut Plan, placements: &[(ChannelId, Format)], owners: &[PersonId]) -> PostId {
    let id = PostId::new();
    let untouched = &mut Touched::default();
    let post = PlannedPost {
        id,
        title: String::new(),
        status: Status::Drafting,
        planned: None,
        owners: owners.to_vec(),
        category: None,
        tags: Vec::new(),
        campaign: None,
        audience: None,
        link: None,
        sponsored: false,
        reuses: None,
        order: PublishingOrder::None,
        allow_double_post: false,
        lacks_description: false,
        lacks_consent: false,
        cycle_entries: Vec::new(),
        rank: None,
        exempt_from_holds: false,
        placements: Vec::new(),
    };
    plan.put_post(post, untouched);
    for (channel, format) in placements {
        let placement = PlannedPlacement {
            id: PlacementId::new(),
            post: id,
            channel: *channel,
            format: *format,
            planned: None,
            state: PlacementState::Planned,
        };
        plan.put_placement(placement, untouched);
    }
    id
}
