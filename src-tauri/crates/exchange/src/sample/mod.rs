//! The sample board: the communications department of Fjordvik, a municipality that does not exist, around a given minute.
//! Made anew for each day, so it never grows old. Knows no clock and no board.

mod calendar;
mod cards;
mod diary;
mod fill;
mod finish;
mod lists;
mod meetings;
mod people;
mod register;
mod remarks;
mod situations;
mod story;
mod wheel;

#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;
use planning::Settings;
use planning::holidays::{Country, Language};
use uuid::Uuid;

use crate::draft::{BoardDraft, Draft, Origin};
use crate::given_id;

use calendar::Days;
use diary::Diary;

/// A board of nine channels, seven people and about 180 posts, from six weeks before `now` to ten weeks after it, with a
/// handful of findings of every rule. The same `now` gives the same board.
pub fn sample(now: NaiveDateTime) -> Draft {
    let days = Days::around(now.date());
    let mut draft = Draft::empty(Origin::Document);
    draft.board = BoardDraft {
        name: Some("Fjordvik kommune".to_owned()),
        time_zone: Some(chrono_tz::Europe::Oslo),
        country: Some(Country::No),
        language: Some(Language::Nb),
        settings: Some(Settings::default()),
    };
    draft.channels = register::channels(days);
    draft.people = people::people(days);
    draft.audiences = lists::audiences();
    draft.tags = lists::tags();
    draft.categories = lists::categories();
    draft.campaigns = lists::campaigns(days);
    draft.cycle = wheel::entries();
    draft.rings = wheel::rings();
    draft.blackouts = lists::blackouts(days);
    draft.events = lists::events(days);
    draft.meeting_series = meetings::series();
    draft.meetings = meetings::held(days, &draft.meeting_series);

    let mut diary = Diary::open(&draft, days);
    situations::book(&mut diary, days);
    fill::fill(&mut diary, days);
    fill::keep_rhythm(&mut diary, days, &draft.channels);
    draft.posts = finish::finish(diary, now);
    draft
}

fn id(kind: &str, name: &str) -> Uuid {
    given_id("sample", kind, name)
}

/// A number that is the same for the same text on every machine; what stands in for chance here.
fn dice(text: &str) -> u32 {
    let fnv = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // The high bits of an FNV hash are the well mixed ones.
    (fnv >> 33) as u32
}
