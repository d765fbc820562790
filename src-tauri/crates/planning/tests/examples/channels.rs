//! What a channel bears.

use planning::{RuleName, Weight};

use crate::NOTHING;
use crate::builder::plan;

#[test]
fn two_posts_within_the_hour_are_too_close() {
    let board = plan().channel("Facebook").gap(60);
    let board = board.post("Skolstart").on("2026-08-18T12:00").post("Bibliotek").on("2026-08-18T12:45");
    assert_eq!(board.says(RuleName::Gap), ["warning: Skolstart + Bibliotek, count 2, minutes 45, limit 60"]);
}

#[test]
fn a_full_hour_apart_is_far_enough() {
    let board = plan().channel("Facebook").gap(60);
    let board = board.post("Skolstart").on("2026-08-18T12:00").post("Bibliotek").on("2026-08-18T13:00");
    assert_eq!(board.says(RuleName::Gap), NOTHING);
}

#[test]
fn two_posts_on_one_minute_are_serious() {
    let board = plan().channel("Facebook").gap(60);
    let board = board.post("Skolstart").on("2026-08-18T12:00").post("Bibliotek").on("2026-08-18T12:00");
    assert_eq!(board.says(RuleName::Gap), ["serious: Skolstart + Bibliotek, count 2, minutes 0, limit 60"]);
}

#[test]
fn three_in_a_row_are_one_finding() {
    let board = plan().channel("Facebook").gap(60);
    let board = board
        .post("A")
        .on("2026-08-18T12:00")
        .post("B")
        .on("2026-08-18T12:50")
        .post("C")
        .on("2026-08-18T13:40");
    assert_eq!(board.says(RuleName::Gap), ["warning: A + B + C, count 3, minutes 50, limit 60"]);
}

#[test]
fn stories_ideas_and_paused_channels_are_not_counted() {
    let board = plan().channel("Facebook").gap(60).post("A").on("2026-08-18T12:00");
    let board = board.post("Story").on("2026-08-18T12:05").a_story();
    let board = board.post("Idea").that(|post| post.status = planning::Status::Idea).on("2026-08-18T12:10");
    let board =
        board.channel("X").gap(60).paused().post("B").on("2026-08-18T12:00").post("C").on("2026-08-18T12:00");
    assert_eq!(board.says(RuleName::Gap), NOTHING);
}

#[test]
fn one_that_is_out_still_stands_in_the_way() {
    let board = plan().channel("Facebook").gap(60).today("2026-08-18T12:05");
    let board = board.post("Out").on("2026-08-18T12:00").already_out().post("Next").on("2026-08-18T12:30");
    assert_eq!(board.says(RuleName::Gap), ["warning: Out + Next, count 2, minutes 30, limit 60"]);
}

#[test]
fn the_hour_that_spring_skips_is_no_gap() {
    let board = plan().today("2026-03-01").channel("Facebook").gap(60);
    let board = board.post("Night").on("2026-03-29T01:45").post("Morning").on("2026-03-29T03:15");
    assert_eq!(board.says(RuleName::Gap), ["warning: Night + Morning, count 2, minutes 30, limit 60"]);
}

#[test]
fn the_hour_that_autumn_gives_back_is_one() {
    let board = plan().channel("Facebook").gap(60);
    let board = board.post("Night").on("2026-10-25T02:30").post("Morning").on("2026-10-25T03:00");
    assert_eq!(board.says(RuleName::Gap), NOTHING);
}

#[test]
fn three_of_two_on_one_day() {
    let board = plan().channel("Facebook").bearing(|it| it.most_per_day = Some(Weight(200)));
    let board =
        board.post("A").on("2026-08-18T08:00").post("B").on("2026-08-18").post("C").on("2026-08-18T16:00");
    let board = board.post("Story").on("2026-08-18T12:00").a_story();
    assert_eq!(board.says(RuleName::DayLoad), ["warning: B + A + C, count 3, limit 2"]);
}

#[test]
fn a_day_that_is_over_is_not_too_full_any_more() {
    let board =
        plan().today("2026-08-19").channel("Facebook").bearing(|it| it.most_per_day = Some(Weight(100)));
    let board = board.post("A").on("2026-08-18T08:00").already_out().post("B").on("2026-08-18T09:00");
    assert_eq!(board.says(RuleName::DayLoad), NOTHING);
}

#[test]
fn a_week_over_new_year_is_one_week() {
    let board = plan().channel("Facebook").bearing(|it| it.most_per_week = Some(Weight(150)));
    let board =
        board.post("Jul").on("2026-12-29").post("Nyttår").on("2027-01-02T12:00").post("Uke").on("2026-W53");
    assert_eq!(board.says(RuleName::WeekLoad), ["warning: Uke + Jul + Nyttår, 2026-W53, count 3, limit 1.5"]);
}

#[test]
fn a_channel_with_a_rhythm_is_missed_in_each_of_four_weeks() {
    let board =
        plan().today("2026-12-16").channel("Blogg").bearing(|it| it.least_per_week = Some(Weight(200)));
    let board = board.post("A").on("2026-12-14").already_out().post("B").on("2026-W51");
    let board = board.post("C").on("2026-12-28").post("Story").on("2026-12-29").a_story();
    assert_eq!(
        board.says(RuleName::Silence),
        [
            "info: 2026-W52, count 0, limit 2",
            "info: 2026-W53, count 1, limit 2",
            "info: 2027-W01, count 0, limit 2"
        ]
    );
}
