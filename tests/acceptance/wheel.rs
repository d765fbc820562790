//! The annual wheel: posts from a template once and never twice, rolling forward, gaps, single turns, and what is kept of it all.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::desk::{Desk, assert_code, id, small_board};

/// Skolestart 2026 runs from 10 to 23 August and wants three posts, six weeks ahead; its template has three.
fn board() -> Value {
    let mut board = small_board();
    let entry = &mut board["cycle"][0];
    entry["lead_weeks"] = json!(6);
    entry["expected_posts"] = json!(3);
    entry["owner"] = json!(id("person", 1));
    let post = |number: u8, title: &str, offset: i32, at: Value, channel: u8| {
        json!({ "id": id("template", number), "title": title, "offset_days": offset, "at": at,
            "placements": [{ "channel": id("channel", channel), "format": "post" }], "category": id("category", 1) })
    };
    entry["template"] = json!([
        post(1, "Snart skolestart", 8, json!("12:00"), 1),
        post(2, "Trygg skolevei", 9, Value::Null, 2),
        post(3, "Takk for i dag", 12, Value::Null, 1),
    ]);
    board
}

fn titles(document: &Value) -> Vec<String> {
    let posts = document["posts"].as_array().unwrap().iter();
    let mut titles: Vec<String> = posts.map(|post| post["title"].as_str().unwrap().to_owned()).collect();
    titles.sort();
    titles
}

fn make(turn: &str) -> Value {
    json!({ "entry": id("cycle", 1), "turn": turn })
}

#[test]
fn a_template_makes_its_posts_with_owner_time_and_channel_and_closes_the_gap() {
    let mut desk = Desk::with(&board());
    let gaps = |desk: &mut Desk| {
        let found = desk.done("check", json!({}))["findings"].clone();
        found.as_array().unwrap().iter().filter(|finding| finding["rule"] == "cycle_gap").count()
    };
    assert_eq!(gaps(&mut desk), 1);
    let preview = desk.done("preview_cycle_posts", make("2026"));
    assert_eq!(preview["posts"].as_array().unwrap().len(), 3);
    assert_eq!(preview["solved"].as_u64().map(|solved| solved > 0), Some(true), "{preview:#}");
    let outcome = desk.done("make_cycle_posts", make("2026"));
    assert_eq!(outcome["operation"]["detail"]["count"], 3);
    assert_eq!(gaps(&mut desk), 0);
    let document = desk.document();
    let posts = document["posts"].as_array().unwrap();
    let first = posts.iter().find(|post| post["title"] == "Snart skolestart").unwrap();
    assert_eq!(
        (&first["planned"], &first["owners"], &first["status"], &first["category"], &first["cycle_entries"]),
        (
            &json!("2026-08-18T12:00"),
            &json!([id("person", 1)]),
            &json!("drafting"),
            &json!(id("category", 1)),
            &json!([id("cycle", 1)])
        )
    );
    assert_eq!(first["placements"][0]["channel"], json!(id("channel", 1)));
}

#[test]
fn posts_are_made_once_whatever_is_undone_and_redone_between() {
    for steps in [
        vec!["make", "make"],
        vec!["make", "undo", "make", "make"],
        vec!["make", "undo", "redo", "make"],
        vec!["make", "undo", "redo", "undo", "redo", "make", "make"],
        vec!["make", "delete", "make"],
        vec!["make", "delete", "undo", "make", "undo", "redo", "make"],
        vec!["make", "roll", "make"],
        vec!["roll", "make", "undo", "make", "roll"],
        vec!["make", "template", "undo", "make"],
    ] {
        let mut desk = Desk::with(&board());
        let mut deleted = 0;
        for step in &steps {
            match *step {
                "make" => drop(desk.done("make_cycle_posts", make("2027"))),
                "roll" => {
                    drop(desk.done(
                        "roll_cycle_forward",
                        json!({ "year": 2027, "make_posts_for": [id("cycle", 1)] }),
                    ))
                }
                "template" => {
                    let mut template = desk.document()["cycle"][0]["template"].clone();
                    template[0]["title"] = json!("Et annet navn");
                    desk.done("set_cycle_template", json!({ "entry": id("cycle", 1), "template": template }));
                }
                "delete" => {
                    let document = desk.document();
                    let post = document["posts"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .find(|it| it["title"] == "Trygg skolevei");
                    desk.done("delete_post", json!({ "post": post.unwrap()["id"] }));
                    deleted += 1;
                }
                other => {
                    let _ = desk.session.dispatch(other, json!({})).inspect(|_| {
                        if other == "undo" && deleted > 0 {
                            deleted -= 1;
                        }
                    });
                }
            }
        }
        desk.restart();
        desk.done("make_cycle_posts", make("2027"));
        let document = desk.document();
        let made: Vec<String> = titles(&document)
            .into_iter()
            .filter(|title| {
                ["Snart skolestart", "Trygg skolevei", "Takk for i dag"].contains(&title.as_str())
            })
            .collect();
        assert_eq!(made.len(), 3 - deleted, "{steps:?}: {made:?}");
        let mut once = made.clone();
        once.dedup();
        assert_eq!(made, once, "{steps:?}");
    }
}

#[test]
fn a_later_change_of_the_template_touches_nothing_that_was_made() {
    let mut desk = Desk::with(&board());
    desk.done("make_cycle_posts", make("2026"));
    let made = desk.document()["posts"].clone();
    let mut template = desk.document()["cycle"][0]["template"].clone();
    template[0]["title"] = json!("Noe helt annet");
    template.as_array_mut().unwrap().remove(2);
    desk.done("set_cycle_template", json!({ "entry": id("cycle", 1), "template": template }));
    assert_eq!(desk.document()["posts"], made);
    assert_eq!(desk.done("make_cycle_posts", make("2026"))["operation"], Value::Null);
}

#[test]
fn rolling_forward_twice_changes_nothing() {
    let mut desk = Desk::with(&board());
    let roll = json!({ "year": 2027, "make_posts_for": [id("cycle", 1)] });
    let preview = desk.done("preview_roll_forward", json!({ "year": 2027 }));
    assert_eq!(preview["changes"], 1, "the series is no occasion: {preview:#}");
    assert_eq!(preview["rows"][0]["days"], json!({ "from": "2027-08-16", "to": "2027-08-29" }));
    let before = desk.document();
    desk.done("roll_cycle_forward", roll.clone());
    let rolled = desk.document();
    assert_eq!(desk.done("roll_cycle_forward", roll.clone())["operation"], Value::Null);
    assert_eq!(desk.document(), rolled);
    assert_eq!(desk.done("preview_roll_forward", json!({ "year": 2027 }))["changes"], 0);
    desk.restart();
    assert_eq!(desk.done("roll_cycle_forward", roll)["operation"], Value::Null);
    desk.done("undo", json!({}));
    assert_eq!(desk.document(), before, "one undo takes all of it back");
}

#[test]
fn rolling_forward_says_what_is_in_the_way() {
    let mut board = board();
    let more = |number: u8, title: &str, from: &str, to: &str, ring: &str| {
        json!({ "id": id("cycle", number), "title": title, "ring": ring, "when": { "dates": { "from": from, "to": to } },
            "lead_weeks": 1, "expected_posts": 1, "owner": id("person", 2) })
    };
    let cycle = board["cycle"].as_array_mut().unwrap();
    cycle.push(more(3, "17. mai", "05-17", "05-17", "Kultur"));
    cycle.push(more(4, "Festspill", "05-16", "05-20", "Kultur"));
    cycle.push(more(5, "Ryddeuke", "05-20", "05-22", "Miljø"));
    let mut desk = Desk::with(&board);
    let rows = desk.done("preview_roll_forward", json!({ "year": 2027 }))["rows"].clone();
    let row = |title: &str| {
        rows.as_array().unwrap().iter().find(|row| row["title"] == title).unwrap()["collisions"].clone()
    };
    let kinds = |title: &str| {
        row(title)
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["kind"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    // Second day of Pentecost is 17 May in 2027, which is Constitution Day anyway.
    assert!(
        kinds("17. mai").contains(&"holiday".to_owned()) && kinds("17. mai").contains(&"ring".to_owned())
    );
    assert!(kinds("Festspill").contains(&"owner".to_owned()), "{:#}", row("Festspill"));
    assert_eq!(kinds("Ryddeuke"), ["owner"]);
    let period = json!({ "name": "Landsmøte", "from": "2027-05-22", "to": "2027-05-23" });
    let mut clashing = period.clone();
    clashing["clashes"] = json!(true);
    desk.done("add_event", clashing);
    // A channel that no template uses is in nobody's way.
    let closed =
        json!({ "name": "Stengt", "from": "2027-05-20", "to": "2027-05-20", "channels": [id("channel", 4)] });
    desk.done("add_blackout", closed);
    let rows = desk.done("preview_roll_forward", json!({ "year": 2027 }))["rows"].clone();
    let tidy = rows.as_array().unwrap().iter().find(|row| row["title"] == "Ryddeuke").unwrap();
    let mut said = period;
    said["kind"] = json!("period");
    assert_eq!(tidy["collisions"][0], said);
    assert_eq!(tidy["collisions"].as_array().unwrap().len(), 2, "{tidy:#}");
    let moved = json!({ "year": 2027, "moves": [{ "entry": id("cycle", 5), "to": { "from": "2027-05-24", "to": "2027-05-26" } }] });
    let rows = desk.done("preview_roll_forward", moved.clone())["rows"].clone();
    let tidy = rows.as_array().unwrap().iter().find(|row| row["title"] == "Ryddeuke").unwrap();
    assert_eq!(tidy["collisions"], json!([]));
    desk.done("roll_cycle_forward", moved);
    let wheel = desk.done("wheel", json!({ "from": "2027-01-01", "to": "2027-12-31" }));
    let tidy =
        wheel["entries"].as_array().unwrap().iter().find(|it| it["entry"]["title"] == "Ryddeuke").unwrap();
    assert_eq!(tidy["occurrences"][0]["from"], "2027-05-24");
}

#[test]
fn one_turn_of_a_series_is_left_moved_or_taken_without_touching_the_others() {
    let mut desk = Desk::with(&board());
    let of = |turn: &str| json!({ "entry": id("cycle", 2), "turn": turn });
    let suggested = |desk: &mut Desk| {
        let calendar = desk.done("calendar", json!({ "from": "2026-08-17", "to": "2026-09-13" }));
        let days = calendar["suggestions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["on"].as_str().unwrap().to_owned());
        days.collect::<Vec<_>>()
    };
    assert_eq!(suggested(&mut desk), ["2026-08-21", "2026-08-28", "2026-09-04", "2026-09-11"]);
    desk.done("skip_occurrence", of("2026-08-21"));
    let mut moved = of("2026-08-28");
    (moved["from"], moved["to"]) = (json!("2026-08-27"), json!("2026-08-27"));
    desk.done("move_occurrence", moved);
    desk.done("make_cycle_posts", of("2026-09-04"));
    assert_eq!(suggested(&mut desk), ["2026-08-27", "2026-09-11"]);
    assert_code(&desk.refused("make_cycle_posts", of("2026-08-21")), ErrorCode::Impossible);
    assert_code(&desk.refused("skip_occurrence", of("2026-08-20")), ErrorCode::Impossible);
    assert_eq!(desk.document()["cycle"][1]["when"], json!({ "weekly": { "weekday": 5 } }));
}

#[test]
fn a_turn_that_is_skipped_merged_or_retired_lacks_no_posts() {
    let gaps = |desk: &mut Desk| {
        let found = desk.done("check", json!({}))["findings"].clone();
        found.as_array().unwrap().iter().filter(|finding| finding["rule"] == "cycle_gap").count()
    };
    let decide =
        |year: i32| json!({ "entry": id("cycle", 1), "year": year, "decision": "retire", "note": "" });
    for (command, params) in [
        ("skip_occurrence", make("2026")),
        ("merge_occurrence", json!({ "entry": id("cycle", 1), "turn": "2026", "into": id("cycle", 2) })),
        (
            "move_occurrence",
            json!({ "entry": id("cycle", 1), "turn": "2026", "from": "2026-12-01", "to": "2026-12-02" }),
        ),
        ("decide_cycle_entry", decide(2026)),
    ] {
        let mut desk = Desk::with(&board());
        assert_eq!(gaps(&mut desk), 1);
        desk.done(command, params);
        assert_eq!(gaps(&mut desk), 0, "{command}");
        desk.restart();
        assert_eq!(gaps(&mut desk), 0, "{command}, after a restart");
    }
}

#[test]
fn a_decision_can_be_taken_back() {
    let mut desk = Desk::with(&board());
    let before = desk.document();
    let decide = |decision: Value, days: Value| json!({ "entry": id("cycle", 1), "year": 2027, "decision": decision, "note": "", "days": days });
    let days = json!({ "from": "2027-08-23", "to": "2027-08-29" });
    desk.done("decide_cycle_entry", decide(json!("move"), days));
    desk.done("decide_cycle_entry", decide(json!("retire"), Value::Null));
    let retired = desk.document()["cycle"][0].clone();
    assert_eq!(retired["exceptions"], before["cycle"][0]["exceptions"], "the move went with its decision");
    assert_eq!(retired["until"], "2027-08-15");
    desk.done("decide_cycle_entry", decide(Value::Null, Value::Null));
    assert_eq!(desk.document(), before);
}

#[test]
fn what_leaves_the_board_leaves_the_templates_too() {
    let mut board = board();
    board["cycle"][0]["template"][0]["placements"] =
        json!([{ "channel": id("channel", 4), "format": "post" }]);
    board["cycle"][0]["template"][0]["owner"] = json!(id("person", 2));
    board["campaigns"][0]["channels"] = json!([id("channel", 4), id("channel", 1)]);
    let mut desk = Desk::with(&board);
    desk.done("remove_channel", json!({ "channel": id("channel", 4) }));
    desk.done("remove_person", json!({ "person": id("person", 2) }));
    desk.done("remove_category", json!({ "category": id("category", 1) }));
    let document = desk.document();
    let post = &document["cycle"][0]["template"][0];
    assert_eq!(
        (&post["placements"], &post["owner"], &post["category"]),
        (&json!([]), &Value::Null, &Value::Null)
    );
    assert_eq!(document["campaigns"][0]["channels"], json!([id("channel", 1)]));
    let mut copy = Desk::with(&document);
    assert_eq!(copy.document(), document);
}

#[test]
fn the_wheel_of_a_year_shows_entries_posts_gaps_and_campaigns() {
    let mut board = board();
    board["posts"][0]["cycle_entries"] = json!([id("cycle", 1)]);
    board["posts"][0]["planned"] = json!("2026-08-20T12:00");
    board["campaigns"][0]["from"] = json!("2026-08-01");
    board["campaigns"][0]["to"] = json!("2026-08-31");
    let mut desk = Desk::with(&board);
    let wheel = desk.done("wheel", json!({ "from": "2026-01-01", "to": "2026-12-31" }));
    let entry =
        wheel["entries"].as_array().unwrap().iter().find(|it| it["entry"]["title"] == "Skolestart").unwrap();
    let occurrence = &entry["occurrences"][0];
    assert_eq!(
        (&occurrence["turn"], &occurrence["from"], &occurrence["to"], &occurrence["lead_from"]),
        (&json!("2026"), &json!("2026-08-10"), &json!("2026-08-23"), &json!("2026-06-29"))
    );
    assert_eq!(
        (&occurrence["expected"], &occurrence["planned"], &occurrence["gap"], &occurrence["to_make"]),
        (&json!(3), &json!(1), &json!(true), &json!(3))
    );
    assert_eq!(entry["posts"][0]["turn"], "2026");
    assert_eq!(wheel["campaigns"][0]["posts"], 1);
    assert_eq!(wheel["rings"].as_array().unwrap().len(), 2);
    let coverage = desk.done("cycle_coverage", json!({}));
    assert_eq!(coverage.as_array().unwrap().len(), 1, "the series expects nothing: {coverage:#}");
    let compared = desk.done("compare_wheels", json!({ "then": 2025, "now": 2026 }));
    let row = compared.as_array().unwrap().iter().find(|row| row["title"] == "Skolestart").unwrap();
    assert_eq!((&row["then"]["takes_place"], &row["now"]["takes_place"]), (&json!(false), &json!(true)));
    let calendar = desk.done("calendar", json!({ "from": "2026-08-17", "to": "2026-08-23" }));
    assert_eq!(calendar["coming"][0]["title"], "Skolestart");
    let error = desk.refused("wheel", json!({ "from": "2026-01-01", "to": "2028-01-01" }));
    assert_code(&error, ErrorCode::InvalidParameters);
}

#[test]
fn wrong_wheels_are_refused_by_their_place() {
    for (part, place) in [
        (json!({ "exceptions": [{ "turn": "soon", "change": "skipped" }] }), "cycle[0].exceptions[0].turn:"),
        (json!({ "exceptions": [{ "turn": "2026", "change": "gone" }] }), "cycle[0].exceptions[0].change:"),
        (
            json!({ "exceptions": [{ "turn": "2026", "change": { "merged": { "into": "x" } } }] }),
            "cycle[0].exceptions[0].change.merged.into:",
        ),
        (
            json!({ "template": [{ "placements": [{ "channel": "x" }] }] }),
            "cycle[0].template[0].placements[0].channel:",
        ),
        (json!({ "template": [{ "offset_days": 900 }] }), "cycle[0].template[0].offset_days:"),
        (json!({ "years": [{ "year": 2026, "decision": "maybe" }] }), "cycle[0].years[0].decision:"),
        (json!({ "when": { "weekly": { "weekday": 8 } } }), "cycle[0].when.weekly.weekday:"),
        (
            json!({ "when": { "monthly_weekday": { "weekday": 1, "nth": 0 } } }),
            "cycle[0].when.monthly_weekday.nth:",
        ),
    ] {
        let mut entry = json!({ "id": "a", "title": "A", "when": { "quarter": 1 } });
        entry.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        let mut desk = Desk::empty();
        let document = json!({ "format": "postwheel", "version": 1, "cycle": [entry] });
        let source = desk.file("wrong.json", &document.to_string());
        let error = desk.refused("import", json!({ "source": source }));
        assert!(error.message.contains(place), "{} has no {place}", error.message);
    }
}
