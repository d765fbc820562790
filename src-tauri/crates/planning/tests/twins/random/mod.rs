//! Random boards: few channels, people and words and a short stretch of time, so that things do collide.

mod lists;
mod times;

use chrono::NaiveDate;
use planning::*;
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

pub(crate) use lists::{blackout, board, category, channel, entry, event, person, recurrence};
use times::minute;
pub(crate) use times::{anchors, planned};

use crate::scene::Scene;

pub(crate) fn id(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128((kind << 96) | (0x7000 << 64) | (0x8000 << 48) | number as u128)
}

pub(crate) const CHANNELS: usize = 5;
pub(crate) const PEOPLE: usize = 4;
pub(crate) const POSTS: usize = 12;
const CATEGORIES: usize = 3;
const ENTRIES: usize = 3;

pub(crate) fn post(number: usize, anchor: NaiveDate) -> impl Strategy<Value = Post> {
    use Status::{Approved, Cancelled, Drafting, Idea, Published, Review};
    let picture =
        (select(vec!["", " ", "En sol"]), select(Consent::ALL.to_vec())).prop_map(|(text, consent)| {
            Picture { name: String::new(), description: text.to_owned(), consent, file: None }
        });
    let words = (
        select(vec![
            "Skolstart",
            "SKOLSTART!",
            "Skolstart  på nytt",
            "skolstart pa nytt",
            "Jul",
            "Valg",
            "!",
        ]),
        weighted(
            0.6,
            select(vec![
                "https://a.no/x",
                "HTTPS://A.no/x/",
                "https://a.no/x?utm_source=fb#y",
                "https://a.no/y",
                " ",
            ]),
        ),
        weighted(0.2, 0..POSTS),
    );
    let people = (vec(0..=PEOPLE, 0..3), weighted(0.7, 0..2_usize), weighted(0.7, 0..=CATEGORIES));
    let choices = (
        select(PublishingOrder::ALL.to_vec()),
        (prop::bool::weighted(0.2), prop::bool::weighted(0.3)),
        vec(picture, 0..2),
        vec(0..=ENTRIES, 0..3),
    );
    let status =
        select(vec![Idea, Cancelled, Drafting, Review, Approved, Approved, Approved, Approved, Published]);
    (status, weighted(0.8, planned(anchor)), words, people, choices).prop_map(
        move |(
            status,
            planned,
            (title, link, reuses),
            (owners, audience, category),
            (order, (allow_double_post, exempt_from_holds), pictures, entries),
        )| {
            Post {
                planned,
                status,
                link: link.map(str::to_owned),
                reuses: reuses.map(|number| PostId(id(7, number))),
                owners: owners.into_iter().map(|number| PersonId(id(2, number))).collect(),
                audience: audience.map(|number| AudienceId(id(9, number))),
                category: category.map(|number| CategoryId(id(3, number))),
                order,
                allow_double_post,
                exempt_from_holds,
                pictures,
                cycle_entries: entries.into_iter().map(|number| CycleEntryId(id(4, number))).collect(),
                ..Post::titled(PostId(id(7, number)), title)
            }
        },
    )
}

pub(crate) fn placement(number: usize, anchor: NaiveDate) -> impl Strategy<Value = Placement> {
    use PlacementState::{Planned, Published, Skipped};
    let state = prop_oneof![7 => Just(Planned), 2 => Just(Published), 1 => Just(Skipped)];
    let format = select(vec![Format::Post, Format::Post, Format::Story, Format::Reel]);
    let channels = prop_oneof![3 => 0..2_usize, 2 => 0..CHANNELS];
    (0..POSTS, channels, format, weighted(0.6, planned(anchor)), state).prop_map(
        move |(post, channel, format, planned, state)| Placement {
            id: PlacementId(id(8, number)),
            post: PostId(id(7, post)),
            channel: ChannelId(id(1, channel)),
            format,
            planned,
            state,
            text: None,
            url: None,
            published_at: None,
            slip_reason: None,
            results: None,
        },
    )
}

/// One of a kind for every number, each drawn for itself.
fn each<S: Strategy>(count: usize, one: impl Fn(usize) -> S) -> Vec<S> {
    (0..count).map(one).collect()
}

fn some<S>(most: usize, one: impl Fn(usize) -> S + 'static) -> impl Strategy<Value = Vec<S::Value>>
where
    S: Strategy + 'static,
{
    (prop_oneof![0..=most, most / 2..=most]).prop_flat_map(move |count| each(count, &one))
}

pub(crate) fn scene() -> impl Strategy<Value = Scene> {
    anchors().prop_flat_map(|anchor| {
        let lists = (
            each(CHANNELS, channel),
            each(PEOPLE, move |number| person(number, anchor)),
            each(CATEGORIES, category),
            each(ENTRIES, entry),
            some(2, move |number| blackout(number, anchor)),
            some(3, move |number| event(number, anchor)),
        );
        let posts = some(POSTS, move |number| post(number, anchor));
        let placements = some(40, move |number| placement(number, anchor));
        (board(), lists, posts, placements, minute(anchor, 2)).prop_map(
            |(board, lists, posts, mut placements, now)| {
                let (channels, people, categories, cycle, blackouts, events) = lists;
                placements.retain(|placement| posts.iter().any(|post| post.id == placement.post));
                Scene {
                    board,
                    channels,
                    people,
                    categories,
                    cycle,
                    blackouts,
                    events,
                    posts,
                    placements,
                    now,
                }
            },
        )
    })
}
