//! Why something was not out in time or was dropped: said once, shown in the meeting, its minutes and the report.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

const REASON: &str = "Fotografen var syk";

/// Two placements of last week that are not out: one slipped, one was dropped.
fn after_a_bad_week() -> Desk {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-12T12:00" }));
    desk.done("schedule_placement", json!({ "placement": id("placement", 3), "to": "2026-08-13T12:00" }));
    desk.done("skip_placement", json!({ "placement": id("placement", 3) }));
    desk
}

fn explained(placement: u8, reason: Value) -> Value {
    json!({ "placement": id("placement", placement), "reason": reason })
}

fn minutes_of(desk: &mut Desk, meeting: &Value) -> String {
    desk.done("minutes", json!({ "meeting": meeting }))["text"].as_str().unwrap().to_owned()
}

fn started(desk: &mut Desk) -> Value {
    desk.done("start_meeting", json!({ "series": id("series", 1), "present": [] }))["made"].clone()
}

#[test]
fn a_reason_is_given_refused_taken_back_and_given_again() {
    let mut desk = after_a_bad_week();
    let before = desk.document();
    // The second is still to come, and no placement has the last one's id.
    assert_code(&desk.refused("explain_slip", explained(2, json!(REASON))), ErrorCode::Impossible);
    assert_code(&desk.refused("explain_slip", explained(9, json!(REASON))), ErrorCode::NotFound);
    assert_eq!(desk.document(), before);

    let outcome = desk.done("explain_slip", explained(1, json!(format!(" {REASON} "))));
    let after = desk.document();
    assert_eq!(after.pointer("/posts/0/placements/0/slip_reason"), Some(&json!(REASON)));
    assert_eq!(outcome["operation"]["detail"]["channel"], "Facebook");
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    desk.restart();
    assert_eq!(desk.document(), after);
    assert_eq!(Desk::with(&after).document(), after, "it goes out and comes in with the document");

    desk.done("explain_slip", explained(1, json!(" ")));
    assert_eq!(desk.document(), before, "a blank one takes it away");
}

#[test]
fn a_copy_does_not_slip_for_the_reason_of_its_original() {
    let mut desk = after_a_bad_week();
    desk.done("explain_slip", explained(1, json!(REASON)));
    let known: Vec<Value> =
        desk.document()["posts"].as_array().unwrap().iter().map(|post| post["id"].clone()).collect();
    let to = "2026-08-26T12:00";
    desk.done("reuse_cards", json!({ "cards": [{ "placement": id("placement", 1), "to": to }] }));
    desk.done("reuse_cards", json!({ "cards": [{ "post": id("post", 1), "to": to }] }));
    desk.done("duplicate_post", json!({ "post": id("post", 1) }));
    let document = desk.document();
    let posts = document["posts"].as_array().unwrap();
    let copies: Vec<&Value> = posts.iter().filter(|post| !known.contains(&post["id"])).collect();
    assert_eq!(copies.len(), 3);
    for copy in copies {
        let placement = &copy["placements"][0];
        assert!(placement["slip_reason"].is_null() && placement["channel"].is_string(), "{placement:#}");
    }
}

#[test]
fn the_meeting_shows_it_and_the_minutes_keep_it_when_the_card_moves_on() {
    let mut desk = after_a_bad_week();
    desk.done("explain_slip", explained(3, json!("Arrangementet ble avlyst")));
    let meeting = started(&mut desk);
    desk.done("explain_slip", explained(1, json!("Ingen hadde tid")));
    desk.done("explain_slip", explained(1, json!(REASON)));
    let agenda = desk.done("agenda", json!({ "meeting": meeting }));
    let part = agenda["parts"].as_array().unwrap().iter().find(|it| it["kind"] == "last_week").unwrap();
    let items = part["items"].as_array().unwrap();
    let told: Vec<_> = items.iter().map(|it| &it["places"][0]["slip_reason"]).collect();
    assert_eq!(told, [&json!(REASON), &json!("Arrangementet ble avlyst")]);

    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-27T12:00" }));
    desk.done("close_meeting", json!({ "meeting": meeting }));
    let minutes = minutes_of(&mut desk, &meeting);
    let expected = "## Forrige uke\n\n\
         - 0 publisert, 0 ble ikke publisert i tide, 1 droppet.\n\
         - «Skolestart» på Facebook: Fotografen var syk\n\
         - «Bading i Fjordvika» på Instagram: Arrangementet ble avlyst\n\
         \n## Vedtak\n\n\
         - «Skolestart» planlegges torsdag 27. august kl. 12.00.\n";
    assert!(minutes.contains(expected), "{minutes}");
}

#[test]
fn what_was_taken_back_is_not_in_the_minutes() {
    let mut desk = after_a_bad_week();
    let meeting = started(&mut desk);
    desk.done("explain_slip", explained(1, json!(REASON)));
    desk.done("undo", json!({}));
    assert!(!minutes_of(&mut desk, &meeting).contains(REASON));
}

#[test]
fn the_report_says_it_beside_what_was_not_out() {
    let mut desk = after_a_bad_week();
    desk.done("explain_slip", explained(1, json!("=cmd <b>syk</b>")));
    let report = desk.done("report", json!({ "period": "2026-W33" }));
    let told: Vec<_> = report["missed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["title"].clone(), it["how"].clone(), it["reason"].clone()))
        .collect();
    let expected = [
        (json!("Skolestart"), json!("slipped"), json!("=cmd <b>syk</b>")),
        (json!("Bading i Fjordvika"), json!("skipped"), Value::Null),
    ];
    assert_eq!(told, expected);
    let path = desk.path("rapport.html");
    desk.done("export_report", json!({ "period": "2026-W33", "format": "html", "path": path }));
    let page = std::fs::read_to_string(path).unwrap();
    assert!(page.contains("Det som ikke kom ut") && page.contains("=cmd &lt;b&gt;syk&lt;/b&gt;"), "{page}");
}
