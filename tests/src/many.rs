//! A large board made by code, the same every time: for benchmarks, never for a screen.

use serde_json::{Value, json};

pub const CHANNELS: usize = 40;
pub const PEOPLE: usize = 60;

/// A year of posts with one placement each, on 40 channels by 60 people, spread over working hours. Most days are calm; a few
/// collide, as on a real board.
pub fn document(posts: usize) -> Value {
    let mut dice = Dice(2026);
    let platforms =
        ["facebook", "instagram", "linkedin", "website", "newsletter", "bluesky", "youtube", "intranet"];
    let per_day = posts.div_ceil(CHANNELS * 250) + 3;
    let channels: Vec<Value> = (0..CHANNELS)
        .map(|n| {
            let windows: Vec<Value> = (1..=5).map(|day| json!({ "weekday": day, "from": "07:00", "to": "18:00" })).collect();
            json!({ "id": id(1, n), "name": format!("Kanal {n}"), "platform": platforms[n % platforms.len()],
                "capacity": { "min_gap_minutes": 3, "most_per_day": per_day, "most_per_week": per_day * 5, "windows": windows } })
        })
        .collect();
    let people: Vec<Value> = (0..PEOPLE)
        .map(|n| json!({ "id": id(2, n), "name": format!("Person {n}"), "initials": format!("P{n}") }))
        .collect();
    let posts: Vec<Value> = (0..posts)
        .map(|n| {
            let (month, day) = (dice.below(12) + 1, dice.below(28) + 1);
            let planned = format!("2026-{month:02}-{day:02}T{:02}:{:02}", 7 + dice.below(11), dice.below(60));
            json!({ "id": id(3, n), "title": format!("Innlegg {n} om noe nyttig"), "planned": planned, "status": "approved",
                "category": id(4, dice.below(5)), "owners": [id(2, dice.below(PEOPLE))],
                "placements": [{ "id": id(5, n), "channel": id(1, dice.below(CHANNELS)), "format": "post" }] })
        })
        .collect();
    let categories: Vec<Value> =
        (0..5).map(|n| json!({ "id": id(4, n), "name": format!("Kategori {n}") })).collect();
    json!({ "format": "postwheel", "version": 1, "channels": channels, "people": people, "categories": categories, "posts": posts })
}

/// The id of the nth placement of [`document`].
pub fn placement(n: usize) -> String {
    id(5, n)
}

fn id(kind: usize, number: usize) -> String {
    format!("{number:08x}-0000-7000-8000-{kind:012x}")
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}
