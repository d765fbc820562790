//! The next free time of a placement on its own channel, for what must be planned anew all at once. Looks at the channel's room alone and
//! asks no rules: after a hold there are many, each takes its time before the next one looks, and the editor sees the list first.
//! `slots` looks with the rules, for one card.

use chrono::NaiveDate;

use super::room::Room;
use super::times;
use crate::model::PlacementId;
use crate::plan::Plan;
use crate::planned_time::PlannedTime;
use crate::wall_clock::Now;

/// How many days are looked at.
const REACH: usize = 35;

/// The first time from a day on at which the placement's channel has room, as near as can be to the clock time it had.
/// `None` when the channel is not active, when it is not planned for a day, or when five weeks are full.
pub fn next_free(plan: &Plan, now: Now, placement: PlacementId, from: NaiveDate) -> Option<PlannedTime> {
    let placement = plan.placement(placement)?;
    let room = Room::of(plan, now, placement)?;
    let wish = plan.planned(placement).filter(|planned| planned.day().is_some())?;
    let days = from.max(now.today()).iter_days().take(REACH);
    days.flat_map(|day| times::on_day(&room, day, wish).into_iter().take(1)).next()
}
