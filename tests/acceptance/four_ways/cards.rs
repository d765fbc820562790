//! What people do with cards and their placements.

use api::ErrorCode;
use serde_json::{Value, json};

use super::{Case, case, merged, nobody};
use crate::desk::id;

pub(super) fn posts() -> Vec<Case> {
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
        case(
            "place_cards",
            json!({ "cards": [
                { "post": post, "horizon": "next_week", "lane": { "by": "owner", "from": id("person", 1), "to": id("person", 2) } },
                { "post": id("post", 2), "status": "review" },
            ] }),
            (at("owners"), json!([id("person", 2)])),
            json!({ "cards": [{ "post": id("post", 2), "status": "review" }, { "post": post, "horizon": "earlier" }] }),
            Impossible,
        ),
        case(
            "delete_posts",
            json!({ "posts": [post, id("post", 2)] }),
            ("/posts/0/id", json!(id("post", 3))),
            json!({ "posts": [post, nobody()] }),
            NotFound,
        ),
        case("delete_post", with(json!({})), ("/bin/0/title", json!("Skolestart")), gone.clone(), NotFound),
        case(
            "restore_post",
            json!({ "post": id("post", 4) }),
            ("/posts/3/title", json!("Gammel sak")),
            json!({ "post": id("post", 1) }),
            NotFound,
        ),
        case("discard_post", json!({ "post": id("post", 4) }), ("/bin", json!([])), gone.clone(), NotFound),
        case(
            "add_placements",
            with(json!({ "placements": [
                { "channel": id("channel", 2), "format": "reel" },
                { "channel": id("channel", 4), "format": "post", "planned": "2026-08-25T13:00" }
            ] })),
            (at("placements/2/planned"), json!("2026-08-25T13:00")),
            with(json!({ "placements": [
                { "channel": id("channel", 2), "format": "reel" }, { "channel": id("channel", 3), "format": "post" }
            ] })),
            ChannelClosed,
        ),
        case(
            "move_cards",
            json!({ "moves": [{ "placement": id("placement", 1), "to": "2026-08-27T10:00", "channel": id("channel", 2) }] }),
            (at("planned"), json!("2026-08-27T10:00")),
            json!({ "moves": [{ "placement": id("placement", 2), "to": null }, { "placement": nobody(), "to": null }] }),
            NotFound,
        ),
        case(
            "reuse_cards",
            json!({ "cards": [{ "placement": id("placement", 1), "to": "2026-09-08T10:00", "channel": id("channel", 2) }] }),
            ("/posts/3/reuses", json!(id("post", 1))),
            json!({ "cards": [{ "placement": id("placement", 1), "to": null }, { "placement": nobody(), "to": null }] }),
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

pub(super) fn placements() -> Vec<Case> {
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
