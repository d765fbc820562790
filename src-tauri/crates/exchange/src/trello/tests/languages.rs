//! The report in the language of who reads it.

use super::exports::{ALL, ODD, told_of};
use super::*;
use crate::Report;
use crate::report::assert_both_languages;

fn read_in(board: &Value, map: Option<&TrelloMap>, words: Words) -> Reading {
    read(board, &Ours::default().known(), map, words).expect("a board")
}

/// Every place in a board's export is worded, so all of them differ too.
fn assert_differ(nb: &Report, en: &Report) {
    assert_both_languages(nb, en);
    let places = |report: &Report| {
        let changed = report.changed.iter().map(|it| it.place.clone());
        changed.chain(report.dropped.iter().map(|it| it.place.clone())).collect::<Vec<_>>()
    };
    for (nb, en) in places(nb).iter().zip(&places(en)) {
        assert_ne!(nb, en);
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn a_board_with_every_oddity_in_norwegian() {
    insta::assert_snapshot!(told_of(&read_in(&parsed(ODD), None, Words::Nb).report));
}

#[test]
fn every_sentence_is_in_the_readers_language_and_nothing_else_differs() {
    for text in ALL {
        let board = parsed(text);
        let (nb, en) = (read_in(&board, None, Words::Nb), read_in(&board, None, Words::En));
        assert_differ(&nb.report, &en.report);
        assert_eq!((nb.draft, nb.map, nb.name), (en.draft, en.map, en.name));
    }
}

#[test]
fn what_no_whole_export_shows_is_in_both_languages_too() {
    let map = json!({
        "lists": [{ "list": "Lenker", "to": { "leave_out": true } }],
        "labels": [{ "label": "Vår", "to": { "kind": "ignore" } }],
        "fields": [{ "field": "Nivå", "to": { "kind": "ignore" } }],
    });
    let map = TrelloMap::from_json(&map.to_string()).expect("a map");
    let cards = json!([
        { "name": "Mal", "isTemplate": true, "dueComplete": true, "due": "2026-08-19", "labels": [{ "name": "Vår" }],
          "customFieldItems": [{ "idCustomField": "d", "value": { "date": "2026-09-01" } },
                               { "idCustomField": "n", "value": { "text": "høyt" } }] },
        { "name": "Lenke", "idList": "links" },
        { "name": "Gammel", "idList": "old", "idMembers": ["m9"] },
    ]);
    let actions: Vec<Value> = (0..1000)
        .map(|_| json!({ "type": "updateCard", "date": "2025-03-01T10:00:00Z", "memberCreator": { "id": "m9", "fullName": "Ola" } }))
        .collect();
    let extra = json!({
        "desc": "Vår plan",
        "lists": [{ "id": "doing", "name": "Under arbeid" }, { "id": "links", "name": "Lenker" },
                  { "id": "old", "name": "Uke 3", "closed": true }],
        "customFields": [{ "id": "d", "name": "Publiseres", "type": "date" }, { "id": "n", "name": "Nivå", "type": "text" }],
        "actions": actions,
    });
    let board = board(cards, extra);
    let (nb, en) = (read_in(&board, Some(&map), Words::Nb), read_in(&board, Some(&map), Words::En));
    assert_differ(&nb.report, &en.report);
    insta::assert_snapshot!(told_of(&nb.report));
}

#[test]
fn a_new_channel_is_named_by_its_platform_in_norwegian() {
    let board = board(json!([{ "name": "Bading", "labels": [{ "name": "Nettside" }] }]), json!({}));
    let report = read_in(&board, None, Words::Nb).report;
    let channel =
        report.changed.iter().find(|entry| entry.place.starts_with("kanal")).expect("a new channel");
    assert_eq!(channel.what, "ny kanal (nettsted), uten grenser til dere setter kapasiteten");
}
