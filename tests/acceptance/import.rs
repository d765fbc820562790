//! A Trello board comes in: previewed, mapped, as one operation, and with a report of every loss.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code};

fn fixture(name: &str) -> String {
    format!("{}/fixtures/trello/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> Vec<String> {
    let folder = std::fs::read_dir(fixture("")).unwrap();
    let mut names: Vec<_> =
        folder.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(".json"));
    names.sort();
    names
}

#[test]
fn every_fixture_comes_in_as_one_operation_and_never_twice() {
    assert!(fixtures().len() >= 3);
    for name in fixtures() {
        let mut desk = Desk::empty();
        let before = desk.document();
        let done = desk.done("import", json!({ "source": fixture(&name) }));
        let after = desk.document();
        let cards = done["report"]["taken"]["posts"].as_u64().unwrap();
        assert_eq!(after["posts"].as_array().unwrap().len() as u64, cards, "{name}");
        let again = desk.done("import", json!({ "source": fixture(&name) }));
        assert_eq!(again["outcome"]["operation"], Value::Null, "{name} again changed something");
        desk.done("undo", json!({}));
        assert_eq!(desk.document(), before, "{name}: undo");
        desk.done("redo", json!({}));
        assert_eq!(desk.document(), after, "{name}: redo");
    }
}

#[test]
fn a_preview_writes_nothing_and_says_what_the_import_then_does() {
    let name = fixtures().remove(0);
    let mut desk = Desk::empty();
    let before = desk.document();
    let preview = desk.done("import_preview", json!({ "source": fixture(&name) }));
    assert_eq!(desk.document(), before);
    let done = desk.done("import", json!({ "source": fixture(&name), "map": preview["map"] }));
    assert_eq!(done["report"]["taken"], preview["report"]["taken"]);
}

#[test]
fn the_report_speaks_the_language_that_is_asked_for_and_english_to_scripts() {
    let mut desk = Desk::empty();
    let source = fixture("odd.json");
    let place = |report: &Value| report["dropped"][0]["where"].clone();
    let preview = desk.done("import_preview", json!({ "source": source, "language": "nb" }));
    assert_eq!(place(&preview["report"]), "tavlen");
    let silent = desk.done("import_preview", json!({ "source": source }));
    assert_eq!(place(&silent["report"]), "the board");
    let done = desk.done("import", json!({ "source": source, "language": "nb" }));
    let report = &done["report"];
    let keys: Vec<&String> = report.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["taken", "changed", "dropped"], "the shape is the same in every language");
    let loss = json!({ "where": "kort «Avstemning»", "what": "sted: Rådhuset", "why": "et innlegg har ingen plass på kartet" });
    assert!(report["dropped"].as_array().unwrap().contains(&loss), "{report:#}");
    let refused = desk.refused("import", json!({ "source": source, "language": "xx" }));
    assert_code(&refused, ErrorCode::InvalidParameters);
    let again = desk.done("import", json!({ "source": source, "map": preview["map"], "language": "en" }));
    assert_eq!(again["outcome"]["operation"], Value::Null, "what comes in is the same in every language");
}

#[test]
fn what_was_added_here_survives_importing_the_same_board_again() {
    let name = fixtures().remove(0);
    let mut desk = Desk::empty();
    desk.done("import", json!({ "source": fixture(&name) }));
    let post = desk.document()["posts"][0]["id"].clone();
    desk.done("state_purpose", json!({ "post": post, "purpose": "Flere svar" }));
    desk.done("add_comment", json!({ "post": post, "text": "Husk bilde" }));
    let kept = desk.document();
    desk.done("import", json!({ "source": fixture(&name) }));
    assert_eq!(desk.document(), kept);
}

#[test]
fn a_source_that_is_none_is_refused_in_words_and_nothing_is_written() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    for (name, text) in [
        ("cut.json", r#"{"lists":[],"cards":[{"name":"Sko"#),
        ("page.json", "<!doctype html><html></html>"),
        ("other.json", r#"{"hello":1}"#),
        ("words.json", "hello"),
        ("empty.json", ""),
    ] {
        let source = desk.file(name, text);
        let error = desk.refused("import", json!({ "source": source }));
        assert_code(&error, ErrorCode::ImportUnreadable);
        assert!(error.message.contains(name), "{}", error.message);
    }
    let missing = desk.path("missing.json");
    assert_code(&desk.refused("import", json!({ "source": missing })), ErrorCode::ImportUnreadable);
    let wrong_kind = json!({ "source": fixture(&fixtures()[0]), "as": "postwheel" });
    assert_code(&desk.refused("import", wrong_kind), ErrorCode::ImportUnreadable);
    assert_eq!(desk.document(), before);
}

#[test]
fn ten_thousand_cards_come_in() {
    let cards: Vec<Value> = (0..10_000)
        .map(|n| json!({ "id": format!("c{n}"), "name": format!("Kort {n}"), "idList": "l", "due": format!("2026-{:02}-{:02}T10:00:00.000Z", n % 12 + 1, n % 28 + 1) }))
        .collect();
    let mut desk = Desk::empty();
    let board = json!({ "name": "Stor", "lists": [{ "id": "l", "name": "Planlagt", "closed": false }], "cards": cards });
    let source = desk.file("large.json", &board.to_string());
    let done = desk.done("import", json!({ "source": source }));
    assert_eq!(done["report"]["taken"]["posts"], 10_000);
    desk.done("undo", json!({}));
    assert_eq!(desk.document()["posts"], json!([]));
}
