//! Files posts into the timelines they belong in, and takes them out again exactly as they were filed.

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

impl Filed {
    pub(super) fn new(post: PlannedPost) -> Self {
        let content = Content::of(post.link.as_deref(), &post.title);
        Self { post, content, standing: Vec::new() }
    }

    pub(super) fn stops(&self) -> &[Stop] {
        if self.is_bare() { &[] } else { &self.standing }
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

    /// Takes a post out of all timelines, lets `change` alter it or its placements, and files it where it then stands.
    pub(super) fn refile(&mut self, id: PostId, touched: &mut Touched, change: impl FnOnce(&mut Self)) {
        let first = touched.spots.len();
        self.unfile(id, touched);
        change(self);
        if let Some(mut filed) = self.posts.remove(&id) {
            filed.standing = self.standing(&filed.post);
            self.contents.add(filed.content, id);
            for stop in &filed.standing {
                self.timelines(&filed.post, stop, |timeline| timeline.insert(*stop));
                let spot = filed.spot(stop);
                if !touched.spots[first..].contains(&spot) {
                    touched.spots.push(spot);
                }
            }
            self.posts.insert(id, filed);
        }
        self.audiences.retain(|_, stops| !stops.all().is_empty());
        self.served.retain(|_, stops| !stops.all().is_empty());
        self.kinds.retain(|_, stops| !stops.all().is_empty());
    }

    fn unfile(&mut self, id: PostId, touched: &mut Touched) {
        let Some(mut filed) = self.posts.remove(&id) else { return };
        for stop in &filed.standing {
            self.timelines(&filed.post, stop, |timeline| timeline.remove(stop));
            touched.spots.push(filed.spot(stop));
        }
        self.contents.take(filed.content, id);
        filed.standing.clear();
        self.posts.insert(id, filed);
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
