//! Which posts the filter lets in, where Rust sorts or sums them. It means what it means on every card of the other views; asked of a
//! post with all its placements, of channels and times one of them is enough.

use std::collections::HashSet;

use board::{OpenBoard, fold};
use chrono::{Datelike, Days, Months, NaiveDate};
use planning::plan::{PlannedPlacement, PlannedPost};
use planning::planned_time::monday_of;
use planning::{ChannelId, Filter, FilterPeriod, Plan, PlannedTime, PostId};

use super::columns::posts_found;
use crate::error::ApiError;

/// A filter with what does not depend on the post worked out once.
pub(super) struct Fitting<'f> {
    filter: &'f Filter,
    words: Vec<String>,
    period: Option<Period>,
    /// The posts the rules have something open to say about; only where that is asked for.
    found: HashSet<PostId>,
}

#[derive(Debug, Clone, Copy)]
enum Period {
    /// First and last day.
    Days(NaiveDate, NaiveDate),
    /// No time at all.
    Unplanned,
}

impl<'f> Fitting<'f> {
    pub(super) fn of(board: &OpenBoard, filter: &'f Filter, today: NaiveDate) -> Result<Self, ApiError> {
        let found = if filter.has_findings { posts_found(board)? } else { HashSet::new() };
        let words = fold(&filter.text).split_whitespace().map(str::to_owned).collect();
        Ok(Self { filter, words, period: filter.period.map(|period| days_of(period, today)), found })
    }

    /// Whether it asks nothing.
    pub(super) fn lets_all_in(&self) -> bool {
        *self.filter == Filter::default()
    }

    pub(super) fn lets_in(&self, plan: &Plan, post: &PlannedPost) -> bool {
        self.is_of_them(post)
            && (self.filter.channels.is_empty()
                || placements(plan, post).any(|placement| self.filter.channels.contains(&placement.channel)))
            && self.period.is_none_or(|period| period.touches(plan, post))
    }

    /// The same for one of its placements alone, planned at this time.
    pub(super) fn lets_in_on(&self, post: &PlannedPost, channel: ChannelId, planned: PlannedTime) -> bool {
        self.is_of_them(post)
            && any(&self.filter.channels, Some(&channel))
            && self.period.is_none_or(|period| period.holds(planned))
    }

    fn is_of_them(&self, post: &PlannedPost) -> bool {
        let filter = self.filter;
        any(&filter.categories, post.category.as_ref())
            && any(&filter.campaigns, post.campaign.as_ref())
            && any(&filter.statuses, Some(&post.status))
            && any_of(&filter.owners, &post.owners)
            && any_of(&filter.tags, &post.tags)
            && filter.sponsored.is_none_or(|wanted| post.sponsored == wanted)
            && (!filter.has_findings || self.found.contains(&post.id))
            && self.holds_words(&post.title)
    }

    fn holds_words(&self, title: &str) -> bool {
        self.words.is_empty() || {
            let title = fold(title);
            self.words.iter().all(|begins| title.split(' ').any(|word| word.starts_with(begins.as_str())))
        }
    }
}

impl Period {
    fn touches(self, plan: &Plan, post: &PlannedPost) -> bool {
        let mut times = placements(plan, post).filter_map(|placement| placement.planned).chain(post.planned);
        match self {
            Self::Unplanned => times.next().is_none(),
            Self::Days(..) => times.any(|time| self.holds(time)),
        }
    }

    fn holds(self, time: PlannedTime) -> bool {
        match self {
            Self::Unplanned => false,
            Self::Days(from, to) => time.first_day() <= to && time.last_day() >= from,
        }
    }
}

fn days_of(period: FilterPeriod, today: NaiveDate) -> Period {
    let monday = monday_of(today);
    let later = |date: NaiveDate, days: u64| date.checked_add_days(Days::new(days)).unwrap_or(date);
    let months = |first: NaiveDate, count: u32| {
        let next = first.checked_add_months(Months::new(count)).and_then(|next| next.pred_opt());
        Period::Days(first, next.unwrap_or(first))
    };
    match period {
        FilterPeriod::Past => Period::Days(NaiveDate::MIN, today.pred_opt().unwrap_or(today)),
        FilterPeriod::ThisWeek => Period::Days(monday, later(monday, 6)),
        FilterPeriod::NextWeek => Period::Days(later(monday, 7), later(monday, 13)),
        FilterPeriod::FourWeeks => Period::Days(monday, later(monday, 27)),
        FilterPeriod::ThisMonth => months(today.with_day(1).unwrap_or(today), 1),
        FilterPeriod::ThisQuarter => {
            let first = NaiveDate::from_ymd_opt(today.year(), today.month0() / 3 * 3 + 1, 1);
            months(first.unwrap_or(today), 3)
        }
        FilterPeriod::Unplanned => Period::Unplanned,
        FilterPeriod::Dates { from, to } => Period::Days(from, to),
    }
}

fn placements<'p>(plan: &'p Plan, post: &'p PlannedPost) -> impl Iterator<Item = &'p PlannedPlacement> {
    post.placements.iter().filter_map(|id| plan.placement(*id))
}

fn any<T: PartialEq>(wanted: &[T], value: Option<&T>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.contains(value))
}

fn any_of<T: PartialEq>(wanted: &[T], values: &[T]) -> bool {
    wanted.is_empty() || values.iter().any(|value| wanted.contains(value))
}
