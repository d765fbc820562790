//! iCalendar (RFC 5545): an event per placement, never a to-do, because phones do not show those. Exact times in UTC, all others as
//! days; a week, month or quarter is a span of days.

use chrono::{Days, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use planning::{PlacementState, Status};

use super::PlanRow;
use crate::words::Words;

/// How long an exact placement is shown, so that it can be seen and pressed.
const SHOWN: TimeDelta = TimeDelta::minutes(15);

/// Rows without a time are left out: a calendar has no place for them.
pub fn ics(name: &str, rows: &[PlanRow], words: Words) -> String {
    let mut calendar = Calendar::new();
    // The library writes a calendar's name as it stands.
    let name: Vec<&str> = name.split(|c: char| c.is_whitespace() || c.is_control()).collect();
    calendar.name(&name.join(" "));
    for event in rows.iter().filter_map(|row| event(row, words)) {
        calendar.push(event);
    }
    folded(&calendar.done().to_string())
}

/// Lines of at most 75 octets (RFC 5545, 3.1). The library counts some of its own breaks short, so they are made anew.
fn folded(calendar: &str) -> String {
    const MOST: usize = 75;
    let mut text = String::with_capacity(calendar.len());
    for line in calendar.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > MOST {
                text.push_str("\r\n ");
                length = 1;
            }
            text.push(letter);
            length += letter.len_utf8();
        }
        text.push_str("\r\n");
    }
    text
}

fn event(row: &PlanRow, words: Words) -> Option<Event> {
    let planned = row.planned?;
    let mut event = Event::new();
    event
        .uid(&format!("{}@postwheel", row.uid))
        .sequence(row.sequence)
        .timestamp(row.changed)
        .last_modified(row.changed)
        .summary(&plain(&summary(row)))
        .description(&plain(&description(row, words)))
        .status(status(row));
    match row.at {
        Some(at) => event.starts(at).ends(at + SHOWN),
        None => {
            let after = planned.last_day().checked_add_days(Days::new(1)).unwrap_or(planned.last_day());
            event.starts(planned.first_day()).ends(after)
        }
    };
    let categories: Vec<String> =
        row.category.iter().chain(&row.tags).chain(&row.campaign).map(|name| plain(name)).collect();
    if !categories.is_empty() {
        event.categories(categories);
    }
    if let Some(url) = row.url.as_deref().or(row.link.as_deref()).filter(|url| is_uri(url)) {
        event.url(url.trim());
    }
    Some(event.done())
}

/// "Facebook: Skolestart"
fn summary(row: &PlanRow) -> String {
    row.channel.as_ref().map_or_else(|| row.title.clone(), |channel| format!("{channel}: {}", row.title))
}

fn description(row: &PlanRow, words: Words) -> String {
    let mut lines = vec![format!("{}: {}", words.say("Status", "Status"), words.status(row.status))];
    if let Some(format) = row.format {
        lines.push(format!("{}: {}", words.say("Format", "Format"), words.format(format)));
    }
    if !row.owners.is_empty() {
        lines.push(format!("{}: {}", words.say("Ansvarlig", "Owner"), row.owners.join(", ")));
    }
    if !row.text.trim().is_empty() {
        lines.push(String::new());
        lines.push(row.text.trim().to_owned());
    }
    lines.join("\n")
}

fn status(row: &PlanRow) -> EventStatus {
    match (row.status, row.state) {
        (Status::Cancelled, _) | (_, PlacementState::Skipped) => EventStatus::Cancelled,
        (Status::Approved | Status::Published, _) | (_, PlacementState::Published) => EventStatus::Confirmed,
        _ => EventStatus::Tentative,
    }
}

/// A URL is written as it stands, so it must be one line without what ends or begins a property.
fn is_uri(text: &str) -> bool {
    let text = text.trim();
    let has_scheme = ["http://", "https://"]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(scheme)));
    has_scheme && text.chars().all(|letter| !letter.is_whitespace() && !letter.is_control())
}

/// Without what a line of a calendar can't hold; line breaks are escaped by the writer.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|letter| !letter.is_control() || *letter == '\n' || *letter == '\t')
        .collect()
}
