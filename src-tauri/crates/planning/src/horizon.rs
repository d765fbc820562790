//! How far away a post is, as people sort their boards: ideas, this week, next week, planned, the quarters. And what becomes of
//! its time when it is moved from one horizon to another. Pure.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::model::{BoardColumn, PlacementId, PlacementState, Status};
use crate::planned_time::{PlannedTime, monday_of};

/// Written `ideas`, `this_week`, …, and a quarter as its time: `2026-Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub enum Horizon {
    /// No time yet.
    Ideas,
    /// Its time is past and it is not out.
    Earlier,
    ThisWeek,
    NextWeek,
    /// A week, a day or a minute after next week.
    Planned,
    /// No more than a month or a quarter, in this quarter or one of the next three. Holds the quarter's first day.
    Quarter(NaiveDate),
    /// A month or a quarter beyond those.
    Later,
    Out,
}

/// Which are shown, in their order, on this day.
pub fn horizons(today: NaiveDate) -> Vec<Horizon> {
    let quarters = (0..4).filter_map(|nth| first_of_quarter(today).checked_add_months(Months::new(3 * nth)));
    [Horizon::Ideas, Horizon::Earlier, Horizon::ThisWeek, Horizon::NextWeek, Horizon::Planned]
        .into_iter()
        .chain(quarters.map(Horizon::Quarter))
        .chain([Horizon::Later, Horizon::Out])
        .collect()
}

/// Where a post stands on this day; `None` when it is cancelled.
pub fn horizon_of(status: Status, planned: Option<PlannedTime>, today: NaiveDate) -> Option<Horizon> {
    match status {
        Status::Cancelled => return None,
        Status::Published => return Some(Horizon::Out),
        _ => {}
    }
    let Some(planned) = planned else { return Some(Horizon::Ideas) };
    let this_monday = monday_of(today);
    let Some(monday) = planned.monday() else {
        let quarter = first_of_quarter(planned.first_day());
        return Some(match Horizon::Quarter(quarter) {
            _ if planned.last_day() < today => Horizon::Earlier,
            shown if horizons(today).contains(&shown) => shown,
            _ => Horizon::Later,
        });
    };
    Some(match (monday - this_monday).num_days() {
        ..0 => Horizon::Earlier,
        0 => Horizon::ThisWeek,
        7 => Horizon::NextWeek,
        _ => Horizon::Planned,
    })
}

/// The time a post gets in another horizon: a week keeps weekday and minute while these lie ahead, a quarter keeps a month.
/// `None` where nothing can be moved to: what is past, and what is too far away to have a column.
pub fn time_in(planned: Option<PlannedTime>, to: Horizon, now: NaiveDateTime) -> Option<Option<PlannedTime>> {
    let this_monday = monday_of(now.date());
    let week = |weeks: u64| {
        let monday = this_monday.checked_add_days(Days::new(7 * weeks))?;
        Some(Some(in_week(planned, monday, now)))
    };
    match to {
        Horizon::Ideas => Some(None),
        Horizon::ThisWeek => week(0),
        Horizon::NextWeek => week(1),
        Horizon::Planned => week(2),
        Horizon::Quarter(first) => Some(Some(in_quarter(planned, first))),
        Horizon::Out => Some(planned),
        Horizon::Earlier | Horizon::Later => None,
    }
}

fn in_week(planned: Option<PlannedTime>, monday: NaiveDate, now: NaiveDateTime) -> PlannedTime {
    let week = PlannedTime::Week(monday);
    let Some(dated) = planned.filter(|planned| planned.day().is_some()) else { return week };
    let weekday = u64::from(dated.first_day().weekday().num_days_from_monday());
    let day = monday.checked_add_days(Days::new(weekday)).unwrap_or(monday);
    let moved = dated.moved_to(day);
    let is_past = match moved.minute() {
        Some(at) => at < now,
        None => day < now.date(),
    };
    // Some day of what is left of the week.
    if is_past { week } else { moved }
}

fn in_quarter(planned: Option<PlannedTime>, first: NaiveDate) -> PlannedTime {
    match planned {
        Some(month @ PlannedTime::Month(_)) if first_of_quarter(month.first_day()) == first => month,
        _ => PlannedTime::Quarter(first),
    }
}

/// A placement's own time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnTime {
    pub placement: PlacementId,
    pub planned: Option<PlannedTime>,
    pub state: PlacementState,
}

/// When a post is planned as the board sees it: its own time, else its earliest placement's.
pub fn time_of(
    planned: Option<PlannedTime>,
    own: impl Iterator<Item = Option<PlannedTime>>,
) -> Option<PlannedTime> {
    planned.or_else(|| own.flatten().min_by_key(|time| (time.first_day(), time.minute())))
}

/// A post's time and its placements' own times after it went to another horizon: placements keep their distance in whole
/// weeks, and follow the post where that makes no sense any more. What is out or skipped stays.
pub fn arranged(
    planned: Option<PlannedTime>,
    own: &[OwnTime],
    to: Horizon,
    now: NaiveDateTime,
) -> Option<(Option<PlannedTime>, Vec<OwnTime>)> {
    let from = time_of(planned, own.iter().map(|own| own.planned));
    let new = time_in(from, to, now)?;
    if to == Horizon::Out || new == from {
        return Some((planned, own.to_vec()));
    }
    let weeks = from
        .and_then(PlannedTime::monday)
        .zip(new.and_then(PlannedTime::monday))
        .map(|(from, new)| (new - from).num_days());
    let shifted = |time: PlannedTime| {
        let day = time.first_day().checked_add_signed(chrono::TimeDelta::days(weeks?))?;
        let moved = time.moved_to(day);
        (time.monday().is_some() && moved.last_day() >= now.date() && Some(moved) != new).then_some(moved)
    };
    let own = own.iter().map(|own| match own.state {
        PlacementState::Planned => OwnTime { planned: own.planned.and_then(shifted), ..*own },
        PlacementState::Published | PlacementState::Skipped => *own,
    });
    Some((new, own.collect()))
}

fn first_of_quarter(date: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(date.year(), date.month0() / 3 * 3 + 1, 1).unwrap_or(date)
}

impl Horizon {
    /// The kind of column it is, for limits.
    pub fn column(self) -> BoardColumn {
        match self {
            Self::Ideas => BoardColumn::Ideas,
            Self::Earlier => BoardColumn::Earlier,
            Self::ThisWeek => BoardColumn::ThisWeek,
            Self::NextWeek => BoardColumn::NextWeek,
            Self::Planned => BoardColumn::Planned,
            Self::Quarter(_) => BoardColumn::Quarter,
            Self::Later => BoardColumn::Later,
            Self::Out => BoardColumn::Out,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no horizon; write ideas, this_week, next_week, planned, out or a quarter such as 2026-Q3")]
pub struct NotAHorizon(pub String);

impl std::fmt::Display for Horizon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Quarter(first) => PlannedTime::Quarter(*first).fmt(f),
            other => f.write_str(other.column().word()),
        }
    }
}

impl std::str::FromStr for Horizon {
    type Err = NotAHorizon;

    fn from_str(text: &str) -> Result<Self, NotAHorizon> {
        if let Ok(PlannedTime::Quarter(first)) = text.parse() {
            return Ok(Self::Quarter(first));
        }
        [Self::Ideas, Self::Earlier, Self::ThisWeek, Self::NextWeek, Self::Planned, Self::Later, Self::Out]
            .into_iter()
            .find(|horizon| horizon.column().word() == text)
            .ok_or_else(|| NotAHorizon(text.to_owned()))
    }
}

impl Serialize for Horizon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Horizon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tuesday of week 34, nine in the morning.
    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 8, 18).unwrap().and_hms_opt(9, 0, 0).unwrap()
    }

    fn time(text: &str) -> Option<PlannedTime> {
        (!text.is_empty()).then(|| text.parse().unwrap())
    }

    fn moved(from: &str, to: &str) -> String {
        match time_in(time(from), to.parse().unwrap(), now()) {
            Some(Some(time)) => time.to_string(),
            Some(None) => "none".into(),
            None => "nowhere".into(),
        }
    }

    #[test]
    fn every_time_has_its_column() {
        for (planned, horizon) in [
            ("", "ideas"),
            ("2026-08-16T12:00", "earlier"),
            ("2026-W33", "earlier"),
            ("2026-07", "earlier"),
            ("2026-Q2", "earlier"),
            ("2026-08-17", "this_week"),
            ("2026-08-23T12:00", "this_week"),
            ("2026-W35", "next_week"),
            ("2026-08-31", "planned"),
            ("2027-03-01T08:00", "planned"),
            ("2026-08", "2026-Q3"),
            ("2026-Q3", "2026-Q3"),
            ("2026-11", "2026-Q4"),
            ("2027-Q2", "2027-Q2"),
            ("2027-Q3", "later"),
        ] {
            let found = horizon_of(Status::Drafting, time(planned), now().date()).unwrap();
            assert_eq!(found.to_string(), horizon, "{planned}");
        }
        assert_eq!(horizon_of(Status::Published, time("2026-08-25"), now().date()), Some(Horizon::Out));
        assert_eq!(horizon_of(Status::Cancelled, None, now().date()), None);
    }

    #[test]
    fn a_week_keeps_weekday_and_minute_while_they_lie_ahead() {
        assert_eq!(moved("2026-08-26T12:00", "this_week"), "2026-08-19T12:00");
        assert_eq!(moved("2026-08-24T12:00", "this_week"), "2026-W34", "Monday is past");
        assert_eq!(moved("2026-08-25T08:00", "this_week"), "2026-W34", "eight this morning is past");
        assert_eq!(moved("2026-08-19", "next_week"), "2026-08-26");
        assert_eq!(moved("2026-08-19T12:00", "planned"), "2026-09-02T12:00");
        assert_eq!(moved("2026-Q4", "next_week"), "2026-W35");
        assert_eq!(moved("", "this_week"), "2026-W34");
    }

    #[test]
    fn a_quarter_keeps_a_month_of_its_own() {
        assert_eq!(moved("2026-08-19T12:00", "2026-Q4"), "2026-Q4");
        assert_eq!(moved("2026-11", "2026-Q4"), "2026-11");
        assert_eq!(moved("2026-11", "2027-Q1"), "2027-Q1");
        assert_eq!(moved("2026-11", "ideas"), "none");
        assert_eq!(moved("2026-11", "earlier"), "nowhere");
    }

    #[test]
    fn placements_keep_their_distance_and_follow_where_it_makes_no_sense() {
        let own =
            |planned, state| OwnTime { placement: PlacementId::default(), planned: time(planned), state };
        let all = [
            own("", PlacementState::Planned),
            own("2026-08-20T18:00", PlacementState::Planned),
            own("2026-08-12T12:00", PlacementState::Published),
        ];
        let after = |to: &str| {
            let (post, own) = arranged(time("2026-08-19T12:00"), &all, to.parse().unwrap(), now()).unwrap();
            (post, own.into_iter().map(|own| own.planned).collect::<Vec<_>>())
        };
        let out = time("2026-08-12T12:00");
        assert_eq!(after("next_week"), (time("2026-08-26T12:00"), vec![None, time("2026-08-27T18:00"), out]));
        assert_eq!(after("2026-Q4"), (time("2026-Q4"), vec![None, None, out]));
    }

    #[test]
    fn horizons_are_written_as_they_are_read() {
        for horizon in horizons(now().date()) {
            assert_eq!(horizon.to_string().parse(), Ok(horizon));
        }
        assert!("2026-W34".parse::<Horizon>().is_err());
    }
}
