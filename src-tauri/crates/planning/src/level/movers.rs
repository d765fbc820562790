//! What may move to level a plan, and where to: the times within the tolerance, the shortest way first.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::{NaiveDate, TimeDelta};

use super::Wish;
use crate::findings::{Finding, RuleName};
use crate::model::{ChannelId, CycleEntryId, PlacementId, PlacementState};
use crate::plan::{Plan, PlannedPlacement, Stop};
use crate::planned_time::{PlannedTime, monday_of};
use crate::wall_clock::{Now, day_number, minutes};
use crate::ways_out::{Room, at_minute, day_grid, first_to_move, is_agreed, minute_of, usual_minute};

/// How long a move is; shorter sorts first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Price {
    pub(super) days: u32,
    /// On the clock, whatever the day.
    pub(super) minutes: u32,
    /// 1 when it is not the channel's usual time.
    pub(super) unusual: u32,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub(super) to: PlannedTime,
    pub(super) price: Price,
}

/// A placement that may move.
#[derive(Debug)]
pub(super) struct Mover {
    pub(super) placement: PlacementId,
    pub(super) from: PlannedTime,
    /// Cheapest first.
    pub(super) slots: Vec<Slot>,
}

/// Those that may move, as far as anybody has asked.
pub(super) struct Movers<'w> {
    wish: &'w Wish,
    now: Now,
    usual: HashMap<ChannelId, Option<i32>>,
    known: HashMap<PlacementId, Option<Rc<Mover>>>,
    /// Times and days that a rule forbids a placement whatever the others do.
    dead: HashSet<(PlacementId, PlannedTime)>,
    dead_days: HashSet<(PlacementId, NaiveDate)>,
}

const LONGEST: u32 = 31;

impl<'w> Movers<'w> {
    pub(super) fn new(plan: &Plan, now: Now, wish: &'w Wish) -> Self {
        let usual = |lane: &crate::plan::Lane| (lane.channel.id, usual_minute(lane, wish.from));
        let usual = plan.active_lanes().map(usual).collect();
        let (known, dead, dead_days) = Default::default();
        Self { wish, now, usual, known, dead, dead_days }
    }

    /// The placements of which one at least must move for a finding to end; first those to move first.
    pub(super) fn healers(&mut self, plan: &Plan, finding: &Finding) -> Vec<Rc<Mover>> {
        let mut placements: Vec<PlacementId> = match finding.rule {
            RuleName::Silence | RuleName::Mix => {
                let lane = finding.channel.and_then(|channel| plan.lane(channel));
                let stops = lane.map_or(&[][..], |lane| lane.stops.on_days(self.near(finding)));
                stops.iter().map(|stop| stop.placement).collect()
            }
            RuleName::CycleGap => {
                let served = finding.about.and_then(|entry| plan.served(CycleEntryId(entry)));
                let stops = served.map_or(&[][..], |served| served.on_days(self.near(finding)));
                stops.iter().map(|stop| stop.placement).collect()
            }
            RuleName::Sequence | RuleName::Duplicate => {
                let posts = finding.placements.iter().filter_map(|id| plan.placement(*id)).map(|it| it.post);
                posts.filter_map(|post| plan.post(post)).flat_map(|post| post.placements.clone()).collect()
            }
            _ => finding.placements.clone(),
        };
        placements.sort_unstable();
        placements.dedup();
        let movers = placements.into_iter().filter_map(|id| self.mover(plan, id));
        let key =
            |it: &Rc<Mover>| plan.placement(it.placement).map(|placement| first_to_move(plan, placement));
        let mut movers: Vec<Rc<Mover>> = movers.collect();
        movers.sort_by_cached_key(key);
        movers
    }

    /// The days from which something can come to where a finding is.
    fn near(&self, finding: &Finding) -> std::ops::Range<i32> {
        let reach = i32::try_from(self.tolerance()).unwrap_or(0);
        day_number(finding.from.date()) - reach - 7..day_number(finding.to) + reach + 1
    }

    fn tolerance(&self) -> u32 {
        self.wish.tolerance_days.min(LONGEST)
    }

    /// A placement that may move, asked for the first time while it stands where it stood.
    fn mover(&mut self, plan: &Plan, id: PlacementId) -> Option<Rc<Mover>> {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        let mover = plan.placement(id).and_then(|placement| self.look_at(plan, placement)).map(Rc::new);
        self.known.insert(id, mover.clone());
        mover
    }

    fn look_at(&self, plan: &Plan, placement: &PlannedPlacement) -> Option<Mover> {
        let stop: Stop = plan.stop_of(placement).filter(|stop| stop.active && stop.is_open(self.now))?;
        let post = plan.post(placement.post)?;
        let may_move = placement.state == PlacementState::Planned
            && self.wish.channel.is_none_or(|channel| channel == placement.channel)
            && (self.wish.move_approved || !is_agreed(post));
        let from = plan.planned(placement).filter(|_| may_move && stop.is_weekly())?;
        let room = Room::of(plan, self.now, placement)?;
        Some(Mover { placement: placement.id, from, slots: self.slots(&room, from) })
    }

    fn slots(&self, room: &Room<'_>, from: PlannedTime) -> Vec<Slot> {
        let tolerance = i64::from(self.tolerance());
        let usual = self.usual.get(&room.placement.channel).copied().flatten();
        let day = from.first_day();
        let today = room.now.today();
        let mut slots = Vec::new();
        for offset in -tolerance..=tolerance {
            let Some(to) =
                day.checked_add_signed(TimeDelta::days(offset)).filter(|to| *to >= earliest(from, today))
            else {
                continue;
            };
            let price = Price { days: u32::try_from(offset.abs()).unwrap_or(0), minutes: 0, unusual: 0 };
            match from {
                PlannedTime::Minute(at) => {
                    let clock = minute_of(at);
                    for minute in day_grid(room, to, clock) {
                        let unusual = u32::from(usual.is_some_and(|usual| usual != minute));
                        let price = Price { minutes: minute.abs_diff(clock), unusual, ..price };
                        let at = at_minute(to, minute).filter(|at| self.is_to_come(room.plan, *at));
                        slots.extend(at.map(|at| Slot { to: PlannedTime::Minute(at), price }));
                    }
                }
                PlannedTime::Day(_) => slots.push(Slot { to: PlannedTime::Day(to), price }),
                PlannedTime::Week(_) if offset % 7 == 0 => {
                    slots.push(Slot { to: PlannedTime::Week(to), price })
                }
                _ => {}
            }
        }
        slots.retain(|slot| slot.to != from);
        // Of two as far the later one.
        slots.reverse();
        slots.sort_by_key(|slot| slot.price);
        slots
    }

    fn is_to_come(&self, plan: &Plan, at: chrono::NaiveDateTime) -> bool {
        let moment = plan.clock().moment(at);
        moment.wall == minutes(at) && moment.instant >= plan.clock().moment(self.now.0).instant
    }

    pub(super) fn is_dead(&self, mover: &Mover, slot: Slot) -> bool {
        self.dead.contains(&(mover.placement, slot.to))
            || self.dead_days.contains(&(mover.placement, slot.to.first_day()))
    }

    /// Remembers what a rule says of this placement at this time alone.
    pub(super) fn remember(&mut self, mover: &Mover, slot: Slot, finding: &Finding) {
        if finding.placements != [mover.placement] {
            return;
        }
        match finding.rule {
            RuleName::Holiday | RuleName::OwnerAway | RuleName::NotReady => {
                self.dead_days.insert((mover.placement, slot.to.first_day()));
            }
            RuleName::Window | RuleName::EventClash | RuleName::Unattended => {
                self.dead.insert((mover.placement, slot.to));
            }
            _ => {}
        }
    }
}

/// Weeks that have begun still take something.
fn earliest(from: PlannedTime, today: NaiveDate) -> NaiveDate {
    if matches!(from, PlannedTime::Week(_)) { monday_of(today) } else { today }
}
