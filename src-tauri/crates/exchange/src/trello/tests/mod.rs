//! How boards are read, told by behaviour.

mod content;
mod exports;
mod languages;
mod mapping;
mod oddities;
mod times;

use planning::{Channel, Person, PlannedTime, Post};
use serde_json::{Value, json};

use super::{Reading, TrelloMap, read};
use crate::words::Words;
use crate::{DraftPost, Known};

/// A Tuesday morning.
const NOW: &str = "2026-08-18T09:00";

/// What our board has, for those tests that want it to have something.
#[derive(Default)]
struct Ours {
    channels: Vec<Channel>,
    people: Vec<Person>,
}

impl Ours {
    fn known(&self) -> Known<'_> {
        let Ok(PlannedTime::Minute(now)) = NOW.parse() else { panic!("NOW is a minute") };
        Known {
            time_zone: chrono_tz::Tz::Europe__Oslo,
            now,
            channels: &self.channels,
            people: &self.people,
            categories: &[],
            tags: &[],
        }
    }

    fn read(&self, board: &Value) -> Reading {
        read(board, &self.known(), None, Words::En).expect("a board")
    }
}

fn reading(board: &Value) -> Reading {
    Ours::default().read(board)
}

fn mapped(board: &Value, map: Value) -> Result<Reading, super::TrelloError> {
    let map = TrelloMap::from_json(&map.to_string()).expect("a map");
    read(board, &Ours::default().known(), Some(&map), Words::En)
}

/// A board with one list "Under arbeid" and these cards in it, unless a card says another list; `extra` adds top-level keys.
fn board(cards: Value, extra: Value) -> Value {
    let mut board = json!({ "name": "Redaksjonen", "lists": [{ "id": "doing", "name": "Under arbeid", "pos": 1 }], "cards": cards });
    for card in board["cards"].as_array_mut().expect("cards") {
        let card = card.as_object_mut().expect("a card");
        card.entry("idList").or_insert(json!("doing"));
        let id = card.get("name").cloned().unwrap_or(json!("id"));
        card.entry("id").or_insert(id);
    }
    for (key, value) in extra.as_object().expect("extra keys") {
        board[key] = value.clone();
    }
    board
}

/// The only card of a board with nothing else on it, as it was read.
fn one(card: Value) -> DraftPost {
    one_of(&reading(&board(json!([card]), json!({}))))
}

fn one_of(reading: &Reading) -> DraftPost {
    assert_eq!(reading.draft.posts.len(), 1);
    reading.draft.posts[0].clone()
}

fn post<'a>(reading: &'a Reading, title: &str) -> &'a Post {
    &draft_post(reading, title).post
}

fn draft_post<'a>(reading: &'a Reading, title: &str) -> &'a DraftPost {
    reading
        .draft
        .posts
        .iter()
        .find(|post| post.post.title == title)
        .unwrap_or_else(|| panic!("no post “{title}”"))
}

/// "Facebook event" for each placement.
fn placements(reading: &Reading, title: &str) -> Vec<String> {
    let name = |id| reading.draft.channels.iter().find(|c| c.id == id).map_or("(ours)", |c| c.name.as_str());
    draft_post(reading, title)
        .placements
        .iter()
        .map(|p| format!("{} {}", name(p.channel), p.format))
        .collect()
}

fn tags(reading: &Reading, title: &str) -> Vec<String> {
    let name =
        |id| reading.draft.tags.iter().find(|t| t.id == id).map_or_else(String::new, |t| t.name.clone());
    post(reading, title).tags.iter().map(|id| name(*id)).collect()
}

fn planned(post: &Post) -> Option<String> {
    post.planned.map(|time| time.to_string())
}

fn is_changed(reading: &Reading, place: &str, what: &str) -> bool {
    reading.report.changed.iter().any(|entry| entry.place.contains(place) && entry.what.contains(what))
}

fn is_dropped(reading: &Reading, place: &str, what: &str) -> bool {
    reading
        .report
        .dropped
        .iter()
        .any(|entry| (entry.place.contains(place) || entry.what.contains(place)) && entry.what.contains(what))
}
