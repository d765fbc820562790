//! What a team does together: taking turns on duty, handing over, holding channels back in a crisis.

use api::ErrorCode;
use serde_json::{Value, json};

use super::{Case, case, merged, nobody};
use crate::desk::id;

pub(super) fn duty_and_handover() -> Vec<Case> {
    use ErrorCode::Impossible;
    let rota = |length: u32| {
        json!({ "rota": { "from": "2026-08-24", "to": "2026-09-04", "teams": [[id("person", 1)], [id("person", 2)]], "turn": "day",
            "length": length, "weekdays": [1, 2, 3, 4, 5], "starts": "08:00", "ends": "16:00", "holidays": "off" } })
    };
    let hand_over =
        |to: u8| json!({ "from": id("person", 1), "to": id("person", to), "scope": "everything" });
    vec![
        case(
            "plan_rota",
            rota(1),
            ("/people/1/duties/0/from", json!("2026-08-25T08:00")),
            rota(0),
            Impossible,
        ),
        case(
            "hand_over",
            hand_over(2),
            ("/posts/0/owners", json!([id("person", 2)])),
            hand_over(1),
            Impossible,
        ),
    ]
}

pub(super) fn crisis() -> Vec<Case> {
    use ErrorCode::{Empty, Impossible, NotFound};
    let hold = |placement: u8| {
        json!({ "name": "Flom i Fjordvik", "channels": [id("channel", 1)],
            "choices": [{ "placement": id("placement", placement), "choice": { "kind": "move", "to": "2026-09-02T12:00" } }] })
    };
    let post = |more: Value| merged(json!({ "post": id("post", 1) }), more);
    vec![
        // The third stands on a channel that is not held.
        case("start_hold", hold(1), ("/blackouts/1/hold", json!(true)), hold(3), Impossible),
        case(
            "exempt_from_holds",
            post(json!({ "exempt": true })),
            ("/posts/0/exempt_from_holds", json!(true)),
            json!({ "post": nobody(), "exempt": true }),
            NotFound,
        ),
        case(
            "capture_crisis_message",
            json!({ "line": "Vannet er trygt igjen @fb" }),
            ("/posts/3/exempt_from_holds", json!(true)),
            json!({ "line": "@fb" }),
            Empty,
        ),
    ]
}

pub(super) fn meetings() -> Vec<Case> {
    use ErrorCode::{Empty, Impossible, NameTaken, NotFound};
    let series = |more: Value| merged(json!({ "series": id("series", 1) }), more);
    let meeting = |more: Value| merged(json!({ "meeting": id("meeting", 1) }), more);
    let gone = |more: Value| merged(json!({ "meeting": nobody() }), more);
    let described =
        |agenda: Value| series(json!({ "name": "Mandagsmøte", "rhythm": "weekly", "agenda": agenda }));
    vec![
        case(
            "add_meeting_series",
            json!({ "name": "Månedsmøte", "rhythm": "monthly" }),
            ("/meeting_series/1/agenda/1/kind", json!("last_month")),
            json!({ "name": "redaksjonsmøte", "rhythm": "weekly" }),
            NameTaken,
        ),
        case(
            "describe_meeting_series",
            described(json!([{ "kind": "ideas", "minutes": 10 }])),
            ("/meeting_series/0/agenda", json!([{ "kind": "ideas", "minutes": 10 }])),
            described(json!([])),
            Empty,
        ),
        case(
            "remove_meeting_series",
            series(json!({})),
            ("/meetings/0/series", Value::Null),
            json!({ "series": nobody() }),
            NotFound,
        ),
        case(
            "start_meeting",
            series(json!({ "present": ["Anna Berg"] })),
            ("/meetings/1/points/0/carried", json!(true)),
            json!({ "series": nobody(), "present": [] }),
            NotFound,
        ),
        case(
            "stop_meeting",
            meeting(json!({ "part": 2, "item": 1, "seconds_used": [130] })),
            ("/meetings/0/seconds_used", json!([130])),
            // One time more than the agenda has parts.
            meeting(json!({ "part": 0, "item": 0, "seconds_used": [130, 20] })),
            Impossible,
        ),
        case(
            "resume_meeting",
            meeting(json!({})),
            ("/meetings/0/state", json!("running")),
            gone(json!({})),
            NotFound,
        ),
        case(
            "close_meeting",
            meeting(json!({})),
            ("/meetings/0/state", json!("closed")),
            gone(json!({})),
            NotFound,
        ),
        case(
            "note_attendance",
            meeting(json!({ "present": ["Anna Berg", " Anna Berg ", "", "Ordføreren"] })),
            ("/meetings/0/present", json!(["Anna Berg", "Ordføreren"])),
            gone(json!({ "present": [] })),
            NotFound,
        ),
        case(
            "raise_point",
            meeting(json!({ "text": " Ringe rektor ", "who": "Anna Berg", "due": "2026-08-21" })),
            ("/meetings/0/points/1/text", json!("Ringe rektor")),
            meeting(json!({ "text": " " })),
            Empty,
        ),
        case(
            "settle_point",
            meeting(json!({ "point": id("point", 1), "state": "done" })),
            ("/meetings/0/points/0/state", json!("done")),
            meeting(json!({ "point": nobody(), "state": "done" })),
            Impossible,
        ),
        case(
            "put_off_post",
            meeting(json!({ "post": id("post", 3) })),
            ("/meetings/0/points/1/post", json!(id("post", 3))),
            meeting(json!({ "post": nobody() })),
            NotFound,
        ),
        case(
            "write_minutes",
            meeting(json!({ "text": "# Referat" })),
            ("/meetings/0/minutes", json!("# Referat")),
            gone(json!({ "text": null })),
            NotFound,
        ),
        case("remove_meeting", meeting(json!({})), ("/meetings", json!([])), gone(json!({})), NotFound),
    ]
}
