//! What counts, written out from the design once more: open, out, exact, dated, weekly. Slow on purpose.

use chrono::{Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use planning::*;

use crate::scene::Scene;

/// A counted placement on an active channel, and all that is known about it.
#[derive(Clone, Copy)]
pub(crate) struct Item<'a> {
    pub(crate) placement: &'a Placement,
    pub(crate) post: &'a Post,
    pub(crate) channel: &'a Channel,
    pub(crate) planned: PlannedTime,
    /// The wall-clock minute of an exact one, once the clock change is allowed for.
    pub(crate) wall: Option<NaiveDateTime>,
    /// The same minute in UTC.
    pub(crate) utc: Option<NaiveDateTime>,
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
    pub(crate) today: NaiveDate,
}

impl Item<'_> {
    pub(crate) fn is_exact(&self) -> bool {
        matches!(self.planned, PlannedTime::Minute(_))
    }
    pub(crate) fn is_dated(&self) -> bool {
        matches!(self.planned, PlannedTime::Minute(_) | PlannedTime::Day(_))
    }
    pub(crate) fn is_weekly(&self) -> bool {
        self.is_dated() || matches!(self.planned, PlannedTime::Week(_))
    }
    pub(crate) fn is_out(&self) -> bool {
        self.placement.state == PlacementState::Published
    }
    pub(crate) fn is_open(&self) -> bool {
        self.placement.state == PlacementState::Planned && self.last >= self.today
    }
    pub(crate) fn is_in_play(&self) -> bool {
        self.is_open() || self.is_out()
    }
    pub(crate) fn weight(&self) -> i64 {
        let own = self.channel.format_weights.get(&self.placement.format).map(|weight| weight.0);
        i64::from(own.unwrap_or(if self.placement.format == Format::Story { 0 } else { 100 }))
    }
    pub(crate) fn monday(&self) -> NaiveDate {
        monday(self.first)
    }
    pub(crate) fn start(&self) -> NaiveDateTime {
        self.wall.unwrap_or(self.first.and_time(NaiveTime::MIN))
    }
    pub(crate) fn minutes_after(&self, earlier: &Self) -> i64 {
        (self.utc.unwrap() - earlier.utc.unwrap()).num_minutes()
    }
    /// Time order: by start, a day before its minutes, then by id.
    pub(crate) fn order(&self) -> (NaiveDateTime, u8, PlacementId) {
        let precision = match self.planned {
            PlannedTime::Quarter(_) => 0,
            PlannedTime::Month(_) => 1,
            PlannedTime::Week(_) => 2,
            PlannedTime::Day(_) => 3,
            PlannedTime::Minute(_) => 4,
        };
        (self.start(), precision, self.placement.id)
    }
}

pub(crate) fn monday(mut date: NaiveDate) -> NaiveDate {
    while date.weekday() != chrono::Weekday::Mon {
        date -= Duration::days(1);
    }
    date
}

pub(crate) fn counts(post: &Post) -> bool {
    post.status != Status::Idea && post.status != Status::Cancelled
}

impl Scene {
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// Every counted placement on an active channel, planned or published, in time order.
    pub(crate) fn items(&self) -> Vec<Item<'_>> {
        let mut items = Vec::new();
        for placement in self.placements.iter().filter(|it| it.state != PlacementState::Skipped) {
            let Some(post) = self.posts.iter().find(|it| it.id == placement.post && counts(it)) else {
                continue;
            };
            let Some(channel) = self.channels.iter().find(|it| it.id == placement.channel) else { continue };
            let Some(planned) = placement.planned.or(post.planned) else { continue };
            if channel.state != ChannelState::Active {
                continue;
            }
            let (wall, utc) = match planned {
                PlannedTime::Minute(at) => (Some(self.clock(at).0), Some(self.clock(at).1)),
                _ => (None, None),
            };
            let (first, last) = wall.map_or_else(|| days(planned), |at| (at.date(), at.date()));
            items.push(Item {
                placement,
                post,
                channel,
                planned,
                wall,
                utc,
                first,
                last,
                today: self.today(),
            });
        }
        items.sort_by_key(Item::order);
        items
    }

    pub(crate) fn in_play(&self) -> Vec<Item<'_>> {
        self.items().into_iter().filter(Item::is_in_play).collect()
    }

    /// What an editor means by a time on the wall, on the wall and in UTC.
    pub(crate) fn clock(&self, at: NaiveDateTime) -> (NaiveDateTime, NaiveDateTime) {
        let zone = self.board.time_zone;
        match zone.from_local_datetime(&at) {
            LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => (at, moment.naive_utc()),
            LocalResult::None => {
                let exists = |at: &NaiveDateTime| zone.from_local_datetime(at) != LocalResult::None;
                let minute = Duration::minutes(1);
                let (mut before, mut after) = (at, at);
                while !exists(&before) {
                    before -= minute;
                }
                while !exists(&after) {
                    after += minute;
                }
                let skipped = after - before - minute;
                self.clock(at + skipped)
            }
        }
    }
}

/// The first and the last day a planned time covers, a minute's own day included.
pub(crate) fn days(planned: PlannedTime) -> (NaiveDate, NaiveDate) {
    let while_same = |first: NaiveDate, part: fn(NaiveDate) -> u32| {
        let mut last = first;
        while part(last + Duration::days(1)) == part(first) {
            last += Duration::days(1);
        }
        (first, last)
    };
    match planned {
        PlannedTime::Minute(at) => (at.date(), at.date()),
        PlannedTime::Day(day) => (day, day),
        PlannedTime::Week(first) => (first, first + Duration::days(6)),
        PlannedTime::Month(first) => while_same(first, |day| day.month()),
        PlannedTime::Quarter(first) => while_same(first, |day| day.month0() / 3),
    }
}

/// Maximal series of items in time order in which each step is close.
pub(crate) fn runs<'i, 'a>(
    items: &[Item<'a>],
    close: impl Fn(&Item<'a>, &Item<'a>) -> bool + 'i,
) -> Vec<Vec<Item<'a>>> {
    let mut runs: Vec<Vec<Item<'a>>> = Vec::new();
    for item in items {
        match runs.last_mut() {
            Some(run) if close(run.last().unwrap(), item) => run.push(*item),
            _ => runs.push(vec![*item]),
        }
    }
    runs.retain(|run| run.len() > 1);
    runs
}

/// A finding about these items, with what every finding about placements has.
pub(crate) fn about(rule: RuleName, severity: Severity, items: &[Item<'_>]) -> Finding {
    let to = items.iter().map(|item| item.last).max().unwrap();
    let mut finding = Finding::new(rule, severity, items[0].start(), to);
    finding.placements = items.iter().map(|item| item.placement.id).collect();
    if items.iter().all(|item| item.is_dated() && item.first == items[0].first) {
        finding.on = Some(items[0].first);
    }
    finding
}

/// A finding about one item alone: its channel and post are named.
pub(crate) fn alone(rule: RuleName, item: &Item<'_>) -> Finding {
    let mut finding = about(rule, Severity::Warning, &[*item]);
    finding.channel = Some(item.channel.id);
    finding.post = Some(item.post.id);
    finding
}

pub(crate) fn distinct<T: Ord>(values: impl Iterator<Item = T>) -> usize {
    values.collect::<std::collections::BTreeSet<T>>().len()
}
