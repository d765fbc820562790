//! The annual wheel.

use planning::{Recurrence, RuleName};

use crate::NOTHING;
use crate::builder::{Sketch, plan};

/// Skolstart, weeks 33 to 35 (10–30 August 2026), planned six weeks ahead (from 29 June), three posts.
fn wheel() -> Sketch {
    plan().channel("Facebook").cycle("Skolstart", Recurrence::Weeks { from: 33, to: 35 }, 6, 3)
}

#[test]
fn the_wheel_is_coming_and_there_are_no_posts() {
    assert_eq!(wheel().says(RuleName::CycleGap), ["warning: Skolstart, count 0, expected 3"]);
    assert_eq!(wheel().today("2026-06-28").says(RuleName::CycleGap), NOTHING);
    assert_eq!(
        wheel().today("2026-06-29").says(RuleName::CycleGap),
        ["warning: Skolstart, count 0, expected 3"]
    );
    assert_eq!(
        wheel().today("2026-08-30").says(RuleName::CycleGap),
        ["warning: Skolstart, count 0, expected 3"]
    );
    assert_eq!(wheel().today("2026-08-31").says(RuleName::CycleGap), NOTHING);
}

#[test]
fn posts_of_any_precision_serve_an_entry_from_its_lead_time_on() {
    let board = wheel()
        .post("Uke")
        .serving("Skolstart")
        .on("2026-W34")
        .post("Utenfor")
        .serving("Skolstart")
        .on("2026-09-01");
    let board = board.post("Måned").serving("Skolstart").on("2026-08").post("Annet").on("2026-08-18");
    assert_eq!(board.says(RuleName::CycleGap), ["warning: Skolstart, count 2, expected 3"]);
    let board = board.post("For tidlig").serving("Skolstart").on("2026-06-28").already_out();
    assert_eq!(board.says(RuleName::CycleGap), ["warning: Skolstart, count 2, expected 3"]);
    let board = board.post("På vei").serving("Skolstart").on("2026-07-01T09:00").already_out();
    assert_eq!(board.says(RuleName::CycleGap), NOTHING);
}

#[test]
fn an_entry_may_run_over_new_year() {
    let (from, to) = ("12-27".parse().unwrap(), "01-06".parse().unwrap());
    let board = plan().cycle("Romjul", Recurrence::Dates { from, to }, 0, 1);
    let board = board.today("2026-12-26");
    assert_eq!(board.says(RuleName::CycleGap), NOTHING);
    let board = board.today("2026-12-27");
    assert_eq!(board.says(RuleName::CycleGap), ["warning: Romjul, count 0, expected 1"]);
    let board = board.today("2027-01-06");
    assert_eq!(board.says(RuleName::CycleGap), ["warning: Romjul, count 0, expected 1"]);
    let board = board.today("2027-01-07");
    assert_eq!(board.says(RuleName::CycleGap), NOTHING);
}

#[test]
fn occurrences_follow_the_paper_wheel() {
    let span = |when: Recurrence, year: i32| {
        when.occurrence_in(year).map(|it| format!("{} – {}", it.first, it.last)).unwrap_or_default()
    };
    let leap = Recurrence::Dates { from: "02-29".parse().unwrap(), to: "02-29".parse().unwrap() };
    assert_eq!(span(leap.clone(), 2027), "2027-02-28 – 2027-02-28");
    assert_eq!(span(leap, 2028), "2028-02-29 – 2028-02-29");
    assert_eq!(span(Recurrence::Weeks { from: 53, to: 1 }, 2026), "2026-12-28 – 2027-01-10");
    assert_eq!(span(Recurrence::Weeks { from: 53, to: 53 }, 2025), "2025-12-22 – 2025-12-28");
    let last_friday = Recurrence::NthWeekday { month: 11, weekday: 5, nth: -1, days: 1 };
    assert_eq!(span(last_friday, 2026), "2026-11-27 – 2026-11-27");
    let fifth_monday = Recurrence::NthWeekday { month: 2, weekday: 1, nth: 5, days: 1 };
    assert_eq!(span(fifth_monday, 2026), "");
    let easter = Recurrence::Easter { offset: -3, days: 5 };
    assert_eq!(span(easter.clone(), 2008), "2008-03-20 – 2008-03-24");
    assert_eq!(span(easter, 2038), "2038-04-22 – 2038-04-26");
    assert_eq!(span(Recurrence::Months { from: 11, to: 2 }, 2027), "2027-11-01 – 2028-02-29");
}
