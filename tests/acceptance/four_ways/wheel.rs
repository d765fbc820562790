//! What people do with the annual wheel and with campaigns.

use api::ErrorCode;
use serde_json::{Value, json};

use super::{Case, case, merged, nobody};
use crate::desk::id;

pub(super) fn wheel() -> Vec<Case> {
    [entries(), turns(), templates(), rings_and_campaigns()].into_iter().flatten().collect()
}

fn entry() -> Value {
    json!({ "entry": id("cycle", 1) })
}

fn entries() -> Vec<Case> {
    use ErrorCode::{Impossible, NotFound};
    let line = json!({ "title": "Valg", "ring": "Politikk", "when": { "nth_weekday": { "month": 9, "weekday": 1, "nth": 2, "days": 1 } },
        "lead_weeks": 8, "expected_posts": 3, "owner": id("person", 1) });
    let description = merged(
        entry(),
        json!({ "title": "Skolestart", "ring": "Skole", "when": { "weeks": { "from": 34, "to": 35 } }, "lead_weeks": 4,
            "expected_posts": 2, "owner": null, "notes": "Start tidlig", "links": [{ "name": "Plan", "url": "https://example.no" }], "until": "2028-12-31" }),
    );
    vec![
        case(
            "add_cycle_entry",
            line.clone(),
            ("/cycle/2/title", json!("Valg")),
            merged(line, json!({ "when": { "weeks": { "from": 0, "to": 54 } } })),
            Impossible,
        ),
        case(
            "describe_cycle_entry",
            description.clone(),
            ("/cycle/0/until", json!("2028-12-31")),
            merged(description, json!({ "title": " " })),
            ErrorCode::Empty,
        ),
        case(
            "assign_cycle_entry",
            merged(entry(), json!({ "owner": id("person", 2) })),
            ("/cycle/0/owner", json!(id("person", 2))),
            merged(entry(), json!({ "owner": nobody() })),
            NotFound,
        ),
        case(
            "remove_cycle_entry",
            json!({ "entry": id("cycle", 2) }),
            ("/cycle/0/title", json!("Skolestart")),
            json!({ "entry": nobody() }),
            NotFound,
        ),
        case(
            "decide_cycle_entry",
            merged(entry(), json!({ "year": 2027, "decision": "retire", "note": "Kuttet" })),
            ("/cycle/0/until", json!("2027-08-15")),
            merged(entry(), json!({ "year": 2027, "decision": "move", "note": "" })),
            Impossible,
        ),
        case(
            "roll_cycle_forward",
            json!({ "year": 2027, "moves": [{ "entry": id("cycle", 1), "to": { "from": "2027-08-18", "to": "2027-08-27" } }] }),
            ("/cycle/0/years/0/rolled", json!({ "from": "2027-08-18", "to": "2027-08-27" })),
            json!({ "year": 2027, "moves": [{ "entry": id("cycle", 1), "to": { "from": "2027-08-18", "to": "2027-08-17" } }] }),
            Impossible,
        ),
    ]
}

fn turns() -> Vec<Case> {
    use ErrorCode::{Impossible, NotFound};
    let of = |turn: &str| merged(entry(), json!({ "turn": turn }));
    vec![
        case(
            "move_occurrence",
            merged(of("2027"), json!({ "from": "2027-08-20", "to": "2027-08-29" })),
            (
                "/cycle/0/exceptions/1/change",
                json!({ "moved": { "from": "2027-08-20", "to": "2027-08-29" } }),
            ),
            merged(of("2027-08-18"), json!({ "from": "2027-08-20", "to": "2027-08-29" })),
            Impossible,
        ),
        case(
            "skip_occurrence",
            of("2027"),
            ("/cycle/0/exceptions/1", json!({ "turn": "2027", "change": "skipped" })),
            json!({ "entry": nobody(), "turn": "2027" }),
            NotFound,
        ),
        case(
            "merge_occurrence",
            merged(of("2027"), json!({ "into": id("cycle", 2) })),
            ("/cycle/0/exceptions/1/change/merged/into", json!(id("cycle", 2))),
            merged(of("2027"), json!({ "into": id("cycle", 1) })),
            Impossible,
        ),
        case(
            "restore_occurrence",
            of("2025"),
            ("/cycle/0/exceptions", json!([])),
            of("2027-01-01"),
            Impossible,
        ),
    ]
}

fn templates() -> Vec<Case> {
    let post = |title: &str| {
        json!({ "id": id("template", 1), "title": title, "brief": "", "offset_days": -14, "at": "09:00",
            "placements": [{ "channel": id("channel", 1), "format": "post" }], "category": null, "owner": null })
    };
    vec![
        case(
            "set_cycle_template",
            merged(entry(), json!({ "template": [post("Snart skolestart")] })),
            ("/cycle/0/template/0/title", json!("Snart skolestart")),
            merged(entry(), json!({ "template": [post("A"), post("B")] })),
            ErrorCode::Impossible,
        ),
        case(
            "make_cycle_posts",
            json!({ "entry": id("cycle", 2), "turn": "2026-08-21" }),
            ("/posts/3/title", json!("Fredagsbildet")),
            merged(entry(), json!({ "turn": "2026" })),
            ErrorCode::Impossible,
        ),
    ]
}

fn rings_and_campaigns() -> Vec<Case> {
    use ErrorCode::{NameTaken, NotFound};
    let ring = |name: &str, display: &str| json!({ "name": name, "display": display, "colour": null });
    vec![
        case(
            "arrange_rings",
            json!({ "rings": [ring("Fast", "collapsed"), ring("Skole", "shown")] }),
            ("/rings/0/display", json!("collapsed")),
            json!({ "rings": [ring("Skole", "shown"), ring("Skole", "hidden")] }),
            NameTaken,
        ),
        case(
            "rename_ring",
            json!({ "from": "Skole", "to": "Oppvekst" }),
            ("/cycle/0/ring", json!("Oppvekst")),
            json!({ "from": "Skole", "to": "Fast" }),
            NameTaken,
        ),
        case(
            "plan_campaign",
            json!({ "campaign": id("campaign", 1), "channels": [id("channel", 2)], "budget": 20000 }),
            ("/campaigns/0/budget", json!(20000)),
            json!({ "campaign": id("campaign", 1), "channels": [nobody()], "budget": null }),
            NotFound,
        ),
        case(
            "sum_up_campaign",
            json!({ "campaign": id("campaign", 1), "results": "Nådde 12 000 foreldre." }),
            ("/campaigns/0/results", json!("Nådde 12 000 foreldre.")),
            json!({ "campaign": nobody(), "results": "" }),
            NotFound,
        ),
    ]
}
