//! Whether things went out when they were planned, of those whose minute of publishing was noted.

use serde::Serialize;
use ts_rs::TS;

use super::scope::{Counted, Scope, Stand};
use crate::planned_time::PlannedTime;
use crate::wall_clock::WallClock;

/// Elapsed minutes up to which an exact time counts as kept: a quarter of an hour, as calendars are drawn.
const KEPT_WITHIN: i32 = 15;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReportPunctuality")]
pub struct Punctuality {
    /// Published placements whose minute was noted; the other three sum up to it.
    pub known: usize,
    pub on_time: usize,
    pub late: usize,
    pub early: usize,
}

impl Punctuality {
    pub(super) fn of<'s>(scope: &Scope<'_>, counted: impl IntoIterator<Item = &'s Counted<'s>>) -> Self {
        let clock = scope.ground.plan.clock();
        let mut sum = Self::default();
        for counted in counted.into_iter().filter(|counted| counted.stand == Stand::Published) {
            let Some(at) = counted.placement.published_at else { continue };
            sum.known += 1;
            match off_by(counted.planned, at, clock) {
                i32::MIN..0 => sum.early += 1,
                0 => sum.on_time += 1,
                _ => sum.late += 1,
            }
        }
        sum
    }
}

/// Below zero is early, above late, in minutes or days; zero where the plan was kept. What is planned for a day, a week or more
/// is kept anywhere in it.
fn off_by(planned: PlannedTime, at: PlannedTime, clock: WallClock) -> i32 {
    match (planned.minute(), at.minute()) {
        (Some(planned), Some(at)) => {
            let minutes = clock.moment(at).instant - clock.moment(planned).instant;
            if minutes.abs() <= KEPT_WITHIN { 0 } else { minutes }
        }
        _ if at.first_day() < planned.first_day() => -1,
        _ => i32::from(at.first_day() > planned.last_day()),
    }
}
