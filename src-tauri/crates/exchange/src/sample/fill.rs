//! Fills the weeks around today with what a municipality talks about, at its pace: much last month and next week, less and
//! less after that, little while half the town hall is away.

use chrono::NaiveDate;
use planning::planned_time::PlannedTime;
use planning::{Channel, Status};

use super::calendar::{Days, is_quiet, workday_from, workdays};
use super::cards::{card, placement};
use super::diary::Diary;
use super::story::{self, Story};
use super::{dice, register, wheel};
use crate::draft::DraftPost;

/// Posts from the everyday and seasonal stock.
const STOCK: usize = 78;

pub(super) fn fill(diary: &mut Diary, days: Days) {
    for (story, entry, day) in wheel::stories(days) {
        diary.place(&story, day, Some(entry));
    }
    council(diary, days);
    letters(diary, days);
    newsletters(diary, days);
    stock(diary, days);
    loose(diary, days);
    ideas(diary, days);
}

/// What goes out around the council's meetings, by working days from today.
fn council(diary: &mut Diary, days: Days) {
    for story in story::read(include_str!("texts/council.txt")) {
        if let Ok(n) = story.when.parse() {
            diary.place(&story, days.workday(n), None);
        }
    }
}

/// The chief executive's letter to all employees, every Monday.
fn letters(diary: &mut Diary, days: Days) {
    let letters = story::read(include_str!("texts/letters.txt"));
    for (story, week) in letters.iter().zip(-6..=6) {
        let monday = days.monday(week);
        if let Some(day) = workdays(monday, days.monday(week + 1)).next() {
            diary.place(story, day, None);
        }
    }
}

/// Every other Thursday.
fn newsletters(diary: &mut Diary, days: Days) {
    let letters = story::read(include_str!("texts/newsletters.txt"));
    let even = i64::from(chrono::Datelike::iso_week(&days.today).week() % 2);
    for (story, week) in letters.iter().zip((-3..=3).map(|week| week * 2 - even)) {
        if let Some(day) = workdays(days.monday(week), days.monday(week + 1)).nth(3) {
            diary.place(story, day, None);
        }
    }
}

/// The everyday and the season's stories, in an order that mixes themes and is the same every day.
fn stock(diary: &mut Diary, days: Days) {
    let mut everyday = mixed(include_str!("texts/everyday.txt"));
    everyday.extend(mixed(include_str!("texts/people.txt")));
    everyday.sort_by_key(|story| dice(story.title));
    let mut seasons = mixed(include_str!("texts/seasons.txt"));
    for (nth, day) in pace(days).into_iter().enumerate() {
        let first = if nth % 3 == 1 { &mut everyday } else { &mut seasons };
        let told = tell_one(diary, first, day);
        if !told && !tell_one(diary, &mut everyday, day) {
            tell_one(diary, &mut seasons, day);
        }
    }
}

fn mixed(text: &'static str) -> Vec<Story> {
    let mut stories = story::read(text);
    stories.sort_by_key(|story| dice(story.title));
    stories
}

/// Places the first story that suits the day and finds room, and takes it out of the stock.
fn tell_one(diary: &mut Diary, stock: &mut Vec<Story>, day: NaiveDate) -> bool {
    let index =
        (0..stock.len()).find(|index| stock[*index].suits(day) && diary.place(&stock[*index], day, None));
    index.map(|index| stock.remove(index)).is_some()
}

/// The days on which a story of the stock is due: `STOCK` of them, dense where the department is busy.
fn pace(days: Days) -> Vec<NaiveDate> {
    let busy = |day: NaiveDate| {
        let ahead = (day - days.today).num_days();
        let rate = match ahead {
            ..=0 => 1.0,
            1..=16 => 1.05,
            17..=37 => 0.75,
            _ => 0.45,
        };
        if is_quiet(day) { rate * 0.5 } else { rate }
    };
    let workdays: Vec<NaiveDate> = days.all_workdays().collect();
    let total: f64 = workdays.iter().map(|day| busy(*day)).sum();
    let mut due = Vec::new();
    let mut sum = 0.0;
    for day in workdays {
        sum += busy(day);
        while (due.len() as f64 + 0.5) * total < sum * STOCK as f64 {
            due.push(day);
        }
    }
    due
}

/// Gives every channel its least in this week and the next three, except where it is meant to fall silent.
pub(super) fn keep_rhythm(diary: &mut Diary, days: Days, channels: &[Channel]) {
    let spare = story::read(include_str!("texts/spare.txt"));
    for (week, channel) in (0..4).flat_map(|week| channels.iter().map(move |channel| (week, channel))) {
        let monday = days.monday(week);
        let Some(least) = channel.capacity.least_per_week else { continue };
        let mine = spare.iter().filter(|story| register::channel(story.places[0].0) == channel.id);
        for (story, nth) in mine.zip(0..) {
            let enough = diary.load(channel.id, monday) >= least.0;
            if enough || diary.is_silent(channel.id, monday) {
                break;
            }
            let day = workday_from(monday - chrono::TimeDelta::days(1), 1 + nth % 2);
            if !diary.posts.iter().any(|draft| draft.post.title == story.title) {
                diary.place(story, day, None);
            }
        }
    }
}

/// Planned for a week, a month or a quarter.
fn loose(diary: &mut Diary, days: Days) {
    let stories = story::read(include_str!("texts/loose.txt"));
    for (nth, story) in stories.iter().enumerate() {
        let precision = story.when.split(' ').next().unwrap_or_default();
        let ahead = story.when.rsplit(' ').next().and_then(|days| days.parse().ok()).unwrap_or(30);
        let day = days.day(ahead);
        let text = match precision {
            "week" => PlannedTime::week_of(day),
            "month" => PlannedTime::Month(day).moved_to(day),
            _ => PlannedTime::Quarter(day).moved_to(day),
        };
        let owner = super::people::PEOPLE[nth % 6].0;
        let mut draft = drafted(story, day, &[owner], Some(text));
        draft.post.status = if nth % 3 == 2 { Status::Idea } else { Status::Drafting };
        diary.fixed.insert(draft.post.id);
        diary.book(draft);
    }
}

/// Caught in passing, without a time; some without anybody yet.
fn ideas(diary: &mut Diary, days: Days) {
    for (nth, story) in story::read(include_str!("texts/ideas.txt")).iter().enumerate() {
        let owner = super::people::PEOPLE[nth % 7].0;
        let owners: &[&str] = if nth % 3 == 0 { &[] } else { &[owner] };
        let mut draft = drafted(story, days.today, owners, None);
        draft.post.status = Status::Idea;
        if nth % 4 == 3 {
            draft.post.category = None;
        }
        if nth % 2 == 0 {
            draft.placements.clear();
        }
        diary.fixed.insert(draft.post.id);
        diary.book(draft);
    }
}

fn drafted(story: &Story, day: NaiveDate, owners: &[&str], planned: Option<PlannedTime>) -> DraftPost {
    let post = card(story, story.title, day, owners);
    let placements = story
        .places
        .iter()
        .enumerate()
        .map(|(nth, place)| placement(&post, story.title, nth, *place, planned))
        .collect();
    DraftPost { post, placements }
}
