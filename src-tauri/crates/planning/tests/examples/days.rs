//! One placement at its time.

use planning::{ClockTime, Consent, Picture, RuleName, Status, Window};

use crate::NOTHING;
use crate::builder::plan;

#[test]
fn nothing_on_the_seventeenth_of_may() {
    let board = plan().today("2026-05-01").channel("Facebook").post("Tog").on("2026-05-17T09:00");
    assert_eq!(board.says(RuleName::Holiday), ["warning: Tog, Grunnlovsdag"]);
    let open = board.bearing(|it| it.publishes_on_holidays = true);
    assert_eq!(open.says(RuleName::Holiday), NOTHING);
}

#[test]
fn christmas_eve_is_free_where_the_board_says_so() {
    let mut board = plan().channel("Facebook").post("God jul").on("2026-12-24");
    assert_eq!(board.says(RuleName::Holiday), NOTHING);
    board.board.settings.eves_are_holidays = true;
    assert_eq!(board.says(RuleName::Holiday), ["warning: God jul, Julaften"]);
}

#[test]
fn both_ends_of_a_window_are_inside() {
    let tuesday = Window { weekday: 2, from: ClockTime(8 * 60), to: ClockTime(16 * 60) };
    let board = plan().channel("Facebook").bearing(|it| it.windows = vec![tuesday]);
    let board = board.post("First").on("2026-08-18T08:00").post("Last").on("2026-08-18T16:00");
    let board = board
        .post("Late")
        .on("2026-08-18T16:01")
        .post("Wednesday")
        .on("2026-08-19T12:00")
        .post("Day")
        .on("2026-08-19");
    assert_eq!(board.says(RuleName::Window), ["warning: Late", "warning: Wednesday"]);
}

#[test]
fn a_blackout_lists_what_it_holds_back() {
    let board = plan().channel("Facebook").blackout("Jul", "2026-12-24", "2026-12-26");
    let board = board
        .post("Før")
        .on("2026-12-23T23:59")
        .post("Eve")
        .on("2026-12-24")
        .post("Romjul")
        .on("2026-12-26T23:59");
    assert_eq!(board.says(RuleName::Blackout), ["serious: Eve + Romjul, Jul, count 2"]);
}

#[test]
fn a_running_hold_reaches_a_week_ahead_and_passes_over_exempt_posts() {
    let board = plan().today("2026-08-18").channel("Facebook").hold("Flom", "2026-08-18T10:30");
    let board = board.post("Today").on("2026-08-18T12:00").post("In a week").on("2026-08-25T12:00");
    let board = board.post("Later").on("2026-08-26T12:00").post("Message").on("2026-08-18T13:00");
    let board = board.that(|post| post.exempt_from_holds = true);
    assert_eq!(board.says(RuleName::Blackout), ["serious: Today + In a week, Flom, count 2"]);
}

#[test]
fn a_lifted_hold_holds_nothing() {
    let mut board = plan().channel("Facebook").blackout("Flom", "2026-08-18T10:30", "2026-08-18T18:00");
    board.blackouts[0].hold = true;
    let board = board.post("At once").on("2026-08-18T11:30");
    assert_eq!(board.says(RuleName::Blackout), NOTHING);
}

#[test]
fn a_crisis_hold_begins_on_its_minute() {
    let board = plan().channel("Facebook").blackout("Flom", "2026-08-18T10:30", "2026-08-18T18:00");
    let board = board.post("Before").on("2026-08-18T10:29").post("At once").on("2026-08-18T10:30");
    let board = board.post("Last").on("2026-08-18T18:00").post("After").on("2026-08-18T18:01");
    assert_eq!(board.says(RuleName::Blackout), ["serious: At once + Last, Flom, count 2"]);
}

#[test]
fn a_post_three_days_ahead_must_be_ready() {
    let board = plan().channel("Nettsted").bearing(|it| it.requires_link = true).post("Valg");
    let board = board.that(|post| post.status = Status::Review).that(|post| {
        post.pictures = vec![Picture {
            name: String::new(),
            description: " ".into(),
            consent: Consent::Missing,
            file: None,
        }];
    });
    let board = board.on("2026-08-18T12:00").today("2026-08-15");
    let line = "warning: Valg, approval, owner, category, link, description, consent, days 3";
    assert_eq!(board.says(RuleName::NotReady), [line]);
    assert_eq!(board.today("2026-08-14T23:59").says(RuleName::NotReady), NOTHING);
}

#[test]
fn a_dated_post_without_a_channel_is_asked_for_one() {
    let board = plan().category("Tjenester", None).person("Anna").post("Valg").by("Anna").of("Tjenester");
    let board = board.that(|post| post.planned = Some("2026-08-18".parse().unwrap())).today("2026-08-18");
    assert_eq!(board.says(RuleName::NotReady), ["warning: channel, days 0"]);
}

#[test]
fn what_should_be_out_is_overdue_by_the_minute_or_by_the_day() {
    let board =
        plan().channel("Facebook").post("Morning").on("2026-08-18T09:00").post("Noon").on("2026-08-18T12:00");
    let board = board
        .post("Today")
        .on("2026-08-18")
        .post("Yesterday")
        .on("2026-08-17")
        .post("Out")
        .on("2026-08-17")
        .already_out();
    let board = board.today("2026-08-18T12:00");
    assert_eq!(board.says(RuleName::Overdue), ["warning: Yesterday, days 1", "warning: Morning, days 0"]);
}

#[test]
fn an_election_takes_its_whole_day() {
    let board = plan().channel("Facebook").event("Valg", "2026-09-14", "2026-09-14");
    let board =
        board.post("Før").on("2026-09-13").post("Dag").on("2026-09-14").post("Kveld").on("2026-09-14T23:59");
    assert_eq!(board.says(RuleName::EventClash), ["warning: Dag, Valg", "warning: Kveld, Valg"]);
}

#[test]
fn a_meeting_takes_its_hours_from_the_minute_and_its_day_from_the_day() {
    let board = plan().channel("Facebook").event("Kommunestyre", "2026-09-14T10:00", "2026-09-14T12:00");
    let board = board.post("Før").on("2026-09-14T09:59").post("Start").on("2026-09-14T10:00");
    let board = board.post("Slutt").on("2026-09-14T12:00").post("Dag").on("2026-09-14");
    assert_eq!(
        board.says(RuleName::EventClash),
        ["warning: Start, Kommunestyre", "warning: Dag, Kommunestyre"]
    );
}
