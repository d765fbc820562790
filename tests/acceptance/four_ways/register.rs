//! What people do with channels and with each other.

use api::ErrorCode;
use serde_json::{Value, json};

use super::{Case, case, merged, nobody};
use crate::desk::id;

pub(super) fn channels_and_people() -> Vec<Case> {
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
            "set_channel_language",
            channel(json!({ "language": "se" })),
            ("/channels/0/language", json!("se")),
            channel(json!({ "language": "sørsamisk" })),
            Impossible,
        ),
        case(
            "set_engagement_target",
            channel(json!({ "target": { "least": 2.5, "most": 4 } })),
            ("/channels/0/engagement_target", json!({ "least": 2.5, "most": 4 })),
            channel(json!({ "target": { "least": 4, "most": 2.5 } })),
            Impossible,
        ),
        case(
            "state_privacy",
            channel(json!({ "privacy_notes": "Ingen personopplysninger i kommentarfeltet." })),
            ("/channels/0/privacy_notes", json!("Ingen personopplysninger i kommentarfeltet.")),
            json!({ "channel": nobody(), "privacy_notes": "" }),
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
