//! Files posts into the timelines they belong in, and takes them out again exactly as they were filed.

use std::collections::BTreeMap;

use super::contents::Content;
use super::{Plan, PlannedPlacement, PlannedPost, Spot, Stop, Timeline, Touched};
use crate::model::{ChannelState, PlacementId, PlacementState, PostId};

/// A post and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Filed {
    pub(super) post: PlannedPost,
    pub(super) content: Content,
    /// Its counted placements in time order; for a counted post without any, where the post itself stands.
    standing: Vec<Stop>,
}

/// What a change is about: with the post itself, all its placements stand anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Altered {
    Post,
    Placements,
}

impl Filed {
    pub(super) fn new(post: PlannedPost) -> Self {
        let content = Content::of(post.link.as_deref(), &post.title);
        Self { post, content, standing: Vec::new() }
    }

    pub(super) fn stops(&self) -> &[Stop] {
        if self.is_bare() { &[] } else { &self.standing }
    }

    /// Whether both belong to the same people, audience, kind and entries, so that a stop only changes its place.
    fn stands_in_the_same_timelines_as(&self, other: &Self) -> bool {
        let belonging = |filed: &Self| (filed.is_bare(), filed.post.audience, filed.post.category);
        belonging(self) == belonging(other)
            && self.post.owners == other.post.owners
            && self.post.cycle_entries == other.post.cycle_entries
    }

    fn is_bare(&self) -> bool {
        self.post.placements.is_empty()
    }

    fn spot(&self, stop: &Stop) -> Spot {
        Spot {
            stop: *stop,
            bare: self.is_bare(),
            owners: self.post.owners.clone(),
            audience: self.post.audience,
            cycle_entries: self.post.cycle_entries.clone(),
            content: self.content,
        }
    }
}

impl Plan {
    /// Sorts every counted placement into its timelines anew.
    pub(super) fn file_all(&mut self) {
        self.bare.clear();
        self.audiences.clear();
        self.served.clear();
        self.kinds.clear();
        self.lanes.values_mut().for_each(|lane| lane.stops.clear());
        self.desks.values_mut().for_each(|desk| desk.stops.clear());
        let mut posts = std::mem::take(&mut self.posts);
        for filed in posts.values_mut() {
            filed.standing = self.standing(&filed.post);
            for stop in &filed.standing {
                self.timelines(&filed.post, stop, |timeline| timeline.push(*stop));
            }
        }
        self.posts = posts;
        self.bare.settle();
        self.audiences.values_mut().for_each(Timeline::settle);
        self.served.values_mut().for_each(Timeline::settle);
        self.kinds.values_mut().for_each(Timeline::settle);
        self.lanes.values_mut().for_each(|lane| lane.stops.settle());
        self.desks.values_mut().for_each(|desk| desk.stops.settle());
    }

    /// Lets `change` alter a post or its placements, and files what that concerns anew.
    pub(super) fn refile(
        &mut self,
        id: PostId,
        altered: Altered,
        touched: &mut Touched,
        change: impl FnOnce(&mut Self),
    ) {
        let old = self.posts.get(&id).cloned();
        let cards_before = self.cards_of(id);
        change(self);
        let cards = self.cards_of(id);
        if cards != cards_before {
            self.by_day.take(&cards_before);
            self.by_day.put(&cards);
        }
        let mut new = self.posts.remove(&id);
        if let Some(new) = &mut new {
            new.standing = self.standing(&new.post);
        }
        let same = altered == Altered::Placements
            && old.as_ref().map(Filed::is_bare) == new.as_ref().map(Filed::is_bare);
        let stays = |filed: &Option<Filed>, stop: &Stop| {
            same && filed.as_ref().is_some_and(|filed| filed.standing.contains(stop))
        };
        let leaving: Vec<Stop> = stops_of(&old).filter(|stop| !stays(&new, stop)).copied().collect();
        let arriving: Vec<Stop> = stops_of(&new).filter(|stop| !stays(&old, stop)).copied().collect();
        let mut spots: Vec<Spot> =
            old.iter().flat_map(|old| leaving.iter().map(|stop| old.spot(stop))).collect();
        for spot in new.iter().flat_map(|new| arriving.iter().map(|stop| new.spot(stop))) {
            if !spots.contains(&spot) {
                spots.push(spot);
            }
        }
        self.shift(old.as_ref(), new.as_ref(), leaving, arriving);
        if let Some(old) = &old {
            self.contents.take(old.content, id);
            self.drop_empty_timelines(old);
        }
        if let Some(new) = new {
            self.contents.add(new.content, id);
            self.posts.insert(id, new);
        }
        touched.spots.append(&mut spots);
    }

    /// Takes stops of a post out of its timelines and puts others in; one that only changes its place is moved there.
    fn shift(
        &mut self,
        old: Option<&Filed>,
        new: Option<&Filed>,
        leaving: Vec<Stop>,
        mut arriving: Vec<Stop>,
    ) {
        let moves = old.zip(new).is_some_and(|(old, new)| old.stands_in_the_same_timelines_as(new));
        let lane = |stop: &Stop| (stop.placement, stop.channel, stop.active);
        for (filed, stop) in old.into_iter().flat_map(|filed| leaving.iter().map(move |stop| (filed, stop))) {
            let place = arriving.iter().position(|other| lane(other) == lane(stop)).filter(|_| moves);
            match place.map(|place| arriving.swap_remove(place)) {
                Some(to) => self.timelines(&filed.post, stop, |timeline| timeline.replace(stop, to)),
                None => self.timelines(&filed.post, stop, |timeline| timeline.remove(stop)),
            }
        }
        for (filed, stop) in new.into_iter().flat_map(|filed| arriving.iter().map(move |stop| (filed, stop)))
        {
            self.timelines(&filed.post, stop, |timeline| timeline.insert(*stop));
        }
    }

    /// Of those that a post stood in.
    fn drop_empty_timelines(&mut self, filed: &Filed) {
        for stop in &filed.standing {
            if let Some(category) = filed.post.category {
                drop_if_empty(&mut self.kinds, (stop.channel, category));
            }
        }
        if let Some(audience) = filed.post.audience {
            drop_if_empty(&mut self.audiences, audience);
        }
        for entry in &filed.post.cycle_entries {
            drop_if_empty(&mut self.served, *entry);
        }
    }

    /// Where a post stands as the plan is now.
    fn standing(&self, post: &PlannedPost) -> Vec<Stop> {
        if !post.counts() {
            return Vec::new();
        }
        if post.placements.is_empty() {
            let stop = |planned| Stop::new(self.clock, planned, PlacementId(post.id.0), post.id);
            return post.planned.map(stop).into_iter().collect();
        }
        let placed = post.placements.iter().filter_map(|id| self.placed(post, self.placements.get(id)?));
        let mut stops: Vec<Stop> = placed.collect();
        stops.sort_unstable_by_key(Stop::order);
        stops
    }

    fn placed(&self, post: &PlannedPost, placement: &PlannedPlacement) -> Option<Stop> {
        let channel = &self.lanes.get(&placement.channel)?.channel;
        if placement.state == PlacementState::Skipped {
            return None;
        }
        Some(Stop {
            weight: channel.weight_of(placement.format),
            published: placement.state == PlacementState::Published,
            active: channel.state == ChannelState::Active,
            channel: channel.id,
            ..Stop::new(self.clock, placement.planned.or(post.planned)?, placement.id, post.id)
        })
    }

    /// Calls `change` for every timeline a stop belongs in, once. A stop on a channel that is not active stands in no one's
    /// but the channel's own.
    fn timelines(&mut self, post: &PlannedPost, stop: &Stop, mut change: impl FnMut(&mut Timeline)) {
        if post.placements.is_empty() {
            return change(&mut self.bare);
        }
        if let Some(lane) = self.lanes.get_mut(&stop.channel) {
            change(&mut lane.stops);
        }
        if !stop.active {
            return;
        }
        for (index, owner) in post.owners.iter().enumerate() {
            if let Some(desk) = self.desks.get_mut(owner).filter(|_| !post.owners[..index].contains(owner)) {
                change(&mut desk.stops);
            }
        }
        for (index, entry) in post.cycle_entries.iter().enumerate() {
            if !post.cycle_entries[..index].contains(entry) {
                change(self.served.entry(*entry).or_default());
            }
        }
        if let Some(category) = post.category {
            change(self.kinds.entry((stop.channel, category)).or_default());
        }
        if let Some(audience) = post.audience {
            change(self.audiences.entry(audience).or_default());
        }
    }
}

fn stops_of(filed: &Option<Filed>) -> impl Iterator<Item = &Stop> {
    filed.iter().flat_map(|filed| &filed.standing)
}

fn drop_if_empty<K: Ord>(timelines: &mut BTreeMap<K, Timeline>, key: K) {
    if timelines.get(&key).is_some_and(|stops| stops.all().is_empty()) {
        timelines.remove(&key);
    }
}
