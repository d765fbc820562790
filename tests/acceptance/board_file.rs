//! What a board file must withstand: each wrong file gets one clear error, and is left as it was.

use std::fs;
use std::path::Path;

use api::ErrorCode;
use serde_json::json;

use crate::desk::{Desk, assert_code, session};

#[track_caller]
fn refuses(desk: &mut Desk, path: &Path, code: ErrorCode) -> String {
    let before = fs::read(path).ok();
    let error = desk.refused("open_board", json!({ "path": path }));
    assert_code(&error, code);
    assert!(
        error.message.starts_with(&path.display().to_string()),
        "the place is missing: {}",
        error.message
    );
    assert!(
        !error.message.contains('\n') && error.message.contains(';'),
        "one sentence with a remedy: {}",
        error.message
    );
    assert_eq!(fs::read(path).ok(), before, "the file was changed");
    error.message
}

/// A closed board that can be damaged.
fn closed_board(desk: &mut Desk) -> Vec<u8> {
    desk.done("close_board", json!({}));
    fs::read(desk.board_path()).unwrap()
}

#[test]
fn a_file_that_is_no_board_is_refused_by_what_it_is() {
    let mut desk = Desk::empty();
    let text = desk.file("text.postwheel", "hello");
    let empty = desk.file("empty.postwheel", "");
    let missing = desk.path("missing.postwheel");
    let folder = desk.path("folder.postwheel");
    fs::create_dir(&folder).unwrap();
    refuses(&mut desk, &text, ErrorCode::NotABoard);
    refuses(&mut desk, &empty, ErrorCode::NotABoard);
    refuses(&mut desk, &missing, ErrorCode::FileMissing);
    refuses(&mut desk, &folder, ErrorCode::FileUnreadable);
}

#[test]
fn another_programs_database_is_left_alone() {
    let mut desk = Desk::with_small_board();
    let mut bytes = closed_board(&mut desk);
    bytes[68..72].copy_from_slice(&[0, 0, 0, 0]);
    let path = desk.path("other.postwheel");
    fs::write(&path, bytes).unwrap();
    refuses(&mut desk, &path, ErrorCode::NotABoard);
}

#[test]
fn a_truncated_or_damaged_board_is_said_to_be_so() {
    let mut desk = Desk::with_small_board();
    let bytes = closed_board(&mut desk);
    let path = desk.path("cut.postwheel");
    for length in [50, 99, 4096, bytes.len() / 2, bytes.len() - 1] {
        fs::write(&path, &bytes[..length]).unwrap();
        refuses(&mut desk, &path, ErrorCode::BoardDamaged);
    }
    let mut garbled = bytes.clone();
    garbled[4096..].fill(0xAA);
    fs::write(&path, garbled).unwrap();
    refuses(&mut desk, &path, ErrorCode::BoardDamaged);
}

#[test]
fn a_newer_board_is_refused_with_both_versions() {
    let mut desk = Desk::with_small_board();
    let mut bytes = closed_board(&mut desk);
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let path = desk.path("newer.postwheel");
    fs::write(&path, bytes).unwrap();
    let message = refuses(&mut desk, &path, ErrorCode::BoardNewer);
    assert!(message.contains("99") && message.contains("update Postwheel"), "{message}");
}

#[test]
fn a_read_only_board_is_refused() {
    let mut desk = Desk::with_small_board();
    closed_board(&mut desk);
    let path = desk.board_path().to_owned();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    refuses(&mut desk, &path, ErrorCode::BoardReadOnly);
}

#[test]
fn a_board_that_is_open_elsewhere_is_refused_until_it_is_closed_there() {
    let mut desk = Desk::with_small_board();
    let mut second = session(desk.path("second").as_path());
    let params = json!({ "path": desk.board_path() });
    let error = second.dispatch("open_board", params.clone()).unwrap_err();
    assert_code(&error, ErrorCode::BoardOpenElsewhere);
    desk.done("close_board", json!({}));
    second.dispatch("open_board", params).unwrap();
}

#[test]
fn a_new_board_never_replaces_a_file_and_leaves_nothing_behind() {
    let mut desk = Desk::empty();
    let path = desk.board_path().to_owned();
    let bytes = fs::read(&path).unwrap();
    assert_code(&desk.refused("new_board", json!({ "path": path })), ErrorCode::AlreadyThere);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let nowhere = desk.path("no/such/folder/a.postwheel");
    assert_code(&desk.refused("new_board", json!({ "path": nowhere })), ErrorCode::FileUnwritable);
    let left = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
    let drafts: Vec<_> = left.filter(|name| name.to_string_lossy().contains("new-")).collect();
    assert!(drafts.is_empty(), "{drafts:?}");
}

#[test]
fn a_failed_open_keeps_the_board_that_is_open() {
    let mut desk = Desk::with_small_board();
    let wrong = desk.file("text.postwheel", "hello");
    desk.refused("open_board", json!({ "path": wrong }));
    assert_eq!(desk.document()["board"]["name"], "Fjordvik");
}

#[test]
fn without_a_board_every_command_says_so_or_does_not_need_one() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["board", "tray", "history", "undo", "redo"] {
        let error = session(folder.path()).dispatch(command, json!({})).unwrap_err();
        assert_code(&error, ErrorCode::NoBoard);
    }
    session(folder.path()).dispatch("start", json!({})).unwrap();
    let unknown = session(folder.path()).dispatch("frobnicate", json!({})).unwrap_err();
    assert_code(&unknown, ErrorCode::UnknownCommand);
}

#[test]
fn the_sample_opens_again_as_it_was_left_and_can_be_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    session.dispatch("open_sample", json!({})).unwrap();
    let made = session.dispatch("capture_post", json!({ "line": "Prøve" })).unwrap().value()["made"].clone();
    session.dispatch("close_board", json!({})).unwrap();
    session.dispatch("open_sample", json!({})).unwrap();
    assert!(session.dispatch("post", json!({ "post": made })).is_ok());
    session.dispatch("open_sample", json!({ "fresh": true })).unwrap();
    assert!(session.dispatch("post", json!({ "post": made })).is_err());
}

#[test]
fn a_recent_board_is_forgotten_and_its_file_stays() {
    let mut desk = Desk::with_small_board();
    let recent = desk.done("start", json!({}))["recent"].clone();
    assert_eq!(recent.as_array().map(Vec::len), Some(1));
    desk.done("forget_recent", json!({ "path": recent[0]["path"] }));
    assert_eq!(desk.done("start", json!({}))["recent"], json!([]));
    assert!(desk.board_path().exists());
    desk.done("forget_recent", json!({ "path": "never/seen.postwheel" }));
}
