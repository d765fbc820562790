//! Writes a board as a document.

use planning::{
    Acceptance, Audience, BinnedPost, Blackout, Board, Campaign, Category, Channel, CycleEntry, Event,
    Format, Meeting, MeetingSeries, Person, Placement, PlacementId, PlacementState, PlannedTime, Post,
    PostId, Results, Ring, RingDisplay, RingId, SavedView, Tag,
};
use serde::Serialize;

use super::VERSION;

/// Everything that is on a board.
#[derive(Debug, Clone)]
pub struct Whole {
    pub board: Board,
    pub channels: Vec<Channel>,
    pub people: Vec<Person>,
    pub audiences: Vec<Audience>,
    pub tags: Vec<Tag>,
    pub categories: Vec<Category>,
    pub campaigns: Vec<Campaign>,
    /// Each with its placements.
    pub posts: Vec<(Post, Vec<Placement>)>,
    pub cycle: Vec<CycleEntry>,
    /// From the rim inwards.
    pub rings: Vec<Ring>,
    pub blackouts: Vec<Blackout>,
    pub events: Vec<Event>,
    pub acceptances: Vec<Acceptance>,
    pub bin: Vec<BinnedPost>,
    pub saved_views: Vec<SavedView>,
    pub meeting_series: Vec<MeetingSeries>,
    pub meetings: Vec<Meeting>,
}

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    version: u32,
    board: &'a Board,
    channels: &'a [Channel],
    people: &'a [Person],
    audiences: &'a [Audience],
    tags: &'a [Tag],
    categories: &'a [Category],
    campaigns: &'a [Campaign],
    posts: Vec<PostWithPlacements<'a>>,
    cycle: &'a [CycleEntry],
    rings: Vec<InOrder<'a>>,
    blackouts: &'a [Blackout],
    events: &'a [Event],
    acceptances: &'a [Acceptance],
    bin: Vec<InBin<'a>>,
    saved_views: &'a [SavedView],
    meeting_series: &'a [MeetingSeries],
    meetings: &'a [Meeting],
}

#[derive(Serialize)]
struct PostWithPlacements<'a> {
    #[serde(flatten)]
    post: &'a Post,
    placements: Vec<InPost<'a>>,
}

/// A deleted card: what it was, and when and by whom it was deleted.
#[derive(Serialize)]
struct InBin<'a> {
    #[serde(flatten)]
    post: PostWithPlacements<'a>,
    reused_by: &'a [PostId],
    deleted_at: String,
    deleted_by: &'a str,
}

/// A placement without its post's id: it stands inside the post.
#[derive(Serialize)]
struct InPost<'a> {
    id: PlacementId,
    channel: planning::ChannelId,
    format: Format,
    planned: Option<PlannedTime>,
    state: PlacementState,
    text: Option<&'a str>,
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published_at: Option<PlannedTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_reason: Option<&'a str>,
    results: Option<&'a Results>,
}

/// A ring of the wheel; its place in the list is its place on the wheel.
#[derive(Serialize)]
struct InOrder<'a> {
    id: RingId,
    name: &'a str,
    display: RingDisplay,
    colour: Option<u8>,
}

/// The document as text, indented for people.
///
/// # Errors
/// Only when a value can't be written as JSON, which no value of the model is.
pub fn write(whole: &Whole) -> serde_json::Result<String> {
    let posts = whole.posts.iter();
    let document = Document {
        format: "postwheel",
        version: VERSION,
        board: &whole.board,
        channels: &whole.channels,
        people: &whole.people,
        audiences: &whole.audiences,
        tags: &whole.tags,
        categories: &whole.categories,
        campaigns: &whole.campaigns,
        posts: posts.map(|(post, placements)| with_placements(post, placements)).collect(),
        cycle: &whole.cycle,
        rings: whole.rings.iter().map(in_order).collect(),
        blackouts: &whole.blackouts,
        events: &whole.events,
        acceptances: &whole.acceptances,
        bin: whole.bin.iter().map(in_bin).collect(),
        saved_views: &whole.saved_views,
        meeting_series: &whole.meeting_series,
        meetings: &whole.meetings,
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

fn with_placements<'a>(post: &'a Post, placements: &'a [Placement]) -> PostWithPlacements<'a> {
    PostWithPlacements { post, placements: placements.iter().map(in_post).collect() }
}

fn in_bin(binned: &BinnedPost) -> InBin<'_> {
    InBin {
        post: with_placements(&binned.post, &binned.placements),
        reused_by: &binned.reused_by,
        deleted_at: binned.deleted_at.format("%Y-%m-%dT%H:%M").to_string(),
        deleted_by: &binned.deleted_by,
    }
}

fn in_post(placement: &Placement) -> InPost<'_> {
    InPost {
        id: placement.id,
        channel: placement.channel,
        format: placement.format,
        planned: placement.planned,
        state: placement.state,
        text: placement.text.as_deref(),
        url: placement.url.as_deref(),
        published_at: placement.published_at,
        slip_reason: placement.slip_reason.as_deref(),
        results: placement.results.as_ref(),
    }
}

fn in_order(ring: &Ring) -> InOrder<'_> {
    InOrder { id: ring.id, name: &ring.name, display: ring.display, colour: ring.colour }
}
