//! The same thing twice, or in the wrong order, or too much of it.

use planning::{Platform, PublishingOrder, RuleName};

use crate::NOTHING;
use crate::builder::plan;

#[test]
fn the_same_title_within_a_fortnight_is_a_duplicate() {
    let board =
        plan().channel("Facebook").post("Åpen dag!").on("2026-08-04").post("apen  DAG").on("2026-08-18");
    assert_eq!(board.says(RuleName::Duplicate), ["info: Åpen dag! + apen  DAG, days 14, limit 14"]);
    let later =
        plan().channel("Facebook").post("Åpen dag!").on("2026-08-04").post("Åpen dag!").on("2026-08-19");
    assert_eq!(later.says(RuleName::Duplicate), NOTHING);
}

#[test]
fn the_same_link_is_the_same_content_whatever_follows_it() {
    let board = plan().channel("Facebook");
    let board =
        board.post("A").that(|post| post.link = Some("https://kommune.no/Skole".into())).on("2026-08-04");
    let board = board
        .post("B")
        .that(|post| post.link = Some("HTTPS://Kommune.no/Skole/?utm_source=fb#top".into()))
        .on("2026-08-05");
    assert_eq!(board.says(RuleName::Duplicate), ["info: A + B, days 1, limit 14"]);
}

#[test]
fn same_link_and_same_title_are_one_finding() {
    let link = |post: &mut planning::Post| post.link = Some("https://kommune.no/skole".into());
    let board = plan()
        .channel("Facebook")
        .post("A")
        .that(link)
        .on("2026-08-04")
        .post("A")
        .that(link)
        .on("2026-08-05");
    assert_eq!(board.says(RuleName::Duplicate), ["info: A + A, days 1, limit 14"]);
}

#[test]
fn a_post_that_says_it_reuses_another_is_no_duplicate() {
    let board =
        plan().channel("Facebook").post("Jul").on("2026-08-04").post("Jul").reusing("Jul").on("2026-08-05");
    assert_eq!(board.says(RuleName::Duplicate), NOTHING);
}

#[test]
fn what_concerns_services_goes_on_the_website_first() {
    let board = plan().channel_as("Nettsted", Platform::Website).channel("Facebook").post("Barnehage");
    let board = board.that(|post| post.order = PublishingOrder::WebFirst).on("2026-08-18T09:00");
    assert_eq!(board.says(RuleName::Sequence), ["warning: Barnehage"], "nothing on the website");
    let board = board.on_channel("Nettsted", "2026-08-18T09:00");
    assert_eq!(board.says(RuleName::Sequence), ["warning: Barnehage + Barnehage"], "on the same minute");
}

#[test]
fn a_minute_after_the_website_is_in_order_and_so_is_its_day() {
    let board = plan().channel_as("Nettsted", Platform::Website).channel("Facebook").post("Barnehage");
    let board =
        board.that(|post| post.order = PublishingOrder::WebFirst).on_channel("Nettsted", "2026-08-18T09:00");
    let board = board.on_channel("Facebook", "2026-08-18T09:01").on_channel("Facebook", "2026-08-18");
    assert_eq!(board.says(RuleName::Sequence), NOTHING);
}

#[test]
fn the_intranet_knows_first_when_the_post_says_so() {
    let board = plan().channel_as("Intranett", Platform::Intranet).channel_as("Nettsted", Platform::Website);
    let board = board.post("Omstilling").that(|post| post.order = PublishingOrder::InternalFirst);
    let board = board.on_channel("Intranett", "2026-08-19").on_channel("Nettsted", "2026-08-18");
    assert_eq!(board.says(RuleName::Sequence), ["warning: Omstilling + Omstilling"]);
}

#[test]
fn three_that_engage_then_one_that_sells() {
    let board = plan().category("Salg", Some(4)).category("Glede", None).channel("Facebook");
    let board = board.post("S1").of("Salg").on("2026-08-03").post("G1").of("Glede").on("2026-08-04");
    let board = board.post("G2").of("Glede").on("2026-08-05").post("S2").of("Salg").on("2026-08-06");
    assert_eq!(board.says(RuleName::Mix), ["warning: S1 + S2, Salg, one_in 4, count 2"]);
    let board = board.post("G3").on("2026-08-05T12:00");
    assert_eq!(board.says(RuleName::Mix), NOTHING);
}
