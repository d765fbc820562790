//! The calendar file that is kept up to date: written after every change, and never one that a calendar program must refuse.

use std::path::PathBuf;
use std::time::Duration;

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

fn kept(desk: &mut Desk, part: Value) -> PathBuf {
    let folder = desk.path("delt");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("plan.ics");
    let mut params = json!({ "path": path });
    params.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
    desk.done("keep_calendar_file", params);
    path
}

fn text(path: &PathBuf) -> String {
    std::fs::read_to_string(path).unwrap().replace("\r\n ", "")
}

/// The sequence of every event, by its id.
fn sequences(path: &PathBuf) -> Vec<(String, u32)> {
    let text = text(path);
    let mut found: Vec<(String, u32)> = text
        .split("BEGIN:VEVENT")
        .skip(1)
        .map(|event| {
            let line =
                |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
            (line("UID:"), line("SEQUENCE:").parse().unwrap())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn it_follows_every_change_and_undo_and_a_restart() {
    let mut desk = Desk::with_small_board();
    let path = kept(&mut desk, json!({}));
    assert!(text(&path).contains("SUMMARY:Facebook: Skolestart"));
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "Første skoledag" }));
    assert!(text(&path).contains("Skolestart"), "it waits for a quiet moment");
    let wait = desk.session.due_in().unwrap();
    assert!(wait > Duration::from_millis(500) && wait <= Duration::from_secs(2), "{wait:?}");
    assert_eq!(desk.session.look_after(), None, "it is not due yet");
    assert_eq!(desk.done("calendar_file", json!({}))["state"]["kind"], "waiting");
    desk.session.settle();
    assert!(text(&path).contains("SUMMARY:Facebook: Første skoledag"));
    assert_eq!(desk.done("calendar_file", json!({}))["state"]["kind"], "current");
    desk.done("undo", json!({}));
    desk.session.settle();
    assert!(text(&path).contains("SUMMARY:Facebook: Skolestart"));

    desk.restart();
    assert!(desk.session.due_in().is_some(), "what changed elsewhere is caught up with");
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "Skolen begynner" }));
    // Closing waits for nothing.
    desk.done("close_board", json!({}));
    assert!(text(&path).contains("SUMMARY:Facebook: Skolen begynner"));
}

#[test]
fn it_holds_the_part_that_was_asked_for_and_is_no_part_of_the_board() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let path = kept(&mut desk, json!({ "channel": id("channel", 2) }));
    assert_eq!(sequences(&path).len(), 1);
    assert!(text(&path).contains("SUMMARY:Instagram: Bading i Fjordvika"));
    assert_eq!(desk.document(), before);
    assert_eq!(desk.done("history", json!({})).as_array().unwrap().len(), 1, "only the import");
    desk.done("stop_calendar_file", json!({}));
    assert_eq!(desk.done("calendar_file", json!({})), Value::Null);
    desk.done("rename_post", json!({ "post": id("post", 2), "title": "Bading" }));
    desk.session.settle();
    assert!(text(&path).contains("Bading i Fjordvika"), "it is kept no longer");
}

#[test]
fn a_folder_that_is_gone_is_told_once_and_work_goes_on() {
    let mut desk = Desk::with_small_board();
    let path = kept(&mut desk, json!({}));
    std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
    let wait_for_news = |desk: &mut Desk| {
        let mut news = Vec::new();
        while let Some(wait) = desk.session.due_in() {
            std::thread::sleep(wait);
            news.extend(desk.session.look_after());
        }
        news
    };
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "En" }));
    let told = wait_for_news(&mut desk);
    assert_eq!(told, [json!({ "changed": [], "board": false, "calendar_file": true })]);
    let state = desk.done("calendar_file", json!({}))["state"].clone();
    assert_eq!((&state["kind"], &state["code"]), (&json!("failed"), &json!("file_unwritable")));
    assert!(state["message"].as_str().unwrap().contains("plan.ics"), "{state}");
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "To" }));
    assert!(wait_for_news(&mut desk).is_empty(), "once is enough");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "Tre" }));
    assert_eq!(wait_for_news(&mut desk).len(), 1, "and once when it works again");
    assert!(text(&path).contains("SUMMARY:Facebook: Tre"));
}

#[test]
fn a_place_that_cannot_be_written_to_is_refused_at_once() {
    let mut desk = Desk::with_small_board();
    let nowhere = desk.path("ingensteds").join("plan.ics");
    let error = desk.refused("keep_calendar_file", json!({ "path": nowhere }));
    assert_code(&error, ErrorCode::FileUnwritable);
    let path = desk.path("plan.ics");
    let error = desk.refused("keep_calendar_file", json!({ "path": path, "channel": id("channel", 9) }));
    assert_code(&error, ErrorCode::NotFound);
    assert_eq!(desk.done("calendar_file", json!({})), Value::Null);
}

#[test]
fn a_sequence_never_falls_whatever_is_undone() {
    let mut desk = Desk::with_small_board();
    let path = kept(&mut desk, json!({}));
    let placement = json!({ "placement": id("placement", 1) });
    let mut last = sequences(&path);
    let steps: [(&str, Value); 9] = [
        ("rename_post", json!({ "post": id("post", 1), "title": "En" })),
        ("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-27T12:00" })),
        ("undo", json!({})),
        ("redo", json!({})),
        ("remove_placement", placement),
        ("undo", json!({})),
        ("delete_post", json!({ "post": id("post", 2) })),
        ("undo", json!({})),
        ("rename_post", json!({ "post": id("post", 2), "title": "Bading" })),
    ];
    for (command, params) in steps {
        desk.done(command, params);
        desk.session.settle();
        let now = sequences(&path);
        for (uid, sequence) in &now {
            let before = last.iter().find(|(other, _)| other == uid).map_or(0, |(_, before)| *before);
            assert!(*sequence >= before, "{uid} fell from {before} to {sequence} after {command}");
        }
        // What is gone for a while is remembered: it must not come back lower.
        last.retain(|(uid, _)| now.iter().all(|(other, _)| other != uid));
        last.extend(now);
    }
}
