//! Changing the plan in place: every change says what it touched, so that only that is checked again.

use super::{Desk, Lane, Plan, PlannedPlacement, PlannedPost, Stop, Timeline};
use crate::model::{
    AudienceId, Blackout, BlackoutId, Board, Category, CategoryId, Channel, ChannelId, CycleEntry,
    CycleEntryId, Event, EventId, Person, PersonId, PlacementId, PostId,
};
use crate::wall_clock::WallClock;

/// One placement (or post without any) as it stood before or after a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub stop: Stop,
    /// Whether it is a post without placements.
    pub bare: bool,
    pub owners: Vec<PersonId>,
    pub audience: Option<AudienceId>,
}

/// What a series of changes touched.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Touched {
    pub spots: Vec<Spot>,
    /// Something the rules read everywhere changed (a capacity, a setting, an absence): check all again.
    pub everything: bool,
}

impl Plan {
    /// Takes over zone, country and settings.
    pub fn set_board(&mut self, board: &Board, touched: &mut Touched) {
        touched.everything = true;
        self.country = board.country;
        self.language = board.language;
        self.settings = board.settings.clone();
        if self.clock != WallClock(board.time_zone) {
            self.clock = WallClock(board.time_zone);
            self.file_all();
        }
    }

    pub fn put_channel(&mut self, channel: Channel, touched: &mut Touched) {
        touched.everything = true;
        match self.lanes.get_mut(&channel.id) {
            Some(lane) => {
                let refile = lane.channel.state != channel.state
                    || lane.channel.format_weights != channel.format_weights;
                lane.channel = channel;
                if refile {
                    self.file_all();
                }
            }
            None => {
                self.lanes.insert(channel.id, Lane { channel, stops: Timeline::default() });
            }
        }
    }

    pub fn remove_channel(&mut self, id: ChannelId, touched: &mut Touched) {
        touched.everything = true;
        self.lanes.remove(&id);
    }

    pub fn put_person(&mut self, person: Person, touched: &mut Touched) {
        touched.everything = true;
        match self.desks.get_mut(&person.id) {
            Some(desk) => desk.person = person,
            None => {
                self.desks.insert(person.id, Desk { person, stops: Timeline::default() });
            }
        }
    }

    pub fn remove_person(&mut self, id: PersonId, touched: &mut Touched) {
        touched.everything = true;
        self.desks.remove(&id);
    }

    pub fn put_category(&mut self, category: Category, touched: &mut Touched) {
        touched.everything = true;
        self.categories.insert(category.id, category);
    }

    pub fn remove_category(&mut self, id: CategoryId, touched: &mut Touched) {
        touched.everything = true;
        self.categories.remove(&id);
    }

    pub fn put_blackout(&mut self, blackout: Blackout, touched: &mut Touched) {
        touched.everything = true;
        self.blackouts.insert(blackout.id, blackout);
    }

    pub fn remove_blackout(&mut self, id: BlackoutId, touched: &mut Touched) {
        touched.everything = true;
        self.blackouts.remove(&id);
    }

    pub fn put_event(&mut self, event: Event, touched: &mut Touched) {
        touched.everything = true;
        self.events.insert(event.id, event);
    }

    pub fn remove_event(&mut self, id: EventId, touched: &mut Touched) {
        touched.everything = true;
        self.events.remove(&id);
    }

    pub fn put_cycle_entry(&mut self, entry: CycleEntry, touched: &mut Touched) {
        touched.everything = true;
        self.cycle.insert(entry.id, entry);
    }

    pub fn remove_cycle_entry(&mut self, id: CycleEntryId, touched: &mut Touched) {
        touched.everything = true;
        self.cycle.remove(&id);
    }

    /// Adds or replaces a post; its placements stay.
    pub fn put_post(&mut self, mut post: PlannedPost, touched: &mut Touched) {
        self.unfile_post(post.id, touched);
        post.placements = self.posts.get(&post.id).map(|old| old.placements.clone()).unwrap_or_default();
        let id = post.id;
        self.posts.insert(id, post);
        self.file_post(id, touched);
    }

    /// Removes a post together with its placements.
    pub fn remove_post(&mut self, id: PostId, touched: &mut Touched) {
        self.unfile_post(id, touched);
        for placement in self.posts.remove(&id).map(|post| post.placements).unwrap_or_default() {
            self.placements.remove(&placement);
        }
    }

    pub fn put_placement(&mut self, placement: PlannedPlacement, touched: &mut Touched) {
        self.remove_placement(placement.id, touched);
        self.unfile_post(placement.post, touched);
        self.placements.insert(placement.id, placement);
        if let Some(post) = self.posts.get_mut(&placement.post) {
            let index = post.placements.partition_point(|other| *other < placement.id);
            post.placements.insert(index, placement.id);
        }
        self.file_post(placement.post, touched);
    }

    pub fn remove_placement(&mut self, id: PlacementId, touched: &mut Touched) {
        let Some(old) = self.placements.get(&id).copied() else { return };
        self.unfile_post(old.post, touched);
        self.placements.remove(&id);
        if let Some(post) = self.posts.get_mut(&old.post) {
            post.placements.retain(|other| *other != id);
        }
        self.file_post(old.post, touched);
    }

    /// Fills an empty plan with posts and placements at once: one sort instead of many insertions.
    pub fn fill(
        &mut self,
        posts: impl IntoIterator<Item = PlannedPost>,
        placements: impl IntoIterator<Item = PlannedPlacement>,
    ) {
        self.posts.extend(posts.into_iter().map(|post| (post.id, post)));
        for placement in placements {
            if let Some(post) = self.posts.get_mut(&placement.post) {
                post.placements.push(placement.id);
                self.placements.insert(placement.id, placement);
            }
        }
        self.posts.values_mut().for_each(|post| post.placements.sort_unstable());
        self.file_all();
    }

    /// Sorts every counted placement into its timelines anew.
    fn file_all(&mut self) {
        self.bare.clear();
        self.audiences.clear();
        self.lanes.values_mut().for_each(|lane| lane.stops.clear());
        self.desks.values_mut().for_each(|desk| desk.stops.clear());
        let spots: Vec<Spot> = self.posts.keys().flat_map(|id| self.spots_of(*id)).collect();
        for spot in &spots {
            self.timelines_of(spot, &mut |timeline| timeline.push(spot.stop));
        }
        self.bare.settle();
        self.audiences.values_mut().for_each(Timeline::settle);
        self.lanes.values_mut().for_each(|lane| lane.stops.settle());
        self.desks.values_mut().for_each(|desk| desk.stops.settle());
    }

    fn file_post(&mut self, id: PostId, touched: &mut Touched) {
        for spot in self.spots_of(id) {
            self.timelines_of(&spot, &mut |timeline| timeline.insert(spot.stop));
            touched.spots.push(spot);
        }
    }

    fn unfile_post(&mut self, id: PostId, touched: &mut Touched) {
        for spot in self.spots_of(id) {
            self.timelines_of(&spot, &mut |timeline| timeline.remove(&spot.stop));
            touched.spots.push(spot);
        }
        self.audiences.retain(|_, stops| !stops.all().is_empty());
    }

    /// Where a post stands in all timelines.
    fn spots_of(&self, id: PostId) -> Vec<Spot> {
        let Some(post) = self.posts.get(&id) else { return Vec::new() };
        let spot = |stop, bare| Spot { stop, bare, owners: post.owners.clone(), audience: post.audience };
        let placed = post
            .placements
            .iter()
            .filter_map(|id| self.stop_of(self.placements.get(id)?))
            .map(|stop| spot(stop, false));
        placed.chain(self.bare_stop_of(post).map(|stop| spot(stop, true))).collect()
    }

    /// Calls `change` for every timeline a spot belongs in. Placements on channels that are not active stand in no one's
    /// but the channel's own.
    fn timelines_of(&mut self, spot: &Spot, change: &mut dyn FnMut(&mut Timeline)) {
        if spot.bare {
            return change(&mut self.bare);
        }
        let Some(lane) = self.lanes.get_mut(&spot.stop.channel) else { return };
        change(&mut lane.stops);
        if lane.channel.state != crate::model::ChannelState::Active {
            return;
        }
        for owner in &spot.owners {
            if let Some(desk) = self.desks.get_mut(owner) {
                change(&mut desk.stops);
            }
        }
        if let Some(audience) = spot.audience {
            change(self.audiences.entry(audience).or_default());
        }
    }
}
