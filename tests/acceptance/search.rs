//! Search: found however it is typed, best first, never tripped by what is typed, and in step with every way a row changes.

use serde_json::{Value, json};

use crate::desk::{Desk, id, small_board};

fn board() -> Value {
    let post = |number: u8, title: &str, brief: &str, comment: &str| {
        let comments = match comment {
            "" => json!([]),
            text => {
                json!([{ "id": id("comment", number), "at": "2026-08-10T09:00", "author": "Anna", "text": text }])
            }
        };
        json!({ "id": id("post", number), "title": title, "brief": brief, "comments": comments })
    };
    let mut board = small_board();
    board["bin"] = json!([]);
    board["posts"] = json!([
        post(1, "Blåbærtur på Ørnefjell", "Ta med spann og godt humør.", ""),
        post(2, "Høstens ferie", "Blåbærtur er en av mange ting å finne på.", ""),
        post(3, "Kulturnatt", "", "Kan vi ta med bildet fra blåbærturen i fjor?"),
        post(4, "Årets öppna dörrar", "Näringsliv på Åland", ""),
        post(5, "Sámediggi inviterer til Deaŧŋu", "", ""),
    ]);
    board["posts"][3]["placements"] = json!([
        { "id": id("placement", 9), "channel": id("channel", 1), "text": "Välkommen till skördefesten" }
    ]);
    board
}

/// The numbers of the posts found, best first.
fn found(desk: &mut Desk, text: &str) -> Vec<u8> {
    let hits = desk.done("search", json!({ "text": text }));
    let number = |hit: &Value| {
        let id = hit["post"].as_str().unwrap();
        u8::from_str_radix(&id[id.len() - 2..], 16).unwrap()
    };
    hits.as_array().unwrap().iter().map(number).collect()
}

#[test]
fn words_are_found_however_they_are_typed() {
    let mut desk = Desk::with(&board());
    for (typed, posts) in [
        ("Blåbærtur", &[1, 2, 3][..]),
        ("blabaertur", &[1, 2, 3]),
        ("blaabaertur", &[1, 2, 3]),
        ("BLÅBÆR", &[1, 2, 3]),
        ("bla", &[1, 2, 3]),
        ("blåbær ørne", &[1]),
        ("ornefjell blabaer", &[1]),
        ("oernefjell", &[1]),
        ("hostens", &[2]),
        ("oppna dorrar", &[4]),
        ("naeringsliv", &[4]),
        ("skordefest", &[4]),
        ("samediggi", &[5]),
        ("deatnu", &[5]),
        ("finnes ikke", &[]),
        ("bærtur", &[]),
    ] {
        assert_eq!(found(&mut desk, typed), posts, "{typed}");
    }
}

#[test]
fn the_title_weighs_most_and_what_was_found_is_shown() {
    let mut desk = Desk::with(&board());
    let hits = desk.done("search", json!({ "text": "blåbær" }));
    let title =
        json!([{ "text": "Blåbær", "marked": true }, { "text": "tur på Ørnefjell", "marked": false }]);
    assert_eq!(hits[0]["title"], title);
    assert_eq!(hits[0]["excerpt"], Value::Null, "the title says it all");
    assert_eq!(hits[1]["excerpt"]["found_in"], "brief");
    assert_eq!(hits[2]["excerpt"]["found_in"], "comment");
    assert_eq!(hits[2]["excerpt"]["pieces"][1], json!({ "text": "blåbær", "marked": true }));
}

#[test]
fn a_hit_says_where_and_when() {
    let mut desk = Desk::with_small_board();
    let hit = desk.done("search", json!({ "text": "bading" }))[0].clone();
    assert_eq!(hit["planned"], "2026-08-26T12:00");
    assert_eq!(hit["channels"], json!([id("channel", 1), id("channel", 2)]));
    assert_eq!(hit["status"], "drafting");
}

#[test]
fn nothing_that_is_typed_is_an_operator_or_an_error() {
    let mut desk = Desk::with(&board());
    for typed in [
        "",
        " ",
        "\"",
        "\"\"\"",
        "'",
        "*",
        "blå*",
        "AND",
        "OR",
        "NOT",
        "blåbær AND",
        "NEAR(",
        "NEAR(a b, 2)",
        "title:",
        "title : blå",
        "^blå",
        "-blå",
        "+blå",
        "(",
        "(((",
        "{title}",
        "a\u{0}b",
        "\u{202e}",
        "%",
        "_",
        ";--",
        "\\",
        "½",
        "日本",
        "🎉",
        "a b c d e f g h i j k l m n o p q r s t",
        "' OR 1=1 --",
    ] {
        desk.done("search", json!({ "text": typed }));
    }
    assert_eq!(found(&mut desk, "\"blåbærtur\" (ørnefjell)"), [1]);
    desk.done("search", json!({ "text": "blå ".repeat(5_000) }));
}

#[test]
fn what_is_changed_taken_back_and_deleted_is_found_accordingly() {
    let mut desk = Desk::with(&board());
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "Soppsanking" }));
    assert_eq!((found(&mut desk, "ørnefjell"), found(&mut desk, "sopp")), (vec![], vec![1]));
    desk.done("undo", json!({}));
    assert_eq!((found(&mut desk, "ørnefjell"), found(&mut desk, "sopp")), (vec![1], vec![]));
    desk.done("redo", json!({}));
    assert_eq!(found(&mut desk, "sopp"), [1]);
    desk.done("delete_post", json!({ "post": id("post", 4) }));
    assert_eq!(found(&mut desk, "skördefest"), [0u8; 0]);
    desk.done("undo", json!({}));
    assert_eq!(found(&mut desk, "skördefest"), [4], "with the text of its placement");
    desk.done("write_placement_text", json!({ "placement": id("placement", 9), "text": null }));
    assert_eq!(found(&mut desk, "skördefest"), [0u8; 0]);
    desk.done("add_comment", json!({ "post": id("post", 5), "text": "Husk joik" }));
    assert_eq!(found(&mut desk, "joik"), [5]);
    desk.restart();
    assert_eq!((found(&mut desk, "joik"), found(&mut desk, "sopp")), (vec![5], vec![1]));
}

#[test]
fn a_word_that_is_everywhere_finds_the_newest_and_titles_first() {
    let mut board = small_board();
    board["bin"] = json!([]);
    let title = |n: u32| if n == 7 { "Innlegg med noe eget" } else { "Kunngjøring" };
    board["posts"] = (0..6_000)
        .map(|n| json!({ "id": format!("p{n}"), "title": title(n), "brief": format!("Innlegg {n}") }))
        .collect();
    let mut desk = Desk::with(&board);
    let hits = desk.done("search", json!({ "text": "innlegg", "limit": 5 }));
    assert_eq!(hits.as_array().unwrap().len(), 5);
    assert_eq!(hits[0]["title"][0], json!({ "text": "Innlegg", "marked": true }));
    assert_eq!(desk.done("search", json!({ "text": "innlegg eget" })).as_array().unwrap().len(), 1);
}
