//! Levelling by example. Today is Saturday 1 August 2026; what is planned is approved unless it is a draft.

use planning::level::{Proposal, Wish, level};
use planning::*;

use crate::builder::{Sketch, plan, time};

fn august() -> Wish {
    Wish::over(time("2026-08-01").first_day(), time("2026-08").last_day())
}

/// The moves with the rules they answer to, what is left, and what is one too many.
fn proposed(board: &Sketch, wish: &Wish) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (mut plan, now) = board.built();
    let findings = Findings::check(&plan, now);
    let Proposal { moves, left, too_many, .. } = level(&mut plan, &findings, wish, &|| false);
    let title = |id: &PlacementId| plan.post(plan.placement(*id).unwrap().post).unwrap().title.clone();
    let rules = |list: &[Finding]| list.iter().map(|it| it.rule.to_string()).collect::<Vec<_>>().join(" + ");
    let step =
        |it: &level::ProposedMove| format!("{} to {}: {}", title(&it.placement), it.to, rules(&it.because));
    (
        moves.iter().map(step).collect(),
        left.iter().map(|it| it.rule.to_string()).collect(),
        too_many.iter().map(title).collect(),
    )
}

fn draft(board: Sketch, title: &str, planned: &str) -> Sketch {
    board.post(title).that(|it| it.status = Status::Drafting).on(planned)
}

fn nothing() -> Vec<String> {
    Vec::new()
}

fn two_a_day() -> Sketch {
    plan().channel("Facebook").bearing(|it| it.most_per_day = Some(Weight(200)))
}

#[test]
fn the_draft_makes_way_for_what_is_approved() {
    let board = draft(two_a_day().post("A").on("2026-08-18T08:00"), "Utkast", "2026-08-18T12:00");
    let board = board.post("B").on("2026-08-18T16:00");
    assert_eq!(
        proposed(&board, &august()),
        (vec!["Utkast to 2026-08-19T12:00: day_load".into()], nothing(), nothing())
    );
}

#[test]
fn one_move_clears_two_findings() {
    let board = two_a_day().gap(60).post("A").on("2026-08-18T08:00").post("B").on("2026-08-18T12:00");
    let board = draft(draft(board, "C", "2026-08-18T12:15"), "D", "2026-08-18T18:00");
    let board = board.bearing(|it| it.most_per_day = Some(Weight(300)));
    assert_eq!(
        proposed(&board, &august()),
        (vec!["C to 2026-08-19T12:15: day_load + gap".into()], nothing(), nothing())
    );
}

#[test]
fn a_gap_needs_no_other_day() {
    let board =
        draft(plan().channel("Facebook").gap(60).post("A").on("2026-08-18T12:00"), "B", "2026-08-18T12:30");
    assert_eq!(proposed(&board, &august()).0, ["B to 2026-08-18T13:00: gap"]);
}

#[test]
fn what_is_approved_moves_only_when_it_may() {
    let board =
        plan().channel("Facebook").gap(60).post("A").on("2026-08-18T12:00").post("B").on("2026-08-18T12:00");
    assert_eq!(proposed(&board, &august()), (nothing(), vec!["gap".into()], vec!["A".into()]));
    let wish = Wish { move_approved: true, ..august() };
    assert_eq!(proposed(&board, &wish).0, ["A to 2026-08-18T13:00: gap"]);
}

#[test]
fn one_makes_room_for_another() {
    // Only Tuesday and Wednesday are open, and Thursday for what may come from Wednesday.
    let windows = [2, 3, 4].map(|weekday| Window { weekday, from: ClockTime(720), to: ClockTime(720) });
    let board = plan().channel("Facebook").bearing(|it| {
        it.most_per_day = Some(Weight(100));
        it.windows = windows.to_vec();
    });
    let board = draft(board.post("A").on("2026-08-18T12:00"), "B", "2026-08-18T12:00");
    let board = draft(board, "C", "2026-08-19T12:00");
    let wish = Wish { tolerance_days: 1, ..august() };
    assert_eq!(
        proposed(&board, &wish).0,
        ["B to 2026-08-19T12:00: day_load", "C to 2026-08-20T12:00: day_load"]
    );
}

#[test]
fn where_nothing_can_move_it_says_which_are_one_too_many() {
    let board =
        ["A", "B", "C", "D"].into_iter().fold(two_a_day(), |board, it| draft(board, it, "2026-08-18"));
    let wish = Wish { tolerance_days: 0, ..august() };
    let (moves, left, too_many) = proposed(&board, &wish);
    assert_eq!((moves, left, too_many.len()), (nothing(), vec!["day_load".into()], 2));
}

#[test]
fn as_much_goes_as_can_and_the_rest_is_said() {
    let board = ["A", "B", "C", "D", "E", "F", "G"]
        .into_iter()
        .fold(two_a_day(), |board, it| draft(board, it, "2026-08-18"));
    let wish = Wish { tolerance_days: 1, ..august() };
    let (moves, left, too_many) = proposed(&board, &wish);
    assert_eq!((moves.len(), left, too_many.len()), (4, vec!["day_load".to_owned()], 1));
}

#[test]
fn another_channel_is_left_alone() {
    let board = draft(two_a_day().gap(60).post("A").on("2026-08-18T12:00"), "B", "2026-08-18T12:00");
    let board = draft(board.channel("X").gap(60).post("C").on("2026-08-18T12:00"), "D", "2026-08-18T12:00");
    let (plan, _) = board.built();
    let x = plan.lanes().find(|lane| lane.channel.name == "X").unwrap().channel.id;
    let wish = Wish { channel: Some(x), ..august() };
    assert_eq!(proposed(&board, &wish), (vec!["D to 2026-08-18T13:00: gap".into()], nothing(), nothing()));
}

#[test]
fn another_week_is_left_alone() {
    let board = draft(two_a_day().gap(60).post("A").on("2026-08-18T12:00"), "B", "2026-08-18T12:00");
    let week = Wish::over(time("2026-W35").first_day(), time("2026-W35").last_day());
    assert_eq!(proposed(&board, &week), (nothing(), nothing(), nothing()));
}

#[test]
fn what_somebody_accepted_may_stay() {
    let board = draft(two_a_day().gap(60).post("A").on("2026-08-18T12:00"), "B", "2026-08-18T12:00");
    let (plan, now) = board.built();
    let accepted = Findings::check(&plan, now).all().map(|finding| finding.fingerprint(&plan)).collect();
    assert_eq!(proposed(&board, &Wish { accepted, ..august() }), (nothing(), nothing(), nothing()));
}

#[test]
fn out_of_a_crisis_hold_when_it_is_near_its_end() {
    let board = plan().channel("Facebook").blackout("Krise", "2026-08-10", "2026-08-18");
    let board = draft(draft(board, "A", "2026-08-12T12:00"), "B", "2026-08-17T12:00");
    assert_eq!(
        proposed(&board, &august()),
        (
            vec!["A to 2026-08-09T12:00: blackout".into(), "B to 2026-08-19T12:00: blackout".into()],
            nothing(),
            nothing()
        )
    );
}

#[test]
fn a_person_with_too_much_gets_a_post_less_that_week() {
    let board = plan().person("Kari").who(|it| it.most_per_week = Some(2)).channel("Facebook");
    let day = |board: Sketch, title: &str, on: &str| draft(board, title, on).by("Kari");
    let board = day(day(day(board, "A", "2026-08-18"), "B", "2026-08-20"), "C", "2026-08-22");
    assert_eq!(proposed(&board, &august()).0, ["C to 2026-08-24: owner_load"]);
}

#[test]
fn the_channels_usual_time_is_preferred_where_all_else_is_even() {
    let board = plan().channel("Facebook").gap(60);
    let usual = (10..15).map(|day| format!("2026-08-{day}T11:30"));
    let board = usual.fold(board, |board, on| board.post("Fast").on(&on));
    let board = draft(board.post("A").on("2026-08-18T12:30"), "B", "2026-08-18T12:30");
    assert_eq!(proposed(&board, &august()).0, ["B to 2026-08-18T11:30: gap"]);
}
