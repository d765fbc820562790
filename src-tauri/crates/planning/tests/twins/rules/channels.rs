//! What a channel bears: gap, day_load, week_load, silence, mix.

use chrono::Duration;
use planning::*;

use crate::facts::{Item, about, distinct, monday, runs};
use crate::scene::Scene;

fn on_channel<'a>(scene: &'a Scene, channel: &Channel) -> Vec<Item<'a>> {
    scene.in_play().into_iter().filter(|item| item.channel.id == channel.id).collect()
}

fn active(scene: &Scene) -> impl Iterator<Item = &Channel> {
    scene.channels.iter().filter(|channel| channel.state == ChannelState::Active)
}

fn sum(items: &[Item<'_>]) -> i64 {
    items.iter().map(Item::weight).sum()
}

pub(crate) fn gap(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in active(scene) {
        let Some(limit) = channel.capacity.min_gap_minutes.map(i64::from) else { continue };
        let items: Vec<_> = on_channel(scene, channel)
            .into_iter()
            .filter(|item| item.is_exact() && item.weight() > 0)
            .collect();
        for run in runs(&items, |a, b| b.minutes_after(a) < limit) {
            if run.iter().any(Item::is_open) {
                let least = run.windows(2).map(|pair| pair[1].minutes_after(&pair[0])).min().unwrap();
                let severity = if least == 0 { Severity::Serious } else { Severity::Warning };
                let mut finding = about(RuleName::Gap, severity, &run);
                finding.channel = Some(channel.id);
                finding.numbers =
                    vec![("count", run.len() as f64), ("minutes", least as f64), ("limit", limit as f64)];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn day_load(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in active(scene) {
        let Some(most) = channel.capacity.most_per_day else { continue };
        let items: Vec<_> = on_channel(scene, channel)
            .into_iter()
            .filter(|item| item.is_dated() && item.weight() > 0)
            .collect();
        let mut dates: Vec<_> = items.iter().map(|item| item.first).collect();
        dates.dedup();
        for date in dates {
            let day: Vec<_> = items.iter().filter(|item| item.first == date).copied().collect();
            if sum(&day) > i64::from(most.0) && day.iter().any(Item::is_open) {
                let mut finding = about(RuleName::DayLoad, Severity::Warning, &day);
                finding.channel = Some(channel.id);
                finding.numbers = vec![("count", sum(&day) as f64 / 100.0), ("limit", most.posts())];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn week_load(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in active(scene) {
        let Some(most) = channel.capacity.most_per_week else { continue };
        let items: Vec<_> = on_channel(scene, channel)
            .into_iter()
            .filter(|item| item.is_weekly() && item.weight() > 0)
            .collect();
        let mut mondays: Vec<_> = items.iter().map(Item::monday).collect();
        mondays.dedup();
        for monday in mondays {
            let week: Vec<_> = items.iter().filter(|item| item.monday() == monday).copied().collect();
            if sum(&week) > i64::from(most.0) && week.iter().any(Item::is_open) {
                let mut finding = Finding::new(
                    RuleName::WeekLoad,
                    Severity::Warning,
                    monday.into(),
                    monday + Duration::days(6),
                );
                finding.channel = Some(channel.id);
                finding.week = Some(monday);
                finding.placements = week.iter().map(|item| item.placement.id).collect();
                finding.numbers = vec![("count", sum(&week) as f64 / 100.0), ("limit", most.posts())];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn silence(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in active(scene) {
        let Some(least) = channel.capacity.least_per_week else { continue };
        for week in 0..4 {
            let monday = monday(scene.today()) + Duration::weeks(week);
            let mut items = on_channel(scene, channel);
            items.retain(|item| item.is_weekly() && item.monday() == monday);
            if sum(&items) < i64::from(least.0) {
                let mut finding = Finding::new(
                    RuleName::Silence,
                    Severity::Info,
                    monday.into(),
                    monday + Duration::days(6),
                );
                finding.channel = Some(channel.id);
                finding.week = Some(monday);
                finding.numbers = vec![("count", sum(&items) as f64 / 100.0), ("limit", least.posts())];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn mix(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in active(scene) {
        let items: Vec<_> = on_channel(scene, channel)
            .into_iter()
            .filter(|item| item.is_dated() && item.weight() > 0)
            .collect();
        let place =
            |item: &Item<'_>| items.iter().position(|it| it.placement.id == item.placement.id).unwrap();
        for category in &scene.categories {
            let Some(one_in) = category.one_in else { continue };
            let of_it: Vec<_> =
                items.iter().filter(|item| item.post.category == Some(category.id)).copied().collect();
            for chain in runs(&of_it, |a, b| place(b) - place(a) < one_in as usize) {
                if chain.iter().any(Item::is_open) {
                    let mut finding = about(RuleName::Mix, Severity::Warning, &chain);
                    finding.channel = Some(channel.id);
                    finding.about = Some(category.id.0);
                    finding.label = Some(category.name.clone());
                    let count = distinct(chain.iter().map(|item| item.placement.id));
                    finding.numbers = vec![("one_in", f64::from(one_in)), ("count", count as f64)];
                    findings.push(finding);
                }
            }
        }
    }
    findings
}
