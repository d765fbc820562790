//! A large board made by code, the same every time: for benchmarks, never for a screen.

use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::{Board, Plan, Settings, holidays};
use serde_json::{Value, json};

pub const CHANNELS: usize = 40;
pub const PEOPLE: usize = 60;
const PLATFORMS: [&str; 8] =
    ["facebook", "instagram", "linkedin", "website", "newsletter", "bluesky", "youtube", "intranet"];
const FIRST_MONDAY: chrono::NaiveDate = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).expect("a Monday");

/// A year of posts with one placement each, on 40 channels by 60 people, spread over working hours. Most days are calm; a few
/// collide, as on a real board.
pub fn document(posts: usize) -> Value {
    over_years(posts, 1)
}

/// The same spread over so many years, the last of which is 2026: a board as it looks after long use.
pub fn over_years(posts: usize, years: usize) -> Value {
    let mut dice = Dice(2026);
    let per_day = posts.div_ceil(CHANNELS * 250 * years) + 3;
    let channels: Vec<Value> = (0..CHANNELS)
        .map(|n| {
            let windows: Vec<Value> = (1..=5).map(|day| json!({ "weekday": day, "from": "07:00", "to": "18:00" })).collect();
            json!({ "id": id(1, n), "name": format!("Kanal {n}"), "platform": PLATFORMS[n % PLATFORMS.len()],
                "capacity": { "min_gap_minutes": 3, "most_per_day": per_day, "most_per_week": per_day * 5, "windows": windows } })
        })
        .collect();
    let posts: Vec<Value> = (0..posts)
        .map(|n| {
            let (month, day) = (dice.below(12) + 1, dice.below(28) + 1);
            let year = 2026 - n % years;
            let planned = format!("{year}-{month:02}-{day:02}T{:02}:{:02}", 7 + dice.below(11), dice.below(60));
            json!({ "id": id(3, n), "title": format!("Innlegg {n} om noe nyttig"), "planned": planned, "status": "approved",
                "category": id(4, dice.below(5)), "owners": [id(2, dice.below(PEOPLE))],
                "placements": [{ "id": id(5, n), "channel": id(1, dice.below(CHANNELS)), "format": "post" }] })
        })
        .collect();
    board(channels, posts)
}

/// A year planned with care: working days, an hour apart on each channel, nobody with two posts at once. Two in a hundred stand
/// near the one before, and two channels bear one a day less than they carry.
pub fn calm(posts: usize) -> Value {
    const DAYS: usize = 250;
    let mut dice = Dice(2026);
    let per_day = posts.div_ceil(CHANNELS * DAYS);
    let windows: Vec<Value> =
        (1..=5).map(|day| json!({ "weekday": day, "from": "06:00", "to": "22:00" })).collect();
    let channels: Vec<Value> = (0..CHANNELS)
        .map(|n| {
            let capacity = json!({ "min_gap_minutes": 15, "most_per_day": per_day - n % 20 / 19, "most_per_week": per_day * 5, "windows": windows });
            json!({ "id": id(1, n), "name": format!("Kanal {n}"), "platform": PLATFORMS[n % PLATFORMS.len()], "capacity": capacity })
        })
        .collect();
    let posts: Vec<Value> = (0..posts)
        .map(|n| {
            let (channel, slot, day) = (n % CHANNELS, n / CHANNELS % per_day, n / CHANNELS / per_day);
            // Five working days of each seven, from Monday 5 January on.
            let date = FIRST_MONDAY + chrono::Days::new((day / 5 * 7 + day % 5) as u64);
            let close = slot > 0 && dice.below(50) == 0;
            let minute = if close { 60 * slot % 900 - 15 } else { 60 * slot % 900 + 15 + dice.below(30) };
            let planned = format!("{date}T{:02}:{:02}", 6 + minute / 60, minute % 60);
            json!({ "id": id(3, n), "title": format!("Innlegg {n} om noe nyttig"), "planned": planned, "status": "approved",
                "category": id(4, n % 5), "owners": [id(2, (n + day) % PEOPLE)],
                "placements": [{ "id": id(5, n), "channel": id(1, channel), "format": "post" }] })
        })
        .collect();
    board(channels, posts)
}

/// The plan of a document such as these.
///
/// # Panics
/// When the document is not whole.
pub fn plan(document: &Value) -> Plan {
    let draft = exchange::document::read(document).expect("the document is whole").draft;
    let mut plan = Plan::new(&Board {
        name: String::new(),
        time_zone: chrono_tz::Europe::Oslo,
        country: holidays::Country::No,
        language: holidays::Language::Nb,
        settings: Settings::default(),
    });
    let mut touched = Touched::default();
    draft.people.into_iter().for_each(|person| plan.put_person(person, &mut touched));
    draft.channels.into_iter().for_each(|channel| plan.put_channel(channel, &mut touched));
    draft.categories.into_iter().for_each(|category| plan.put_category(category, &mut touched));
    let posts: Vec<PlannedPost> = draft.posts.iter().map(|draft| PlannedPost::of(&draft.post)).collect();
    let placements = draft.posts.iter().flat_map(|draft| draft.placements.iter().map(PlannedPlacement::of));
    plan.fill(posts, placements.collect::<Vec<_>>());
    plan
}

fn board(channels: Vec<Value>, posts: Vec<Value>) -> Value {
    let people: Vec<Value> = (0..PEOPLE)
        .map(|n| json!({ "id": id(2, n), "name": format!("Person {n}"), "initials": format!("P{n}") }))
        .collect();
    let categories: Vec<Value> =
        (0..5).map(|n| json!({ "id": id(4, n), "name": format!("Kategori {n}") })).collect();
    json!({ "format": "postwheel", "version": 1, "channels": channels, "people": people, "categories": categories, "posts": posts })
}

/// The same with words as people write them: a title, a brief of some thirty words, now and then a text of its own and a
/// comment. "kommunen" stands in every brief.
pub fn worded(posts: usize) -> Value {
    const ABOUT: &[&str] = &[
        "skolestart",
        "blåbærtur",
        "bibliotek",
        "barnehage",
        "vannavgift",
        "brøyting",
        "kulturskole",
        "svømmehall",
        "byggesak",
        "sykkelvei",
        "sommerjobb",
        "friluftsliv",
        "helsestasjon",
        "eldreråd",
        "kommunestyre",
        "gjenvinning",
        "frivillig",
        "ungdomsklubb",
        "veiarbeid",
        "budsjett",
        "valg",
        "høring",
        "skogbrann",
        "flom",
        "museum",
        "konsert",
        "bygdedag",
    ];
    const AROUND: &[&str] = &[
        "kommunen",
        "inviterer",
        "alle",
        "innbyggere",
        "nytt",
        "tilbud",
        "meld",
        "deg",
        "på",
        "innen",
        "fristen",
        "åpent",
        "møte",
        "torsdag",
        "klokka",
        "atten",
        "les",
        "mer",
        "her",
        "spørsmål",
        "svar",
        "ta",
        "kontakt",
        "velkommen",
    ];
    let mut dice = Dice(4711);
    let mut board = document(posts);
    for (n, post) in board["posts"].as_array_mut().into_iter().flatten().enumerate() {
        let mut words = |count: usize, from: &[&str]| {
            (0..count).map(|_| from[dice.below(from.len())]).collect::<Vec<_>>().join(" ")
        };
        post["title"] = json!(format!("{} {n}", words(3, ABOUT)));
        post["brief"] = json!(format!("kommunen {} {}", words(4, ABOUT), words(26, AROUND)));
        if n % 5 == 0 {
            post["placements"][0]["text"] = json!(words(20, AROUND));
            let text = words(8, ABOUT);
            post["comments"] =
                json!([{ "id": id(6, n), "at": "2026-01-02T09:00", "author": "Anna", "text": text }]);
        }
    }
    board
}

/// The id of the nth placement of [`document`] or [`calm`].
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
