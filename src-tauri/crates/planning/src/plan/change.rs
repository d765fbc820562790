//! Changing the plan in place: every change says what it touched, so that only that is checked again.

use super::file::Altered;
use super::{Content, Cover, Desk, Filed, Lane, Plan, PlannedPlacement, PlannedPost, Stop, Timeline};
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
    pub cycle_entries: Vec<CycleEntryId>,
    pub content: Content,
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
            self.take_over_duties();
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
                self.file_all();
            }
        }
    }

    pub fn remove_channel(&mut self, id: ChannelId, touched: &mut Touched) {
        touched.everything = true;
        if self.lanes.remove(&id).is_some() {
            self.file_all();
        }
    }

    pub fn put_person(&mut self, person: Person, touched: &mut Touched) {
        touched.everything = true;
        match self.desks.get_mut(&person.id) {
            Some(desk) => desk.person = person,
            None => {
                self.desks.insert(person.id, Desk { person, stops: Timeline::default() });
                self.file_all();
            }
        }
        self.take_over_duties();
    }

    pub fn remove_person(&mut self, id: PersonId, touched: &mut Touched) {
        touched.everything = true;
        self.desks.remove(&id);
        self.take_over_duties();
    }

    fn take_over_duties(&mut self) {
        self.cover = Cover::of(self.clock, self.desks.values().map(|desk| &desk.person));
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
        self.refile(post.id, Altered::Post, touched, |plan| {
            let old = plan.posts.remove(&post.id);
            post.placements = old.map(|old| old.post.placements).unwrap_or_default();
            plan.posts.insert(post.id, Filed::new(post));
        });
    }

    /// Removes a post together with its placements.
    pub fn remove_post(&mut self, id: PostId, touched: &mut Touched) {
        self.refile(id, Altered::Post, touched, |plan| {
            for placement in plan.posts.remove(&id).map(|old| old.post.placements).unwrap_or_default() {
                plan.placements.remove(&placement);
            }
        });
    }

    /// Adds or replaces a placement. One of a post that the plan does not hold is left out.
    pub fn put_placement(&mut self, placement: PlannedPlacement, touched: &mut Touched) {
        if self.placements.get(&placement.id).is_some_and(|old| old.post != placement.post) {
            self.remove_placement(placement.id, touched);
        }
        self.refile(placement.post, Altered::Placements, touched, |plan| {
            let Some(filed) = plan.posts.get_mut(&placement.post) else { return };
            if let Err(index) = filed.post.placements.binary_search(&placement.id) {
                filed.post.placements.insert(index, placement.id);
            }
            plan.placements.insert(placement.id, placement);
        });
    }

    pub fn remove_placement(&mut self, id: PlacementId, touched: &mut Touched) {
        let Some(post) = self.placements.get(&id).map(|placement| placement.post) else { return };
        self.refile(post, Altered::Placements, touched, |plan| {
            plan.placements.remove(&id);
            if let Some(filed) = plan.posts.get_mut(&post) {
                filed.post.placements.retain(|other| *other != id);
            }
        });
    }

    /// Fills an empty plan with posts and placements at once: one sort instead of many insertions.
    pub fn fill(
        &mut self,
        posts: impl IntoIterator<Item = PlannedPost>,
        placements: impl IntoIterator<Item = PlannedPlacement>,
    ) {
        for mut post in posts {
            post.placements.clear();
            let filed = Filed::new(post);
            self.contents.add(filed.content, filed.post.id);
            self.posts.insert(filed.post.id, filed);
        }
        for placement in placements {
            if let Some(filed) = self.posts.get_mut(&placement.post) {
                filed.post.placements.push(placement.id);
                self.placements.insert(placement.id, placement);
            }
        }
        self.posts.values_mut().for_each(|filed| filed.post.placements.sort_unstable());
        let ids: Vec<PostId> = self.posts.keys().copied().collect();
        self.by_day.fill(ids.into_iter().flat_map(|id| self.cards_of(id)).collect());
        self.file_all();
    }
}
