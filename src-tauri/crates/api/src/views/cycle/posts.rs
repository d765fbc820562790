//! The posts that serve entries, each once, with the turn it stands for.

use std::collections::HashMap;

use chrono::NaiveDate;
use planning::cycle::Standing;
use planning::plan::PlannedPost;
use planning::{
    ChannelId, CycleEntry, CycleEntryId, PlacementState, Plan, PlannedTime, PostId, Status, Turn,
};
use serde::Serialize;
use ts_rs::TS;

/// A post on the wheel: a dot.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CyclePost {
    pub post: PostId,
    pub title: String,
    pub status: Status,
    /// Its own time, else that of its first placement.
    pub planned: Option<PlannedTime>,
    pub channels: Vec<ChannelId>,
    /// Whether it is out somewhere.
    pub published: bool,
    /// The turn it was made for or is near enough to serve.
    pub turn: Option<Turn>,
}

pub(super) struct Served {
    posts: HashMap<CycleEntryId, Vec<CyclePost>>,
}

impl Served {
    /// Looks through all posts once; cancelled ones are left out.
    pub(super) fn of(plan: &Plan) -> Self {
        let mut posts: HashMap<CycleEntryId, Vec<CyclePost>> = HashMap::new();
        for post in plan.posts().filter(|post| post.status != Status::Cancelled) {
            for entry in &post.cycle_entries {
                posts.entry(*entry).or_default().push(cycle_post(plan, post));
            }
        }
        for (entry, posts) in &mut posts {
            if let Some(entry) = plan.cycle_entry(*entry) {
                posts.iter_mut().for_each(|post| post.turn = turn_of(entry, post));
            }
            posts.sort_by_cached_key(|post| (post.planned.map(PlannedTime::first_day), post.post));
        }
        Self { posts }
    }

    pub(super) fn by(&self, entry: CycleEntryId) -> &[CyclePost] {
        self.posts.get(&entry).map_or(&[], Vec::as_slice)
    }

    pub(super) fn in_turn(&self, entry: CycleEntryId, turn: Turn) -> impl Iterator<Item = &CyclePost> {
        self.by(entry).iter().filter(move |post| post.turn == Some(turn))
    }
}

/// A post as a dot, without a turn.
pub(super) fn cycle_post(plan: &Plan, post: &PlannedPost) -> CyclePost {
    let placements: Vec<_> = post.placements.iter().filter_map(|id| plan.placement(*id)).collect();
    let first = placements.iter().filter_map(|placement| placement.planned).min_by_key(|it| it.first_day());
    let mut channels: Vec<ChannelId> = placements.iter().map(|placement| placement.channel).collect();
    channels.dedup();
    CyclePost {
        post: post.id,
        title: post.title.clone(),
        status: post.status,
        planned: post.planned.or(first),
        channels,
        published: post.status == Status::Published
            || placements.iter().any(|placement| placement.state == PlacementState::Published),
        turn: None,
    }
}

/// The turn a post was made for; else the one whose lead time or days it stands in, the nearest where there are several.
fn turn_of(entry: &CycleEntry, post: &CyclePost) -> Option<Turn> {
    if let Some(made) = entry.made.iter().find(|made| made.post == post.post) {
        return Some(made.turn);
    }
    let planned = post.planned?;
    let (first, last) = (planned.first_day(), planned.last_day());
    let lead = chrono::Days::new(u64::from(entry.lead_weeks) * 7);
    let near = entry.standings_between(first, last.checked_add_days(lead)?);
    let serves = |standing: &&Standing| entry.lead_from(standing.span) <= last && first <= standing.span.last;
    let distance = |standing: &&Standing| distance(first, last, standing.span.first, standing.span.last);
    near.iter().filter(serves).min_by_key(distance).map(|standing| standing.turn)
}

/// Days between two spans; 0 when they touch.
fn distance(first: NaiveDate, last: NaiveDate, from: NaiveDate, to: NaiveDate) -> i64 {
    (from - last).num_days().max((first - to).num_days()).max(0)
}
