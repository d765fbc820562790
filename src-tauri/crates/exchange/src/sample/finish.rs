//! Lets time pass over the cards: what lies behind is published with its results, what is near is approved, what is far is
//! still being written.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use planning::{Format, PlacementState, PlannedTime, Post, Results, Status};

use super::diary::Diary;
use super::{dice, register, remarks};
use crate::draft::DraftPost;

/// Followers of a channel, the share of them a post reaches, reactions per thousand reached.
const CHANNELS: [(&str, u32, u32, u32); 8] = [
    ("fb", 9_840, 62, 31),
    ("ig", 4_210, 48, 72),
    ("li", 2_960, 55, 34),
    ("bib", 1_870, 51, 44),
    ("yt", 640, 40, 18),
    ("nl", 3_400, 46, 0),
    ("web", 0, 0, 0),
    ("in", 2_100, 58, 12),
];

pub(super) fn finish(diary: Diary, now: NaiveDateTime) -> Vec<DraftPost> {
    let Diary { mut posts, fixed, .. } = diary;
    for draft in &mut posts {
        if !fixed.contains(&draft.post.id) {
            ripen(draft, now);
        }
        remarks::add(draft, now);
    }
    posts
}

/// Mostly a few minutes after the plan, sometimes hours, now and then a little before; not always noted.
fn published(placement: &planning::Placement, planned: PlannedTime) -> Option<PlannedTime> {
    let off = match dice(&format!("{} goes out", placement.id)) % 12 {
        0..=2 => return None,
        3..=6 => 2,
        7 | 8 => 9,
        9 => 40,
        10 => 135,
        _ => -20,
    };
    Some(PlannedTime::Minute(planned.minute()? + TimeDelta::minutes(off)))
}

/// Why something was dropped.
const REASONS: [&str; 3] = [
    "Saken passet ikke i kanalen.",
    "Vi ventet på bilder som ikke kom.",
    "Det var blitt for sent da teksten var godkjent.",
];

fn ripen(draft: &mut DraftPost, now: NaiveDateTime) {
    let luck = dice(&format!("{} ripens", draft.post.title));
    let planned = draft.post.planned;
    let mut days: Vec<(bool, NaiveDate)> = Vec::new();
    let several = draft.placements.len() > 1;
    for (nth, placement) in draft.placements.iter_mut().enumerate() {
        let Some(time) = placement.planned.or(planned) else { continue };
        let past = time.minute().map_or(time.last_day() < now.date(), |minute| minute < now);
        days.push((past, time.first_day()));
        if !past {
            continue;
        }
        placement.state = match (nth > 0 && several, luck % 11) {
            (true, 3) => PlacementState::Skipped,
            _ => PlacementState::Published,
        };
        if placement.state == PlacementState::Skipped {
            placement.slip_reason = Some(REASONS[luck as usize % REASONS.len()].to_owned());
        }
        if placement.state == PlacementState::Published {
            placement.url = Some(url(placement, &draft.post));
            placement.published_at = published(placement, time);
            placement.results = results(placement, &draft.post, (now.date() - time.first_day()).num_days());
        }
    }
    let ahead = days.iter().filter(|(past, _)| !past).map(|(_, day)| (*day - now.date()).num_days()).min();
    draft.post.status = match ahead {
        None if is_event(draft) && luck % 5 == 1 => cancelled(draft),
        None => Status::Published,
        Some(..=4) => Status::Approved,
        Some(_) if days.iter().any(|(past, _)| *past) => Status::Approved,
        Some(5..=9) => [Status::Approved, Status::Review, Status::Approved][luck as usize % 3],
        Some(10..=20) => [Status::Review, Status::Drafting][luck as usize % 2],
        Some(43..) if luck.is_multiple_of(4) && draft.post.cycle_entries.is_empty() => Status::Idea,
        Some(_) => Status::Drafting,
    };
}

fn is_event(draft: &DraftPost) -> bool {
    draft.placements.iter().any(|placement| placement.format == Format::Event)
}

/// Called off before it went out.
fn cancelled(draft: &mut DraftPost) -> Status {
    for placement in &mut draft.placements {
        (placement.state, placement.url, placement.results) = (PlacementState::Skipped, None, None);
    }
    Status::Cancelled
}

fn url(placement: &planning::Placement, post: &Post) -> String {
    let number = dice(&placement.id.to_string());
    match key(placement) {
        "fb" => format!("https://facebook.example/fjordvikkommune/posts/{number}"),
        "bib" => format!("https://facebook.example/fjordvikbibliotek/posts/{number}"),
        "ig" => format!("https://instagram.example/p/{number:x}"),
        "li" => format!("https://linkedin.example/fjordvik-kommune/{number}"),
        "yt" => format!("https://youtube.example/watch?v={number:x}"),
        "in" => format!("https://intranett.fjordvik.example/aktuelt/{number}"),
        "nl" => format!("https://nyhetsbrev.fjordvik.example/{number:x}"),
        _ => post.link.clone().unwrap_or_else(|| format!("https://www.fjordvik.example/aktuelt/{number}")),
    }
}

/// What came of it; of the last day and of every eighth post nobody has written it down.
fn results(placement: &planning::Placement, post: &Post, days_ago: i64) -> Option<Results> {
    let luck = dice(&format!("{} {}", placement.id, post.title));
    let (_, followers, reach, reactions) =
        CHANNELS.iter().copied().find(|(key, ..)| register::channel(key) == placement.channel)?;
    if days_ago < 1 || luck.is_multiple_of(8) {
        return None;
    }
    // Between two thirds and five thirds of the usual, a little more when paid for.
    let swing = 67 + luck % 100 + if post.sponsored { 80 } else { 0 };
    if followers == 0 {
        return Some(Results { clicks: Some(4 * swing), ..Results::default() });
    }
    let reach = followers * reach / 100 * swing / 100;
    let reactions = reach * reactions / 1000 * (60 + luck / 100 % 80) / 100;
    Some(Results {
        reach: Some(reach),
        reactions: (reactions > 0).then_some(reactions),
        comments: (reactions > 0).then_some(reactions / 9),
        shares: (reactions > 0).then_some(reactions / 14),
        clicks: post.link.as_ref().map(|_| reach / 23),
        followers: Some(followers),
        views: Some(reach + reach / 3),
        ..Results::default()
    })
}

fn key(placement: &planning::Placement) -> &'static str {
    let found = CHANNELS.iter().find(|(key, ..)| register::channel(key) == placement.channel);
    found.map_or("", |(key, ..)| key)
}
