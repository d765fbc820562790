//! The times a placement could go to: near the wished one first, on a quarter-hour grid inside the channel's windows.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::room::Room;
use crate::plan::{Lane, Stop};
use crate::planned_time::{PlannedTime, monday_of};
use crate::wall_clock::{DAY, day_number};

/// Times to try, by how far they are from what was wished; each list best first.
#[derive(Default)]
pub(super) struct Times {
    /// Other times of the wished day.
    pub(super) near: Vec<PlannedTime>,
    /// Other days of its ISO week.
    pub(super) week: Vec<PlannedTime>,
    /// Days after that, up to a fortnight ahead; for what is planned for a week, other weeks.
    pub(super) ahead: Vec<PlannedTime>,
}

const AHEAD: u64 = 14;
/// Without windows of its own a channel publishes in daytime, or near the wished time.
const DAYTIME: std::ops::RangeInclusive<i32> = 7 * 60..=21 * 60;
const NEAR: i32 = 120;
const QUARTER: usize = 15;

/// Times around a wished one, in its precision. Of what is past, from today on; nothing for a month or a quarter.
pub(super) fn around(room: &Room<'_>, wish: PlannedTime) -> Times {
    if let PlannedTime::Week(monday) = wish {
        return Times { ahead: weeks(room, monday), ..Times::default() };
    }
    let Some(day) = wish.day() else { return Times::default() };
    let start = day.max(room.now.today());
    let on = |days: Vec<NaiveDate>| days.into_iter().flat_map(|day| on_day(room, day, wish)).collect();
    let own = room.plan.planned(&room.placement);
    let stays = own.and_then(PlannedTime::day) == Some(start);
    let near = match wish {
        PlannedTime::Minute(_) if stays || room.is_on(start) => quarter_hours(room, start, wish),
        PlannedTime::Day(_) if !stays => on_day(room, start, wish),
        _ => Vec::new(),
    };
    Times { near, week: on(days_of_week(start)), ahead: on(days_ahead(start)) }
}

/// At most two times of another day: the nearest free one to the wished time, and the channel's usual one.
pub(super) fn on_day(room: &Room<'_>, day: NaiveDate, wish: PlannedTime) -> Vec<PlannedTime> {
    if !room.is_on(day) {
        return Vec::new();
    }
    if wish.minute().is_none() {
        return vec![PlannedTime::Day(day)];
    }
    let free = quarter_hours(room, day, wish);
    let mut times: Vec<PlannedTime> = free.first().copied().into_iter().collect();
    let usual =
        usual_minute(room.lane, day).and_then(|minute| at_minute(day, minute)).map(PlannedTime::Minute);
    times.extend(usual.filter(|usual| free.contains(usual) && !times.contains(usual)));
    times
}

/// The free times of a day, the nearest to the wished clock time first, of two as near the later one.
pub(super) fn quarter_hours(room: &Room<'_>, day: NaiveDate, wish: PlannedTime) -> Vec<PlannedTime> {
    let Some(wished) = wish.minute() else { return Vec::new() };
    let clock = minute_of(wished);
    let distance = |minute: &i32| ((minute - clock).abs(), *minute < clock);
    let mut minutes = day_grid(room, day, clock);
    minutes.sort_unstable_by_key(distance);
    let own = room.plan.planned(&room.placement).and_then(PlannedTime::minute);
    let free = |at: &NaiveDateTime| own != Some(*at) && room.is_at(*at);
    let times = minutes.into_iter().filter_map(|minute| at_minute(day, minute));
    times.filter(free).map(PlannedTime::Minute).collect()
}

/// Minutes of a day that the channel publishes at: quarter hours, and the wished clock time.
pub(crate) fn day_grid(room: &Room<'_>, day: NaiveDate, clock: i32) -> Vec<i32> {
    let windows: Option<Vec<(i32, i32)>> = room.windows(day).map(Iterator::collect);
    let publishes = |minute: i32| match &windows {
        Some(windows) => windows.iter().any(|(from, to)| (*from..=*to).contains(&minute)),
        None => DAYTIME.contains(&minute) || (minute - clock).abs() <= NEAR,
    };
    let is_off_grid = clock % QUARTER as i32 != 0;
    let quarters = (0..DAY).step_by(QUARTER);
    quarters.chain(is_off_grid.then_some(clock)).filter(|minute| publishes(*minute)).collect()
}

/// The clock time that a placement's channel most often publishes at around a day.
pub(super) fn usual_clock(room: &Room<'_>, day: NaiveDate) -> Option<NaiveTime> {
    Some(at_minute(day, usual_minute(room.lane, day)?)?.time())
}

/// The clock time that a channel most often publishes at in the eight weeks around a day; of two the earlier.
pub(crate) fn usual_minute(lane: &Lane, day: NaiveDate) -> Option<i32> {
    let day = day_number(day);
    let stops = lane.stops.on_days(day.saturating_sub(28)..day.saturating_add(28));
    let mut minutes: Vec<i32> = stops.iter().filter(|stop| stop.is_exact()).map(clock_of).collect();
    minutes.sort_unstable();
    let most = minutes.chunk_by(|a, b| a == b).rev().max_by_key(|same| same.len())?;
    most.first().copied()
}

fn clock_of(stop: &Stop) -> i32 {
    stop.wall.rem_euclid(DAY)
}

pub(crate) fn minute_of(at: NaiveDateTime) -> i32 {
    i32::try_from((at.time() - NaiveTime::MIN).num_minutes()).unwrap_or(0)
}

pub(crate) fn at_minute(day: NaiveDate, minute: i32) -> Option<NaiveDateTime> {
    day.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(minute.into()))
}

/// The other days of an ISO week, the nearest first, of two as near the later one.
fn days_of_week(day: NaiveDate) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = monday_of(day).iter_days().take(7).filter(|other| *other != day).collect();
    days.sort_by_key(|other| ((*other - day).abs(), *other < day));
    days
}

fn days_ahead(day: NaiveDate) -> Vec<NaiveDate> {
    let left_of_week = 7 - u64::from(day.weekday().num_days_from_monday());
    (left_of_week..=AHEAD).filter_map(|days| day.checked_add_days(Days::new(days))).collect()
}

fn weeks(room: &Room<'_>, monday: NaiveDate) -> Vec<PlannedTime> {
    let this = monday_of(room.now.today());
    let start = monday.max(this);
    let before = start.checked_sub_days(Days::new(7)).filter(|before| *before >= this);
    let after = (0..=4).filter_map(|weeks| start.checked_add_days(Days::new(7 * weeks)));
    let mut weeks: Vec<NaiveDate> = after.filter(|week| *week != monday).collect();
    weeks.splice(weeks.len().min(1)..weeks.len().min(1), before);
    weeks.into_iter().filter(|week| room.takes_week(*week)).map(PlannedTime::Week).collect()
}
