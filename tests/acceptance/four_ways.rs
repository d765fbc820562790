//! Every write, four ways: it does what it says, refuses the impossible, undo restores exactly, redo repeats. And once more
//! after a restart, because history is kept.

mod cards;
mod lists;
mod register;
mod saved_views;
mod team;
mod wheel;

use api::{COMMANDS, CommandKind, ErrorCode};
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

/// One command: what it is asked, what then stands at a place of the board document, and what it must refuse with which code.
struct Case {
    command: &'static str,
    does: Value,
    shows: (&'static str, Value),
    refuses: Value,
    because: ErrorCode,
}

fn case(
    command: &'static str,
    does: Value,
    shows: (&'static str, Value),
    refuses: Value,
    because: ErrorCode,
) -> Case {
    Case { command, does, shows, refuses, because }
}

fn nobody() -> String {
    id("nobody", 9)
}

fn merged(mut into: Value, more: Value) -> Value {
    if let Some((into, more)) = into.as_object_mut().zip(more.as_object()) {
        into.extend(more.clone());
    }
    into
}

fn cases() -> Vec<Case> {
    [
        cards::posts(),
        cards::placements(),
        register::channels_and_people(),
        lists::lists_and_periods(),
        wheel::wheel(),
        saved_views::saved_views(),
        team::duty_and_handover(),
        team::crisis(),
        team::meetings(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_write_does_refuses_undoes_and_redoes() {
    for case in cases() {
        four_ways(&case);
    }
}

fn four_ways(case: &Case) {
    let name = case.command;
    let mut desk = Desk::with_small_board();
    let before = desk.document();

    let error = desk.refused(name, case.refuses.clone());
    assert_code(&error, case.because);
    assert_eq!(desk.document(), before, "{name} changed something although it refused");

    let outcome = desk.done(name, case.does.clone());
    let after = desk.document();
    assert_eq!(after.pointer(case.shows.0), Some(&case.shows.1), "{name} at {}: {after:#}", case.shows.0);
    assert_ne!(after, before, "{name} changed nothing");
    assert_eq!(outcome["operation"]["command"], name);
    assert!(!outcome["changed"].as_array().unwrap().is_empty(), "{name} says that nothing changed");
    let findings = desk.done("check", json!({}));

    let undone = desk.done("undo", json!({}));
    assert_eq!(undone["operation"]["command"], name);
    assert_eq!(desk.document(), before, "undo of {name} did not restore exactly");

    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after, "redo of {name} did not repeat");
    assert_eq!(desk.done("check", json!({})), findings, "findings after redo of {name}");

    desk.restart();
    assert_eq!(desk.document(), after, "{name} was lost in a restart");
    assert_eq!(desk.done("check", json!({})), findings, "the plan read anew differs after {name}");
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before, "undo of {name} after a restart");
}

#[test]
fn every_write_is_tested_here() {
    // These are tested where they belong: import.rs, acceptance.rs, slips.rs, bin.rs, pictures.rs, and below.
    let elsewhere = [
        "undo",
        "redo",
        "import",
        "import_wheel",
        "replan_placement",
        "explain_slip",
        "accept_finding",
        "revoke_acceptance",
        "empty_bin",
        "add_picture",
        "lift_hold",
    ];
    let cases = cases();
    let tested = |name: &str| cases.iter().any(|case| case.command == name) || elsewhere.contains(&name);
    let missing: Vec<_> =
        COMMANDS.iter().filter(|c| c.kind == CommandKind::Write && !tested(c.name)).map(|c| c.name).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn a_published_placement_can_be_planned_again() {
    let mut desk = Desk::with_small_board();
    let placement = json!({ "placement": id("placement", 1) });
    let error = desk.refused("replan_placement", json!({ "placement": nobody() }));
    assert_code(&error, ErrorCode::NotFound);
    desk.done("mark_published", placement.clone());
    let published = desk.document();
    desk.done("replan_placement", placement);
    let planned = desk.document();
    assert_eq!(planned.pointer("/posts/0/placements/0/state"), Some(&json!("planned")));
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), published);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), planned);
}

#[test]
fn what_was_so_already_is_no_operation() {
    let mut desk = Desk::with_small_board();
    let outcome = desk.done("rename_post", json!({ "post": id("post", 1), "title": "Skolestart" }));
    assert_eq!(outcome["operation"], Value::Null);
    assert_eq!(desk.done("history", json!({})).as_array().unwrap().len(), 1, "only the import");
}

#[test]
fn nothing_is_left_to_undo_or_redo_at_the_ends() {
    let mut desk = Desk::empty();
    assert_code(&desk.refused("undo", json!({})), ErrorCode::NothingToUndo);
    assert_code(&desk.refused("redo", json!({})), ErrorCode::NothingToRedo);
}

#[test]
fn something_new_after_undo_abandons_what_was_undone() {
    let mut desk = Desk::with_small_board();
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "A" }));
    desk.done("undo", json!({}));
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "B" }));
    assert_code(&desk.refused("redo", json!({})), ErrorCode::NothingToRedo);
    let states: Vec<_> =
        desk.done("history", json!({})).as_array().unwrap().iter().map(|o| o["state"].clone()).collect();
    assert_eq!(states, [json!("done"), json!("abandoned"), json!("done")]);
}

#[test]
fn history_says_who_when_and_what() {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-W36" }));
    let newest = desk.done("history", json!({ "limit": 1 }))[0].clone();
    assert_eq!(newest["words"], "moved “Skolestart” to 2026-W36");
    assert_eq!(newest["at"], "2026-08-18T09:00:00");
    assert!(!newest["author"].as_str().unwrap().is_empty());
}
