//! The wheel in from a sheet and out as drawing, page and calendar.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id};

const SHEET: &str = "Tittel;Ring;Når;Uker i forveien;Ventede innlegg;Ansvarlig\nSkolestart;Oppvekst;uke 34;4;2;Anna Berg\n\
                     Valg;Politikk;andre mandag i september;8;3;AB\nRot;Politikk;snart;1;1;\n";

#[test]
fn a_sheet_becomes_entries_with_a_preview_and_a_loss_report_and_can_be_taken_back() {
    let mut desk = Desk::with_small_board();
    let source = desk.file("wheel.csv", SHEET);
    let before = desk.document();
    let preview = desk.done("import_wheel_preview", json!({ "source": source }));
    assert_eq!(desk.document(), before, "a preview writes nothing");
    let news: Vec<_> = preview["rows"].as_array().unwrap().iter().map(|row| row["is_new"].clone()).collect();
    assert_eq!(news, [json!(false), json!(true)]);
    assert_eq!(preview["report"]["dropped"][0]["where"], "row 4");
    let norwegian = desk.done("import_wheel_preview", json!({ "source": source, "language": "nn" }));
    assert_eq!(norwegian["report"]["dropped"][0]["where"], "rad 4");
    let done = desk.done("import_wheel", json!({ "source": source, "language": "nb" }));
    assert_eq!(done["report"]["dropped"][0]["where"], "rad 4");
    assert_eq!(done["report"]["taken"], json!({ "cycle": 2 }));
    let after = desk.document();
    let school = &after["cycle"][0];
    assert_eq!(
        (&school["id"], &school["when"]),
        (&json!(id("cycle", 1)), &json!({ "weeks": { "from": 34, "to": 34 } }))
    );
    assert_eq!(school["exceptions"], before["cycle"][0]["exceptions"], "what the sheet does not say stays");
    assert_eq!(after["cycle"].as_array().unwrap().len(), 3);
    assert_eq!(desk.done("import_wheel", json!({ "source": source }))["outcome"]["operation"], Value::Null);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before);
    desk.done("redo", json!({}));
    assert_eq!(desk.document(), after);
    desk.restart();
    assert_eq!(desk.document(), after);
}

#[test]
fn what_is_no_wheel_is_refused_and_nothing_is_written() {
    let mut desk = Desk::with_small_board();
    let before = desk.document();
    for text in ["", "{}", "a;b\n1;2\n", "\u{0}\u{1}\u{2}"] {
        let source = desk.file("wheel.csv", text);
        let error = desk.refused("import_wheel", json!({ "source": source }));
        assert_code(&error, ErrorCode::ImportUnreadable);
    }
    assert_eq!(desk.document(), before);
}

fn export(desk: &mut Desk, format: &str, drawing: Value) -> String {
    let path = desk.path(&format!("wheel.{format}"));
    let span = json!({ "format": format, "path": path, "from": "2026-01-01", "to": "2026-12-31", "drawing": drawing });
    desk.done("export_wheel", span);
    String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
}

#[test]
fn the_wheel_leaves_as_calendar_page_and_drawing() {
    let mut desk = Desk::with_small_board();
    desk.done(
        "add_cycle_entry",
        json!({ "title": "<b>Høst</b>", "ring": "Skole", "when": { "months": { "from": 10, "to": 10 } },
        "lead_weeks": 2, "expected_posts": 2, "owner": id("person", 1) }),
    );
    let ics = export(&mut desk, "ics", Value::Null);
    assert!(
        ics.contains("DTSTART;VALUE=DATE:20260810") && ics.contains("DTEND;VALUE=DATE:20260824"),
        "{ics}"
    );
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 2 + 52, "two occasions and every Friday");
    let html = export(&mut desk, "html", json!("<svg><path d=\"M0,0\"/></svg>"));
    assert!(html.contains("&lt;b&gt;Høst") && !html.contains("<b>") && html.contains("<svg><path"), "{html}");
    assert!(html.contains("10. august – 23. august") && html.contains("Anna Berg"));
    assert_eq!(export(&mut desk, "svg", json!("<svg></svg>")), "<svg></svg>");
}

#[test]
fn a_drawing_that_acts_is_refused() {
    let mut desk = Desk::with_small_board();
    for drawing in [
        json!("<svg><script>alert(1)</script></svg>"),
        json!("<svg onload=\"x()\"></svg>"),
        json!("<p>no drawing</p>"),
        Value::Null,
    ] {
        let path = desk.path("wheel.svg");
        let params = json!({ "format": "svg", "path": path, "from": "2026-01-01", "to": "2026-12-31", "drawing": drawing });
        assert_code(&desk.refused("export_wheel", params), ErrorCode::InvalidParameters);
        assert!(!path.exists());
    }
}
