//! The bin: a deleted card is out of every view, and comes back as it was.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

#[test]
fn a_deleted_card_is_in_the_bin_and_nowhere_else() {
    let mut desk = Desk::with_small_board();
    desk.done("delete_post", json!({ "post": id("post", 1) }));
    assert_code(&desk.refused("post", json!({ "post": id("post", 1) })), ErrorCode::NotFound);
    let calendar =
        desk.done("calendar", json!({ "from": "2026-08-01", "to": "2026-09-30" }))["cards"].to_string();
    let columns = desk.done("columns", json!({ "by": "status", "lanes": "none" })).to_string();
    for view in [calendar, columns, desk.done("tray", json!({})).to_string()] {
        assert!(!view.contains("Skolestart"), "{view}");
    }
    let bin = desk.done("bin", json!({}));
    assert_eq!(bin[0]["post"]["title"], "Skolestart", "the newest is first");
    assert_eq!(bin[0]["deleted_at"], "2026-08-18T09:00");
    assert_eq!(desk.done("board", json!({}))["bin_count"], 2);
    assert_eq!(desk.document()["posts"].as_array().unwrap().len(), 2);
}

#[test]
fn a_restored_card_is_as_it_was_and_is_reused_again() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    desk.done("delete_post", json!({ "post": id("post", 1) }));
    desk.done("restore_post", json!({ "post": id("post", 1) }));
    assert_eq!(desk.document(), before);
}

#[test]
fn a_card_comes_back_without_what_has_left_the_board() {
    let mut desk = Desk::with_small_board();
    desk.done("remove_category", json!({ "category": id("category", 2) }));
    desk.done("remove_person", json!({ "person": id("person", 1) }));
    desk.done("remove_channel", json!({ "channel": id("channel", 4) }));
    let document = desk.document();
    assert_eq!(document["bin"][0]["category"], Value::Null, "a document names nothing that is gone");
    assert_eq!(Desk::with(&document).document(), document);
    desk.done("restore_post", json!({ "post": id("post", 4) }));
    let post = desk.document()["posts"][3].clone();
    assert_eq!(
        (&post["title"], &post["category"], &post["owners"], &post["placements"]),
        (&json!("Gammel sak"), &Value::Null, &json!([]), &json!([]))
    );
}

#[test]
fn what_the_card_needs_can_be_brought_back_first() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    desk.done("remove_category", json!({ "category": id("category", 2) }));
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
}

#[test]
fn the_bin_is_emptied_in_one_operation() {
    let mut desk = Desk::with_small_board();
    desk.done("delete_post", json!({ "post": id("post", 1) }));
    let before = desk.document();
    let outcome = desk.done("empty_bin", json!({}));
    assert_eq!(outcome["operation"]["detail"]["count"], 2);
    let after = desk.document();
    assert_eq!(after["bin"], json!([]));
    assert_code(&desk.refused("empty_bin", json!({})), ErrorCode::Impossible);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after);
    desk.restart();
    assert_eq!(desk.document(), after);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
}

#[test]
fn a_document_decides_whether_a_card_is_on_the_board_or_in_the_bin() {
    let mut desk = Desk::with_small_board();
    let on_the_board = desk.document();
    desk.done("delete_post", json!({ "post": id("post", 1) }));
    let in_the_bin = desk.document();
    let source = desk.file("on.json", &on_the_board.to_string());
    desk.done("import", json!({ "source": source }));
    assert_eq!(desk.document(), on_the_board);
    let source = desk.file("in.json", &in_the_bin.to_string());
    desk.done("import", json!({ "source": source }));
    assert_eq!(desk.document(), in_the_bin);

    let mut both = on_the_board.clone();
    both["bin"][0]["id"] = json!(id("post", 1));
    let source = desk.file("both.json", &both.to_string());
    let error = desk.refused("import", json!({ "source": source }));
    assert_code(&error, ErrorCode::ImportUnreadable);
    assert!(error.message.contains("bin[0].id"), "{error}");
}

#[test]
fn a_mention_is_kept_until_the_person_leaves() {
    let mut desk = Desk::with_small_board();
    desk.done("add_comment", json!({ "post": id("post", 1), "text": "@Jonas og @AB: klar?" }));
    let mentions = |desk: &mut Desk| desk.document().pointer("/posts/0/comments/0/mentions").cloned();
    assert_eq!(mentions(&mut desk), Some(json!([id("person", 2), id("person", 1)])));
    let document = desk.document();
    assert_eq!(Desk::with(&document).document(), document);
    desk.done("remove_person", json!({ "person": id("person", 2) }));
    assert_eq!(mentions(&mut desk), Some(json!([id("person", 1)])));
}
