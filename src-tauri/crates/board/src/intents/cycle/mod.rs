//! What people do with the annual wheel: its entries, their single turns, their templates, and its rings.

mod add_cycle_entry;
mod arrange_rings;
mod assign_cycle_entry;
mod decide_cycle_entry;
mod describe_cycle_entry;
mod make_cycle_posts;
mod merge_occurrence;
mod move_occurrence;
mod remove_cycle_entry;
mod rename_ring;
mod restore_occurrence;
mod roll_cycle_forward;
mod set_cycle_template;
mod skip_occurrence;

pub use add_cycle_entry::AddCycleEntry;
pub use arrange_rings::{ArrangeRings, RingWish};
pub use assign_cycle_entry::AssignCycleEntry;
pub use decide_cycle_entry::DecideCycleEntry;
pub use describe_cycle_entry::DescribeCycleEntry;
pub use make_cycle_posts::MakeCyclePosts;
pub use merge_occurrence::MergeOccurrence;
pub use move_occurrence::MoveOccurrence;
pub use remove_cycle_entry::RemoveCycleEntry;
pub use rename_ring::RenameRing;
pub use restore_occurrence::RestoreOccurrence;
pub use roll_cycle_forward::{OccurrenceMove, RollCycleForward};
pub use set_cycle_template::SetCycleTemplate;
pub use skip_occurrence::SkipOccurrence;

use planning::cycle::Standing;
use planning::{
    Channel, ChannelId, CycleEntry, CycleEntryId, MadePost, Occurrence, OccurrenceChange, Post, PostId,
    Recurrence, Status, Turn,
};
use serde_json::json;

use crate::edit::{Edit, Told};
use crate::intents::posts::new_placement;
use crate::refusal::Refusal;

/// Changes an entry and tells of it by its title.
fn change_entry(
    edit: &mut Edit<'_>,
    id: CycleEntryId,
    change: impl FnOnce(&mut CycleEntry) -> Result<(), Refusal>,
) -> Result<Told, Refusal> {
    let mut entry: CycleEntry = edit.get(id.0)?;
    change(&mut entry)?;
    edit.put(&entry)?;
    Ok(Told::about(entry.title))
}

/// Says what becomes of one turn.
fn except(
    edit: &mut Edit<'_>,
    id: CycleEntryId,
    turn: Turn,
    change: Option<OccurrenceChange>,
) -> Result<Told, Refusal> {
    let told = change_entry(edit, id, |entry| {
        standing(entry, turn)?;
        entry.except(turn, change);
        Ok(())
    })?;
    Ok(told.with(json!({ "turn": turn })))
}

fn standing(entry: &CycleEntry, turn: Turn) -> Result<Standing, Refusal> {
    entry.standing(turn).ok_or_else(|| Refusal::Impossible {
        what: "turn",
        why: format!("“{}” does not return in {turn}; choose one of its turns", entry.title),
    })
}

/// An occurrence's days, refused when they end before they begin.
fn must_be_days(days: Occurrence) -> Result<(), Refusal> {
    if days.first > days.last {
        let why = format!("{} is after {}", days.first, days.last);
        return Err(Refusal::Impossible { what: "occurrence", why });
    }
    Ok(())
}

fn must_be_possible(when: &Recurrence) -> Result<(), Refusal> {
    match when.problem() {
        Some(why) => Err(Refusal::Impossible { what: "recurrence", why: why.to_owned() }),
        None => Ok(()),
    }
}

/// Makes the posts of the template that a turn does not have yet, and notes on the entry that they were made.
fn make_posts(
    edit: &mut Edit<'_>,
    entry: &mut CycleEntry,
    standing: &Standing,
) -> Result<Vec<PostId>, Refusal> {
    let mut made = Vec::new();
    for wanted in entry.wanted(standing) {
        let mut post = Post::titled(PostId::new(), wanted.template.title.trim());
        post.brief.clone_from(&wanted.template.brief);
        post.planned = Some(wanted.planned);
        post.status = Status::Drafting;
        post.category = wanted.template.category;
        post.owners = wanted.template.owner.or(entry.owner).into_iter().collect();
        post.cycle_entries = vec![entry.id];
        edit.put(&post)?;
        for placement in &wanted.template.placements {
            let channel: Channel = edit.plannable(placement.channel)?;
            edit.put(&new_placement(&post, channel.id, placement.format))?;
        }
        entry.made.push(MadePost { turn: standing.turn, template: wanted.template.id, post: post.id });
        made.push(post.id);
    }
    edit.put(entry)?;
    Ok(made)
}

/// Takes a channel out of every template: it is removed from the board.
pub(super) fn forget_channel(edit: &mut Edit<'_>, channel: ChannelId) -> Result<(), Refusal> {
    for mut entry in edit.all::<CycleEntry>()? {
        for post in &mut entry.template {
            post.placements.retain(|placement| placement.channel != channel);
        }
        edit.put(&entry)?;
    }
    Ok(())
}
