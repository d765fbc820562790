//! The whole board's plan in memory, sorted: every channel's and every person's placements in time order.
//! It answers rules and views; it knows nothing of storage, of history or of what day it is.

mod by_day;
mod change;
mod contents;
mod cover;
mod file;
mod id_map;
mod post;
mod stop;
mod timeline;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub use change::{Spot, Touched};
pub use contents::{Content, ContentKey, normal_link, normal_title};
pub use post::{PlannedPlacement, PlannedPost};
pub use stop::{Precision, Stop};
pub use timeline::Timeline;

use by_day::ByDay;
use contents::Contents;
use cover::Cover;
use file::Filed;
use id_map::IdMap;

use crate::holidays::{self, Calendar, Country};
use crate::model::{
    AudienceId, Blackout, BlackoutId, Board, Category, CategoryId, Channel, ChannelId, ChannelState,
    CycleEntry, CycleEntryId, Event, EventId, Person, PersonId, PlacementId, PostId, Settings,
};
use crate::planned_time::PlannedTime;
use crate::wall_clock::WallClock;

/// A channel and its counted placements in time order.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    pub channel: Channel,
    pub stops: Timeline,
}

/// A person and the counted placements of their posts in time order.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    pub person: Person,
    pub stops: Timeline,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    clock: WallClock,
    country: holidays::Country,
    language: holidays::Language,
    settings: Settings,
    lanes: BTreeMap<ChannelId, Lane>,
    desks: BTreeMap<PersonId, Desk>,
    /// Counted posts that have a time but no placement.
    bare: Timeline,
    audiences: BTreeMap<AudienceId, Timeline>,
    /// The counted placements of the posts that serve each cycle entry.
    served: BTreeMap<CycleEntryId, Timeline>,
    /// The counted placements of each category on each channel.
    kinds: BTreeMap<(ChannelId, CategoryId), Timeline>,
    contents: Contents,
    by_day: ByDay,
    cover: Cover,
    categories: BTreeMap<CategoryId, Category>,
    blackouts: BTreeMap<BlackoutId, Blackout>,
    events: BTreeMap<EventId, Event>,
    cycle: BTreeMap<CycleEntryId, CycleEntry>,
    posts: IdMap<PostId, Filed>,
    placements: IdMap<PlacementId, PlannedPlacement>,
}

impl Plan {
    /// An empty plan with the board's zone, country and settings.
    pub fn new(board: &Board) -> Self {
        Self {
            clock: WallClock(board.time_zone),
            country: board.country,
            language: board.language,
            settings: board.settings.clone(),
            lanes: BTreeMap::new(),
            desks: BTreeMap::new(),
            bare: Timeline::default(),
            audiences: BTreeMap::new(),
            served: BTreeMap::new(),
            kinds: BTreeMap::new(),
            contents: Contents::default(),
            by_day: ByDay::default(),
            cover: Cover::default(),
            categories: BTreeMap::new(),
            blackouts: BTreeMap::new(),
            events: BTreeMap::new(),
            cycle: BTreeMap::new(),
            posts: IdMap::default(),
            placements: IdMap::default(),
        }
    }

    pub fn clock(&self) -> WallClock {
        self.clock
    }

    pub fn country(&self) -> holidays::Country {
        self.country
    }

    /// The language names of holidays are given in.
    pub fn language(&self) -> holidays::Language {
        self.language
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub fn lanes(&self) -> impl Iterator<Item = &Lane> {
        self.lanes.values()
    }

    /// The lanes that count: those of active channels.
    pub fn active_lanes(&self) -> impl Iterator<Item = &Lane> {
        self.lanes.values().filter(|lane| lane.channel.state == ChannelState::Active)
    }

    pub fn lane(&self, channel: ChannelId) -> Option<&Lane> {
        self.lanes.get(&channel)
    }

    pub fn desks(&self) -> impl Iterator<Item = &Desk> {
        self.desks.values()
    }

    pub fn desk(&self, person: PersonId) -> Option<&Desk> {
        self.desks.get(&person)
    }

    pub fn audience(&self, audience: AudienceId) -> Option<&Timeline> {
        self.audiences.get(&audience)
    }

    pub fn audiences(&self) -> impl Iterator<Item = (AudienceId, &Timeline)> {
        self.audiences.iter().map(|(id, stops)| (*id, stops))
    }

    pub fn bare(&self) -> &Timeline {
        &self.bare
    }

    /// The counted placements, on active channels, of the posts that serve a cycle entry.
    pub fn served(&self, entry: CycleEntryId) -> Option<&Timeline> {
        self.served.get(&entry)
    }

    /// The counted placements of a category on a channel, if that is active.
    pub fn of_kind(&self, channel: ChannelId, category: CategoryId) -> Option<&Timeline> {
        self.kinds.get(&(channel, category))
    }

    /// The posts with this link or title, in the order of their ids.
    pub fn posts_saying(&self, content: ContentKey) -> &[PostId] {
        self.contents.posts(content)
    }

    /// Every link and title and the posts that have it.
    pub fn contents(&self) -> impl Iterator<Item = (ContentKey, &[PostId])> {
        self.contents.all()
    }

    pub fn content_of(&self, post: PostId) -> Content {
        self.posts.get(&post).map(|filed| filed.content).unwrap_or_default()
    }

    /// Whether anybody on the board has any duty.
    pub fn has_duties(&self) -> bool {
        self.cover.has_any()
    }

    /// Elapsed minutes from one instant to another during which nobody is on duty.
    pub fn minutes_uncovered(&self, from: i32, to: i32) -> i32 {
        self.cover.uncovered(from, to)
    }

    pub fn categories(&self) -> impl Iterator<Item = &Category> {
        self.categories.values()
    }

    pub fn blackouts(&self) -> impl Iterator<Item = &Blackout> {
        self.blackouts.values()
    }

    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.events.values()
    }

    pub fn cycle(&self) -> impl Iterator<Item = &CycleEntry> {
        self.cycle.values()
    }

    pub fn cycle_entry(&self, id: CycleEntryId) -> Option<&CycleEntry> {
        self.cycle.get(&id)
    }

    pub fn posts(&self) -> impl Iterator<Item = &PlannedPost> {
        self.posts.values().map(|filed| &filed.post)
    }

    pub fn post(&self, id: PostId) -> Option<&PlannedPost> {
        self.posts.get(&id).map(|filed| &filed.post)
    }

    /// In no particular order.
    pub fn placements(&self) -> impl Iterator<Item = &PlannedPlacement> {
        self.placements.values()
    }

    pub fn placement(&self, id: PlacementId) -> Option<&PlannedPlacement> {
        self.placements.get(&id)
    }

    /// When a placement is planned: its own time, else its post's.
    pub fn planned(&self, placement: &PlannedPlacement) -> Option<PlannedTime> {
        placement.planned.or_else(|| self.post(placement.post).and_then(|post| post.planned))
    }

    /// The counted placements of a post in time order, also those on channels that are not active.
    pub fn stops_of(&self, post: PostId) -> &[Stop] {
        self.posts.get(&post).map_or(&[], Filed::stops)
    }

    /// Every post with its counted placements in time order.
    pub fn posts_with_stops(&self) -> impl Iterator<Item = (&PlannedPost, &[Stop])> {
        self.posts.values().map(|filed| (&filed.post, filed.stops()))
    }

    /// Where a placement stands in its channel's timeline, if it counts.
    pub fn stop_of(&self, placement: &PlannedPlacement) -> Option<Stop> {
        self.stops_of(placement.post).iter().find(|stop| stop.placement == placement.id).copied()
    }

    /// The public holiday a date is in the board's country; eves count when the board says so.
    pub fn holiday(&self, date: chrono::NaiveDate) -> Option<holidays::Holiday> {
        calendar(self.country).on(date).filter(|day| !day.eve || self.settings.eves_are_holidays)
    }
}

/// A country's calendar, laid out once for all plans.
fn calendar(country: Country) -> &'static Calendar {
    static CALENDARS: [OnceLock<Calendar>; Country::ALL.len()] =
        [const { OnceLock::new() }; Country::ALL.len()];
    CALENDARS[country as usize].get_or_init(|| Calendar::new(country))
}
