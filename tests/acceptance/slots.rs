//! Next free slot: what is offered raises nothing new, in the precision that was asked for, and leaves everything as it was.

use serde_json::{Value, json};

use crate::desk::{Desk, id, small_board};

fn times(slots: &Value) -> Vec<&str> {
    slots.as_array().unwrap().iter().map(|slot| slot["to"].as_str().unwrap()).collect()
}

#[test]
fn every_slot_offered_raises_nothing_when_it_is_taken() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let slots =
        desk.done("free_slots", json!({ "placement": id("placement", 2), "near": "2026-08-25T12:30" }));
    assert_eq!(times(&slots).len(), 5);
    // Half past twelve is too close to the other post at noon; the nearest free time is one o'clock.
    assert_eq!(times(&slots)[0], "2026-08-25T13:00");
    assert_eq!(
        slots[0]["loads"],
        json!([{ "channel": id("channel", 1), "date": "2026-08-25", "load": 1, "limit": 2 }])
    );
    assert_eq!(desk.document(), before);
    for to in times(&slots) {
        let step = json!({ "placement": id("placement", 2), "to": to });
        let outcome = desk.done("move_cards", json!({ "moves": [step] }));
        assert_eq!(outcome["raised"], json!([]), "{to}");
        desk.done("undo", json!({}));
    }
}

#[test]
fn a_post_with_several_channels_gets_times_that_are_free_on_all() {
    let mut board = small_board();
    board["channels"][1]["capacity"] =
        json!({ "windows": [{ "weekday": 3, "from": "08:00", "to": "09:00" }] });
    board["posts"][1]["placements"][1]["planned"] = Value::Null;
    let mut desk = Desk::with(&board);
    let slots = desk.done("free_slots", json!({ "post": id("post", 2), "near": "2026-08-24T12:00" }));
    // Instagram takes posts on Wednesday mornings only.
    assert_eq!(times(&slots)[..2], ["2026-08-26T09:00", "2026-09-02T09:00"]);
}

#[test]
fn days_and_weeks_are_offered_where_those_are_meant() {
    let mut desk = Desk::with_small_board();
    let ask = |near: &str| json!({ "placement": id("placement", 1), "near": near, "most": 2 });
    assert_eq!(times(&desk.done("free_slots", ask("2026-08-26"))), ["2026-08-26", "2026-08-27"]);
    assert_eq!(times(&desk.done("free_slots", ask("2026-W36"))), ["2026-W36", "2026-W37"]);
    // A month says only from when on: the times are exact.
    assert_eq!(times(&desk.done("free_slots", ask("2026-10")))[0], "2026-10-01T12:00");
}

#[test]
fn a_card_still_to_be_made_gets_times_too() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let new = json!({ "placements": [{ "channel": id("channel", 1), "format": "post" }], "owners": [] });
    let slots = desk.done("free_slots", json!({ "new": new, "near": "2026-08-25T12:00", "most": 1 }));
    assert_eq!(times(&slots), ["2026-08-25T13:00"]);
    assert_eq!(desk.document(), before);
    assert_eq!(slots[0]["raises"], json!([]), "a week is enough to get ready");
    let soon = json!({ "new": new, "near": "2026-08-19T12:00", "most": 1 });
    assert_eq!(desk.done("free_slots", soon)[0]["raises"], json!(["not_ready"]), "free, but said");
    assert_eq!(desk.done("free_slots", json!({ "new": { "placements": [], "owners": [] } })), json!([]));
}

#[test]
fn what_is_not_there_is_told() {
    let mut desk = Desk::with_small_board();
    let error = desk.refused("free_slots", json!({ "placement": id("nobody", 9) }));
    crate::desk::assert_code(&error, api::ErrorCode::NotFound);
    let error = desk.refused("free_slots", json!({}));
    crate::desk::assert_code(&error, api::ErrorCode::InvalidParameters);
}

#[test]
fn a_year_says_how_full_every_week_is() {
    let mut desk = Desk::with_small_board();
    let year = desk.done("year_load", json!({ "year": 2026 }));
    assert_eq!(year["weeks"].as_array().unwrap().len(), 53);
    let facebook = &year["channels"][0];
    assert_eq!((&facebook["channel"], &facebook["most"]), (&json!(id("channel", 1)), &json!(8)));
    // Two posts in week 35, the drafts of an idea nowhere.
    assert_eq!(facebook["loads"][34], json!(2));
    let sum: f64 = facebook["loads"].as_array().unwrap().iter().filter_map(Value::as_f64).sum();
    assert_eq!(sum, 2.0);
    assert_eq!(facebook["shown"], facebook["loads"]);
    let filter = json!({ "owners": [id("person", 2)], "period": "next_week" });
    let year = desk.done("year_load", json!({ "year": 2026, "filter": filter }));
    let facebook = &year["channels"][0];
    assert_eq!(
        (&facebook["loads"][34], &facebook["shown"][34]),
        (&json!(2), &json!(1)),
        "one of the two is hers"
    );
    let error = desk.refused("year_load", json!({ "year": 99999 }));
    crate::desk::assert_code(&error, api::ErrorCode::InvalidParameters);
}

#[test]
fn a_preview_of_a_reuse_leaves_the_original_where_it_is() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let onto = json!([{ "placement": id("placement", 1), "to": "2026-08-25T12:30" }]);
    let preview = desk.done("preview", json!({ "moves": onto, "effect": "reuse" }));
    let rules: Vec<&Value> = preview["raised"].as_array().unwrap().iter().map(|f| &f["rule"]).collect();
    assert!(rules.contains(&&json!("gap")), "{preview}");
    assert_eq!(preview["loads"][0]["load"], json!(2));
    assert_eq!(desk.document(), before);
    let outcome = desk.done("reuse_cards", json!({ "cards": onto }));
    assert!(outcome["raised"].as_array().unwrap().iter().any(|finding| finding["rule"] == "gap"));
    let document = desk.document();
    assert_eq!(document["posts"][0], before["posts"][0]);
    assert_eq!(document["posts"][3]["planned"], json!("2026-08-25T12:30"));
}
