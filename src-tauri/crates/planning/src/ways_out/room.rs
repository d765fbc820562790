//! Where a placement's channel has room. A quick look that spares asking the rules about what is hopeless; the rules decide.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use crate::model::{ChannelState, Window};
use crate::plan::{Lane, Plan, PlannedPlacement, PlannedPost, Stop};
use crate::wall_clock::{DAY, Now, day_number, minutes, week_number};

/// One placement, and its channel without it.
pub(crate) struct Room<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) now: Now,
    pub(crate) lane: &'a Lane,
    pub(crate) placement: PlannedPlacement,
    post: &'a PlannedPost,
    weight: i64,
}

impl<'a> Room<'a> {
    /// `None` unless the channel is active.
    pub(crate) fn of(plan: &'a Plan, now: Now, placement: &PlannedPlacement) -> Option<Self> {
        let lane = plan.lane(placement.channel).filter(|lane| lane.channel.state == ChannelState::Active)?;
        let weight = i64::from(lane.channel.weight_of(placement.format).0);
        let post = plan.post(placement.post)?;
        Some(Self { plan, now, lane, placement: *placement, post, weight })
    }

    /// Whether a day is to come, open for publishing, attended, and light enough to take it.
    pub(super) fn is_on(&self, day: NaiveDate) -> bool {
        let capacity = &self.lane.channel.capacity;
        day >= self.now.today()
            && (capacity.publishes_on_holidays || self.plan.holiday(day).is_none())
            && !self.is_blacked_out(day)
            && !self.all_away(day)
            && self.bears(day)
            && self.bears_in_week(day)
    }

    /// Whether this minute of such a day exists, is to come, inside the channel's windows, attended, and free.
    pub(super) fn is_at(&self, at: NaiveDateTime) -> bool {
        let moment = self.plan.clock().moment(at);
        let exists = moment.wall == minutes(at);
        exists
            && moment.instant >= self.plan.clock().moment(self.now.0).instant
            && self.is_attended(moment.instant)
            && self.is_clear(moment.instant, moment.wall)
    }

    /// Whether a week is light enough to take it.
    pub(super) fn takes_week(&self, monday: NaiveDate) -> bool {
        self.bears_in_week(monday)
    }

    /// The windows of the day, as minutes after midnight, both ends included; `None` when the channel has no windows at all.
    pub(super) fn windows(&self, day: NaiveDate) -> Option<impl Iterator<Item = (i32, i32)> + use<'a>> {
        let windows: &'a [Window] = &self.lane.channel.capacity.windows;
        let weekday = day.weekday().number_from_monday();
        let that_day = move |window: &&Window| u32::from(window.weekday) == weekday;
        let ends = |window: &Window| (i32::from(window.from.0), i32::from(window.to.0));
        (!windows.is_empty()).then(|| windows.iter().filter(that_day).map(ends))
    }

    /// Whether a minute lies in one of the channel's windows, if it has any.
    pub(super) fn publishes_at(&self, at: NaiveDateTime) -> bool {
        let minute = minutes(at).rem_euclid(DAY);
        self.windows(at.date())
            .is_none_or(|mut windows| windows.any(|(from, to)| (from..=to).contains(&minute)))
    }

    fn others(&self, days: std::ops::Range<i32>) -> impl Iterator<Item = &'a Stop> {
        let own = self.placement.id;
        let now = self.now;
        self.lane.stops.on_days(days).iter().filter(move |stop| stop.placement != own && stop.is_in_play(now))
    }

    fn bears(&self, day: NaiveDate) -> bool {
        let Some(most) = self.lane.channel.capacity.most_per_day else { return true };
        let day = day_number(day);
        let load: i64 = self.others(day..day + 1).filter(|stop| stop.is_dated()).map(weight).sum();
        load + self.weight <= i64::from(most.0)
    }

    /// Within its own week a placement weighs what it weighed before.
    fn bears_in_week(&self, day: NaiveDate) -> bool {
        let Some(most) = self.lane.channel.capacity.most_per_week else { return true };
        let week = week_number(day_number(day));
        let own = self.plan.stop_of(&self.placement);
        if own.is_some_and(|stop| stop.is_weekly() && stop.week() == week && stop.is_in_play(self.now)) {
            return true;
        }
        self.week_load(week) + self.weight <= i64::from(most.0)
    }

    /// What the others of a week weigh.
    fn week_load(&self, week: i32) -> i64 {
        let monday = day_number(crate::wall_clock::monday_of_week(week));
        self.others(monday..monday + 7).filter(|stop| stop.is_weekly()).map(weight).sum()
    }

    fn is_blacked_out(&self, day: NaiveDate) -> bool {
        self.plan.blackouts().any(|blackout| {
            let whole = blackout.from.minute().is_none() && blackout.to.minute().is_none();
            let held = blackout.is_running_hold() && !self.post.exempt_from_holds;
            (held || (whole && !blackout.hold))
                && (blackout.from.first_day()..=blackout.last_day(self.now.today())).contains(&day)
                && blackout.holds(self.placement.channel)
        })
    }

    fn all_away(&self, day: NaiveDate) -> bool {
        let is_away = |absence: &crate::model::Absence| (absence.from..=absence.to).contains(&day);
        let owners = &self.post.owners;
        !owners.is_empty()
            && owners
                .iter()
                .all(|owner| self.plan.desk(*owner).is_some_and(|it| it.person.absences.iter().any(is_away)))
    }

    fn is_attended(&self, instant: i32) -> bool {
        let hours = self.lane.channel.capacity.cover_hours;
        let end = instant.saturating_add(i32::try_from(hours).unwrap_or(i32::MAX).saturating_mul(60));
        hours == 0 || !self.plan.has_duties() || self.plan.minutes_uncovered(instant, end) == 0
    }

    /// Whether nothing else of weight stands under the channel's minimum gap away.
    fn is_clear(&self, instant: i32, wall: i32) -> bool {
        let Some(gap) = self.lane.channel.capacity.min_gap_minutes.filter(|_| self.weight > 0) else {
            return true;
        };
        let gap = i32::try_from(gap).unwrap_or(i32::MAX / 4);
        let day = wall.div_euclid(DAY);
        let reach = gap / DAY + 2;
        let too_close =
            |stop: &Stop| stop.is_exact() && stop.weight.0 > 0 && (stop.instant - instant).abs() < gap;
        !self.others(day.saturating_sub(reach)..day.saturating_add(reach)).any(too_close)
    }
}

fn weight(stop: &Stop) -> i64 {
    i64::from(stop.weight.0)
}
