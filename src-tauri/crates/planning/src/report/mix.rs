//! What the posts were about and whom they were for, against the shares that are wanted. Counts posts with a placement that is
//! out or still to come.

use std::collections::HashSet;

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::scope::Scope;
use crate::model::{Percent, Post, PostId};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportMix")]
pub struct MixReport {
    /// What the shares are shares of.
    pub posts: usize,
    /// Exactly one per post; they sum up to all posts.
    pub categories: Vec<Share>,
    pub audiences: Vec<Share>,
    /// A post may have several.
    pub tags: Vec<Share>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportShare")]
pub struct Share {
    /// `None` is what has none.
    #[ts(type = "string | null")]
    pub id: Option<Uuid>,
    pub name: String,
    pub posts: usize,
    pub share: Percent,
    /// In whole percent, where one is wanted.
    pub target: Option<u32>,
}

pub(super) fn mix(scope: &Scope<'_>) -> MixReport {
    let mut seen: HashSet<PostId> = HashSet::new();
    let posts: Vec<&Post> = scope
        .counted
        .iter()
        .filter(|counted| counted.holds() && seen.insert(counted.post.id))
        .map(|counted| counted.post)
        .collect();
    let ground = &scope.ground;
    let categories = ground.plan.categories().map(|it| (it.id.0, it.name.as_str(), it.target_share));
    let audiences = ground.audiences.iter().map(|it| (it.id.0, it.name.as_str(), it.target_share));
    let tags = ground.tags.iter().map(|it| (it.id.0, it.name.as_str(), it.target_share));
    MixReport {
        posts: posts.len(),
        categories: shares(&posts, categories, |post| post.category.iter().map(|id| id.0).collect()),
        audiences: shares(&posts, audiences, |post| post.audience.iter().map(|id| id.0).collect()),
        tags: shares(&posts, tags, |post| post.tags.iter().map(|id| id.0).collect()),
    }
}

/// Most posts first, what nobody used last, what has none at the very end.
fn shares<'n>(
    posts: &[&Post],
    kinds: impl Iterator<Item = (Uuid, &'n str, Option<u32>)>,
    of: impl Fn(&Post) -> Vec<Uuid>,
) -> Vec<Share> {
    let share = |count: usize| part(count, posts.len());
    let mut rows: Vec<Share> = kinds
        .map(|(id, name, target)| {
            let count = posts.iter().filter(|post| of(post).contains(&id)).count();
            Share { id: Some(id), name: name.to_owned(), posts: count, share: share(count), target }
        })
        .collect();
    rows.sort_by_cached_key(|row| (std::cmp::Reverse(row.posts), row.name.to_lowercase(), row.id));
    let none = posts.iter().filter(|post| of(post).is_empty()).count();
    if none > 0 {
        rows.push(Share { id: None, name: String::new(), posts: none, share: share(none), target: None });
    }
    rows
}

/// A part of a whole in percent, rounded half up to hundredths.
fn part(count: usize, of: usize) -> Percent {
    match of {
        0 => Percent(0),
        of => Percent(u32::try_from((count * 20_000 + of) / (2 * of)).unwrap_or(u32::MAX)),
    }
}
