//! Every write, four ways: it does what it says, refuses the impossible, undo restores exactly, redo repeats. And once more
//! after a restart, because history is kept.

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

fn posts() -> Vec<Case> {
    use ErrorCode::{ChannelClosed, Empty, Impossible, NotFound};
    let (post, gone) = (id("post", 1), json!({ "post": nobody() }));
    let at = |key: &'static str| Box::leak(format!("/posts/0/{key}").into_boxed_str()) as &str;
    let with = |more: Value| merged(json!({ "post": post }), more);
    let gone_with = |more: Value| merged(gone.clone(), more);
    vec![
        case(
            "create_post",
            json!({ "title": " Nytt kort ", "planned": "2026-09-01", "channel": id("channel", 2), "format": "reel" }),
            ("/posts/3/title", json!("Nytt kort")),
            json!({ "title": "  " }),
            Empty,
        ),
        case(
            "capture_post",
            json!({ "line": "Høstferie uke 40 @fb +jonas" }),
            ("/posts/3/planned", json!("2026-W40")),
            json!({ "line": "@fb" }),
            Empty,
        ),
        case(
            "rename_post",
            with(json!({ "title": "Ny skolestart" })),
            (at("title"), json!("Ny skolestart")),
            with(json!({ "title": "" })),
            Empty,
        ),
        case(
            "write_brief",
            with(json!({ "brief": "=1+1 <b>" })),
            (at("brief"), json!("=1+1 <b>")),
            gone_with(json!({ "brief": "" })),
            NotFound,
        ),
        case(
            "schedule_post",
            with(json!({ "to": "2026-Q4" })),
            (at("planned"), json!("2026-Q4")),
            gone_with(json!({ "to": null })),
            NotFound,
        ),
        case(
            "move_to_status",
            with(json!({ "status": "cancelled" })),
            (at("status"), json!("cancelled")),
            gone_with(json!({ "status": "idea" })),
            NotFound,
        ),
        case(
            "assign_owners",
            with(json!({ "owners": [id("person", 2), id("person", 1), id("person", 2)] })),
            (at("owners"), json!([id("person", 2), id("person", 1)])),
            with(json!({ "owners": [nobody()] })),
            NotFound,
        ),
        case(
            "set_category",
            with(json!({ "category": id("category", 2) })),
            (at("category"), json!(id("category", 2))),
            with(json!({ "category": nobody() })),
            NotFound,
        ),
        case(
            "tag_post",
            with(json!({ "tags": [id("tag", 2)] })),
            (at("tags"), json!([id("tag", 2)])),
            with(json!({ "tags": [nobody()] })),
            NotFound,
        ),
        case(
            "join_campaign",
            with(json!({ "campaign": null })),
            (at("campaign"), Value::Null),
            with(json!({ "campaign": nobody() })),
            NotFound,
        ),
        case(
            "address_audience",
            with(json!({ "audience": id("audience", 2) })),
            (at("audience"), json!(id("audience", 2))),
            with(json!({ "audience": nobody() })),
            NotFound,
        ),
        case(
            "serve_cycle_entries",
            with(json!({ "cycle_entries": [id("cycle", 1)] })),
            (at("cycle_entries"), json!([id("cycle", 1)])),
            with(json!({ "cycle_entries": [nobody()] })),
            NotFound,
        ),
        case(
            "state_purpose",
            with(json!({ "purpose": "Færre spørsmål" })),
            (at("purpose"), json!("Færre spørsmål")),
            gone_with(json!({ "purpose": "" })),
            NotFound,
        ),
        case(
            "set_link",
            with(json!({ "link": " https://fjordvik.example/skole " })),
            (at("link"), json!("https://fjordvik.example/skole")),
            gone_with(json!({ "link": null })),
            NotFound,
        ),
        case(
            "set_sponsoring",
            with(json!({ "sponsored": true, "budget": 1500 })),
            (at("budget"), json!(1500)),
            with(json!({ "sponsored": false, "budget": 10 })),
            Impossible,
        ),
        case(
            "allow_double_post",
            with(json!({ "allow": true })),
            (at("allow_double_post"), json!(true)),
            gone_with(json!({ "allow": true })),
            NotFound,
        ),
        case(
            "set_publishing_order",
            with(json!({ "order": "web_first" })),
            (at("order"), json!("web_first")),
            gone_with(json!({ "order": "none" })),
            NotFound,
        ),
        case(
            "mark_reuse",
            with(json!({ "reuses": id("post", 2) })),
            (at("reuses"), json!(id("post", 2))),
            with(json!({ "reuses": id("post", 1) })),
            Impossible,
        ),
        case(
            "take_way_out",
            json!({ "way": { "kind": "assign_owner", "post": id("post", 1), "owner": id("person", 2), "instead_of": id("person", 1) } }),
            (at("owners"), json!([id("person", 2)])),
            json!({ "way": { "kind": "skip_placement", "placement": nobody() } }),
            NotFound,
        ),
        case(
            "set_pictures",
            with(
                json!({ "pictures": [{ "name": "elev.jpg", "description": "En elev", "consent": "given" }] }),
            ),
            (at("pictures/0/consent"), json!("given")),
            with(json!({ "pictures": [{ "name": " ", "description": "", "consent": "missing" }] })),
            Empty,
        ),
        case(
            "set_links",
            with(json!({ "links": [{ "name": "Sak", "url": "https://fjordvik.example" }] })),
            (at("links/0/name"), json!("Sak")),
            with(json!({ "links": [{ "name": "Sak", "url": "" }] })),
            Empty,
        ),
        case(
            "set_checklist",
            with(json!({ "checklist": [{ "text": "Bilde", "done": true }] })),
            (at("checklist/0/done"), json!(true)),
            with(json!({ "checklist": [{ "text": "", "done": false }] })),
            Empty,
        ),
        case(
            "add_comment",
            with(json!({ "text": "Klar?" })),
            (at("comments/0/text"), json!("Klar?")),
            with(json!({ "text": " " })),
            Empty,
        ),
        case(
            "duplicate_post",
            with(json!({})),
            ("/posts/3/reuses", json!(id("post", 1))),
            gone.clone(),
            NotFound,
        ),
        case("delete_post", with(json!({})), ("/posts/1/reuses", Value::Null), gone.clone(), NotFound),
        case(
            "move_cards",
            json!({ "moves": [{ "placement": id("placement", 1), "to": "2026-08-27T10:00", "channel": id("channel", 2) }] }),
            (at("planned"), json!("2026-08-27T10:00")),
            json!({ "moves": [{ "placement": id("placement", 2), "to": null }, { "placement": nobody(), "to": null }] }),
            NotFound,
        ),
        case(
            "add_placement",
            with(json!({ "channel": id("channel", 2), "format": "story", "planned": null })),
            (at("placements/1/format"), json!("story")),
            with(json!({ "channel": id("channel", 3), "format": "post", "planned": null })),
            ChannelClosed,
        ),
    ]
}

fn placements() -> Vec<Case> {
    use ErrorCode::{ChannelClosed, NotFound};
    let placement = id("placement", 1);
    let with = |more: Value| merged(json!({ "placement": placement }), more);
    let gone = |more: Value| merged(json!({ "placement": nobody() }), more);
    let at = |key: &'static str| Box::leak(format!("/posts/0/placements/0/{key}").into_boxed_str()) as &str;
    vec![
        case(
            "schedule_placement",
            with(json!({ "to": "2026-08-27T10:00" })),
            (at("planned"), json!("2026-08-27T10:00")),
            with(json!({ "to": null, "channel": id("channel", 3) })),
            ChannelClosed,
        ),
        case(
            "change_format",
            with(json!({ "format": "event" })),
            (at("format"), json!("event")),
            gone(json!({ "format": "post" })),
            NotFound,
        ),
        case(
            "write_placement_text",
            with(json!({ "text": "Kort versjon" })),
            (at("text"), json!("Kort versjon")),
            gone(json!({ "text": null })),
            NotFound,
        ),
        case(
            "mark_published",
            with(json!({ "url": "https://facebook.example/1" })),
            (at("state"), json!("published")),
            gone(json!({})),
            NotFound,
        ),
        case("skip_placement", with(json!({})), (at("state"), json!("skipped")), gone(json!({})), NotFound),
        case(
            "note_results",
            with(json!({ "results": { "reach": 1200, "reactions": 40 } })),
            (at("results/reach"), json!(1200)),
            gone(json!({ "results": null })),
            NotFound,
        ),
        case(
            "remove_placement",
            with(json!({})),
            ("/posts/0/placements", json!([])),
            gone(json!({})),
            NotFound,
        ),
    ]
}

fn channels_and_people() -> Vec<Case> {
    use ErrorCode::{ChannelInUse, Empty, Impossible, NameTaken, NotFound};
    let channel = |more: Value| merged(json!({ "channel": id("channel", 1) }), more);
    let person = |more: Value| merged(json!({ "person": id("person", 1) }), more);
    let described = |name: &str| {
        channel(
            json!({ "name": name, "platform": "facebook", "handle": "fjordvik", "purpose": "Nytt og nyttig", "audience": id("audience", 1),
            "responsible": id("person", 1), "administrators": ["Anna Berg"], "tier": "secondary", "review_on": "2027-01-15" }),
        )
    };
    let capacity = |windows: Value| {
        channel(
            json!({ "capacity": { "min_gap_minutes": 30, "most_per_day": 1.5, "most_per_week": null, "least_per_week": 1, "publishes_on_holidays": true,
            "cover_hours": 2, "requires_link": true, "windows": windows }, "format_weights": { "reel": 0.5 } }),
        )
    };
    vec![
        case(
            "open_channel",
            json!({ "name": "LinkedIn", "platform": "linkedin" }),
            ("/channels/4/name", json!("LinkedIn")),
            json!({ "name": "facebook", "platform": "facebook" }),
            NameTaken,
        ),
        case(
            "describe_channel",
            described("Fjordvik på Facebook"),
            ("/channels/0/purpose", json!("Nytt og nyttig")),
            described(" "),
            Empty,
        ),
        case(
            "set_capacity",
            capacity(json!([{ "weekday": 1, "from": "08:00", "to": "16:00" }])),
            ("/channels/0/capacity/most_per_day", json!(1.5)),
            capacity(json!([{ "weekday": 1, "from": "16:00", "to": "08:00" }])),
            Impossible,
        ),
        case(
            "set_channel_rule",
            channel(json!({ "rule": "gap", "setting": { "enabled": true, "severity": "info" } })),
            ("/channels/0/rules/gap/severity", json!("info")),
            channel(json!({ "rule": "owner_clash", "setting": { "enabled": false } })),
            Impossible,
        ),
        case(
            "change_channel_state",
            channel(json!({ "state": "paused" })),
            ("/channels/0/state", json!("paused")),
            json!({ "channel": nobody(), "state": "active" }),
            NotFound,
        ),
        case(
            "remove_channel",
            json!({ "channel": id("channel", 4) }),
            ("/blackouts/0/channels", json!([])),
            channel(json!({})),
            ChannelInUse,
        ),
        case(
            "add_person",
            json!({ "name": "Kari Nordmann Vik" }),
            ("/people/2/initials", json!("KV")),
            json!({ "name": "anna berg" }),
            NameTaken,
        ),
        case(
            "describe_person",
            person(json!({ "name": "Anna Dahl", "initials": "AD", "colour": 3, "most_per_week": 4 })),
            ("/people/0/name", json!("Anna Dahl")),
            person(json!({ "name": "Jonas Lie", "initials": "AD", "most_per_week": null })),
            NameTaken,
        ),
        case(
            "set_absences",
            person(json!({ "absences": [{ "from": "2026-09-01", "to": "2026-09-05" }] })),
            ("/people/0/absences/0/to", json!("2026-09-05")),
            person(json!({ "absences": [{ "from": "2026-09-05", "to": "2026-09-01" }] })),
            Impossible,
        ),
        case(
            "set_duties",
            person(json!({ "duties": [{ "from": "2026-09-01T08:00", "to": "2026-09-01T16:00" }] })),
            ("/people/0/duties/0/from", json!("2026-09-01T08:00")),
            person(json!({ "duties": [{ "from": "2026-09-01T08:00", "to": "2026-09-01T08:00" }] })),
            Impossible,
        ),
        case(
            "remove_person",
            person(json!({})),
            ("/posts/0/owners", json!([])),
            json!({ "person": nobody() }),
            NotFound,
        ),
    ]
}

fn lists_and_periods() -> Vec<Case> {
    use ErrorCode::{Empty, Impossible, NameTaken, NotFound};
    let category = |share: u32| json!({ "category": id("category", 1), "name": "Tjenester", "goal": "Nyttig", "target_share": share, "one_in": 4 });
    let campaign = |to: &str| json!({ "campaign": id("campaign", 1), "name": "Skolestart", "goal": "Trygg vei", "from": "2026-08-01", "to": to });
    let thresholds = json!({ "owner_gap_minutes": 20, "audience_gap_minutes": 60, "double_post_hours": 24, "duplicate_days": 14, "ready_days": 5, "eves_are_holidays": true });
    let about = |name: &str| json!({ "name": name, "time_zone": "Europe/Stockholm", "country": "SE", "language": "en" });
    vec![
        case(
            "add_audience",
            json!({ "name": "Pårørende" }),
            ("/audiences/2/name", json!("Pårørende")),
            json!({ "name": "ungdom" }),
            NameTaken,
        ),
        case(
            "remove_audience",
            json!({ "audience": id("audience", 1) }),
            ("/posts/0/audience", Value::Null),
            json!({ "audience": nobody() }),
            NotFound,
        ),
        case(
            "add_tag",
            json!({ "name": "idrett" }),
            ("/tags/2/name", json!("idrett")),
            json!({ "name": "" }),
            Empty,
        ),
        case(
            "remove_tag",
            json!({ "tag": id("tag", 1) }),
            ("/posts/0/tags", json!([])),
            json!({ "tag": nobody() }),
            NotFound,
        ),
        case(
            "add_category",
            json!({ "name": "Arbeidsplass" }),
            ("/categories/2/name", json!("Arbeidsplass")),
            json!({ "name": "samfunn" }),
            NameTaken,
        ),
        case(
            "describe_category",
            category(40),
            ("/categories/0/one_in", json!(4)),
            category(101),
            Impossible,
        ),
        case(
            "remove_category",
            json!({ "category": id("category", 1) }),
            ("/posts/0/category", Value::Null),
            json!({ "category": nobody() }),
            NotFound,
        ),
        case(
            "add_campaign",
            json!({ "name": "Sommerjobb" }),
            ("/campaigns/2/name", json!("Sommerjobb")),
            json!({ "name": "valg" }),
            NameTaken,
        ),
        case(
            "describe_campaign",
            campaign("2026-08-31"),
            ("/campaigns/0/to", json!("2026-08-31")),
            campaign("2026-07-01"),
            Impossible,
        ),
        case(
            "remove_campaign",
            json!({ "campaign": id("campaign", 1) }),
            ("/posts/0/campaign", Value::Null),
            json!({ "campaign": nobody() }),
            NotFound,
        ),
        case(
            "add_blackout",
            json!({ "name": "Krise", "from": "2026-09-01T08:00", "to": "2026-09-02T08:00", "channels": null }),
            ("/blackouts/1/channels", Value::Null),
            json!({ "name": "Krise", "from": "2026-09", "to": "2026-09", "channels": null }),
            Impossible,
        ),
        case(
            "change_blackout",
            json!({ "blackout": id("blackout", 1), "name": "Romjul", "from": "2026-12-27", "to": "2026-12-31", "channels": [id("channel", 1)] }),
            ("/blackouts/0/name", json!("Romjul")),
            json!({ "blackout": nobody(), "name": "Jul", "from": "2026-12-24", "to": "2026-12-26", "channels": null }),
            NotFound,
        ),
        case(
            "remove_blackout",
            json!({ "blackout": id("blackout", 1) }),
            ("/blackouts", json!([])),
            json!({ "blackout": nobody() }),
            NotFound,
        ),
        case(
            "add_event",
            json!({ "name": "Valgdag", "from": "2027-09-13", "to": "2027-09-13", "clashes": true }),
            ("/events/1/name", json!("Valgdag")),
            json!({ "name": "Valgdag", "from": "2027-09-14", "to": "2027-09-13", "clashes": true }),
            Impossible,
        ),
        case(
            "change_event",
            json!({ "event": id("event", 1), "name": "Formannskapet", "from": "2026-09-14T09:00", "to": "2026-09-14T15:00", "clashes": false }),
            ("/events/0/clashes", json!(false)),
            json!({ "event": nobody(), "name": "A", "from": "2026-09-14", "to": "2026-09-14", "clashes": false }),
            NotFound,
        ),
        case(
            "remove_event",
            json!({ "event": id("event", 1) }),
            ("/events", json!([])),
            json!({ "event": nobody() }),
            NotFound,
        ),
        case("describe_board", about("Nyköping"), ("/board/country", json!("SE")), about(""), Empty),
        case(
            "set_rule",
            json!({ "rule": "gap", "enabled": false, "severity": "info" }),
            ("/board/settings/rules/gap/enabled", json!(false)),
            json!({ "rule": "no_such_rule", "enabled": true }),
            ErrorCode::InvalidParameters,
        ),
        case(
            "set_thresholds",
            thresholds.clone(),
            ("/board/settings/ready_days", json!(5)),
            merged(thresholds, json!({ "ready_days": -1 })),
            ErrorCode::InvalidParameters,
        ),
    ]
}

fn merged(mut into: Value, more: Value) -> Value {
    if let Some((into, more)) = into.as_object_mut().zip(more.as_object()) {
        into.extend(more.clone());
    }
    into
}

fn cases() -> Vec<Case> {
    [posts(), placements(), channels_and_people(), lists_and_periods()].into_iter().flatten().collect()
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
    // These are tested where they belong: import.rs, acceptance.rs, and below.
    let elsewhere = ["undo", "redo", "import", "replan_placement", "accept_finding", "revoke_acceptance"];
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
