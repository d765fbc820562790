//! Takes in what a reader of files hands over, as one operation that undo takes back whole.

use planning::{
    Acceptance, Audience, BinnedPost, Blackout, Board, Campaign, Category, Channel, CycleEntry, Event,
    Meeting, MeetingSeries, Person, Placement, PlacementId, Post, Ring, SavedView, Tag,
};
use serde_json::json;

use crate::edit::{Edit, Told};
use crate::entity::Kind;
use crate::intents::posts::take_off_the_board;
use crate::refusal::Refusal;
use crate::store;

/// What the source has no field for, on posts that are on the board already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// The source knows everything: it replaces.
    Nothing,
    /// The source is another program's board: campaign, audience, results and the like stay as they are.
    WhatTheSourceLacks,
}

/// Entities with their final ids.
#[derive(Debug, Clone)]
pub struct Intake {
    /// The name of the file or board it comes from.
    pub subject: String,
    pub keeping: Keeping,
    pub board: Option<Board>,
    pub people: Vec<Person>,
    pub audiences: Vec<Audience>,
    pub tags: Vec<Tag>,
    pub categories: Vec<Category>,
    pub campaigns: Vec<Campaign>,
    pub channels: Vec<Channel>,
    pub cycle: Vec<CycleEntry>,
    pub rings: Vec<Ring>,
    pub posts: Vec<(Post, Vec<Placement>)>,
    pub blackouts: Vec<Blackout>,
    pub events: Vec<Event>,
    pub acceptances: Vec<Acceptance>,
    pub bin: Vec<BinnedPost>,
    pub saved_views: Vec<SavedView>,
    pub meeting_series: Vec<MeetingSeries>,
    pub meetings: Vec<Meeting>,
}

impl Intake {
    /// Writes everything, replacing what has the same id.
    pub(crate) fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let keeping = self.keeping;
        if let Some(board) = &self.board {
            edit.put(board)?;
        }
        // Foreign keys are checked at the end of the transaction, so posts may reuse later ones.
        self.people.iter().try_for_each(|person| edit.put(&kept_person(edit, person, keeping)?))?;
        self.audiences.iter().try_for_each(|audience| edit.put(audience))?;
        self.tags.iter().try_for_each(|tag| edit.put(tag))?;
        self.categories.iter().try_for_each(|category| edit.put(category))?;
        self.campaigns.iter().try_for_each(|campaign| edit.put(campaign))?;
        self.channels.iter().try_for_each(|channel| edit.put(channel))?;
        self.cycle.iter().try_for_each(|entry| edit.put(entry))?;
        self.rings.iter().try_for_each(|ring| edit.put(ring))?;
        let posts = self.posts.len();
        for (post, placements) in self.posts {
            take_in_post(edit, post, placements, keeping)?;
        }
        self.blackouts.iter().try_for_each(|blackout| edit.put(blackout))?;
        self.events.iter().try_for_each(|event| edit.put(event))?;
        self.acceptances.iter().try_for_each(|acceptance| edit.put(acceptance))?;
        for binned in self.bin {
            if edit.find::<Post>(binned.id.0)?.is_some() {
                for id in store::post::reusing(edit.connection(), binned.id)? {
                    edit.change_post(id, |other| other.reuses = None)?;
                }
                take_off_the_board(edit, binned.id)?;
            }
            edit.put(&binned)?;
        }
        self.saved_views.iter().try_for_each(|view| edit.put(view))?;
        self.meeting_series.iter().try_for_each(|series| edit.put(series))?;
        self.meetings.iter().try_for_each(|meeting| edit.put(meeting))?;
        Ok(Told::about(self.subject).with(json!({ "posts": posts })))
    }
}

fn kept_person(edit: &Edit<'_>, person: &Person, keeping: Keeping) -> Result<Person, Refusal> {
    let known = match keeping {
        Keeping::Nothing => None,
        Keeping::WhatTheSourceLacks => edit.find::<Person>(person.id.0)?,
    };
    Ok(known.unwrap_or_else(|| person.clone()))
}

fn take_in_post(
    edit: &mut Edit<'_>,
    mut post: Post,
    placements: Vec<Placement>,
    keeping: Keeping,
) -> Result<(), Refusal> {
    let known: Option<Post> = edit.find(post.id.0)?;
    let had = edit.placements_of(post.id)?;
    if let Some(known) = known.filter(|_| keeping == Keeping::WhatTheSourceLacks) {
        keep_what_the_source_lacks(&mut post, known);
    }
    edit.put(&post)?;
    if edit.find::<BinnedPost>(post.id.0)?.is_some() {
        // It was deleted here, and the source still has it.
        edit.remove(Kind::BinnedPost, post.id.0)?;
    }
    for mut placement in placements.iter().cloned() {
        if keeping == Keeping::WhatTheSourceLacks
            && let Some(known) = had.iter().find(|known| known.id == placement.id)
        {
            placement.text = placement.text.or_else(|| known.text.clone());
            placement.url = placement.url.or_else(|| known.url.clone());
            placement.results = placement.results.or_else(|| known.results.clone());
        }
        edit.put(&placement)?;
    }
    let given = |id: PlacementId| placements.iter().any(|placement| placement.id == id);
    for gone in had.iter().filter(|known| keeping == Keeping::Nothing && !given(known.id)) {
        edit.remove(Kind::Placement, gone.id.0)?;
    }
    Ok(())
}

fn keep_what_the_source_lacks(post: &mut Post, known: Post) {
    post.category = post.category.or(known.category);
    post.campaign = known.campaign;
    post.audience = known.audience;
    post.purpose = known.purpose;
    post.link = post.link.take().or(known.link);
    post.budget = post.budget.or(known.budget);
    post.reuses = known.reuses;
    post.order = known.order;
    post.allow_double_post = known.allow_double_post;
    post.pictures = known.pictures;
    post.rank = known.rank;
    post.cycle_entries = known.cycle_entries;
    for comment in known.comments {
        if !post.comments.iter().any(|other| other.id == comment.id) {
            post.comments.push(comment);
        }
    }
    post.comments.sort_by_key(|comment| (comment.at, comment.id));
}
