//! A meeting from its beginning to the next one: its agenda from the board, decisions that are ordinary operations, and
//! minutes that write themselves.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

fn started(desk: &mut Desk) -> Value {
    desk.done("start_meeting", json!({ "series": id("series", 1), "present": ["Anna Berg", "Jonas Lie"] }))["made"]
        .clone()
}

fn text(desk: &mut Desk, meeting: &Value) -> String {
    desk.done("minutes", json!({ "meeting": meeting }))["text"].as_str().unwrap().to_owned()
}

#[test]
fn a_whole_meeting_leaves_minutes_and_the_next_begins_with_what_was_open() {
    let mut desk = Desk::with_small_board();
    let meeting = started(&mut desk);
    desk.done("settle_point", json!({ "meeting": meeting, "point": id("point", 1), "state": "done" }));
    desk.done("move_to_status", json!({ "post": id("post", 2), "status": "approved" }));
    desk.done(
        "assign_owners",
        json!({ "post": id("post", 2), "owners": [id("person", 1), id("person", 2)] }),
    );
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-27T12:00" }));
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-28T12:00" }));
    desk.done("add_comment", json!({ "post": id("post", 2), "text": "Husk badetemperatur" }));
    desk.done("capture_post", json!({ "line": "Bossdagen uke 40" }));
    desk.done("put_off_post", json!({ "meeting": meeting, "post": id("post", 3) }));
    let task = json!({ "meeting": meeting, "text": "Ringe rektor", "who": "Anna Berg", "due": "2026-08-21" });
    desk.done("raise_point", task);
    desk.done("close_meeting", json!({ "meeting": meeting }));
    assert_eq!(
        text(&mut desk, &meeting),
        "# Redaksjonsmøte, tirsdag 18. august 2026\n\
         \n**Til stede:** Anna Berg, Jonas Lie\n\
         \n## Forrige uke\n\n- 0 publisert, 0 ble ikke publisert i tide, 0 droppet.\n\
         \n## Vedtak\n\n\
         - «Bading i Fjordvika» er godkjent.\n\
         - «Bading i Fjordvika»: ansvarlig er Anna Berg, Jonas Lie.\n\
         - «Skolestart» planlegges fredag 28. august kl. 12.00.\n\
         - «Bading i Fjordvika»: Husk badetemperatur\n\
         - Nytt innlegg: «Bossdagen», uke 40.\n\
         \n## Hvem gjør hva\n\n- **Anna Berg:** Ringe rektor (innen fredag 21. august)\n\
         \n## Utsatt til neste møte\n\n- «Bibliotekets høst»\n\
         \n## Avklart\n\n- Bestille bilder (gjort)\n"
    );

    let next = started(&mut desk);
    let agenda = desk.done("agenda", json!({ "meeting": next }));
    assert_eq!(agenda["parts"][0]["kind"], "open_points");
    let open: Vec<_> =
        agenda["parts"][0]["items"].as_array().unwrap().iter().map(|it| it["text"].clone()).collect();
    assert_eq!(
        open,
        [json!("Bibliotekets høst"), json!("Ringe rektor")],
        "what was settled is not taken along"
    );
}

#[test]
fn what_is_taken_back_or_done_outside_is_not_in_the_minutes() {
    let mut desk = Desk::with_small_board();
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "Før møtet" }));
    let meeting = started(&mut desk);
    desk.done("move_to_status", json!({ "post": id("post", 2), "status": "cancelled" }));
    desk.done("undo", json!({}));
    desk.done("stop_meeting", json!({ "meeting": meeting, "part": 3, "item": 2 }));
    desk.done("move_to_status", json!({ "post": id("post", 1), "status": "review" }));
    let minutes = text(&mut desk, &meeting);
    assert!(minutes.contains("Ingen vedtak"), "{minutes}");

    desk.restart();
    let agenda = desk.done("agenda", json!({ "meeting": meeting }));
    assert_eq!((&agenda["meeting"]["at_part"], &agenda["meeting"]["at_item"]), (&json!(3), &json!(2)));
    desk.done("resume_meeting", json!({ "meeting": meeting }));
    desk.restart();
    let done = desk.done("move_to_status", json!({ "post": id("post", 2), "status": "approved" }));
    assert_eq!(done["operation"]["detail"]["meeting"], meeting, "it still runs after a restart");
    assert!(text(&mut desk, &meeting).contains("«Bading i Fjordvika» er godkjent."));
}

#[test]
fn minutes_are_in_the_boards_language() {
    let mut board = small_board();
    board["board"]["language"] = json!("en");
    let mut desk = Desk::with(&board);
    let meeting = started(&mut desk);
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-28T12:00" }));
    let minutes = text(&mut desk, &meeting);
    assert!(minutes.contains("**Present:** Anna Berg"), "{minutes}");
    assert!(minutes.contains("“Skolestart” is planned for Friday 28 August at 12:00."), "{minutes}");
}

#[test]
fn edited_minutes_stay_and_go_out_as_a_page_that_runs_nothing() {
    let mut desk = Desk::with_small_board();
    let title = "<script>alert(1)</script> *[x](javascript:1)*";
    desk.done("rename_post", json!({ "post": id("post", 2), "title": title }));
    let meeting = started(&mut desk);
    desk.done("move_to_status", json!({ "post": id("post", 2), "status": "approved" }));
    let path = desk.path("referat.html");
    desk.done("export_minutes", json!({ "meeting": meeting, "format": "html", "path": path }));
    let page = std::fs::read_to_string(&path).unwrap();
    assert!(
        page.contains("<html lang=\"nb\">") && page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains("href="), "{page}");
    let view = desk.done("minutes", json!({ "meeting": meeting }));
    let said = view["blocks"]
        .as_array()
        .unwrap()
        .iter()
        .any(|block| block["text"] == format!("«{title}» er godkjent."));
    assert!(said, "the title stands as it is: {view:#}");

    desk.done("write_minutes", json!({ "meeting": meeting, "text": "# Kort\n\n- Alt ble vedtatt\n" }));
    desk.done("close_meeting", json!({ "meeting": meeting }));
    assert_eq!(text(&mut desk, &meeting), "# Kort\n\n- Alt ble vedtatt");
    let path = desk.path("referat.md");
    desk.done("export_minutes", json!({ "meeting": meeting, "format": "markdown", "path": path }));
    assert_eq!(std::fs::read_to_string(path).unwrap(), "# Kort\n\n- Alt ble vedtatt");
    let error = desk.refused("raise_point", json!({ "meeting": meeting, "text": "For sent" }));
    assert_code(&error, ErrorCode::Impossible);
}

#[test]
fn closed_minutes_outlive_the_history() {
    let mut desk = Desk::with_small_board();
    let meeting = started(&mut desk);
    desk.done("move_to_status", json!({ "post": id("post", 2), "status": "approved" }));
    desk.done("close_meeting", json!({ "meeting": meeting }));
    let (minutes, document) = (text(&mut desk, &meeting), desk.document());
    let mut copy = Desk::with(&document);
    assert_eq!(copy.document(), document);
    assert_eq!(text(&mut copy, &meeting), minutes);
}

#[test]
fn the_agenda_says_what_each_card_lacks() {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_placement", json!({ "placement": id("placement", 3), "to": "2026-08-13T12:00" }));
    desk.done("assign_owners", json!({ "post": id("post", 1), "owners": [] }));
    let meeting = started(&mut desk);
    let agenda = desk.done("agenda", json!({ "meeting": meeting }));
    let part = |kind: &str| {
        let parts = agenda["parts"].as_array().unwrap();
        parts.iter().find(|part| part["kind"] == kind).cloned().unwrap()
    };
    let last = part("last_week");
    assert_eq!((&last["period"]["from"], &last["period"]["slipped"]), (&json!("2026-08-10"), &json!(1)));
    assert_eq!(last["items"][0]["asks"], json!(["slipped", "approval"]));
    let next = part("next_week");
    assert_eq!(next["items"][0]["title"], "Skolestart");
    assert_eq!(next["items"][0]["asks"], json!(["owner"]));
    let ideas = part("ideas");
    assert_eq!(ideas["items"][0]["asks"], json!(["go_ahead", "owner", "time", "channel"]));
    let found = part("findings");
    assert!(
        found["items"].as_array().unwrap().iter().any(|it| it["finding"]["rule"] == "overdue"),
        "{found:#}"
    );
}

#[test]
fn what_went_out_keeps_its_minute_and_its_link() {
    let mut desk = Desk::with_small_board();
    let marked =
        |at: &str| json!({ "placement": id("placement", 1), "url": "https://facebook.example/1", "at": at });
    let before = desk.document();
    assert_code(&desk.refused("mark_published", marked("2026-08-25")), ErrorCode::Impossible);
    assert_eq!(desk.document(), before);
    desk.done("mark_published", marked("2026-08-25T12:07"));
    let document = desk.document();
    let placement = &document["posts"][0]["placements"][0];
    assert_eq!(
        (&placement["published_at"], &placement["state"]),
        (&json!("2026-08-25T12:07"), &json!("published"))
    );
    assert_eq!(Desk::with(&document).document(), document);
    // The link put right later leaves the minute alone.
    desk.done(
        "mark_published",
        json!({ "placement": id("placement", 1), "url": "https://facebook.example/2" }),
    );
    assert_eq!(desk.document()["posts"][0]["placements"][0]["published_at"], "2026-08-25T12:07");
    desk.done("replan_placement", json!({ "placement": id("placement", 1) }));
    assert_eq!(desk.document()["posts"][0]["placements"][0].get("published_at"), None);
}

#[test]
fn a_card_that_is_deleted_leaves_its_words_in_the_meeting() {
    let mut desk = Desk::with_small_board();
    let meeting = started(&mut desk);
    desk.done("put_off_post", json!({ "meeting": meeting, "post": id("post", 3) }));
    desk.done("delete_post", json!({ "post": id("post", 3) }));
    let document = desk.document();
    assert_eq!(Desk::with(&document).document(), document);
    assert!(text(&mut desk, &meeting).contains("Bibliotekets høst"));
}

#[test]
fn what_is_due_today_comes_with_all_one_needs_to_publish_it() {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_post", json!({ "post": id("post", 1), "to": "2026-08-18T12:00" }));
    desk.done("schedule_placement", json!({ "placement": id("placement", 3), "to": "2026-08-17T12:00" }));
    let due = desk.done("due", json!({}));
    let seen: Vec<_> = due["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["planned"].clone(), it["text"].clone()))
        .collect();
    assert_eq!(
        seen,
        [
            (json!("2026-08-17T12:00"), json!("")),
            (json!("2026-08-18T12:00"), json!("Velkommen til nytt skoleår.")),
        ]
    );
    desk.done("start_hold", json!({ "name": "Flom", "channels": [id("channel", 1)] }));
    assert_eq!(desk.done("due", json!({}))["items"][1]["held"], true);
}

#[test]
fn the_time_each_part_took_is_kept_while_a_meeting_rests() {
    let mut desk = Desk::with_small_board();
    let meeting = started(&mut desk);
    desk.done("stop_meeting", json!({ "meeting": meeting, "part": 1, "item": 0, "seconds_used": [312, 45] }));
    desk.restart();
    desk.done("resume_meeting", json!({ "meeting": meeting }));
    let agenda = desk.done("agenda", json!({ "meeting": meeting }));
    assert_eq!(agenda["meeting"]["seconds_used"], json!([312, 45]));
    // Interrupted by another meeting, which knows nothing of it.
    started(&mut desk);
    desk.done("resume_meeting", json!({ "meeting": meeting }));
    desk.done("close_meeting", json!({ "meeting": meeting, "seconds_used": [312, 200] }));
    let held = desk.done("meetings", json!({}))["held"].clone();
    let kept = held.as_array().unwrap().iter().find(|it| it["id"] == meeting).unwrap();
    assert_eq!(kept["seconds_used"], json!([312, 200]));
    let document = desk.document();
    assert_eq!(Desk::with(&document).document(), document);
}

#[test]
fn a_post_for_a_line_of_the_wheel_is_one_operation() {
    let mut desk = Desk::with_small_board();
    let meeting = started(&mut desk);
    let before = desk.document();
    let post =
        |entry: String| json!({ "title": "Første skoledag", "status": "drafting", "cycle_entries": [entry] });
    let error = desk.refused("create_post", post(id("cycle", 9)));
    assert_code(&error, ErrorCode::NotFound);
    assert_eq!(desk.document(), before);
    desk.done("create_post", post(id("cycle", 1)));
    let after = desk.document();
    let posts = after["posts"].as_array().unwrap();
    let made = posts.iter().find(|it| it["title"] == "Første skoledag").unwrap();
    assert_eq!(made["cycle_entries"], json!([id("cycle", 1)]));
    let minutes = text(&mut desk, &meeting);
    assert!(minutes.contains("Nytt innlegg: «Første skoledag»."), "{minutes}");
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before, "one undo takes all of it back");
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after);
}
