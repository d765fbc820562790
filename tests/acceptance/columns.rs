//! The board: cards in columns and lanes, put between others, moved from one horizon to another.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

fn columns(desk: &mut Desk, by: &str, lanes: &str) -> Value {
    desk.done("columns", json!({ "by": by, "lanes": lanes }))
}

/// The titles in a cell.
fn titles(view: &Value, column: &str, lane: Value) -> Vec<String> {
    let cells = view["cells"].as_array().unwrap();
    let cell = cells.iter().find(|cell| cell["column"] == column && cell["lane"] == lane);
    let cards = cell.map(|cell| cell["cards"].as_array().unwrap().clone()).unwrap_or_default();
    cards.iter().map(|card| card["title"].as_str().unwrap().to_owned()).collect()
}

fn posts(count: u8, each: impl Fn(u8) -> Value) -> Value {
    let posts: Vec<Value> = (1..=count)
        .map(|number| {
            let mut post = json!({ "id": id("post", number), "title": format!("Sak {number}") });
            post.as_object_mut().unwrap().extend(each(number).as_object().unwrap().clone());
            post
        })
        .collect();
    json!({ "format": "postwheel", "version": 1, "posts": posts })
}

#[test]
fn every_card_stands_in_its_horizon() {
    let mut desk = Desk::with_small_board();
    let view = columns(&mut desk, "horizon", "none");
    let keys: Vec<_> = view["columns"].as_array().unwrap().iter().map(|c| c["key"].clone()).collect();
    assert_eq!(
        json!(keys),
        json!([
            "ideas",
            "earlier",
            "this_week",
            "next_week",
            "planned",
            "2026-Q3",
            "2026-Q4",
            "2027-Q1",
            "2027-Q2",
            "later",
            "out"
        ])
    );
    assert_eq!(titles(&view, "next_week", Value::Null), ["Skolestart", "Bading i Fjordvika"]);
    assert_eq!(titles(&view, "ideas", Value::Null), ["Bibliotekets høst"]);
    assert_eq!(view["columns"][3]["week"], "2026-W35");
}

#[test]
fn a_card_stands_in_the_lane_of_each_of_its_channels() {
    let mut desk = Desk::with_small_board();
    let view = columns(&mut desk, "status", "channel");
    assert_eq!(titles(&view, "drafting", json!(id("channel", 1))), ["Bading i Fjordvika"]);
    assert_eq!(titles(&view, "drafting", json!(id("channel", 2))), ["Bading i Fjordvika"]);
    assert_eq!(titles(&view, "idea", Value::Null), ["Bibliotekets høst"]);
}

#[test]
fn an_order_is_kept_and_only_the_moved_card_changes() {
    let mut desk = Desk::with(&posts(4, |_| json!({ "planned": "2026-08-25", "status": "drafting" })));
    let place = |number: u8, above: Option<u8>, below: Option<u8>| {
        let neighbour = |number: Option<u8>| number.map(|number| id("post", number));
        json!({ "cards": [
            { "post": id("post", number), "between": { "above": neighbour(above), "below": neighbour(below) } }
        ] })
    };
    let outcome = desk.done("place_cards", place(4, Some(1), Some(2)));
    assert_eq!(outcome["changed"].as_array().unwrap().len(), 1);
    desk.done("place_cards", place(1, Some(3), None));
    desk.done("place_cards", place(3, None, Some(4)));
    desk.restart();
    let view = columns(&mut desk, "status", "none");
    assert_eq!(titles(&view, "drafting", Value::Null), ["Sak 3", "Sak 4", "Sak 2", "Sak 1"]);
    let document = desk.document();
    assert_eq!(Desk::with(&document).document(), document, "the order goes through the document");
}

#[test]
fn moving_to_another_horizon_changes_time_and_lane_in_one_operation() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let place = json!({ "post": id("post", 2), "horizon": "planned",
        "lane": { "by": "channel", "from": id("channel", 2), "to": id("channel", 4) } });
    let preview = desk.done("place_preview", json!({ "cards": [place] }));
    assert_eq!(preview["planned"], "2026-09-02T12:00");
    assert_eq!(desk.document(), before, "a preview keeps nothing");
    desk.done("place_cards", json!({ "cards": [place] }));
    let post = desk.document()["posts"][1].clone();
    assert_eq!(post["planned"], "2026-09-02T12:00");
    assert_eq!(post["placements"][0]["planned"], Value::Null);
    assert_eq!(post["placements"][1]["planned"], "2026-09-04T12:00", "two days later, as before");
    assert_eq!(post["placements"][1]["channel"], json!(id("channel", 4)));
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
}

#[test]
fn a_preview_says_what_would_collide() {
    let mut desk = Desk::with_small_board();
    desk.done("schedule_post", json!({ "post": id("post", 2), "to": "2026-09-01T12:00" }));
    let findings = desk.done("check", json!({}));
    let place = json!({ "post": id("post", 2), "horizon": "next_week" });
    let preview = desk.done("place_preview", json!({ "cards": [place] }));
    let rules: Vec<_> = preview["raised"].as_array().unwrap().iter().map(|f| f["rule"].clone()).collect();
    assert!(rules.contains(&json!("gap")), "both on Facebook at noon on the 25th: {rules:?}");
    assert_eq!(preview["loads"][0]["load"], 2);
    assert_eq!(desk.done("check", json!({})), findings, "the plan is as before");
}

#[test]
fn finished_work_is_cut_off_by_date_until_it_is_asked_for() {
    let document =
        posts(3, |number| json!({ "planned": format!("2026-0{}-17", 5 + number), "status": "published" }));
    let mut desk = Desk::with(&document);
    let view = columns(&mut desk, "status", "none");
    assert_eq!(titles(&view, "published", Value::Null), ["Sak 3"]);
    assert_eq!((&view["columns"][4]["older"], &view["columns"][4]["count"]), (&json!(2), &json!(3)));
    let ask = json!({ "by": "status", "lanes": "none", "older": ["published"] });
    let view = desk.done("columns", ask);
    assert_eq!(titles(&view, "published", Value::Null), ["Sak 3", "Sak 2", "Sak 1"]);
}

#[test]
fn a_long_column_is_sent_page_by_page() {
    let mut desk = Desk::with(&posts(120, |_| json!({ "status": "review" })));
    let view = columns(&mut desk, "status", "none");
    assert_eq!(view["cells"][0]["count"], 120);
    assert_eq!(titles(&view, "review", Value::Null).len(), 40);
    let more = json!([{ "lane": null, "column": "review", "show": 80 }]);
    let view = desk.done("columns", json!({ "by": "status", "lanes": "none", "more": more }));
    let shown = titles(&view, "review", Value::Null);
    assert_eq!((shown.len(), shown[79].as_str()), (80, "Sak 80"));
}

#[test]
fn the_filter_of_every_view_holds_on_the_board() {
    let mut desk = Desk::with_small_board();
    let shown = |desk: &mut Desk, filter: Value| {
        let view = desk.done("columns", json!({ "by": "status", "lanes": "none", "filter": filter }));
        let columns = ["idea", "drafting", "approved"];
        columns.iter().flat_map(|column| titles(&view, column, Value::Null)).collect::<Vec<_>>()
    };
    for (filter, expected) in [
        (json!({}), vec!["Bibliotekets høst", "Bading i Fjordvika", "Skolestart"]),
        (json!({ "channels": [id("channel", 2)] }), vec!["Bading i Fjordvika"]),
        (json!({ "owners": [id("person", 1)] }), vec!["Skolestart"]),
        (json!({ "tags": [id("tag", 1)] }), vec!["Skolestart"]),
        (json!({ "statuses": ["idea", "approved"] }), vec!["Bibliotekets høst", "Skolestart"]),
        (json!({ "text": "hØST bib" }), vec!["Bibliotekets høst"]),
        (json!({ "period": "next_week" }), vec!["Bading i Fjordvika", "Skolestart"]),
        (json!({ "period": "unplanned" }), vec!["Bibliotekets høst"]),
        (
            json!({ "period": { "dates": { "from": "2026-08-28", "to": "2026-08-28" } } }),
            vec!["Bading i Fjordvika"],
        ),
        (json!({ "sponsored": true }), vec![]),
    ] {
        assert_eq!(shown(&mut desk, filter.clone()), expected, "{filter}");
    }
    desk.done("schedule_post", json!({ "post": id("post", 2), "to": "2026-08-25T12:00" }));
    let found = shown(&mut desk, json!({ "has_findings": true }));
    assert!(
        found.contains(&"Skolestart".to_owned()) && !found.contains(&"Bibliotekets høst".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_full_column_says_so_and_lets_more_in() {
    let mut desk = Desk::with_small_board();
    desk.done("limit_column", json!({ "column": "next_week", "most": 1 }));
    let view = columns(&mut desk, "horizon", "none");
    assert_eq!((&view["columns"][3]["limit"], &view["columns"][3]["count"]), (&json!(1), &json!(2)));
    desk.done("place_cards", json!({ "cards": [{ "post": id("post", 3), "horizon": "next_week" }] }));
}

#[test]
fn several_cards_stand_together_in_the_order_they_are_put() {
    let mut desk = Desk::with(&posts(5, |_| json!({ "planned": "2026-08-25", "status": "drafting" })));
    let between = |number: u8, above: u8, below: u8| {
        let neighbours = json!({ "above": id("post", above), "below": id("post", below) });
        json!({ "post": id("post", number), "between": neighbours })
    };
    let cards = json!({ "cards": [between(5, 1, 2), between(4, 5, 2)] });
    desk.done("place_cards", cards);
    let view = columns(&mut desk, "status", "none");
    assert_eq!(titles(&view, "drafting", Value::Null), ["Sak 1", "Sak 5", "Sak 4", "Sak 2", "Sak 3"]);
    let history = desk.done("history", json!({ "limit": 1 }));
    assert_eq!(history[0]["words"], "moved “Sak 5” (2 cards)");
}

#[test]
fn a_column_says_how_many_of_its_cards_the_filter_lets_in() {
    let mut desk = Desk::with_small_board();
    desk.done("limit_column", json!({ "column": "next_week", "most": 1 }));
    let filter = json!({ "owners": [id("person", 1)] });
    let view = desk.done("columns", json!({ "by": "horizon", "lanes": "none", "filter": filter }));
    let next_week = &view["columns"][3];
    assert_eq!((&next_week["fits"], &next_week["count"]), (&json!(1), &json!(2)));
}

#[test]
fn what_is_out_stays_where_it_went_out() {
    let mut desk = Desk::with_small_board();
    desk.done("mark_published", json!({ "placement": id("placement", 2) }));
    desk.done("place_cards", json!({ "cards": [{ "post": id("post", 2), "horizon": "planned" }] }));
    let post = desk.document()["posts"][1].clone();
    assert_eq!(post["planned"], "2026-09-02T12:00");
    assert_eq!(post["placements"][0]["planned"], "2026-08-26T12:00", "it went out that day");
    let moves = json!({ "moves": [{ "placement": id("placement", 2), "to": "2026-09-03T12:00" }] });
    assert_code(&desk.refused("move_cards", moves.clone()), ErrorCode::AlreadyOut);
    desk.done("reuse_cards", json!({ "cards": moves["moves"] }));
    desk.done("move_to_status", json!({ "post": id("post", 1), "status": "published" }));
    let cards = json!({ "cards": [{ "post": id("post", 1), "horizon": "planned" }] });
    assert_code(&desk.refused("place_cards", cards), ErrorCode::AlreadyOut);
}

#[test]
fn a_post_reused_as_a_whole_takes_its_placements_along() {
    let mut desk = Desk::with_small_board();
    desk.done("reuse_cards", json!({ "cards": [{ "post": id("post", 2), "to": "2026-10-01" }] }));
    let copy = desk.document()["posts"][3].clone();
    assert_eq!((&copy["reuses"], &copy["planned"]), (&json!(id("post", 2)), &json!("2026-10-01")));
    let placements = copy["placements"].as_array().unwrap();
    let channels: Vec<_> = placements.iter().map(|placement| placement["channel"].clone()).collect();
    assert_eq!(channels, [json!(id("channel", 1)), json!(id("channel", 2))]);
    assert!(placements.iter().all(|placement| placement["planned"].is_null()), "{placements:?}");
}
