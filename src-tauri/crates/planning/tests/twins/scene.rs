//! A board as plain lists, the way its document holds it: what the twins read and what plans are built from.

use chrono::NaiveDateTime;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::*;

#[derive(Debug, Clone)]
pub(crate) struct Scene {
    pub(crate) board: Board,
    pub(crate) channels: Vec<Channel>,
    pub(crate) people: Vec<Person>,
    pub(crate) categories: Vec<Category>,
    pub(crate) cycle: Vec<CycleEntry>,
    pub(crate) blackouts: Vec<Blackout>,
    pub(crate) events: Vec<Event>,
    pub(crate) posts: Vec<Post>,
    pub(crate) placements: Vec<Placement>,
    pub(crate) now: NaiveDateTime,
}

impl Scene {
    /// The plan as the board builds it when it is opened.
    pub(crate) fn plan(&self) -> Plan {
        let mut plan = Plan::new(&self.board);
        let touched = &mut Touched::default();
        self.channels.iter().for_each(|it| plan.put_channel(it.clone(), touched));
        self.people.iter().for_each(|it| plan.put_person(it.clone(), touched));
        self.categories.iter().for_each(|it| plan.put_category(it.clone(), touched));
        self.cycle.iter().for_each(|it| plan.put_cycle_entry(it.clone(), touched));
        self.blackouts.iter().for_each(|it| plan.put_blackout(it.clone(), touched));
        self.events.iter().for_each(|it| plan.put_event(it.clone(), touched));
        plan.fill(self.posts.iter().map(PlannedPost::of), self.placements.iter().map(PlannedPlacement::of));
        plan
    }

    pub(crate) fn now(&self) -> Now {
        Now(self.now)
    }
}
