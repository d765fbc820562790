//! What people do with lists, periods and settings.

use api::ErrorCode;
use serde_json::{Value, json};

use super::{Case, case, merged, nobody};
use crate::desk::id;

pub(super) fn lists_and_periods() -> Vec<Case> {
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
            "rename_audience",
            json!({ "audience": id("audience", 2), "name": "Unge voksne" }),
            ("/audiences/1/name", json!("Unge voksne")),
            json!({ "audience": id("audience", 2), "name": "innbyggere" }),
            NameTaken,
        ),
        case(
            "rename_tag",
            json!({ "tag": id("tag", 1), "name": " Skole " }),
            ("/tags/0/name", json!("Skole")),
            json!({ "tag": id("tag", 1), "name": " " }),
            Empty,
        ),
        case(
            "join_audience",
            json!({ "audience": id("audience", 1), "into": id("audience", 2) }),
            ("/posts/0/audience", json!(id("audience", 2))),
            json!({ "audience": id("audience", 1), "into": nobody() }),
            NotFound,
        ),
        case(
            "join_tag",
            json!({ "tag": id("tag", 1), "into": id("tag", 2) }),
            ("/posts/0/tags", json!([id("tag", 2)])),
            json!({ "tag": id("tag", 1), "into": id("tag", 1) }),
            Impossible,
        ),
        case(
            "set_audience_target",
            json!({ "audience": id("audience", 1), "target_share": 30 }),
            ("/audiences/0/target_share", json!(30)),
            json!({ "audience": id("audience", 1), "target_share": 101 }),
            Impossible,
        ),
        case(
            "set_tag_target",
            json!({ "tag": id("tag", 2), "target_share": 20 }),
            ("/tags/1/target_share", json!(20)),
            json!({ "tag": nobody(), "target_share": 20 }),
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
            "limit_column",
            json!({ "column": "review", "most": 4 }),
            ("/board/settings/column_limits/review", json!(4)),
            json!({ "column": "review", "most": 0 }),
            ErrorCode::Impossible,
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
