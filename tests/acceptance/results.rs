//! Results: noted by hand, taken in from Meta, and what the report makes of them; files out for those without the board.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

const FACEBOOK: &str = include_str!("../fixtures/meta/facebook.csv");

/// A board with what the Facebook export is about: one card that fits exactly, one that only may, and one elsewhere.
fn board() -> Value {
    let card = |number: u8, title: &str, planned: &str, state: &str| {
        json!({ "id": id("post", number), "title": title, "planned": planned, "status": "approved", "category": id("category", 1),
            "owners": [id("person", 1)], "placements": [
                { "id": id("placement", number), "channel": id("channel", 1), "state": state }] })
    };
    json!({ "format": "postwheel", "version": 1,
        "board": { "name": "Fjordvik", "time_zone": "Europe/Oslo", "country": "NO", "language": "nb" },
        "channels": [{ "id": id("channel", 1), "name": "Facebook", "platform": "facebook", "handle": "Fjordvik kommune",
            "engagement_target": { "least": 2, "most": 4 }, "capacity": { "least_per_week": 1, "most_per_week": 3 } }],
        "people": [{ "id": id("person", 1), "name": "Anna Berg", "initials": "AB" }],
        "categories": [{ "id": id("category", 1), "name": "Tjenester", "target_share": 60 }],
        "posts": [
            card(1, "Velkommen til skolestart", "2026-08-14T12:00", "planned"),
            card(2, "Badevann", "2026-08-12T10:00", "published"),
            card(3, "Vannmålerne leses av", "2026-08-13T12:00", "planned"),
        ] })
}

#[test]
fn what_is_sure_is_taken_and_what_is_unsure_waits() {
    let mut desk = Desk::with(&board());
    let source = desk.file("facebook.csv", FACEBOOK);
    let preview = desk.done("import_preview", json!({ "source": source }));
    assert_eq!(preview["kind"], "meta");
    let certainty: Vec<&Value> =
        preview["results"].as_array().unwrap().iter().map(|it| &it["certainty"]).collect();
    assert_eq!(certainty, [&json!("time_and_text"), &json!("unsure"), &json!("nothing"), &json!("nothing")]);
    let done = desk.done("import", json!({ "source": source, "followers": 9840 }));
    assert_eq!(done["report"]["taken"], json!({ "results": 1 }));
    let document = desk.document();
    let placement = &document["posts"][0]["placements"][0];
    assert_eq!(placement["state"], "published");
    assert_eq!(placement["url"], "https://facebook.example/fjordvikkommune/posts/1001");
    assert_eq!(placement["results"]["reach"], 6120);
    assert_eq!(placement["results"]["followers"], 9840);
    assert_eq!(placement["results"]["as_of"], "2026-08-18");
    assert_eq!(document["posts"][1]["placements"][0]["results"], Value::Null, "unsure");
    let why =
        done["report"]["dropped"].as_array().unwrap().iter().find(|it| it["where"] == "line 4").unwrap();
    assert!(why["why"].as_str().unwrap().contains("it may be “Badevann”"), "{why}");
    desk.done("undo", json!({}));
    assert_eq!(desk.document()["posts"][0]["placements"][0]["results"], Value::Null);
}

#[test]
fn the_losses_of_results_are_told_in_norwegian_to_who_reads_norwegian() {
    let mut desk = Desk::with(&board());
    let source = desk.file("facebook.csv", FACEBOOK);
    let report = desk.done("import", json!({ "source": source, "language": "nb" }))["report"].clone();
    assert_eq!(
        report["changed"][0],
        json!({ "where": "linje 2", "what": "publiseringen er merket som publisert, for Meta har den" })
    );
    let why = |line: &str| {
        let dropped = report["dropped"].as_array().unwrap();
        dropped.iter().find(|it| it["where"] == line).map(|it| it["why"].clone()).unwrap()
    };
    assert_eq!(
        why("linje 4"),
        "usikkert: det kan være «Badevann», planlagt 12. august 2026 kl. 10.00; hent filen igjen og bekreft det"
    );
    assert_eq!(why("linje 5"), "ingenting på tavlen var planlagt omtrent da på denne kanalen");
    let older = FACEBOOK.replace("8455,6120", "9000,6500");
    let source = desk.file("older.csv", &older);
    let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    std::fs::File::options().write(true).open(&source).unwrap().set_modified(long_ago).unwrap();
    let report = desk.done("import", json!({ "source": source, "language": "nb" }))["report"].clone();
    assert_eq!(report["changed"][0]["what"], "eldre enn tallene fra 18. august 2026, som blir stående");
}

#[test]
fn importing_twice_changes_nothing_and_a_confirmation_is_remembered() {
    let mut desk = Desk::with(&board());
    let source = desk.file("facebook.csv", FACEBOOK);
    let links = json!({ "122101234567890124": id("placement", 2) });
    let done = desk.done("import", json!({ "source": source, "links": links, "followers": 9840 }));
    assert_eq!(done["report"]["taken"]["results"], 2);
    let document = desk.document();
    let again = desk.done("import", json!({ "source": source, "followers": 9900 }));
    assert_eq!(again["outcome"]["operation"], Value::Null, "{again:#}");
    assert_eq!(again["report"]["taken"]["results"], 2, "known by Meta's id now");
    assert_eq!(desk.document(), document);
    let later = FACEBOOK.replace("8455,6120", "9000,6500");
    let source = desk.file("later.csv", &later);
    desk.done("import", json!({ "source": source }));
    let results = desk.document()["posts"][0]["placements"][0]["results"].clone();
    assert_eq!((&results["reach"], &results["followers"]), (&json!(6500), &json!(9840)));
}

#[test]
fn the_editor_may_say_that_a_line_is_about_none() {
    let mut desk = Desk::with(&board());
    let source = desk.file("facebook.csv", FACEBOOK);
    let done = desk.done("import", json!({ "source": source, "links": { "122101234567890123": null } }));
    assert_eq!(done["report"]["taken"], json!({}));
    assert_eq!(done["outcome"]["operation"], Value::Null);
}

#[test]
fn what_is_no_content_export_is_refused_by_its_place() {
    let mut desk = Desk::with(&board());
    let before = desk.document();
    let short = desk.file("short.csv", "Post ID,Page name,Publish time,Permalink\n1,A,08/18/2026 12:00,x");
    let error = desk.refused("import", json!({ "source": short }));
    assert_code(&error, ErrorCode::ImportUnreadable);
    assert!(error.message.contains("line 1: the column Reach is missing"), "{error}");
    let error = desk.refused("import", json!({ "source": short, "as": "trello" }));
    assert_code(&error, ErrorCode::ImportUnreadable);
    assert_eq!(desk.document(), before);
}

#[test]
fn results_are_in_the_report_and_on_the_list_of_the_last_weeks() {
    let mut desk = Desk::with(&board());
    let results = json!({ "reach": 4000, "reactions": 300, "followers": 10000, "cost": 500 });
    desk.done("note_results", json!({ "placement": id("placement", 2), "results": results }));
    let list = desk.done("results", json!({}));
    assert_eq!((&list[0]["engagement"], &list[0]["band"]), (&json!(3), &json!("within")));
    let report = desk.done("report", json!({ "period": "2026-08" }));
    assert_eq!(report["totals"]["engagement"], 3);
    assert_eq!(
        report["totals"]["placements"],
        json!({ "planned": 3, "published": 1, "slipped": 2, "skipped": 0, "to_come": 0 })
    );
    assert_eq!(report["channels"][0]["band"], "within");
    assert_eq!(report["mix"]["categories"][0]["share"], 100);
    assert_eq!(report["before"]["period"], "2026-07");
    assert_eq!(desk.done("report", json!({}))["period"], "2026-08", "this month");
    assert_code(&desk.refused("report", json!({ "period": "August" })), ErrorCode::InvalidParameters);
    let nobody = format!("campaign:{}", id("campaign", 9));
    assert_code(&desk.refused("report", json!({ "period": nobody })), ErrorCode::NotFound);
}

#[test]
fn the_report_of_the_sample_is_written_in_every_format_and_language() {
    let mut desk = Desk::empty();
    let path = desk.path("sample.postwheel");
    desk.done("new_board", json!({ "path": path, "sample": true }));
    for period in ["2026-W33", "2026-08", "2026-Q3", "2026"] {
        for (format, begins) in [("html", "<!doctype html>"), ("markdown", "# "), ("xlsx", "PK")] {
            for language in ["nb", "en"] {
                let path = desk.path("report");
                let asked = json!({ "period": period, "format": format, "path": path, "language": language });
                desk.done("export_report", asked);
                let bytes = std::fs::read(&path).unwrap();
                assert!(bytes.starts_with(begins.as_bytes()), "{period} {format}");
                if format == "html" {
                    let page = String::from_utf8(bytes).unwrap();
                    assert!(page.contains(&format!("<html lang=\"{language}\">")));
                    assert!(!page.contains("<script") && !page.contains("src="), "nothing is run or fetched");
                }
            }
        }
    }
}

#[test]
fn the_plan_goes_out_whole_or_in_part() {
    let mut desk = Desk::with_small_board();
    let mut written = |format: &str, more: Value| {
        let path = desk.path("out");
        let mut asked = json!({ "format": format, "path": path });
        asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let rows = desk.done("export", asked)["posts"].clone();
        (rows, std::fs::read(&path).unwrap())
    };
    for format in ["ics", "csv", "xlsx", "html", "markdown"] {
        let (rows, bytes) = written(format, json!({}));
        assert_eq!(rows, 4, "three placements and a card without any");
        assert!(!bytes.is_empty());
    }
    let text = |(_, bytes): (Value, Vec<u8>)| String::from_utf8(bytes).unwrap();
    assert_eq!(written("csv", json!({ "channel": id("channel", 2) })).0, 1);
    assert_eq!(written("csv", json!({ "person": id("person", 1) })).0, 1);
    assert_eq!(written("csv", json!({ "from": "2026-08-26", "to": "2026-08-27" })).0, 1);
    let calendar = text(written("ics", json!({})));
    assert!(calendar.contains("DTSTART:20260825T100000Z"), "{calendar}");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 3, "what has no time is in no calendar");
    let first = |calendar: &str| {
        let event = calendar.split("BEGIN:VEVENT").find(|it| it.contains("Skolestart")).unwrap().to_owned();
        let line = |name: &str| event.lines().find(|line| line.starts_with(name)).unwrap().trim().to_owned();
        (line("UID:"), line("SEQUENCE:"))
    };
    let (uid, sequence) = first(&calendar);
    desk.done("rename_post", json!({ "post": id("post", 1), "title": "Skolestart i morgen" }));
    let path = desk.path("again.ics");
    desk.done("export", json!({ "format": "ics", "path": path }));
    let (same, later) = first(&std::fs::read_to_string(path).unwrap());
    assert_eq!(same, uid);
    assert_ne!(later, sequence);
    let refused =
        desk.refused("export", json!({ "format": "json", "path": "x", "channel": id("channel", 1) }));
    assert_code(&refused, ErrorCode::InvalidParameters);
    let refused = desk.refused("export", json!({ "format": "csv", "path": "x", "channel": id("nobody", 1) }));
    assert_code(&refused, ErrorCode::NotFound);
}

#[test]
fn text_that_looks_like_a_formula_goes_out_as_text() {
    let mut document = board();
    document["posts"][0]["title"] = json!("=HYPERLINK(\"https://x.example\")");
    let mut desk = Desk::with(&document);
    let path = desk.path("plan.csv");
    desk.done("export", json!({ "format": "csv", "path": path }));
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("\"'=HYPERLINK"), "{text}");
    assert!(text.starts_with('\u{feff}') && text.lines().next().unwrap().contains(';'));
}
