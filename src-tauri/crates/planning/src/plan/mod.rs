//! The whole board's plan in memory, sorted: every channel's and every person's placements in time order.
//! It answers rules and views; it knows nothing of storage, of history or of what day it is.

mod change;
mod stop;
mod timeline;

use std::collections::{BTreeMap, HashMap};

pub use change::{Spot, Touched};
pub use stop::{Precision, Stop};
pub use timeline::Timeline;

use crate::holidays;
use crate::model::{
    AudienceId, Blackout, BlackoutId, Board, CampaignId, Category, CategoryId, Channel, ChannelId,
    ChannelState, CycleEntry, CycleEntryId, Event, EventId, Format, Person, PersonId, Placement, PlacementId,
    PlacementState, Post, PostId, PublishingOrder, Settings, Status,
};
use crate::planned_time::PlannedTime;
use crate::wall_clock::WallClock;

/// What the rules read of a post.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedPost {
    pub id: PostId,
    pub title: String,
    pub status: Status,
    pub planned: Option<PlannedTime>,
    pub owners: Vec<PersonId>,
    pub category: Option<CategoryId>,
    pub campaign: Option<CampaignId>,
    pub audience: Option<AudienceId>,
    pub link: Option<String>,
    pub sponsored: bool,
    pub reuses: Option<PostId>,
    pub order: PublishingOrder,
    pub allow_double_post: bool,
    pub lacks_description: bool,
    pub lacks_consent: bool,
    pub cycle_entries: Vec<CycleEntryId>,
    /// In the order of their ids.
    pub placements: Vec<PlacementId>,
}

impl PlannedPost {
    /// The post as the plan keeps it, still without placements.
    pub fn of(post: &Post) -> Self {
        use crate::model::Consent;
        Self {
            id: post.id,
            title: post.title.clone(),
            status: post.status,
            planned: post.planned,
            owners: post.owners.clone(),
            category: post.category,
            campaign: post.campaign,
            audience: post.audience,
            link: post.link.clone(),
            sponsored: post.sponsored,
            reuses: post.reuses,
            order: post.order,
            allow_double_post: post.allow_double_post,
            lacks_description: post.pictures.iter().any(|p| p.description.trim().is_empty()),
            lacks_consent: post.pictures.iter().any(|p| p.consent == Consent::Missing),
            cycle_entries: post.cycle_entries.clone(),
            placements: Vec::new(),
        }
    }

    /// Ideas are drawn faintly and cancelled posts not at all; neither is ever counted.
    pub fn counts(&self) -> bool {
        !matches!(self.status, Status::Idea | Status::Cancelled)
    }
}

/// What the rules read of a placement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlannedPlacement {
    pub id: PlacementId,
    pub post: PostId,
    pub channel: ChannelId,
    pub format: Format,
    /// Its own time; `None` follows the post's.
    pub planned: Option<PlannedTime>,
    pub state: PlacementState,
}

impl PlannedPlacement {
    pub fn of(placement: &Placement) -> Self {
        Self {
            id: placement.id,
            post: placement.post,
            channel: placement.channel,
            format: placement.format,
            planned: placement.planned,
            state: placement.state,
        }
    }
}

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
    categories: BTreeMap<CategoryId, Category>,
    blackouts: BTreeMap<BlackoutId, Blackout>,
    events: BTreeMap<EventId, Event>,
    cycle: BTreeMap<CycleEntryId, CycleEntry>,
    posts: HashMap<PostId, PlannedPost>,
    placements: HashMap<PlacementId, PlannedPlacement>,
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
            categories: BTreeMap::new(),
            blackouts: BTreeMap::new(),
            events: BTreeMap::new(),
            cycle: BTreeMap::new(),
            posts: HashMap::new(),
            placements: HashMap::new(),
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

    pub fn posts(&self) -> impl Iterator<Item = &PlannedPost> {
        self.posts.values()
    }

    pub fn post(&self, id: PostId) -> Option<&PlannedPost> {
        self.posts.get(&id)
    }

    pub fn placement(&self, id: PlacementId) -> Option<&PlannedPlacement> {
        self.placements.get(&id)
    }

    /// When a placement is planned: its own time, else its post's.
    pub fn planned(&self, placement: &PlannedPlacement) -> Option<PlannedTime> {
        placement.planned.or_else(|| self.posts.get(&placement.post).and_then(|post| post.planned))
    }

    /// The public holiday a date is in the board's country; eves count when the board says so.
    pub fn holiday(&self, date: chrono::NaiveDate) -> Option<holidays::Holiday> {
        holidays::holiday_on(self.country, date).filter(|day| !day.eve || self.settings.eves_are_holidays)
    }

    /// Where a placement stands in its channel's timeline, if it counts.
    pub fn stop_of(&self, placement: &PlannedPlacement) -> Option<Stop> {
        let post = self.posts.get(&placement.post).filter(|post| post.counts())?;
        let lane = self.lanes.get(&placement.channel)?;
        if placement.state == PlacementState::Skipped {
            return None;
        }
        let planned = placement.planned.or(post.planned)?;
        Some(Stop::new(
            self.clock,
            planned,
            placement.id,
            post.id,
            placement.channel,
            lane.channel.weight_of(placement.format),
            placement.state,
        ))
    }

    /// Where a counted post without placements stands.
    fn bare_stop_of(&self, post: &PlannedPost) -> Option<Stop> {
        let planned = post.planned.filter(|_| post.placements.is_empty() && post.counts())?;
        Some(Stop::bare(self.clock, planned, post.id))
    }
}
