//! Who writes, who reads, who answers: owner_clash, owner_load, owner_away, audience_clash, unattended.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};
use planning::*;

use crate::facts::{Item, about, alone, distinct, runs};
use crate::scene::Scene;

fn is_absent(person: &Person, day: NaiveDate) -> bool {
    person.absences.iter().any(|absence| absence.from <= day && day <= absence.to)
}

fn smallest_step_between_posts(run: &[Item<'_>]) -> f64 {
    let steps = run.windows(2).filter(|pair| pair[0].post.id != pair[1].post.id);
    steps.map(|pair| pair[1].minutes_after(&pair[0])).min().unwrap() as f64
}

pub(crate) fn owner_clash(scene: &Scene) -> Vec<Finding> {
    let limit = i64::from(scene.board.settings.owner_gap_minutes);
    let mut findings = Vec::new();
    for person in &scene.people {
        let mut items = scene.in_play();
        items.retain(|item| item.is_exact() && item.post.owners.contains(&person.id));
        for run in runs(&items, |a, b| b.minutes_after(a) < limit) {
            if distinct(run.iter().map(|item| item.post.id)) >= 2 && run.iter().any(Item::is_open) {
                let mut finding = about(RuleName::OwnerClash, Severity::Warning, &run);
                finding.person = Some(person.id);
                finding.numbers = vec![
                    ("count", run.len() as f64),
                    ("minutes", smallest_step_between_posts(&run)),
                    ("limit", limit as f64),
                ];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn owner_load(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for person in &scene.people {
        let Some(most) = person.most_per_week else { continue };
        let mut items = scene.in_play();
        items.retain(|item| item.is_weekly() && item.post.owners.contains(&person.id));
        let mondays: BTreeSet<NaiveDate> = items.iter().map(Item::monday).collect();
        for monday in mondays {
            let week: Vec<_> = items.iter().filter(|item| item.monday() == monday).copied().collect();
            let present = (0..7)
                .map(|day| monday + Duration::days(day))
                .filter(|day| day.weekday().number_from_monday() <= 5 && !is_absent(person, *day))
                .count();
            let limit = u64::from(most) * present as u64 / 5;
            let count = distinct(week.iter().map(|item| item.post.id));
            if count as u64 > limit && week.iter().any(Item::is_open) {
                let mut finding = Finding::new(
                    RuleName::OwnerLoad,
                    Severity::Warning,
                    monday.into(),
                    monday + Duration::days(6),
                );
                finding.person = Some(person.id);
                finding.week = Some(monday);
                finding.placements = week.iter().map(|item| item.placement.id).collect();
                finding.numbers =
                    vec![("count", count as f64), ("limit", limit as f64), ("most", f64::from(most))];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn owner_away(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for item in scene.items().iter().filter(|item| item.is_dated() && item.is_open()) {
        let owners: BTreeSet<PersonId> = item.post.owners.iter().copied().collect();
        let away = |owner: &PersonId| {
            scene.people.iter().any(|person| person.id == *owner && is_absent(person, item.first))
        };
        if !owners.is_empty() && owners.iter().all(away) {
            let mut finding = alone(RuleName::OwnerAway, item);
            finding.person = if owners.len() == 1 { owners.first().copied() } else { None };
            findings.push(finding);
        }
    }
    findings
}

pub(crate) fn audience_clash(scene: &Scene) -> Vec<Finding> {
    let limit = i64::from(scene.board.settings.audience_gap_minutes);
    let audiences: BTreeSet<AudienceId> = scene.posts.iter().filter_map(|post| post.audience).collect();
    let mut findings = Vec::new();
    for audience in audiences {
        let mut items = scene.in_play();
        items.retain(|item| item.is_exact() && item.post.audience == Some(audience));
        for run in runs(&items, |a, b| b.minutes_after(a) < limit) {
            let posts = distinct(run.iter().map(|item| item.post.id));
            let channels = distinct(run.iter().map(|item| item.channel.id));
            if posts >= 2 && channels >= 2 && run.iter().any(Item::is_open) {
                let mut finding = about(RuleName::AudienceClash, Severity::Warning, &run);
                finding.about = Some(audience.0);
                finding.numbers = vec![
                    ("minutes", smallest_step_between_posts(&run)),
                    ("limit", limit as f64),
                    ("channels", channels as f64),
                ];
                findings.push(finding);
            }
        }
    }
    findings
}

pub(crate) fn unattended(scene: &Scene) -> Vec<Finding> {
    let duties: Vec<Duty> = scene.people.iter().flat_map(|person| person.duties.clone()).collect();
    if duties.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for item in scene.items().iter().filter(|item| item.is_exact() && item.is_open()) {
        let hours = item.channel.capacity.cover_hours;
        let uncovered = (0..i64::from(hours) * 60)
            .map(|minute| item.utc.unwrap() + Duration::minutes(minute))
            .filter(|at| {
                !duties.iter().any(|duty| scene.clock(duty.from).1 <= *at && *at < scene.clock(duty.to).1)
            })
            .count();
        if uncovered > 0 {
            let mut finding = alone(RuleName::Unattended, item);
            finding.numbers = vec![("minutes", uncovered as f64), ("hours", f64::from(hours))];
            findings.push(finding);
        }
    }
    findings
}
