//! Saved views: sound filters only, nothing in them that is gone, and out and in with the document.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

fn filter(desk: &mut Desk) -> Value {
    desk.done("board", json!({}))["saved_views"][0]["filter"].clone()
}

#[test]
fn a_view_of_what_is_not_there_is_refused() {
    let mut desk = Desk::with_small_board();
    for part in ["channels", "owners", "categories", "tags", "campaigns"] {
        let params = json!({ "name": "Ny", "filter": { part: [id("nobody", 9)] } });
        assert_code(&desk.refused("save_view", params), ErrorCode::NotFound);
    }
    let blank = desk.refused("save_view", json!({ "name": " ", "filter": {} }));
    assert_code(&blank, ErrorCode::Empty);
    let unknown = desk.refused("save_view", json!({ "name": "Ny", "filter": { "mood": "good" } }));
    assert_code(&unknown, ErrorCode::InvalidParameters);
}

#[test]
fn what_goes_from_the_board_goes_from_its_views() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    for (command, params, part) in [
        ("remove_tag", json!({ "tag": id("tag", 1) }), "tags"),
        ("remove_category", json!({ "category": id("category", 1) }), "categories"),
        ("remove_campaign", json!({ "campaign": id("campaign", 1) }), "campaigns"),
        ("remove_person", json!({ "person": id("person", 1) }), "owners"),
    ] {
        desk.done(command, params);
        assert_eq!(filter(&mut desk)[part], json!([]), "{command}");
        desk.done("undo", json!({}));
        assert_eq!(desk.document(), before, "{command}");
    }
    let view = json!({ "view": id("saved view", 1), "filter": { "channels": [id("channel", 4)] } });
    desk.done("change_view", view);
    desk.done("remove_channel", json!({ "channel": id("channel", 4) }));
    assert_eq!(filter(&mut desk)["channels"], json!([]));
}

#[test]
fn a_view_in_a_document_is_read_by_its_own_ids_or_refused_by_its_place() {
    let mut board = small_board();
    board["saved_views"] = json!([{ "id": "mine", "name": "Mine", "filter": { "statuses": ["idea", "review"], "sponsored": false, "has_findings": true } }]);
    let mut desk = Desk::with(&board);
    assert_eq!(filter(&mut desk)["statuses"], json!(["idea", "review"]));
    assert_eq!(filter(&mut desk)["sponsored"], json!(false));
    for (wrong, place) in [
        (json!({ "tags": ["x"] }), "saved_views[0].filter.tags[0]:"),
        (json!({ "statuses": ["done"] }), "saved_views[0].filter.statuses[0]:"),
        (json!({ "period": "soon" }), "saved_views[0].filter.period:"),
        (
            json!({ "period": { "dates": { "from": "2026-09-01", "to": "2026-08-01" } } }),
            "saved_views[0].filter.period.dates.to:",
        ),
    ] {
        board["saved_views"][0]["filter"] = wrong;
        let source = desk.file("wrong.json", &board.to_string());
        let error = desk.refused("import", json!({ "source": source }));
        assert!(error.message.contains(place), "{} does not name {place}", error.message);
    }
}

#[test]
fn cards_say_what_filters_ask() {
    let mut desk = Desk::with_small_board();
    let ask = json!({ "from": "2026-08-24", "to": "2026-08-30" });
    let card = |view: &Value, title: &str| {
        view["cards"].as_array().unwrap().iter().find(|card| card["title"] == title).unwrap().clone()
    };
    let view = desk.done("calendar", ask.clone());
    assert_eq!(card(&view, "Skolestart")["tags"], json!([id("tag", 1)]));
    assert_eq!(card(&view, "Skolestart")["has_findings"], false);
    desk.done("schedule_post", json!({ "post": id("post", 2), "to": "2026-08-25T12:00" }));
    let view = desk.done("calendar", ask.clone());
    assert_eq!(card(&view, "Skolestart")["has_findings"], true, "two on one minute");
    let finding =
        view["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "gap").unwrap();
    desk.done("accept_finding", json!({ "fingerprint": finding["fingerprint"], "reason": "Med vilje" }));
    let view = desk.done("calendar", ask);
    let open = view["findings"].as_array().unwrap().iter().filter(|finding| finding["accepted"].is_null());
    let about = json!(id("placement", 1));
    let says = open.clone().any(|finding| finding["placements"].as_array().unwrap().contains(&about));
    assert_eq!(card(&view, "Skolestart")["has_findings"], says, "accepted ones no longer count");
}
