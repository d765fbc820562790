//! Findings before the drop: the preview says what the move then does, and leaves everything as it was.

use serde_json::json;

use crate::desk::{Desk, id};

#[test]
fn a_preview_says_what_the_move_then_raises() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let findings = desk.done("check", json!({}));
    let onto_the_other = json!({ "moves": [{ "placement": id("placement", 2), "post": null, "to": "2026-08-25T12:30", "channel": null }] });
    let preview = desk.done("preview", onto_the_other.clone());
    assert_eq!(preview["raised"][0]["rule"], "gap");
    assert_eq!(
        preview["loads"][0],
        json!({ "channel": id("channel", 1), "date": "2026-08-25", "load": 2, "limit": 2 })
    );
    assert_eq!((desk.document(), desk.done("check", json!({}))), (before, findings));
    let outcome = desk.done("move_cards", onto_the_other);
    let rules = |list: &serde_json::Value| {
        list.as_array().unwrap().iter().map(|f| f["rule"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(rules(&outcome["raised"]), rules(&preview["raised"]));
}

#[test]
fn a_lone_placement_takes_its_post_along_and_one_of_several_does_not() {
    let mut desk = Desk::with_small_board();
    let to = |placement| json!({ "moves": [{ "placement": id("placement", placement), "to": "2026-09-01T12:00" }] });
    desk.done("move_cards", to(1));
    desk.done("move_cards", to(2));
    let posts = desk.document()["posts"].clone();
    assert_eq!(
        (&posts[0]["planned"], &posts[0]["placements"][0]["planned"]),
        (&json!("2026-09-01T12:00"), &json!(null))
    );
    assert_eq!(
        (&posts[1]["planned"], &posts[1]["placements"][0]["planned"]),
        (&json!("2026-08-26T12:00"), &json!("2026-09-01T12:00"))
    );
}

#[test]
fn a_card_without_a_channel_gets_one_where_it_is_dropped() {
    let mut desk = Desk::with_small_board();
    let step =
        json!({ "moves": [{ "post": id("post", 3), "to": "2026-09-01", "channel": id("channel", 2) }] });
    let preview = desk.done("preview", step.clone());
    // It is an idea, so it does not count yet.
    assert_eq!(preview["raised"], json!([]));
    desk.done("move_cards", step);
    let post = desk.document()["posts"][2].clone();
    assert_eq!(
        (&post["planned"], &post["placements"][0]["channel"]),
        (&json!("2026-09-01"), &json!(id("channel", 2)))
    );
}

#[test]
fn several_cards_move_as_one_operation() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let both = json!({ "moves": [
        { "placement": id("placement", 1), "to": "2026-09-01T12:00" }, { "placement": id("placement", 2), "to": "2026-09-01T12:30" } ] });
    let preview = desk.done("preview", both.clone());
    assert_eq!(preview["raised"][0]["rule"], "gap");
    assert_eq!(preview["loads"].as_array().map(Vec::len), Some(1), "one day of one channel is said once");
    let outcome = desk.done("move_cards", both);
    assert_eq!(outcome["operation"]["detail"]["count"], 2);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
}
