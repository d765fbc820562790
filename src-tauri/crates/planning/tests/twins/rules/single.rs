//! One placement at a time: holiday, window, blackout, event_clash, not_ready, overdue.

use chrono::{Datelike, NaiveDate, Timelike};
use planning::findings::Missing;
use planning::*;

use crate::facts::{Item, about, alone, counts, days};
use crate::scene::Scene;

fn open_and_dated(scene: &Scene) -> Vec<Item<'_>> {
    scene.items().into_iter().filter(|item| item.is_open() && item.is_dated()).collect()
}

pub(crate) fn holiday(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for item in open_and_dated(scene) {
        let feasts = holidays::public_holidays(scene.board.country, item.first.year());
        let feast = feasts
            .iter()
            .find(|feast| feast.date == item.first && (!feast.eve || scene.board.settings.eves_are_holidays));
        if let Some(feast) = feast.filter(|_| !item.channel.capacity.publishes_on_holidays) {
            let mut finding = alone(RuleName::Holiday, &item);
            finding.label = Some(feast.key.name(scene.board.language).to_owned());
            findings.push(finding);
        }
    }
    findings
}

pub(crate) fn window(scene: &Scene) -> Vec<Finding> {
    let outside = |item: &Item<'_>| {
        let at = item.wall.unwrap();
        let minute = (at.hour() * 60 + at.minute()) as u16;
        let windows = &item.channel.capacity.windows;
        let weekday = at.weekday().number_from_monday() as u8;
        let inside = |it: &Window| it.weekday == weekday && it.from.0 <= minute && minute <= it.to.0;
        !windows.is_empty() && !windows.iter().any(inside)
    };
    let items = open_and_dated(scene).into_iter().filter(|item| item.is_exact() && outside(item));
    items.map(|item| alone(RuleName::Window, &item)).collect()
}

pub(crate) fn blackout(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for blackout in &scene.blackouts {
        let is_open_ended = blackout.to == PlannedTime::Day("9999-12-31".parse().unwrap());
        if blackout.hold && !is_open_ended {
            continue;
        }
        let first = days(blackout.from).0;
        let a_week_on = scene.now.date() + chrono::Duration::days(7);
        let last = if blackout.hold { a_week_on } else { days(blackout.to).1 };
        let inside = |item: &Item<'_>| {
            let after = match (item.wall, blackout.from) {
                (Some(at), PlannedTime::Minute(from)) => at >= scene.clock(from).0,
                _ => item.first >= first,
            };
            let before = match (item.wall, blackout.to) {
                (Some(at), PlannedTime::Minute(to)) => at <= scene.clock(to).0,
                _ => item.first <= last,
            };
            after && before
        };
        for channel in &scene.channels {
            if blackout.channels.as_ref().is_some_and(|channels| !channels.contains(&channel.id)) {
                continue;
            }
            let mut held = open_and_dated(scene);
            held.retain(|item| item.channel.id == channel.id && inside(item));
            held.retain(|item| !(blackout.hold && item.post.exempt_from_holds));
            if held.is_empty() {
                continue;
            }
            let mut finding = about(RuleName::Blackout, Severity::Serious, &held);
            finding.channel = Some(channel.id);
            finding.numbers = vec![("count", held.len() as f64)];
            finding.about = Some(blackout.id.0);
            finding.label = Some(blackout.name.clone());
            findings.push(finding);
        }
    }
    findings
}

pub(crate) fn event_clash(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for event in scene.events.iter().filter(|event| event.clashes) {
        for item in open_and_dated(scene) {
            let whole_days = days(event.from).0 <= item.first && item.first <= days(event.to).1;
            let after = match (item.wall, event.from) {
                (Some(at), PlannedTime::Minute(from)) => scene.clock(from).0 <= at,
                _ => true,
            };
            let before = match (item.wall, event.to) {
                (Some(at), PlannedTime::Minute(to)) => at < scene.clock(to).0,
                _ => true,
            };
            if whole_days && after && before {
                let mut finding = alone(RuleName::EventClash, &item);
                finding.about = Some(event.id.0);
                finding.label = Some(event.name.clone());
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn not_ready(scene: &Scene) -> Vec<Finding> {
    let days_left = |day: NaiveDate| (day - scene.today()).num_days();
    let soon = |day: NaiveDate| days_left(day) <= i64::from(scene.board.settings.ready_days);
    let mut findings = Vec::new();
    for item in open_and_dated(scene).into_iter().filter(|item| soon(item.first)) {
        let mut missing = missing_of(item.post);
        if item.channel.capacity.requires_link && item.post.link.as_deref().unwrap_or("").trim().is_empty() {
            missing.push(Missing::Link);
        }
        if !missing.is_empty() {
            missing.sort();
            let mut finding = alone(RuleName::NotReady, &item);
            finding.missing = missing;
            finding.numbers = vec![("days", days_left(item.first) as f64)];
            findings.push(finding);
        }
    }
    for post in scene.posts.iter().filter(|post| counts(post)) {
        let (start, day) = match post.planned {
            Some(PlannedTime::Minute(at)) => (scene.clock(at).0, scene.clock(at).0.date()),
            Some(PlannedTime::Day(day)) => (day.into(), day),
            _ => continue,
        };
        let placed = scene.placements.iter().any(|placement| placement.post == post.id);
        if !placed && day >= scene.today() && soon(day) {
            let mut finding = Finding::new(RuleName::NotReady, Severity::Warning, start, day);
            finding.on = Some(day);
            finding.post = Some(post.id);
            finding.missing = missing_of(post);
            finding.missing.push(Missing::Channel);
            finding.numbers = vec![("days", days_left(day) as f64)];
            findings.push(finding);
        }
    }
    findings
}

fn missing_of(post: &Post) -> Vec<Missing> {
    let mut missing = Vec::new();
    if post.status != Status::Approved && post.status != Status::Published {
        missing.push(Missing::Approval);
    }
    if post.owners.is_empty() {
        missing.push(Missing::Owner);
    }
    if post.category.is_none() {
        missing.push(Missing::Category);
    }
    if post.pictures.iter().any(|picture| picture.description.trim().is_empty()) {
        missing.push(Missing::Description);
    }
    if post.pictures.iter().any(|picture| picture.consent == Consent::Missing) {
        missing.push(Missing::Consent);
    }
    missing
}

pub(crate) fn overdue(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for item in scene.items().into_iter().filter(|item| item.is_dated() && !item.is_out()) {
        let late = match item.utc {
            Some(at) => at < scene.clock(scene.now).1,
            None => item.first < scene.today(),
        };
        if late {
            let mut finding = alone(RuleName::Overdue, &item);
            finding.numbers = vec![("days", (scene.today() - item.first).num_days() as f64)];
            findings.push(finding);
        }
    }
    findings
}
