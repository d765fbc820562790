//! What the report counts, in one plain list: every placement with its day and how it stands, and the rates made of its figures.

use planning::*;

use crate::scene::Scene;

/// One counted placement, looked up afresh.
#[derive(Clone)]
pub(super) struct Line<'a> {
    pub(super) post: &'a Post,
    pub(super) placement: &'a Placement,
    pub(super) channel: &'a Channel,
    pub(super) planned: PlannedTime,
    pub(super) state: &'static str,
}

pub(super) fn every_line(scene: &Scene) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for placement in &scene.placements {
        let post = scene.posts.iter().find(|post| post.id == placement.post).unwrap();
        let channel = scene.channels.iter().find(|it| it.id == placement.channel).unwrap();
        let Some(planned) = placement.planned.or(post.planned) else { continue };
        if post.status == Status::Idea || post.status == Status::Cancelled {
            continue;
        }
        let late = match planned {
            PlannedTime::Minute(at) => at < scene.now,
            other => other.last_day() < scene.now.date(),
        };
        let state = match placement.state {
            PlacementState::Published => "published",
            PlacementState::Skipped => "skipped",
            PlacementState::Planned => {
                if late {
                    "slipped"
                } else {
                    "to come"
                }
            }
        };
        lines.push(Line { post, placement, channel, planned, state });
    }
    lines
}

pub(super) fn rate(line: &Line<'_>) -> Option<u32> {
    let results = line.placement.results.as_ref()?;
    let (reactions, followers) = (f64::from(results.reactions?), f64::from(results.followers?));
    (followers > 0.0).then(|| (reactions * 10_000.0 / followers + 0.5).floor() as u32)
}

pub(super) fn mean(rates: &[u32]) -> Option<u32> {
    let sum: u64 = rates.iter().map(|rate| u64::from(*rate)).sum();
    (!rates.is_empty()).then(|| ((sum as f64 / rates.len() as f64) + 0.5).floor() as u32)
}
