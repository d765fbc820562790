//! Every card by the day it is planned for, whether the rules count it or not: what the calendar and the tray read.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::{Plan, PlannedPlacement, PlannedPost};
use crate::model::{PlacementId, PostId};
use crate::planned_time::PlannedTime;

/// The longest a time without a day lasts: a quarter.
const LONGEST: Months = Months::new(3);

/// One card: a placement, or a post that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Placement(PlacementId),
    Post(PostId),
}

/// What is dated stands apart, so that a long list of things to do some time is not read for every week.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ByDay {
    dated: BTreeSet<(NaiveDate, Key)>,
    /// By the first day of the week, month or quarter.
    spans: BTreeSet<(NaiveDate, Key)>,
    timeless: BTreeSet<Key>,
}

/// The cards of one post and their times.
pub(super) type Cards = Vec<(Option<PlannedTime>, Key)>;

impl ByDay {
    pub(super) fn put(&mut self, cards: &Cards) {
        for (planned, key) in cards {
            match shelf(*planned) {
                Shelf::Dated(day) => self.dated.insert((day, *key)),
                Shelf::Span(day) => self.spans.insert((day, *key)),
                Shelf::Timeless => self.timeless.insert(*key),
            };
        }
    }

    /// Takes in what a whole board holds at once: one sort instead of many insertions.
    pub(super) fn fill(&mut self, cards: Cards) {
        let (mut dated, mut spans, mut timeless) = (Vec::new(), Vec::new(), Vec::new());
        for (planned, key) in cards {
            match shelf(planned) {
                Shelf::Dated(day) => dated.push((day, key)),
                Shelf::Span(day) => spans.push((day, key)),
                Shelf::Timeless => timeless.push(key),
            }
        }
        *self = Self {
            dated: dated.into_iter().collect(),
            spans: spans.into_iter().collect(),
            timeless: timeless.into_iter().collect(),
        };
    }

    pub(super) fn take(&mut self, cards: &Cards) {
        for (planned, key) in cards {
            match shelf(*planned) {
                Shelf::Dated(day) => self.dated.remove(&(day, *key)),
                Shelf::Span(day) => self.spans.remove(&(day, *key)),
                Shelf::Timeless => self.timeless.remove(key),
            };
        }
    }
}

enum Shelf {
    Dated(NaiveDate),
    Span(NaiveDate),
    Timeless,
}

fn shelf(planned: Option<PlannedTime>) -> Shelf {
    match planned {
        None => Shelf::Timeless,
        Some(planned) => planned.day().map_or_else(|| Shelf::Span(planned.first_day()), Shelf::Dated),
    }
}

impl Plan {
    /// The cards of a post as it stands.
    pub(super) fn cards_of(&self, id: PostId) -> Cards {
        let Some(post) = self.post(id) else { return Cards::new() };
        if post.placements.is_empty() {
            return vec![(post.planned, Key::Post(id))];
        }
        let placed = post.placements.iter().filter_map(|id| self.placements.get(id));
        placed.map(|it| (it.planned.or(post.planned), Key::Placement(it.id))).collect()
    }

    /// Every placement, and every post without any, whose planned time touches these days; cancelled ones too.
    pub fn cards_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = (&PlannedPost, Option<&PlannedPlacement>)> {
        let least = |day| (day, Key::Placement(PlacementId(uuid::Uuid::nil())));
        let most = |day| (day, Key::Post(PostId(uuid::Uuid::max())));
        let first_span = from.checked_sub_months(LONGEST).unwrap_or(NaiveDate::MIN);
        let dated = self.by_day.dated.range(least(from)..=most(to));
        let spans = self.by_day.spans.range(least(first_span)..=most(to));
        let cards = dated.chain(spans).filter_map(|(_, key)| self.card(*key));
        cards.filter(move |(post, placement)| {
            let planned = placement.and_then(|placement| placement.planned).or(post.planned);
            planned.is_some_and(|planned| planned.last_day() >= from)
        })
    }

    /// Every placement, and every post without any, that has no day: planned for a week, a month, a quarter, or not at all.
    pub fn cards_without_a_day(&self) -> impl Iterator<Item = (&PlannedPost, Option<&PlannedPlacement>)> {
        let spans = self.by_day.spans.iter().map(|(_, key)| key);
        spans.chain(&self.by_day.timeless).filter_map(|key| self.card(*key))
    }

    fn card(&self, key: Key) -> Option<(&PlannedPost, Option<&PlannedPlacement>)> {
        match key {
            Key::Post(id) => Some((self.post(id)?, None)),
            Key::Placement(id) => {
                let placement = self.placement(id)?;
                Some((self.post(placement.post)?, Some(placement)))
            }
        }
    }
}
