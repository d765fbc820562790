//! Ways out by example, in the words of the people who take them. Today is Saturday 1 August 2026 unless said otherwise.

use planning::ways_out::{WayOut, ways_out};
use planning::*;

use crate::builder::{Sketch, plan};

/// The ways out of the first finding of a rule.
fn ways(board: &Sketch, rule: RuleName) -> Vec<String> {
    let (mut plan, now) = board.built();
    let findings = Findings::check(&plan, now);
    let finding = findings.in_order().into_iter().find(|it| it.rule == rule).unwrap().clone();
    ways_out(&mut plan, &findings, &finding).iter().map(|way| words(&plan, way)).collect()
}

fn words(plan: &Plan, way: &WayOut) -> String {
    let title = |post: &PostId| plan.post(*post).unwrap().title.clone();
    let placed = |placement: &PlacementId| title(&plan.placement(*placement).unwrap().post);
    let name = |person: &PersonId| plan.desk(*person).unwrap().person.name.clone();
    match way {
        WayOut::Move { placement, to } => format!("{} to {to}", placed(placement)),
        WayOut::AssignOwner { post, owner, instead_of } => {
            format!("{} by {} instead of {}", title(post), name(owner), name(instead_of))
        }
        WayOut::SkipPlacement { placement } => format!("skip {}", placed(placement)),
        WayOut::MarkReuse { post, reuses } => format!("{} reuses {}", title(post), title(reuses)),
        WayOut::AllowDoublePost { post } => format!("{} everywhere at once", title(post)),
    }
}

#[test]
fn of_two_on_one_minute_one_goes_an_hour_on() {
    let board = plan().channel("Facebook").gap(60);
    let board = board.post("Skolstart").on("2026-08-18T12:00").post("Bibliotek").on("2026-08-18T12:00");
    assert_eq!(
        ways(&board, RuleName::Gap),
        [
            "Skolstart to 2026-08-18T13:00",
            "Bibliotek to 2026-08-18T13:00",
            "Skolstart to 2026-08-19T12:00",
            "Skolstart to 2026-08-24T12:00",
            "skip Skolstart",
        ]
    );
}

#[test]
fn what_nobody_agreed_on_yet_moves_first() {
    let board = plan().channel("Facebook").gap(60).post("Utkast").on("2026-08-18T12:00");
    let board = board.that(|it| it.status = Status::Drafting).post("Godkjent").on("2026-08-18T12:30");
    assert_eq!(ways(&board, RuleName::Gap)[0], "Utkast to 2026-08-18T11:30");
}

#[test]
fn nothing_is_offered_outside_publishing_hours() {
    let window = |weekday| Window { weekday, from: ClockTime(11 * 60), to: ClockTime(12 * 60) };
    let board = plan().channel("Facebook").gap(60).bearing(|it| it.windows = (1..=5).map(window).collect());
    let board = board.post("A").on("2026-08-18T11:30").post("B").on("2026-08-18T11:30");
    assert_eq!(
        ways(&board, RuleName::Gap),
        [
            "A to 2026-08-19T11:30",
            "A to 2026-08-24T11:30",
            "B to 2026-08-19T11:30",
            "B to 2026-08-24T11:30",
            "skip A"
        ]
    );
}

#[test]
fn the_third_of_two_goes_to_another_day_of_the_week() {
    let board = plan().channel("Facebook").bearing(|it| it.most_per_day = Some(Weight(200)));
    let board =
        board.post("A").on("2026-08-18T08:00").post("B").on("2026-08-18").post("C").on("2026-08-18T16:00");
    let board = board.post("D").on("2026-08-19T08:00").post("E").on("2026-08-19T12:00");
    assert_eq!(ways(&board, RuleName::DayLoad)[0], "C to 2026-08-17T16:00");
}

#[test]
fn of_four_of_two_one_fewer_is_a_way_out_when_none_ends_it() {
    let board = plan().channel("Facebook").bearing(|it| it.most_per_day = Some(Weight(200)));
    let board =
        ["A", "B", "C", "D"].into_iter().fold(board, |board, title| board.post(title).on("2026-08-18"));
    assert_eq!(ways(&board, RuleName::DayLoad)[0], "A to 2026-08-19");
}

#[test]
fn a_full_week_gives_to_the_next() {
    let board = plan().channel("Nyhetsbrev").bearing(|it| it.most_per_week = Some(Weight(100)));
    let board = board.post("A").on("2026-08-18").post("B").on("2026-08-20");
    assert_eq!(ways(&board, RuleName::WeekLoad)[0], "B to 2026-08-24");
}

#[test]
fn a_quiet_week_takes_what_has_no_day_yet() {
    let board =
        plan().today("2026-08-03").channel("Blogg").bearing(|it| it.least_per_week = Some(Weight(100)));
    let board = board.post("A").on("2026-W33").post("B").on("2026-W34").post("C").on("2026-W35");
    let board = board.post("Om sommeren").on("2026-08");
    assert_eq!(ways(&board, RuleName::Silence), ["Om sommeren to 2026-W32"]);
}

#[test]
fn the_wheel_takes_a_post_that_serves_it() {
    let weeks = Recurrence::Weeks { from: 33, to: 35 };
    let board = plan().cycle("Skolstart", weeks, 6, 1).channel("Facebook");
    let board = board.post("Ferdig på skolen").serving("Skolstart").on("2026-09");
    assert_eq!(ways(&board, RuleName::CycleGap), Vec::<String>::new());
    let board = board.post("Velkommen").serving("Skolstart").on("2026-09-01T12:00");
    assert_eq!(
        ways(&board, RuleName::CycleGap),
        ["Velkommen to 2026-08-11T12:00", "Velkommen to 2026-08-12T12:00"]
    );
}

#[test]
fn somebody_else_writes_while_the_owner_is_away() {
    let board = plan().person("Kari").away("2026-08-10", "2026-08-23").person("Ola").person("Liv");
    let board = board.who(|it| it.most_per_week = Some(1)).channel("Facebook");
    let board =
        board.post("Fast").by("Liv").on("2026-08-19T12:00").post("Kart").by("Kari").on("2026-08-18T12:00");
    assert_eq!(
        ways(&board, RuleName::OwnerAway),
        [
            "Kart by Ola instead of Kari",
            "Kart to 2026-08-24T12:00",
            "Kart to 2026-08-25T12:00",
            "Kart to 2026-08-26T12:00",
            "skip Kart"
        ]
    );
}

#[test]
fn two_posts_of_one_person_move_apart_or_change_hands() {
    let board =
        plan().person("Kari").person("Ola").channel("Facebook").post("A").by("Kari").on("2026-08-18T12:00");
    let board = board.channel("X").post("B").by("Kari").on("2026-08-18T12:05");
    assert_eq!(
        ways(&board, RuleName::OwnerClash),
        [
            "B to 2026-08-18T12:15",
            "A to 2026-08-18T11:45",
            "B by Ola instead of Kari",
            "B to 2026-08-19T12:05",
            "skip B"
        ]
    );
}

#[test]
fn too_many_posts_for_one_go_to_who_has_least() {
    let board = plan().person("Kari").who(|it| it.most_per_week = Some(1)).person("Ola").person("Liv");
    let board = board.channel("Facebook").post("C").by("Ola").on("2026-08-17");
    let board = board.post("A").by("Kari").on("2026-08-18").post("B").by("Kari").on("2026-08-20");
    assert_eq!(ways(&board, RuleName::OwnerLoad)[0], "B by Liv instead of Kari");
}

#[test]
fn the_same_content_is_reused_or_waits() {
    let board =
        plan().channel("Facebook").post("Åpen dag").on("2026-08-18").post("ÅPEN DAG!").on("2026-08-25");
    assert_eq!(
        ways(&board, RuleName::Duplicate),
        [
            "ÅPEN DAG! reuses Åpen dag",
            "ÅPEN DAG! to 2026-09-02",
            "ÅPEN DAG! to 2026-09-03",
            "Åpen dag to 2026-08-10",
            "skip ÅPEN DAG!"
        ]
    );
}

#[test]
fn posting_everywhere_at_once_may_be_meant() {
    let board = plan().channel("Facebook").channel_as("Instagram", Platform::Instagram);
    let board = board
        .post("Skolstart")
        .on_channel("Facebook", "2026-08-18T12:00")
        .on_channel("Instagram", "2026-08-18T12:00");
    assert!(ways(&board, RuleName::DoublePost).contains(&"Skolstart everywhere at once".to_owned()));
}

#[test]
fn off_a_public_holiday_to_the_nearest_day() {
    let board = plan().today("2026-05-01").channel("Facebook").post("A").on("2026-05-17T12:00");
    assert_eq!(ways(&board, RuleName::Holiday)[..2], ["A to 2026-05-16T12:00", "A to 2026-05-18T12:00"]);
}

#[test]
fn into_the_window_at_its_nearest_end() {
    let windows =
        (1..=5).map(|weekday| Window { weekday, from: ClockTime(480), to: ClockTime(1020) }).collect();
    let board =
        plan().channel("Facebook").bearing(|it| it.windows = windows).post("A").on("2026-08-18T19:00");
    assert_eq!(ways(&board, RuleName::Window)[0], "A to 2026-08-18T17:00");
}

#[test]
fn out_of_a_long_blackout_on_its_nearer_side() {
    let board = plan().channel("Facebook").blackout("Valg", "2026-08-20", "2026-09-20");
    let board = board.post("Valgdagen").on("2026-09-14T12:00");
    assert_eq!(ways(&board, RuleName::Blackout)[0], "Valgdagen to 2026-09-21T12:00");
}

#[test]
fn when_somebody_answers() {
    let board = plan().person("Kari").on_duty("2026-08-18T08:00", "2026-08-18T16:00");
    let board = board.channel("Facebook").bearing(|it| it.cover_hours = 2).post("A").on("2026-08-18T15:00");
    assert_eq!(ways(&board, RuleName::Unattended)[0], "A to 2026-08-18T14:00");
}

#[test]
fn after_the_council_meeting() {
    let board = plan().channel("Facebook").event("Kommunestyret", "2026-08-18T09:00", "2026-08-18T15:00");
    let board = board.post("A").on("2026-08-18T14:00");
    assert_eq!(ways(&board, RuleName::EventClash)[0], "A to 2026-08-18T15:00");
}

#[test]
fn after_the_web_or_the_web_before() {
    let board = plan().channel("Facebook").channel_as("Nett", Platform::Website);
    let board = board.post("Budsjett").that(|it| it.order = PublishingOrder::WebFirst);
    let board = board.on_channel("Facebook", "2026-08-18T12:00").on_channel("Nett", "2026-08-19T10:00");
    assert_eq!(
        ways(&board, RuleName::Sequence)[..2],
        ["Budsjett to 2026-08-19T12:00", "Budsjett to 2026-08-19T12:15"]
    );
}

#[test]
fn too_much_of_one_kind_is_spread() {
    let board = plan().category("Salg", Some(3)).channel("Facebook");
    let board = board.post("A").of("Salg").on("2026-08-17").post("B").of("Salg").on("2026-08-18");
    let board = board.post("C").on("2026-08-19").post("D").on("2026-08-20");
    assert_eq!(ways(&board, RuleName::Mix)[0], "B to 2026-08-21");
}

#[test]
fn what_is_not_ready_waits_until_it_can_be() {
    let board = plan().today("2026-08-17T09:00").category("Skole", None).person("Kari").channel("Facebook");
    let board =
        board.post("A").of("Skole").by("Kari").that(|it| it.status = Status::Review).on("2026-08-18T12:00");
    assert_eq!(ways(&board, RuleName::NotReady)[..2], ["A to 2026-08-21T12:00", "A to 2026-08-22T12:00"]);
}

#[test]
fn what_should_be_out_goes_out_next() {
    let board =
        plan().today("2026-08-18T12:40").category("Skole", None).person("Kari").channel("Facebook").gap(60);
    let board =
        board.post("A").of("Skole").by("Kari").on("2026-08-18T09:00").post("B").on("2026-08-18T13:00");
    assert_eq!(ways(&board, RuleName::Overdue)[0], "A to 2026-08-18T14:00");
}

#[test]
fn a_card_that_is_not_ready_makes_way_as_it_is_when_it_must() {
    let mut board = plan().today("2026-08-17T09:00").channel("Facebook").gap(60);
    board = board.post("A").on("2026-08-18T12:00").post("B").on("2026-08-18T12:00");
    assert_eq!(ways(&board, RuleName::Gap)[0], "A to 2026-08-21T12:00", "where it need not be ready yet");
    board.board.settings.ready_days = 60;
    assert_eq!(ways(&board, RuleName::Gap)[0], "A to 2026-08-18T13:00");
}
