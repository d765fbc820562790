//! Writes a board as a document.

use planning::{
    Acceptance, Audience, Blackout, Board, Campaign, Category, Channel, CycleEntry, Event, Format, Meeting,
    MeetingSeries, Person, Placement, PlacementId, PlacementState, PlannedTime, Post, Results, Tag,
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
    pub blackouts: Vec<Blackout>,
    pub events: Vec<Event>,
    pub acceptances: Vec<Acceptance>,
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
    blackouts: &'a [Blackout],
    events: &'a [Event],
    acceptances: &'a [Acceptance],
    meeting_series: &'a [MeetingSeries],
    meetings: &'a [Meeting],
}

#[derive(Serialize)]
struct PostWithPlacements<'a> {
    #[serde(flatten)]
    post: &'a Post,
    placements: Vec<InPost<'a>>,
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
    results: Option<&'a Results>,
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
        posts: posts
            .map(|(post, placements)| PostWithPlacements {
                post,
                placements: placements.iter().map(in_post).collect(),
            })
            .collect(),
        cycle: &whole.cycle,
        blackouts: &whole.blackouts,
        events: &whole.events,
        acceptances: &whole.acceptances,
        meeting_series: &whole.meeting_series,
        meetings: &whole.meetings,
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
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
        results: placement.results.as_ref(),
    }
}
