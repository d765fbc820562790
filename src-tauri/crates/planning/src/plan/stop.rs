//! One counted placement at its place in time.

use crate::model::{ChannelId, PlacementId, PostId, Weight};
use crate::planned_time::PlannedTime;
use crate::wall_clock::{DAY, Now, WallClock, day_number, week_number};

/// How exactly something is planned; coarser sorts first, so a day stands before its minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    Quarter,
    Month,
    Week,
    Day,
    Minute,
}

/// Small and copied: a timeline is an array of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stop {
    /// First wall-clock minute it covers, from 1970.
    pub wall: i32,
    pub precision: Precision,
    pub placement: PlacementId,
    /// The same as `wall` in elapsed minutes; what gaps are measured in.
    pub instant: i32,
    /// Last day it covers, from 1970.
    pub last_day: i32,
    pub weight: Weight,
    pub published: bool,
    /// Whether its channel is active.
    pub active: bool,
    pub post: PostId,
    pub channel: ChannelId,
}

impl Stop {
    /// A placement at its time, on a channel that is not active and weighing nothing until said otherwise.
    pub(super) fn new(clock: WallClock, planned: PlannedTime, placement: PlacementId, post: PostId) -> Self {
        let (precision, first) = match planned {
            PlannedTime::Minute(at) => (Precision::Minute, at),
            PlannedTime::Day(day) => (Precision::Day, day.into()),
            PlannedTime::Week(day) => (Precision::Week, day.into()),
            PlannedTime::Month(day) => (Precision::Month, day.into()),
            PlannedTime::Quarter(day) => (Precision::Quarter, day.into()),
        };
        let (wall, instant, last_day) = match precision {
            Precision::Minute => {
                let moment = clock.moment(first);
                (moment.wall, moment.instant, moment.wall.div_euclid(DAY))
            }
            _ => {
                let midnight = crate::wall_clock::minutes(first);
                (midnight, midnight, day_number(planned.last_day()))
            }
        };
        Self {
            wall,
            precision,
            placement,
            instant,
            last_day,
            weight: Weight(0),
            published: false,
            active: false,
            post,
            channel: ChannelId(uuid::Uuid::nil()),
        }
    }

    /// First day it covers, from 1970.
    pub fn day(&self) -> i32 {
        self.wall.div_euclid(DAY)
    }

    pub fn week(&self) -> i32 {
        week_number(self.day())
    }

    pub fn is_exact(&self) -> bool {
        self.precision == Precision::Minute
    }

    pub fn is_dated(&self) -> bool {
        self.precision >= Precision::Day
    }

    pub fn is_weekly(&self) -> bool {
        self.precision >= Precision::Week
    }

    /// Planned, and the last day it covers is not before today's.
    pub fn is_open(&self, now: Now) -> bool {
        !self.published && self.last_day >= day_number(now.today())
    }

    /// Counts towards loads, gaps and sequences: open, or out.
    pub fn is_in_play(&self, now: Now) -> bool {
        self.published || self.is_open(now)
    }

    /// Time order: by start, a day before its minutes, then by id.
    pub fn order(&self) -> (i32, Precision, PlacementId) {
        (self.wall, self.precision, self.placement)
    }
}
