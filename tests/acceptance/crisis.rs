//! A crisis hold from its beginning to its lifting: what it lists, what is kept, moved and skipped, and what comes after.

use api::{Clock, ErrorCode, Place, Session};
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

fn choice(placement: u8, choice: Value) -> Value {
    json!({ "placement": id("placement", placement), "choice": choice })
}

/// Opens the board again at another time.
fn later(desk: &mut Desk, at: &str) {
    let clock = Clock::Fixed(chrono::NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").unwrap());
    let path = desk.board_path().to_owned();
    desk.done("close_board", json!({}));
    desk.session = Session::new(Place { data_folder: path.parent().unwrap().to_owned(), clock });
    desk.done("open_board", json!({ "path": path }));
}

fn findings(desk: &mut Desk) -> Vec<Value> {
    let view = desk.done("check", json!({ "ways_out": false }));
    let all = view["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["rule"] == "blackout").cloned().collect()
}

#[test]
fn a_hold_lists_the_coming_week_with_free_times_after_it() {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_placement", json!({ "placement": id("placement", 3), "to": "2026-08-21T12:00" }));
    let held = desk.done("hold_preview", json!({}));
    let seen: Vec<_> =
        held.as_array().unwrap().iter().map(|it| (it["planned"].clone(), it["free"].clone())).collect();
    assert_eq!(
        seen,
        [
            (json!("2026-08-21T12:00"), json!("2026-08-26T12:00")),
            (json!("2026-08-25T12:00"), json!("2026-08-26T13:00")),
        ],
        "after the week; on the 26th Facebook has a post at noon already, so an hour later"
    );
    let only = desk.done("hold_preview", json!({ "channels": [id("channel", 1)] }));
    assert_eq!(only.as_array().unwrap().len(), 1);
}

#[test]
fn what_is_kept_moved_and_skipped_is_one_operation() {
    let mut desk = Desk::with_small_board();
    for (placement, to) in [(2, "2026-08-20T12:00"), (3, "2026-08-21T12:00")] {
        desk.done("schedule_placement", json!({ "placement": id("placement", placement), "to": to }));
    }
    let before = desk.document();
    let done = desk.done(
        "start_hold",
        json!({ "name": "Flom", "choices": [
            choice(1, json!({ "kind": "keep" })),
            choice(2, json!({ "kind": "move", "to": "2026-09-01T12:00" })),
            choice(3, json!({ "kind": "skip" })),
        ] }),
    );
    assert_eq!(done["operation"]["detail"], json!({ "kept": 1, "moved": 1, "skipped": 1 }));
    let after = desk.document();
    assert_eq!(after["posts"][0]["exempt_from_holds"], true);
    assert_eq!(after["posts"][1]["placements"][0]["planned"], "2026-09-01T12:00");
    assert_eq!(after["posts"][1]["placements"][1]["state"], "skipped");
    assert_eq!(findings(&mut desk), Vec::<Value>::new(), "nothing waits any more");
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
}

#[test]
fn what_nobody_decides_about_waits_and_is_found() {
    let mut desk = Desk::with_small_board();
    desk.done("start_hold", json!({ "name": "Flom" }));
    let found = findings(&mut desk);
    assert_eq!(found.len(), 1, "only the one within a week: {found:?}");
    assert_eq!((&found[0]["label"], &found[0]["severity"]), (&json!("Flom"), &json!("serious")));
    desk.done("exempt_from_holds", json!({ "post": id("post", 1), "exempt": true }));
    assert_eq!(findings(&mut desk), Vec::<Value>::new());
    desk.done("exempt_from_holds", json!({ "post": id("post", 1), "exempt": false }));
    assert_eq!(findings(&mut desk).len(), 1);
}

#[test]
fn lifting_offers_new_times_for_what_was_held_and_can_be_undone() {
    let mut desk = Desk::with_small_board();
    let hold = desk.done("start_hold", json!({ "name": "Flom" }))["made"].clone();
    later(&mut desk, "2026-08-26T14:00");
    let held = desk.done("lift_preview", json!({ "hold": hold }));
    let held = held.as_array().unwrap();
    let titles: Vec<_> = held.iter().map(|it| it["title"].clone()).collect();
    assert_eq!(titles, [json!("Skolestart"), json!("Bading i Fjordvika")]);
    assert_ne!(held[0]["free"], held[1]["free"], "both on one channel, an hour apart at least");

    let before = desk.document();
    let nobody = json!({ "hold": id("nobody", 9) });
    assert_code(&desk.refused("lift_hold", nobody), ErrorCode::NotFound);
    let plain = json!({ "hold": id("blackout", 1) });
    assert_code(&desk.refused("lift_hold", plain), ErrorCode::Impossible);
    assert_eq!(desk.document(), before);

    let choices: Vec<_> = held
        .iter()
        .map(|it| json!({ "placement": it["placement"], "choice": { "kind": "move", "to": it["free"] } }))
        .collect();
    desk.done("lift_hold", json!({ "hold": hold, "choices": choices }));
    let after = desk.document();
    assert_eq!(after["blackouts"][1]["to"], "2026-08-26T14:00");
    assert_eq!(findings(&mut desk), Vec::<Value>::new(), "a lifted hold holds nothing");
    assert_code(&desk.refused("lift_hold", json!({ "hold": hold })), ErrorCode::Impossible);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after);
    later(&mut desk, "2026-08-26T14:00");
    assert_eq!(desk.document(), after);
}

#[test]
fn a_crisis_message_goes_out_now_on_the_held_primary_channels() {
    let mut desk = Desk::with_small_board();
    desk.done(
        "start_hold",
        json!({ "name": "Vannlekkasje", "channels": [id("channel", 1), id("channel", 2)] }),
    );
    let made = desk.done("capture_crisis_message", json!({ "line": "Kok vannet i Fjordvik sentrum" }));
    let post = desk.done("post", json!({ "post": made["made"] }));
    assert_eq!(post["post"]["planned"], "2026-08-18T09:00");
    let channels: Vec<_> =
        post["placements"].as_array().unwrap().iter().map(|it| it["channel"].clone()).collect();
    assert_eq!(channels, [json!(id("channel", 1)), json!(id("channel", 2))]);
    assert!(findings(&mut desk).iter().all(|finding| finding["placements"].as_array().unwrap().len() == 1));
}

#[test]
fn a_hold_goes_out_and_in_with_the_document() {
    let mut desk = Desk::with_small_board();
    desk.done("start_hold", json!({ "name": "Flom", "choices": [choice(1, json!({ "kind": "keep" }))] }));
    let document = desk.document();
    assert_eq!(Desk::with(&document).document(), document);
}
