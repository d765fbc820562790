//! What a reader hands over: entities with their final ids, not yet on any board.

use planning::{
    Acceptance, Audience, BinnedPost, Blackout, Campaign, Category, Channel, CycleEntry, Event, Meeting,
    MeetingSeries, Person, Placement, Post, Ring, SavedView, Settings, Tag,
    holidays::{Country, Language},
};
use serde::Serialize;

/// Where a draft comes from, and so what it knows about a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Our own document: it knows everything, so it replaces what has the same id.
    Document,
    /// Another program's board: what that program has no field for stays as it is on ours.
    Trello,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub origin: Origin,
    pub board: BoardDraft,
    pub channels: Vec<Channel>,
    pub people: Vec<Person>,
    pub audiences: Vec<Audience>,
    pub tags: Vec<Tag>,
    pub categories: Vec<Category>,
    pub campaigns: Vec<Campaign>,
    pub posts: Vec<DraftPost>,
    pub cycle: Vec<CycleEntry>,
    pub rings: Vec<Ring>,
    pub blackouts: Vec<Blackout>,
    pub events: Vec<Event>,
    pub acceptances: Vec<Acceptance>,
    pub bin: Vec<BinnedPost>,
    pub saved_views: Vec<SavedView>,
    pub meeting_series: Vec<MeetingSeries>,
    pub meetings: Vec<Meeting>,
}

impl Draft {
    pub fn empty(origin: Origin) -> Self {
        Self {
            origin,
            board: BoardDraft::default(),
            channels: Vec::new(),
            people: Vec::new(),
            audiences: Vec::new(),
            tags: Vec::new(),
            categories: Vec::new(),
            campaigns: Vec::new(),
            posts: Vec::new(),
            cycle: Vec::new(),
            rings: Vec::new(),
            blackouts: Vec::new(),
            events: Vec::new(),
            acceptances: Vec::new(),
            bin: Vec::new(),
            saved_views: Vec::new(),
            meeting_series: Vec::new(),
            meetings: Vec::new(),
        }
    }
}

/// What a draft says about the board itself; `None` leaves the board as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BoardDraft {
    pub name: Option<String>,
    pub time_zone: Option<chrono_tz::Tz>,
    pub country: Option<Country>,
    pub language: Option<Language>,
    pub settings: Option<Settings>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DraftPost {
    pub post: Post,
    /// Each names `post` as its post.
    pub placements: Vec<Placement>,
}

/// What the board already has, so that a reader takes "Facebook" for the channel that is there.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub time_zone: chrono_tz::Tz,
    /// The board's wall clock; "next week" is counted from here.
    pub now: chrono::NaiveDateTime,
    pub channels: &'a [Channel],
    pub people: &'a [Person],
    pub categories: &'a [Category],
    pub tags: &'a [Tag],
}
