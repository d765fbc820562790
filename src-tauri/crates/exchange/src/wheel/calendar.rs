//! The wheel as a calendar file: every occurrence an all-day span that other programs can subscribe to.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike};

/// One occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same for the same occurrence every time, so that calendars update instead of doubling.
    pub uid: String,
    pub title: String,
    pub ring: String,
    pub notes: String,
    pub from: NaiveDate,
    /// The last day, included.
    pub to: NaiveDate,
}

/// The whole file. `at` is when it was written, in UTC.
pub fn calendar(name: &str, entries: &[CalendarEntry], at: chrono::DateTime<chrono::Utc>) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for entry in entries {
        // An all-day end is the day after.
        let end = entry.to.checked_add_days(Days::new(1)).unwrap_or(entry.to);
        let mut event = Event::new();
        event.uid(&entry.uid).summary(&entry.title).starts(entry.from).ends(end).timestamp(at);
        if !entry.notes.is_empty() {
            event.description(&entry.notes);
        }
        if !entry.ring.is_empty() {
            event.add_multi_property("CATEGORIES", &plain(&entry.ring));
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// A category is written as it is, so nothing in it may mean something to a calendar.
fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_control() || [',', ';', '\\'].contains(&letter) { ' ' } else { letter })
        .collect()
}
