//! Who writes, who reads, who answers.

use planning::{Platform, RuleName};

use crate::NOTHING;
use crate::builder::plan;

#[test]
fn nobody_publishes_two_posts_at_once() {
    let board = plan().person("Anna").channel("Facebook").channel("Instagram");
    let board = board.post("Skolstart").by("Anna").on_channel("Facebook", "2026-08-18T12:00");
    let board = board.post("Valg").by("Anna").on_channel("Instagram", "2026-08-18T12:10");
    assert_eq!(
        board.says(RuleName::OwnerClash),
        ["warning: Skolstart + Valg, count 2, minutes 10, limit 15"]
    );
}

#[test]
fn one_post_in_two_channels_is_one_job() {
    let board = plan().person("Anna").channel("Facebook").channel("Instagram").post("Skolstart").by("Anna");
    let board = board.on_channel("Facebook", "2026-08-18T12:00").on_channel("Instagram", "2026-08-18T12:00");
    assert_eq!(board.says(RuleName::OwnerClash), NOTHING);
}

#[test]
fn the_same_post_on_facebook_and_linkedin_within_a_day_is_posted_twice() {
    let board = plan().channel("Facebook").channel("LinkedIn").channel_as("Nettsted", Platform::Website);
    let board = board.post("Skolstart").on_channel("Nettsted", "2026-08-18T08:00");
    let board = board.on_channel("Facebook", "2026-08-18T09:00").on_channel("LinkedIn", "2026-08-18T12:00");
    assert_eq!(
        board.says(RuleName::DoublePost),
        ["info: Skolstart + Skolstart, channels 2, minutes 180, limit 1440"]
    );
    let meant = board.that(|post| post.allow_double_post = true);
    assert_eq!(meant.says(RuleName::DoublePost), NOTHING);
}

#[test]
fn three_days_of_work_make_three_fifths_of_a_week() {
    let board = plan()
        .person("Anna")
        .who(|it| it.most_per_week = Some(5))
        .away("2026-08-20", "2026-08-23")
        .channel("Facebook");
    let board = board.post("A").by("Anna").on("2026-08-17").post("B").by("Anna").on("2026-08-18");
    let board = board.post("C").by("Anna").on("2026-W34").on("2026-08-19");
    assert_eq!(board.says(RuleName::OwnerLoad), NOTHING, "three posts, however many placements");
    let board = board.post("D").by("Anna").on("2026-08-19");
    assert_eq!(
        board.says(RuleName::OwnerLoad),
        ["warning: C + A + B + C + D, 2026-W34, count 4, limit 3, most 5"]
    );
}

#[test]
fn a_post_whose_owners_are_all_on_holiday_has_nobody() {
    let board =
        plan().person("Anna").away("2026-08-17", "2026-08-21").person("Bo").away("2026-08-18", "2026-08-18");
    let board =
        board.channel("Facebook").post("Both").by("Anna").by("Bo").on("2026-08-18T12:00").on("2026-08-19");
    let board = board.post("Anna's").by("Anna").on("2026-08-21").post("Nobody's").on("2026-08-18");
    assert_eq!(board.says(RuleName::OwnerAway), ["warning: Both", "warning: Anna's"]);
}

#[test]
fn two_messages_to_parents_within_the_hour_clash() {
    let board = plan().channel("Facebook").channel("Instagram");
    let board = board.post("Skolstart").to("Foreldre").on_channel("Facebook", "2026-08-18T12:00");
    let board = board.post("SFO").to("Foreldre").on_channel("Instagram", "2026-08-18T12:59");
    let board = board.post("Valg").to("Velgere").on_channel("Instagram", "2026-08-18T12:30");
    assert_eq!(
        board.says(RuleName::AudienceClash),
        ["warning: Skolstart + SFO, minutes 59, limit 60, channels 2"]
    );
}

#[test]
fn one_channel_alone_does_not_clash_with_itself() {
    let board = plan().channel("Facebook").post("Skolstart").to("Foreldre").on("2026-08-18T12:00");
    let board = board.post("SFO").to("Foreldre").on("2026-08-18T12:10");
    assert_eq!(board.says(RuleName::AudienceClash), NOTHING);
}

#[test]
fn nobody_posts_and_ghosts() {
    let board =
        plan().channel("Facebook").bearing(|it| it.cover_hours = 2).post("Skolstart").on("2026-08-18T15:00");
    assert_eq!(board.says(RuleName::Unattended), NOTHING, "no duties on this board");
    let board = board.person("Anna").on_duty("2026-08-18T08:00", "2026-08-18T16:00");
    assert_eq!(board.says(RuleName::Unattended), ["warning: Skolstart, minutes 60, hours 2"]);
    let board = board.person("Bo").on_duty("2026-08-18T16:00", "2026-08-18T17:00");
    assert_eq!(board.says(RuleName::Unattended), NOTHING);
}
