//! Pictures lie in the board's own folder, are handed out as data, and go along with the document.

use std::fs;
use std::path::PathBuf;

use api::{Clock, ErrorCode, Place, Session};
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

/// A red pixel as PNG.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0,
    0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, 0x49, 0x44, 0x41, 0x54, 0x08, 0xd7, 0x63,
    0xf8, 0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae,
    0x42, 0x60, 0x82,
];

fn picture(desk: &Desk, name: &str, bytes: &[u8]) -> PathBuf {
    let path = desk.path(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn files(desk: &Desk) -> PathBuf {
    desk.path("board.postwheel-files")
}

fn add(desk: &mut Desk) -> Value {
    let source = picture(desk, "elev.png", PIXEL);
    desk.done("add_picture", json!({ "post": id("post", 1), "source": source }));
    desk.document().pointer("/posts/0/pictures/0").unwrap().clone()
}

#[test]
fn a_picture_is_copied_and_handed_out_as_data() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    let added = add(&mut desk);
    fs::remove_file(desk.path("elev.png")).unwrap();
    assert_eq!((&added["name"], &added["consent"]), (&json!("elev.png"), &json!("missing")));
    for size in ["thumbnail", "thumbnail", "large"] {
        let shown = desk.done("picture", json!({ "file": added["file"], "size": size }));
        assert!(shown["url"].as_str().unwrap().starts_with("data:image/"), "{shown}");
        assert_eq!((&shown["width"], &shown["height"]), (&json!(1), &json!(1)));
    }
    let after = desk.document();
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after);
    desk.restart();
    assert_eq!(desk.document(), after);
    desk.done("picture", json!({ "file": added["file"], "size": "thumbnail" }));
}

#[test]
fn the_same_picture_twice_is_one_file_and_a_waiting_one_is_filled() {
    let mut desk = Desk::with_small_board();
    let waiting = json!([{ "name": "Elev", "description": "En elev", "consent": "given" }]);
    desk.done("set_pictures", json!({ "post": id("post", 1), "pictures": waiting }));
    let source = picture(&desk, "elev.png", PIXEL);
    desk.done("add_picture", json!({ "post": id("post", 1), "source": source, "instead_of": 0 }));
    desk.done("add_picture", json!({ "post": id("post", 2), "source": source }));
    let document = desk.document();
    let filled = document.pointer("/posts/0/pictures/0").unwrap();
    assert_eq!((&filled["name"], &filled["consent"]), (&json!("Elev"), &json!("given")));
    assert_eq!(filled["file"], document.pointer("/posts/1/pictures/0/file").unwrap().clone());
    let kept = fs::read_dir(files(&desk)).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file());
    assert_eq!(kept.count(), 1);
}

#[test]
fn what_is_no_picture_is_refused_and_nothing_is_kept() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    for (name, bytes, why) in [
        ("tegning.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(), "not_a_picture"),
        ("halv.png", &PIXEL[..40], "damaged"),
        ("tom.jpg", b"", "not_a_picture"),
    ] {
        let source = picture(&desk, name, bytes);
        let error = desk.refused("add_picture", json!({ "post": id("post", 1), "source": source }));
        assert_code(&error, ErrorCode::PictureUnusable);
        assert_eq!(error.detail["why"], why, "{error}");
        assert!(error.message.contains(name), "{error}");
    }
    let gone = json!({ "post": id("post", 1), "source": desk.path("borte.png") });
    assert_code(&desk.refused("add_picture", gone), ErrorCode::FileMissing);
    let source = picture(&desk, "elev.png", PIXEL);
    let nobody = json!({ "post": id("post", 9), "source": source });
    assert_code(&desk.refused("add_picture", nobody), ErrorCode::NotFound);
    assert_eq!(desk.document(), before);
    assert!(!files(&desk).exists());
}

#[test]
fn what_is_due_says_where_its_pictures_lie_and_only_those_in_the_boards_folder() {
    let mut desk = Desk::with_small_board();
    add(&mut desk);
    let there = files(&desk).join(desk.document()["posts"][0]["pictures"][0]["file"].as_str().unwrap());
    desk.done("schedule_placement", json!({ "placement": id("placement", 1), "to": "2026-08-18T12:00" }));
    let of_post = |desk: &mut Desk| {
        let due = desk.done("due", json!({}));
        let items = due["items"].as_array().unwrap();
        items.iter().find(|item| item["post"] == id("post", 1)).unwrap()["pictures"].clone()
    };
    assert_eq!(of_post(&mut desk), json!([{ "name": "elev.png", "path": there }]));
    assert!(there.exists());
    let named = json!([{ "name": "/etc/passwd", "description": "", "consent": "missing" }]);
    desk.done("set_pictures", json!({ "post": id("post", 1), "pictures": named }));
    assert_eq!(of_post(&mut desk), json!([{ "name": "/etc/passwd", "path": null }]));
}

#[test]
fn no_text_leads_to_another_file() {
    let mut desk = Desk::with_small_board();
    for file in ["../board.postwheel", "/etc/passwd", "..", "", "elev.png"] {
        let error = desk.refused("picture", json!({ "file": file, "size": "large" }));
        assert_code(&error, ErrorCode::PictureMissing);
        let pictures = json!([{ "name": "x", "description": "", "consent": "given", "file": file }]);
        let error = desk.refused("set_pictures", json!({ "post": id("post", 1), "pictures": pictures }));
        assert_code(&error, ErrorCode::Impossible);
    }
}

#[test]
fn pictures_go_along_with_the_document() {
    let mut desk = Desk::with_small_board();
    let added = add(&mut desk);
    let out = desk.path("ut.json");
    desk.done("export", json!({ "format": "json", "path": out }));
    assert!(desk.path("ut.json-files").join(added["file"].as_str().unwrap()).is_file());

    let mut other = Desk::empty();
    let report = other.done("import", json!({ "source": out }))["report"].clone();
    assert_eq!(report["dropped"], json!([]));
    other.done("picture", json!({ "file": added["file"], "size": "thumbnail" }));

    fs::remove_dir_all(desk.path("ut.json-files")).unwrap();
    let mut third = Desk::empty();
    let report = third.done("import", json!({ "source": out, "language": "nb" }))["report"].clone();
    assert_eq!(report["dropped"][0]["what"], "elev.png");
    let (place, why) = (&report["dropped"][0]["where"], report["dropped"][0]["why"].as_str().unwrap());
    assert!(place.as_str().unwrap().starts_with("innlegget «"), "{place}");
    assert!(
        why.starts_with("selve bildet er ikke i ") && why.ends_with("; legg det der og hent inn på nytt")
    );
    let error = third.refused("picture", json!({ "file": added["file"], "size": "thumbnail" }));
    assert_code(&error, ErrorCode::PictureMissing);
}

#[test]
fn the_file_of_a_picture_thrown_away_goes_when_nothing_can_bring_it_back() {
    let mut desk = Desk::with_small_board();
    let file = files(&desk).join(add(&mut desk)["file"].as_str().unwrap());
    let stranger = files(&desk).join("notes.txt");
    fs::write(&stranger, "mine").unwrap();
    desk.done("delete_post", json!({ "post": id("post", 1) }));
    desk.restart();
    assert!(file.is_file(), "it lies in the bin");
    desk.done("empty_bin", json!({}));
    desk.restart();
    assert!(file.is_file(), "undo would bring it back");
    desk.restart_at("2026-09-16T09:00");
    assert!(file.is_file(), "still within a month");
    desk.restart_at("2026-10-01T09:00");
    assert!(!file.exists(), "a month later nobody takes it back");
    assert!(stranger.is_file(), "what is not ours stays");
}

#[test]
fn a_clock_that_is_set_ahead_throws_no_picture_away() {
    let mut desk = Desk::with_small_board();
    let file = files(&desk).join(add(&mut desk)["file"].as_str().unwrap());
    let path = desk.board_path().to_owned();
    desk.session.dispatch("close_board", json!({})).unwrap();
    // What is done now by the real clock can be undone for a month, whatever day somebody asks about.
    let mut session =
        Session::new(Place { data_folder: path.parent().unwrap().to_owned(), clock: Clock::System });
    session.dispatch("open_board", json!({ "path": path })).unwrap();
    session.dispatch("delete_post", json!({ "post": id("post", 1) })).unwrap();
    session.dispatch("empty_bin", json!({})).unwrap();
    drop(session);
    desk.restart_at("2999-01-01T09:00");
    assert!(file.is_file());
}

#[test]
fn the_file_of_a_picture_in_use_stays_however_old_it_is() {
    let mut desk = Desk::with_small_board();
    let file = files(&desk).join(add(&mut desk)["file"].as_str().unwrap());
    desk.restart_at("2028-01-01T09:00");
    assert!(file.is_file());
}
