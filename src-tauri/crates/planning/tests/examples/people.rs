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
