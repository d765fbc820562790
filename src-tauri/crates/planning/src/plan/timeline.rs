//! Stops in time order: a sorted array, because reading it in order is what every rule does.

use std::ops::Range;

use super::stop::{Precision, Stop};
use crate::model::PlacementId;
use crate::wall_clock::DAY;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline(Vec<Stop>);

impl Timeline {
    pub fn all(&self) -> &[Stop] {
        &self.0
    }

    /// The stops that begin on one of these days (day numbers), whatever their precision.
    pub fn on_days(&self, days: Range<i32>) -> &[Stop] {
        &self.0[self.index_at(days.start.saturating_mul(DAY))..self.index_at(days.end.saturating_mul(DAY))]
    }

    /// Index of the first stop that begins at or after a wall-clock minute.
    pub fn index_at(&self, wall: i32) -> usize {
        self.0.partition_point(|stop| stop.wall < wall)
    }

    pub(super) fn insert(&mut self, stop: Stop) {
        let index = self.0.partition_point(|other| other.order() < stop.order());
        self.0.insert(index, stop);
    }

    pub(super) fn remove(&mut self, stop: &Stop) {
        if let Ok(index) = self.0.binary_search_by_key(&stop.order(), Stop::order) {
            self.0.remove(index);
        }
    }

    /// Puts one stop in another's stead, shifting only what stands between their places: a card seldom moves far.
    pub(super) fn replace(&mut self, old: &Stop, new: Stop) {
        let Ok(from) = self.0.binary_search_by_key(&old.order(), Stop::order) else {
            return self.insert(new);
        };
        let to = self.0.partition_point(|other| other.order() < new.order());
        let place = if to > from {
            self.0[from..to].rotate_left(1);
            to - 1
        } else {
            self.0[to..=from].rotate_right(1);
            to
        };
        self.0[place] = new;
    }

    /// Adds without keeping order; [`Timeline::settle`] must follow.
    pub(super) fn push(&mut self, stop: Stop) {
        self.0.push(stop);
    }

    pub(super) fn settle(&mut self) {
        self.0.sort_unstable_by_key(Stop::order);
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Finds a stop by all it is sorted by.
    pub fn find(&self, key: (i32, Precision, PlacementId)) -> Option<&Stop> {
        self.0.binary_search_by_key(&key, Stop::order).ok().map(|index| &self.0[index])
    }

    pub fn has(&self, stop: &Stop) -> bool {
        self.find(stop.order()).is_some()
    }

    /// The stops before a place in time order, and those from it on.
    pub fn around(&self, place: &Stop) -> (&[Stop], &[Stop]) {
        self.0.split_at(self.0.partition_point(|stop| stop.order() < place.order()))
    }

    /// The stops from a place in time order on.
    pub fn from(&self, place: &Stop) -> &[Stop] {
        self.around(place).1
    }

    /// The stops from one place in time order to another, both included.
    pub fn between(&self, first: &Stop, last: &Stop) -> &[Stop] {
        let from = self.from(first);
        &from[..from.partition_point(|stop| stop.order() <= last.order())]
    }
}
