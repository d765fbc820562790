//! Taking turns on duty and handing over, with what that would raise told before.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

fn rota(turn: &str, length: u32, to: &str) -> Value {
    json!({ "rota": { "from": "2026-08-17", "to": to, "teams": [[id("person", 1)], [id("person", 2)]], "turn": turn,
        "length": length, "weekdays": [1, 2, 3, 4, 5], "starts": "08:00", "ends": "16:00", "holidays": "off" } })
}

#[test]
fn the_preview_of_a_rota_is_what_then_stands() {
    let mut desk = Desk::with_small_board();
    let days = desk.done("rota", rota("week", 2, "2026-09-27"));
    assert_eq!(days.as_array().unwrap().len(), 30);
    let before = desk.document();
    desk.done("plan_rota", rota("week", 2, "2026-09-27"));
    let document = desk.document();
    let duties = |person: usize| {
        let duties = document["people"][person]["duties"].as_array().unwrap().iter();
        duties.map(|duty| duty["from"].as_str().unwrap()[..10].to_owned()).collect::<Vec<_>>()
    };
    for day in days.as_array().unwrap() {
        let on = day["on"].as_str().unwrap().to_owned();
        let watches = |person: u8| day["watching"].as_array().unwrap().contains(&json!(id("person", person)));
        assert_eq!((duties(0).contains(&on), duties(1).contains(&on)), (watches(1), watches(2)), "{on}");
    }
    assert_eq!((duties(0).len(), duties(1).len()), (20, 10), "two weeks on, two off, two on again");
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before, "one operation for the whole period");
}

#[test]
fn a_new_rota_replaces_the_period_and_nothing_else() {
    let mut desk = Desk::with_small_board();
    let kept = json!({ "from": "2026-09-01T08:00", "to": "2026-09-01T16:00" });
    let gone = json!({ "from": "2026-08-18T12:00", "to": "2026-08-18T20:00" });
    desk.done("set_duties", json!({ "person": id("person", 2), "duties": [gone, kept] }));
    desk.done("plan_rota", rota("week", 1, "2026-08-21"));
    assert_eq!(desk.document()["people"][1]["duties"], json!([kept]));
}

#[test]
fn a_rota_tells_its_findings_before_for_all_of_its_period() {
    let mut board = small_board();
    board["channels"][0]["capacity"]["cover_hours"] = json!(2);
    let mut desk = Desk::with(&board);
    // Both stand after four o'clock: one in the next four weeks, one after them.
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-25T16:30" }));
    desk.done("schedule_placement", json!({ "placement": id("placement", 2), "to": "2026-10-06T16:30" }));
    let before = desk.document();
    let plan = rota("week", 1, "2026-10-30");
    let asked = |until: Value| json!({ "command": "plan_rota", "params": plan, "until": until });
    let soon = desk.done("rehearse", asked(Value::Null));
    let all = desk.done("rehearse", asked(json!("2026-10-30")));
    assert_eq!((&soon["raised_count"], &all["raised_count"]), (&json!(1), &json!(2)));
    assert_eq!(all["raised"][0]["rule"], "unattended");
    assert_eq!(desk.document(), before, "nothing was planned yet");
    let done = desk.done("plan_rota", plan);
    assert_eq!(done["raised_count"], all["raised_count"]);
}

#[test]
fn what_is_no_rota_is_refused_before_and_after() {
    let mut desk = Desk::with_small_board();
    let wrong = rota("week", 1, "2026-08-01");
    assert_code(&desk.refused("rota", wrong.clone()), ErrorCode::Impossible);
    assert_code(&desk.refused("plan_rota", wrong), ErrorCode::Impossible);
}

#[test]
fn a_handover_tells_its_findings_before_and_makes_them_after() {
    let mut desk = Desk::with_small_board();
    let away = json!([{ "from": "2026-08-24", "to": "2026-08-26" }]);
    desk.done("set_absences", json!({ "person": id("person", 2), "absences": away }));
    let asked = desk.done("handover", json!({ "from": id("person", 1) }));
    let titles: Vec<_> = asked["posts"].as_array().unwrap().iter().map(|it| it["title"].clone()).collect();
    assert_eq!(titles, [json!("Skolestart")]);
    let over = json!({ "from": id("person", 1), "to": id("person", 2), "scope": "open_posts" });
    let told = desk.done("rehearse", json!({ "command": "hand_over", "params": over }));
    assert_eq!(told["raised"][0]["rule"], "owner_away");
    let done = desk.done("hand_over", over);
    assert_eq!(done["raised"][0]["rule"], "owner_away");
    assert_eq!(done["operation"]["detail"]["posts"], 1);
}

#[test]
fn what_is_out_or_cancelled_is_not_handed_over() {
    let mut desk = Desk::with_small_board();
    desk.done("mark_published", json!({ "placement": id("placement", 1) }));
    let asked = desk.done("handover", json!({ "from": id("person", 1) }));
    assert_eq!(asked["posts"], json!([]));
    assert_code(&desk.refused("handover", json!({ "from": id("nobody", 9) })), ErrorCode::NotFound);
}
