//! The board document: out and in without loss, ids kept or mapped, unknown keys reported, wrong ones refused by place.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

#[test]
fn what_is_exported_reads_back_without_loss() {
    for mut desk in [Desk::with_small_board(), sample()] {
        let document = desk.document();
        let mut copy = Desk::with(&document);
        assert_eq!(copy.document(), document);
    }
}

fn sample() -> Desk {
    let mut desk = Desk::empty();
    let path = desk.path("sample.postwheel");
    desk.done("new_board", json!({ "path": path, "sample": true }));
    desk
}

#[test]
fn the_same_document_again_changes_nothing_and_doubles_nothing() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let source = desk.file("again.json", &small_board().to_string());
    let done = desk.done("import", json!({ "source": source }));
    assert_eq!(done["outcome"]["operation"], Value::Null);
    assert_eq!(desk.document(), before);
}

#[test]
fn ids_that_are_no_uuids_are_mapped_the_same_way_every_time() {
    let document = json!({ "format": "postwheel", "version": 1,
        "channels": [{ "id": "fb", "name": "Facebook", "platform": "facebook" }],
        "posts": [{ "id": "a", "title": "A", "placements": [{ "id": "a1", "channel": "fb" }] }] });
    let mut desk = Desk::with(&document);
    let first = desk.document();
    let source = desk.file("again.json", &document.to_string());
    desk.done("import", json!({ "source": source }));
    assert_eq!(desk.document(), first);
    assert_eq!(first["posts"][0]["placements"][0]["channel"], first["channels"][0]["id"]);
}

#[test]
fn a_missing_key_takes_its_default_and_an_unknown_one_is_reported() {
    let document = json!({ "format": "postwheel", "version": 1, "surprise": 1,
        "posts": [{ "id": "a", "title": "A", "mood": "good", "pictures": [{ "name": "a.jpg", "size": 3 }] }] });
    let mut desk = Desk::empty();
    let source = desk.file("loose.json", &document.to_string());
    let report = desk.done("import", json!({ "source": source }))["report"].clone();
    let places: Vec<_> =
        report["dropped"].as_array().unwrap().iter().map(|entry| entry["where"].clone()).collect();
    assert_eq!(places, [json!("surprise"), json!("posts[0].pictures[0].size"), json!("posts[0].mood")]);
    let post = desk.document()["posts"][0].clone();
    assert_eq!(
        (&post["status"], &post["order"], &post["planned"]),
        (&json!("drafting"), &json!("none"), &Value::Null)
    );
    assert_eq!(post["pictures"][0]["consent"], "missing");
}

#[test]
fn what_is_wrong_is_refused_by_its_place_and_nothing_is_written() {
    let channel = json!({ "id": "fb", "name": "Facebook" });
    for (part, place) in [
        (json!({ "posts": {} }), "posts:"),
        (json!({ "posts": [1] }), "posts[0]:"),
        (json!({ "posts": [{ "title": 7 }] }), "posts[0].title:"),
        (json!({ "posts": [{ "planned": "2026-13" }] }), "posts[0].planned:"),
        (json!({ "posts": [{ "status": "done" }] }), "posts[0].status:"),
        (json!({ "posts": [{ "owners": ["x"] }] }), "posts[0].owners[0]:"),
        (json!({ "posts": [{ "reuses": "x" }] }), "posts[0].reuses:"),
        (json!({ "posts": [{ "id": "a" }, { "id": "a" }] }), "posts[1].id:"),
        (json!({ "posts": [{ "placements": [{}] }] }), "posts[0].placements[0].channel:"),
        (json!({ "posts": [{ "placements": [{ "channel": "x" }] }] }), "posts[0].placements[0].channel:"),
        (
            json!({ "channels": [{ "capacity": { "most_per_day": -1 } }] }),
            "channels[0].capacity.most_per_day:",
        ),
        (
            json!({ "channels": [{ "capacity": { "windows": [{ "weekday": 8, "from": "08:00", "to": "09:00" }] } }] }),
            "channels[0].capacity.windows[0].weekday:",
        ),
        (
            json!({ "people": [{ "absences": [{ "from": "2026-02-30", "to": "2026-03-01" }] }] }),
            "people[0].absences[0].from:",
        ),
        (json!({ "cycle": [{ "title": "x" }] }), "cycle[0].when:"),
        (
            json!({ "cycle": [{ "when": { "dates": { "from": "02-30", "to": "03-01" } } }] }),
            "cycle[0].when.dates.from:",
        ),
        (json!({ "blackouts": [{ "from": "2026-W34", "to": "2026-08-30" }] }), "blackouts[0].from:"),
        (json!({ "board": { "time_zone": "Oslo" } }), "board.time_zone:"),
        (
            json!({ "board": { "settings": { "rules": { "gap": { "severity": "grave" } } } } }),
            "board.settings.rules.gap.severity:",
        ),
        (json!({ "version": 99 }), "version:"),
    ] {
        let mut desk = Desk::empty();
        let before = desk.document();
        let mut document = json!({ "format": "postwheel", "version": 1, "channels": [channel] });
        document.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        let source = desk.file("wrong.json", &document.to_string());
        let error = desk.refused("import", json!({ "source": source }));
        assert_code(&error, ErrorCode::ImportUnreadable);
        assert!(
            error.message.contains(&format!("wrong.json: {place}")),
            "{} does not name {place}",
            error.message
        );
        assert_eq!(desk.document(), before);
    }
}

#[test]
fn an_import_is_one_operation_that_undo_takes_back_whole() {
    let mut desk = Desk::empty();
    let before = desk.document();
    let source = desk.file("board.json", &small_board().to_string());
    desk.done("import", json!({ "source": source }));
    let after = desk.document();
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after);
}

#[test]
fn text_from_a_document_is_data() {
    let title = "=HYPERLINK(\"x\") <script>alert(1)</script> ../../etc \u{202e}";
    let mut board = small_board();
    board["posts"][0]["title"] = json!(title);
    let mut desk = Desk::with(&board);
    let post = desk.done("post", json!({ "post": id("post", 1) }));
    assert_eq!(post["post"]["title"], title);
}
