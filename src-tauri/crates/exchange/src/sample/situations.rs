//! What goes wrong on purpose: one or a few situations for every rule, as they happen in a department.

use chrono::{NaiveDate, TimeDelta};
use planning::holidays::HolidayKey;
use planning::planned_time::PlannedTime;
use planning::{Placement, Status};

use super::calendar::{Days, at};
use super::cards::{card, placement};
use super::diary::Diary;
use super::story::{self, Story};
use crate::draft::DraftPost;

/// What becomes of a situation's card when the day comes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It ripens like all others.
    Ripens,
    /// It still stands as planned although its time has passed.
    Forgotten,
    /// It is stuck where it is.
    Stuck(Status),
}
use Fate::{Forgotten, Ripens, Stuck};

type Situation = (&'static str, &'static str, &'static [(i32, &'static str)], Fate);

/// The story's name, its owner, and for each of its places the working day from today and the time.
const SITUATIONS: &[Situation] = &[
    // not_ready
    ("approval", "PW", &[(1, "12:30")], Stuck(Status::Review)),
    ("owner", "", &[(1, "13:15")], Stuck(Status::Drafting)),
    // gap: three quarters of an hour apart, and on the same minute
    ("gap-1", "AH", &[(2, "11:00")], Ripens),
    ("gap-2", "FH", &[(2, "11:45")], Ripens),
    ("minute-1", "SN", &[(5, "12:30")], Ripens),
    ("minute-2", "PW", &[(5, "12:30")], Ripens),
    // owner_clash
    ("clash-1", "ML", &[(3, "10:00")], Ripens),
    ("clash-2", "ML", &[(3, "10:10")], Ripens),
    // window: in the evening
    ("evening", "FH", &[(3, "19:30")], Ripens),
    // day_load: three of two
    ("full-1", "AH", &[(4, "08:45")], Ripens),
    ("full-2", "IS", &[(4, "11:30")], Ripens),
    ("full-3", "PW", &[(4, "14:40")], Ripens),
    // double_post
    ("double-1", "SN", &[(6, "12:15"), (6, "12:15")], Ripens),
    ("double-2", "FH", &[(19, "14:00"), (19, "13:00")], Ripens),
    // duplicate
    ("again-1", "AH", &[(7, "12:15")], Ripens),
    ("again-2", "PW", &[(13, "11:30")], Ripens),
    // event_clash: while the council sits
    ("council-1", "ML", &[(8, "13:00")], Ripens),
    ("council-2", "FH", &[(8, "13:15")], Ripens),
    // unattended: the day nobody watches
    ("ghost-1", "AH", &[(9, "10:30")], Ripens),
    ("ghost-2", "SN", &[(9, "13:30")], Ripens),
    // audience_clash
    ("audience-1", "AH", &[(10, "11:00")], Ripens),
    ("audience-2", "ML", &[(10, "11:30")], Ripens),
    // blackout: the website is frozen
    ("frozen-1", "ML", &[(11, "10:00")], Ripens),
    ("frozen-2", "FH", &[(12, "13:15")], Ripens),
    // owner_away
    ("away", "SN", &[(14, "12:15")], Ripens),
    // sequence: social media before the web, and the town before the staff
    ("order-1", "AH", &[(15, "11:30"), (16, "09:30")], Ripens),
    ("order-2", "IS", &[(20, "09:00"), (20, "12:15")], Ripens),
    // mix: two that sell, one after the other
    ("sell-1", "SN", &[(18, "10:30")], Ripens),
    ("sell-2", "IS", &[(18, "14:40")], Ripens),
    // overdue
    ("late-1", "JB", &[(-1, "13:30")], Forgotten),
    ("late-2", "FH", &[(-3, "09:00")], Forgotten),
];

pub(super) fn book(diary: &mut Diary, days: Days) {
    let stories = story::read(include_str!("texts/situations.txt"));
    let find = |name: &str| stories.iter().find(|story| story.when == name);
    for (name, owner, times, fate) in SITUATIONS {
        let times: Vec<_> = times.iter().map(|(n, time)| at(days.workday(*n), time)).collect();
        if let Some(story) = find(name) {
            tell(diary, story, owner, &times, *fate);
        }
    }
    for (name, owner, time) in on_certain_weeks(days) {
        if let Some(story) = find(name) {
            tell(diary, story, owner, &[time], Ripens);
        }
    }
    if let Some(story) = find("channel") {
        let soon = days.workday(1).min(days.day(2));
        tell(diary, story, "IS", &[PlannedTime::Day(soon)], Stuck(Status::Drafting));
    }
    greeting(diary, days);
}

/// week_load: two newsletters in one week. owner_load: three posts for somebody who has one day a week. window: a Saturday.
fn on_certain_weeks(days: Days) -> Vec<(&'static str, &'static str, PlannedTime)> {
    let (letters, jonas) = (days.full_week(1), days.full_week(3));
    let saturday = days.monday(1) + TimeDelta::days(5);
    vec![
        ("letter-1", "FH", at(letters[1], "10:00")),
        ("letter-2", "IS", at(letters[3], "10:00")),
        ("load-1", "JB", at(jonas[0], "13:30")),
        ("load-2", "JB", at(jonas[1], "13:15")),
        ("load-3", "JB", at(jonas[2], "13:30")),
        ("saturday", "ML", at(saturday, "11:00")),
    ]
}

fn tell(diary: &mut Diary, story: &Story, owner: &str, times: &[PlannedTime], fate: Fate) {
    let owners: Vec<&str> = Some(owner).filter(|owner| !owner.is_empty()).into_iter().collect();
    let day = times.first().map_or(NaiveDate::MIN, |time| time.first_day());
    let mut post = card(story, story.when, day, &owners);
    post.planned = times.first().copied();
    let pairs = story.places.iter().zip(times).enumerate();
    let placements: Vec<Placement> =
        pairs.map(|(nth, (place, time))| placement(&post, story.when, nth, *place, Some(*time))).collect();
    if let Stuck(status) = fate {
        post.status = status;
    }
    if fate != Ripens {
        diary.fixed.insert(post.id);
    }
    diary.book(DraftPost { post, placements });
}

/// holiday: a greeting planned for the day itself.
fn greeting(diary: &mut Diary, days: Days) {
    let holiday = days.next_holiday();
    let stories = story::read(include_str!("texts/greetings.txt"));
    let which = match holiday.key {
        HolidayKey::ChristmasDay | HolidayKey::SecondDayOfChristmas => "jul",
        HolidayKey::NewYearsDay => "nyttår",
        HolidayKey::MayDay => "første mai",
        HolidayKey::NorwegianConstitutionDay => "17. mai",
        HolidayKey::AscensionDay => "himmelfart",
        HolidayKey::WhitMonday | HolidayKey::WhitSunday => "pinse",
        _ => "påske",
    };
    for story in stories.iter().filter(|story| story.when == which) {
        tell(diary, story, "SN", &[PlannedTime::Day(holiday.date)], Stuck(Status::Approved));
    }
}
