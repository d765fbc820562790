//! Tags and audiences under another name, and two that mean the same made one.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

fn at(desk: &mut Desk, place: &str) -> Value {
    desk.document().pointer(place).cloned().unwrap_or(Value::Null)
}

#[test]
fn a_name_that_another_has_is_refused_and_never_joins_by_itself() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let taken = desk.refused("rename_tag", json!({ "tag": id("tag", 1), "name": "NATUR" }));
    assert_code(&taken, ErrorCode::NameTaken);
    let blank = desk.refused("rename_audience", json!({ "audience": id("audience", 1), "name": "" }));
    assert_code(&blank, ErrorCode::Empty);
    assert_eq!(desk.document(), before);
}

#[test]
fn what_carries_a_tag_or_is_for_an_audience_keeps_it_under_its_new_name() {
    let mut desk = Desk::with_small_board();
    let outcome = desk.done("rename_tag", json!({ "tag": id("tag", 1), "name": "oppvekst" }));
    assert_eq!(outcome["operation"]["subject"], "skole");
    assert_eq!(outcome["operation"]["detail"]["to"], "oppvekst");
    assert_eq!(at(&mut desk, "/posts/0/tags"), json!([id("tag", 1)]));
    desk.done("undo", json!({}));
    assert_eq!(at(&mut desk, "/tags/0/name"), "skole");
}

#[test]
fn a_post_with_both_tags_has_the_one_that_stays_once_and_views_follow() {
    let mut desk = Desk::with_small_board();
    let post = at(&mut desk, "/posts/0/id");
    desk.done("tag_post", json!({ "post": post, "tags": [id("tag", 2), id("tag", 1)] }));
    let before = desk.document();
    desk.done("join_tag", json!({ "tag": id("tag", 1), "into": id("tag", 2) }));
    let after = desk.document();
    assert_eq!(after.pointer("/posts/0/tags"), Some(&json!([id("tag", 2)])));
    assert_eq!(after.pointer("/saved_views/0/filter/tags"), Some(&json!([id("tag", 2)])));
    assert_eq!(after["tags"].as_array().map(Vec::len), Some(1));
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before, "one operation takes it back");
    desk.done("redo", json!({}));
    desk.restart();
    assert_eq!(desk.document(), after);
}

#[test]
fn channels_follow_their_audience() {
    let mut board = small_board();
    board["channels"][0]["audience"] = json!(id("audience", 1));
    let mut desk = Desk::with(&board);
    desk.done("join_audience", json!({ "audience": id("audience", 1), "into": id("audience", 2) }));
    assert_eq!(at(&mut desk, "/channels/0/audience"), json!(id("audience", 2)));
    desk.done("undo", json!({}));
    assert_eq!(at(&mut desk, "/channels/0/audience"), json!(id("audience", 1)));
}
