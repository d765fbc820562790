//! What a card in the bin may still refer to: the board goes on without it, so some of that may be gone.

use planning::{BinnedPost, ChannelId};
use uuid::Uuid;

use crate::entity::{self, Kind};
use crate::store::{Connection, Stored};

/// The card without what has left the board since it was deleted.
pub(crate) fn fitted(mut binned: BinnedPost, connection: &Connection) -> Stored<BinnedPost> {
    let is_there = |kind, id: Uuid| Ok::<bool, _>(entity::current(connection, kind, id)?.is_some());
    let post = &mut binned.post;
    post.category = kept(post.category, |id| is_there(Kind::Category, id.0))?;
    post.campaign = kept(post.campaign, |id| is_there(Kind::Campaign, id.0))?;
    post.audience = kept(post.audience, |id| is_there(Kind::Audience, id.0))?;
    post.reuses = kept(post.reuses, |id| is_there(Kind::Post, id.0))?;
    post.owners = all_kept(&post.owners, |id| is_there(Kind::Person, id.0))?;
    post.tags = all_kept(&post.tags, |id| is_there(Kind::Tag, id.0))?;
    post.cycle_entries = all_kept(&post.cycle_entries, |id| is_there(Kind::CycleEntry, id.0))?;
    for comment in &mut post.comments {
        comment.mentions = all_kept(&comment.mentions, |id| is_there(Kind::Person, id.0))?;
    }
    let channels: Vec<ChannelId> = binned.placements.iter().map(|placement| placement.channel).collect();
    let channels = all_kept(&channels, |id| is_there(Kind::Channel, id.0))?;
    binned.placements.retain(|placement| channels.contains(&placement.channel));
    binned.reused_by = all_kept(&binned.reused_by, |id| is_there(Kind::Post, id.0))?;
    Ok(binned)
}

fn kept<T: Copy>(id: Option<T>, is_there: impl Fn(T) -> Stored<bool>) -> Stored<Option<T>> {
    match id {
        Some(known) if is_there(known)? => Ok(id),
        _ => Ok(None),
    }
}

fn all_kept<T: Copy>(ids: &[T], is_there: impl Fn(T) -> Stored<bool>) -> Stored<Vec<T>> {
    let mut kept = Vec::with_capacity(ids.len());
    for id in ids {
        if is_there(*id)? {
            kept.push(*id);
        }
    }
    Ok(kept)
}
