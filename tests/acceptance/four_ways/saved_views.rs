//! What people do with saved views.

use api::ErrorCode;
use serde_json::json;

use super::{Case, case, nobody};
use crate::desk::id;

pub(super) fn saved_views() -> Vec<Case> {
    use ErrorCode::{Impossible, NameTaken, NotFound};
    let view = id("saved view", 1);
    vec![
        case(
            "save_view",
            json!({ "name": " Ideer ", "filter": { "statuses": ["idea"], "text": " skole " } }),
            ("/saved_views/1/filter/text", json!("skole")),
            json!({ "name": "annas på facebook", "filter": {} }),
            NameTaken,
        ),
        case(
            "change_view",
            json!({ "view": view, "filter": { "period": { "dates": { "from": "2026-08-01", "to": "2026-08-31" } } } }),
            ("/saved_views/0/filter/period/dates/to", json!("2026-08-31")),
            json!({ "view": view, "filter": { "period": { "dates": { "from": "2026-09-01", "to": "2026-08-31" } } } }),
            Impossible,
        ),
        case(
            "rename_view",
            json!({ "view": view, "name": "Mine" }),
            ("/saved_views/0/name", json!("Mine")),
            json!({ "view": nobody(), "name": "Mine" }),
            NotFound,
        ),
        case(
            "remove_view",
            json!({ "view": view }),
            ("/saved_views", json!([])),
            json!({ "view": nobody() }),
            NotFound,
        ),
    ]
}
