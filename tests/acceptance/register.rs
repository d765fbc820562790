//! The register of channels: what each flag is raised by and what takes it away, and the rhythm that was kept.

use serde_json::{Value, json};

use crate::desk::{Desk, id};

/// A channel that has everything, with one post on each of these days, all out.
fn board(channel: Value, days: &[&str]) -> Value {
    let mut full = json!({ "id": id("channel", 1), "name": "Facebook", "platform": "facebook", "purpose": "Nå innbyggerne",
        "audience": id("audience", 1), "responsible": id("person", 1), "administrators": ["Anna", "Jonas"],
        "privacy_notes": "Vurdert.", "review_on": "2026-12-01",
        "capacity": { "least_per_week": 1, "most_per_week": 2 } });
    full.as_object_mut().unwrap().extend(channel.as_object().unwrap().clone());
    let posts: Vec<Value> = (1_u8..)
        .zip(days)
        .map(|(number, day)| {
            json!({ "id": id("post", number), "title": format!("Sak {number}"), "planned": day, "status": "published",
                "placements": [{ "id": id("placement", number), "channel": id("channel", 1), "state": "published" }] })
        })
        .collect();
    json!({ "format": "postwheel", "version": 1, "channels": [full], "posts": posts,
        "people": [{ "id": id("person", 1), "name": "Anna" }],
        "audiences": [{ "id": id("audience", 1), "name": "Innbyggere" }, { "id": id("audience", 2), "name": "Unge" }] })
}

fn flags(document: &Value) -> Value {
    Desk::with(document).done("register", json!({}))[0]["flags"].clone()
}

#[test]
fn a_channel_that_has_everything_and_is_used_has_no_flag() {
    assert_eq!(flags(&board(json!({}), &["2026-08-17"])), json!([]));
}

#[test]
fn what_a_channel_lacks_is_flagged() {
    let used = ["2026-08-17"];
    for (lacks, flag) in [
        (json!({ "responsible": null }), json!({ "flag": "nobody_responsible" })),
        (json!({ "administrators": ["Anna"] }), json!({ "flag": "few_administrators", "count": 1 })),
        (json!({ "administrators": [] }), json!({ "flag": "few_administrators", "count": 0 })),
        (json!({ "review_on": "2026-08-17" }), json!({ "flag": "review_overdue", "since": "2026-08-17" })),
        (json!({ "privacy_notes": " " }), json!({ "flag": "not_stated", "missing": ["privacy"] })),
        (
            json!({ "purpose": "", "audience": null }),
            json!({ "flag": "not_stated", "missing": ["purpose", "audience"] }),
        ),
    ] {
        assert_eq!(flags(&board(lacks, &used)), json!([flag]));
    }
    assert_eq!(
        flags(&board(json!({ "review_on": "2026-08-18" }), &used)),
        json!([]),
        "due today is not overdue"
    );
}

#[test]
fn ninety_days_without_anything_out_is_unused() {
    // 20 May is 90 days before 18 August.
    assert_eq!(flags(&board(json!({}), &["2026-05-20"])), json!([{ "flag": "unused", "days": 90 }]));
    assert_eq!(flags(&board(json!({}), &["2026-05-21"])), json!([]));
    assert_eq!(flags(&board(json!({}), &[])), json!([{ "flag": "unused", "days": null }]));
    assert_eq!(flags(&board(json!({ "opened_on": "2026-08-01" }), &[])), json!([]), "new channels get time");
    assert_eq!(flags(&board(json!({ "state": "paused" }), &[])), json!([]), "paused ones are meant to rest");
    assert_eq!(flags(&board(json!({ "state": "closed", "responsible": null }), &[])), json!([]));
}

#[test]
fn two_channels_with_one_purpose_and_audience_name_each_other() {
    let mut document = board(json!({}), &["2026-08-17"]);
    let mut twin = document["channels"][0].clone();
    twin["id"] = json!(id("channel", 2));
    twin["name"] = json!("Instagram");
    twin["purpose"] = json!("nå  INNBYGGERNE!");
    twin["opened_on"] = json!("2026-08-01");
    document["channels"].as_array_mut().unwrap().push(twin);
    let register = Desk::with(&document).done("register", json!({}));
    assert_eq!(register[0]["flags"], json!([{ "flag": "same_as_other", "other": id("channel", 2) }]));
    assert_eq!(register[1]["flags"], json!([{ "flag": "same_as_other", "other": id("channel", 1) }]));
    document["channels"][1]["audience"] = json!(id("audience", 2));
    assert_eq!(Desk::with(&document).done("register", json!({}))[0]["flags"], json!([]));
}

#[test]
fn the_rhythm_of_the_last_twelve_weeks_is_judged_by_least_and_most() {
    let days = ["2026-08-10", "2026-08-11", "2026-08-12", "2026-08-03", "2026-05-25", "2026-08-18"];
    let entry = Desk::with(&board(json!({}), &days)).done("register", json!({}))[0].clone();
    let weeks = entry["weeks"].as_array().unwrap();
    assert_eq!(weeks.len(), 12);
    assert_eq!(weeks[0], json!({ "monday": "2026-05-25", "out": 1, "kept": "kept" }));
    assert_eq!(weeks[1], json!({ "monday": "2026-06-01", "out": 0, "kept": "too_quiet" }));
    assert_eq!(weeks[11], json!({ "monday": "2026-08-10", "out": 3, "kept": "too_full" }));
    assert_eq!((&entry["kept"], &entry["average"]), (&json!(2), &json!(0.42)));
    assert_eq!(entry["last_published"], "2026-08-18");
}

#[test]
fn what_is_stated_when_a_channel_opens_is_kept_and_closing_keeps_it_too() {
    let mut desk = Desk::with_small_board();
    let opened = desk.done(
        "open_channel",
        json!({ "name": "Threads", "platform": "threads", "purpose": "Korte svar", "audience": id("audience", 2),
            "responsible": id("person", 2), "privacy_notes": "Ingen saker i meldinger." }),
    );
    let channel = opened["made"].clone();
    desk.done("change_channel_state", json!({ "channel": channel, "state": "closed" }));
    let document = desk.document();
    let kept = document["channels"].as_array().unwrap().last().unwrap();
    assert_eq!(kept["purpose"], "Korte svar");
    assert_eq!(kept["privacy_notes"], "Ingen saker i meldinger.");
    assert_eq!((&kept["opened_on"], &kept["closed_on"]), (&json!("2026-08-18"), &json!("2026-08-18")));
    desk.done("change_channel_state", json!({ "channel": channel, "state": "active" }));
    assert_eq!(desk.document()["channels"].as_array().unwrap().last().unwrap()["closed_on"], Value::Null);
}
