//! Taking findings as they are: with a reason, until what they are about changes, listed and revocable.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

/// Two posts half an hour apart on a channel that wants an hour.
fn close_together() -> Desk {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_post", json!({ "post": id("post", 2), "to": "2026-08-25T12:30" }));
    desk
}

fn gap(desk: &mut Desk) -> Option<Value> {
    let findings = desk.done("check", json!({}))["findings"].as_array().cloned();
    findings.into_iter().flatten().find(|finding| finding["rule"] == "gap")
}

#[test]
fn an_accepted_finding_is_listed_with_its_reason_and_no_longer_counts() {
    let mut desk = close_together();
    let open = desk.done("board", json!({}))["findings"].clone();
    let fingerprint = gap(&mut desk).unwrap()["fingerprint"].clone();
    desk.done("accept_finding", json!({ "fingerprint": fingerprint, "reason": " Ulike målgrupper " }));
    let accepted = gap(&mut desk).unwrap()["accepted"].clone();
    assert_eq!(
        (&accepted["reason"], &accepted["at"]),
        (&json!("Ulike målgrupper"), &json!("2026-08-18T09:00"))
    );
    let counts = desk.done("board", json!({}))["findings"].clone();
    assert_eq!(
        (&counts["accepted"], counts["warning"].as_u64()),
        (&json!(1), open["warning"].as_u64().map(|n| n - 1))
    );
    let list = desk.done("acceptances", json!({}));
    assert_eq!(
        (&list[0]["stands"], &list[0]["about"]),
        (&json!(true), &json!("30 minutes apart on Facebook, at least 60 wanted, Tuesday 25 August"))
    );
}

#[test]
fn it_comes_back_as_soon_as_what_it_was_about_changes() {
    let mut desk = close_together();
    let fingerprint = gap(&mut desk).unwrap()["fingerprint"].clone();
    desk.done("accept_finding", json!({ "fingerprint": fingerprint, "reason": "Greit" }));
    desk.done("schedule_post", json!({ "post": id("post", 2), "to": "2026-08-25T12:40" }));
    assert_eq!(gap(&mut desk).unwrap()["accepted"], Value::Null);
    assert_eq!(desk.done("acceptances", json!({}))[0]["stands"], false);
    desk.done("undo", json!({}));
    assert_eq!(gap(&mut desk).unwrap()["accepted"]["reason"], "Greit");
}

#[test]
fn accepting_and_revoking_are_operations_four_ways() {
    let mut desk = close_together();
    let before = desk.document();
    let fingerprint = gap(&mut desk).unwrap()["fingerprint"].clone();
    assert_code(
        &desk.refused("accept_finding", json!({ "fingerprint": fingerprint, "reason": " " })),
        ErrorCode::Empty,
    );
    let gone = id("nobody", 9);
    assert_code(
        &desk.refused("accept_finding", json!({ "fingerprint": gone, "reason": "Greit" })),
        ErrorCode::NotFound,
    );
    assert_code(&desk.refused("revoke_acceptance", json!({ "acceptance": gone })), ErrorCode::NotFound);
    let made =
        desk.done("accept_finding", json!({ "fingerprint": fingerprint, "reason": "Greit" }))["made"].clone();
    let accepted = desk.document();
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), accepted);
    desk.done("revoke_acceptance", json!({ "acceptance": made }));
    assert_eq!(desk.document(), before);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), accepted);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), before);
}

#[test]
fn an_acceptance_survives_export_and_import() {
    let mut desk = close_together();
    let fingerprint = gap(&mut desk).unwrap()["fingerprint"].clone();
    desk.done("accept_finding", json!({ "fingerprint": fingerprint, "reason": "Greit" }));
    let mut copy = Desk::with(&desk.document());
    assert_eq!(gap(&mut copy).unwrap()["accepted"]["reason"], "Greit");
}

#[test]
fn a_rehearsal_says_what_a_change_would_raise_and_leaves_everything_as_it_was() {
    let mut desk = close_together();
    let (before, history) = (desk.document(), desk.done("history", json!({})));
    let capacity = |gap: u32| {
        json!({ "channel": id("channel", 1), "capacity": { "min_gap_minutes": gap, "most_per_day": 1, "most_per_week": null, "least_per_week": null,
            "publishes_on_holidays": false, "cover_hours": 0, "requires_link": false, "windows": [] } })
    };
    let stricter = desk.done("rehearse", json!({ "command": "set_capacity", "params": capacity(60) }));
    assert_eq!((&stricter["raised_count"], &stricter["raised"][0]["rule"]), (&json!(1), &json!("day_load")));
    let looser = desk.done("rehearse", json!({ "command": "set_capacity", "params": capacity(0) }));
    assert_eq!((&looser["raised_count"], &looser["solved"]), (&json!(1), &json!(1)));
    assert_eq!((desk.document(), desk.done("history", json!({}))), (before, history));
    assert_code(
        &desk.refused("rehearse", json!({ "command": "board", "params": {} })),
        ErrorCode::UnknownCommand,
    );
}
