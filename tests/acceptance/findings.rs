//! Findings as scripts read them: the contract's shape, order and ranges.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

/// Three posts on Facebook on one day, of which two at the same minute.
fn crowded() -> Desk {
    let mut board = small_board();
    let more = |number: u8, planned: &str| {
        json!({ "id": id("post", number), "title": format!("Post {number}"), "planned": planned, "status": "approved", "category": id("category", 1),
            "owners": [id("person", 2)], "placements": [{ "id": id("placement", number), "channel": id("channel", 1) }] })
    };
    let posts = board["posts"].as_array_mut().unwrap();
    posts.push(more(11, "2026-08-25T12:00"));
    posts.push(more(12, "2026-08-25T15:00"));
    Desk::with(&board)
}

#[test]
fn a_finding_has_the_shape_of_the_contract() {
    let view = crowded().done("check", json!({ "from": "2026-08-25", "to": "2026-08-25" }));
    assert_eq!(
        (&view["from"], &view["to"], &view["today"]),
        (&json!("2026-08-25"), &json!("2026-08-25"), &json!("2026-08-18"))
    );
    let load = view["findings"].as_array().unwrap().iter().find(|f| f["rule"] == "day_load").unwrap();
    assert_eq!(load["message"], "3 of 2 on Facebook, Tuesday 25 August");
    assert_eq!(load["numbers"], json!({ "count": 3, "limit": 2 }));
    assert_eq!(load["placements"], json!([id("placement", 1), id("placement", 11), id("placement", 12)]));
    assert_eq!(
        (&load["channel"], &load["on"], &load["week"]),
        (&json!(id("channel", 1)), &json!("2026-08-25"), &Value::Null)
    );
    assert!(load["fingerprint"].is_string() && load["accepted"].is_null() && load["ways_out"].is_array());
}

#[test]
fn the_gravest_comes_first() {
    let mut desk = crowded();
    let view = desk.done("check", json!({}));
    let severities: Vec<_> =
        view["findings"].as_array().unwrap().iter().map(|f| f["severity"].as_str().unwrap()).collect();
    assert_eq!(severities.first(), Some(&"serious"), "two stand on the same minute");
    let rank = |severity: &&str| ["serious", "warning", "info"].iter().position(|known| known == severity);
    assert!(severities.is_sorted_by_key(rank), "{severities:?}");
}

#[test]
fn a_span_leaves_out_what_lies_outside() {
    let mut desk = crowded();
    let rules = |desk: &mut Desk, from: &str, to: &str| {
        let view = desk.done("check", json!({ "from": from, "to": to }));
        view["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| f["rule"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert!(rules(&mut desk, "2026-08-25", "2026-08-25").contains(&"gap".to_owned()));
    assert!(!rules(&mut desk, "2026-08-26", "2026-08-30").contains(&"gap".to_owned()));
}

#[test]
fn today_can_be_said() {
    let mut desk = crowded();
    let overdue = |desk: &mut Desk, today: &str| {
        let view = desk.done("check", json!({ "today": today }));
        view["findings"].as_array().unwrap().iter().filter(|f| f["rule"] == "overdue").count()
    };
    assert_eq!(overdue(&mut desk, "2026-08-25"), 0, "its midnight is before noon");
    assert_eq!(overdue(&mut desk, "2026-08-25T12:00"), 0, "the minute itself is not past");
    assert_eq!(overdue(&mut desk, "2026-08-25T12:01"), 2);
    assert_code(&desk.refused("check", json!({ "today": "2026-W34" })), ErrorCode::InvalidParameters);
    assert_eq!(overdue(&mut desk, "2026-08-18"), 0, "the clock is back where it was");
}

#[test]
fn the_outcome_of_a_write_says_what_it_raised_and_solved() {
    let mut desk = crowded();
    let outcome = desk.done("schedule_post", json!({ "post": id("post", 11), "to": "2026-08-27T12:00" }));
    assert!(outcome["solved"].as_u64().unwrap() >= 2, "gap and day_load: {outcome:#}");
    let outcome = desk.done("undo", json!({}));
    let raised: Vec<_> =
        outcome["raised"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap()).collect();
    assert!(raised.contains(&"gap") && raised.contains(&"day_load"), "{raised:?}");
}

#[test]
fn a_fingerprint_changes_with_the_times_involved_and_only_then() {
    let mut desk = crowded();
    let fingerprint = |desk: &mut Desk| {
        let view = desk.done("check", json!({}));
        let findings = view["findings"].as_array().unwrap().clone();
        findings.into_iter().find(|f| f["rule"] == "day_load").unwrap()["fingerprint"].clone()
    };
    let first = fingerprint(&mut desk);
    desk.done("rename_post", json!({ "post": id("post", 12), "title": "Annet" }));
    assert_eq!(fingerprint(&mut desk), first);
    desk.done("schedule_post", json!({ "post": id("post", 12), "to": "2026-08-25T16:00" }));
    assert_ne!(fingerprint(&mut desk), first);
}

#[test]
fn public_holidays_are_named_in_the_boards_language() {
    let mut desk = Desk::with_small_board();
    let holidays = desk.done("public_holidays", json!({ "country": "NO", "year": 2026 }));
    let days = holidays.as_array().unwrap();
    assert!(
        days.contains(&json!({ "date": "2026-05-17", "name": "Grunnlovsdag", "eve": false })),
        "{holidays:#}"
    );
    assert_eq!(days.iter().filter(|day| day["eve"] == false).count(), 12);
}

#[test]
fn a_way_out_that_is_taken_ends_its_finding_and_raises_none() {
    let mut desk = crowded();
    loop {
        let findings = desk.done("check", json!({}))["findings"].as_array().unwrap().clone();
        let Some(finding) =
            findings.iter().find(|finding| !finding["ways_out"].as_array().unwrap().is_empty())
        else {
            break;
        };
        let ways = desk.done("ways_out", json!({ "fingerprint": finding["fingerprint"] }));
        assert_eq!(ways, finding["ways_out"]);
        assert!(ways.as_array().unwrap().len() <= 5);
        desk.done("take_way_out", json!({ "way": ways[0] }));
        let left = desk.done("check", json!({ "ways_out": false }))["findings"].as_array().unwrap().len();
        assert!(left < findings.len(), "{finding:#} was not ended by {}", ways[0]);
    }
    let left = desk.done("check", json!({}));
    let rules: Vec<_> =
        left["findings"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap()).collect();
    assert!(!rules.contains(&"gap") && !rules.contains(&"day_load"), "{rules:?}");
}

#[test]
fn levelling_proposes_moves_that_clear_the_overload_and_changes_nothing_by_itself() {
    let mut desk = crowded();
    let before = desk.document();
    let span = json!({ "from": "2026-08-24", "to": "2026-08-30", "move_approved": true });
    let proposal = desk.done("level_plan", span.clone());
    assert_eq!(desk.document(), before);
    assert_eq!((&proposal["left"], &proposal["too_many"]), (&json!([]), &json!([])));
    assert!(proposal["asked"].as_u64().unwrap() > 0, "{proposal:#}");
    let moves = proposal["moves"].as_array().unwrap().iter();
    let moves: Vec<_> =
        moves.map(|step| json!({ "placement": step["placement"], "to": step["to"] })).collect();
    assert_eq!(moves.len(), 1, "one of three is enough: {proposal:#}");
    desk.done("move_cards", json!({ "moves": moves }));
    assert_eq!(desk.done("level_plan", span)["moves"], json!([]));
    let kept = desk.done("level_plan", json!({ "from": "2026-08-24", "to": "2026-08-30" }));
    assert_eq!(kept["moves"], json!([]), "nothing is left to level");
    let wrong = json!({ "from": "2026-08-30", "to": "2026-08-24" });
    assert_code(&desk.refused("level_plan", wrong), ErrorCode::InvalidParameters);
}

/// What the report of August says was raised and solved, as a whole.
fn flow(desk: &mut Desk) -> (u64, u64) {
    let report = desk.done("report", json!({ "period": "2026-08" }));
    let steps = report["findings"]["over_time"].as_array().unwrap().clone();
    let sum = |what: &str| steps.iter().map(|step| step[what].as_u64().unwrap()).sum();
    (sum("raised"), sum("solved"))
}

#[test]
fn the_report_counts_what_was_raised_and_solved_and_not_what_was_taken_back() {
    let mut desk = crowded();
    let before = flow(&mut desk);
    let outcome = desk.done(
        "move_cards",
        json!({ "moves": [{ "placement": id("placement", 12), "to": "2026-08-25T12:00" }] }),
    );
    let raised: Vec<&str> =
        outcome["raised"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap()).collect();
    assert!(raised.contains(&"gap"), "{raised:?}");
    let clash = flow(&mut desk);
    assert!(clash.0 > before.0, "{clash:?} after {before:?}");
    desk.done("undo", json!({}));
    assert_eq!(flow(&mut desk), before);
    desk.done("redo", json!({}));
    assert_eq!(flow(&mut desk), clash);
    desk.done(
        "move_cards",
        json!({ "moves": [{ "placement": id("placement", 12), "to": "2026-08-27T15:00" }] }),
    );
    let cleared = flow(&mut desk);
    assert!(cleared.1 > clash.1, "{cleared:?} after {clash:?}");
    let report = desk.done("report", json!({ "period": "2026-08" }));
    let changed = report["findings"]["changed"].as_array().unwrap();
    assert!(changed.iter().any(|it| it["rule"] == "gap" && it["solved"].as_u64() >= Some(1)), "{changed:?}");
    // The eighteenth lies in week 34, the third step of the month that begins on a Saturday.
    let steps = &report["findings"]["over_time"];
    assert_eq!((&steps[3]["from"], &steps[3]["to"]), (&json!("2026-08-17"), &json!("2026-08-23")));
    assert_eq!(steps[3]["solved"].as_u64(), Some(cleared.1));
    let quiet = desk.done("report", json!({ "period": "2026-07" }));
    assert_eq!(quiet["findings"]["changed"], json!([]));
}
