//! Turns a story into a card: a post with its links, tags and pictures, and its placements.

use chrono::NaiveDate;
use planning::planned_time::PlannedTime;
use planning::{Format, Placement, PlacementId, PlacementState, Post, PostId, PublishingOrder, Status};

use super::story::{Story, dated};
use super::{dice, id, lists, people, register};
use crate::draft::DraftPost;

/// The card of a story, under a name that is its own on this board. Approved, without time and placements.
pub(super) fn card(story: &Story, name: &str, day: NaiveDate, owners: &[&str]) -> Post {
    let mut post = Post::titled(PostId(id("post", name)), dated(story.title, day));
    post.brief = dated(&story.brief, day);
    post.status = Status::Approved;
    post.owners = owners.iter().map(|initials| people::person(initials)).collect();
    post.category = Some(lists::category(story.category));
    post.audience = story.audience.map(lists::audience);
    post.tags = story.tags.iter().map(|tag| lists::tag(tag)).collect();
    post.campaign = story.campaign.map(lists::campaign);
    post.link = story.path.map(|path| format!("https://www.fjordvik.example/{}", dated(path, day)));
    post.sponsored = story.budget.is_some();
    post.budget = story.budget;
    post.order = order(story);
    post.pictures = story.pictures.clone();
    post.purpose = purpose(story).to_owned();
    post
}

/// A story about services that goes on the web goes there first.
fn order(story: &Story) -> PublishingOrder {
    let web_too = story.places.len() > 1 && story.places.iter().any(|(channel, _)| *channel == "web");
    match story.order {
        PublishingOrder::None if web_too && story.category == "tjenester" => PublishingOrder::WebFirst,
        order => order,
    }
}

fn purpose(story: &Story) -> &'static str {
    let purposes: &[&str] = match story.category {
        "tjenester" => &["Færre spørsmål til servicetorget", "Folk gjør det riktig første gang", ""],
        "folk" => &["Reaksjoner og delinger", "Vise menneskene bak tjenesten", ""],
        "arrangement" => &["Påmeldinger", "Fullt hus", "Billettsalg"],
        "arbeidsplass" => &["Søkere", "Kjennskap til oss som arbeidsgiver"],
        _ => &["Innspill før fristen", "Forståelse for vedtaket"],
    };
    purposes[dice(story.title) as usize % purposes.len()]
}

/// The nth placement of a post.
pub(super) fn placement(
    post: &Post,
    name: &str,
    nth: usize,
    place: (&str, Format),
    planned: Option<PlannedTime>,
) -> Placement {
    Placement {
        id: PlacementId(id("placement", &format!("{name}/{}/{nth}", place.0))),
        post: post.id,
        channel: register::channel(place.0),
        format: place.1,
        planned,
        state: PlacementState::Planned,
        text: None,
        url: None,
        published_at: None,
        slip_reason: None,
        results: None,
    }
}

/// Lets the post take the time of its first placement, which then follows it.
pub(super) fn follow_first(draft: &mut DraftPost) {
    if let Some(first) = draft.placements.first_mut() {
        draft.post.planned = first.planned.take();
    }
    let planned = draft.post.planned;
    for placement in draft.placements.iter_mut().filter(|placement| placement.planned == planned) {
        placement.planned = None;
    }
}
