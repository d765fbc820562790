//! Cards to posts with placements, as the map says.

mod attached;
mod said;

use planning::{
    Category, CategoryId, Placement, PlacementId, PlacementState, PlannedTime, Post, PostId, Status, Tag,
    TagId,
};

use super::{
    card::Card,
    channels::Channels,
    export::Export,
    map::{ListTarget, Place, Settled},
    notes::Notes,
    people::People,
    shelf::Shelf,
};
use crate::{Draft, DraftPost, Known, Origin, given_id};

pub(super) fn draft(export: &Export, known: &Known<'_>, settled: &Settled, notes: &mut Notes) -> Draft {
    let mut reader = Reader {
        export,
        known,
        settled,
        channels: Channels::new(known.channels),
        people: People::new(export, known.people),
        categories: Shelf::new("category", known.categories.iter().map(|c| (c.id.0, c.name.as_str()))),
        tags: Shelf::new("tag", known.tags.iter().map(|t| (t.id.0, t.name.as_str()))),
        notes,
    };
    reader.take_labels();
    let posts = export.cards.iter().filter_map(|card| reader.post(card)).collect();
    reader.finish(posts)
}

struct Reader<'a> {
    export: &'a Export,
    known: &'a Known<'a>,
    settled: &'a Settled,
    channels: Channels<'a>,
    people: People<'a>,
    categories: Shelf,
    tags: Shelf,
    notes: &'a mut Notes,
}

/// A post while its labels and fields are read.
struct Growing {
    post: Post,
    places: Vec<Place>,
    /// The planned time that a custom field tells.
    planned: Option<PlannedTime>,
    /// What goes to the end of the brief.
    lines: Vec<String>,
}

impl Reader<'_> {
    fn post(&mut self, card: &Card) -> Option<DraftPost> {
        let target = self.list_target(card)?;
        let id = PostId(given_id("trello", "post", &card.id));
        let mut growing = Growing {
            post: Post::titled(id, &card.title),
            places: Vec::new(),
            planned: None,
            lines: Vec::new(),
        };
        growing.post.status = self.status(card, target);
        self.read_labels(card, &mut growing);
        self.read_fields(card, &mut growing);
        self.read_start(card, &mut growing);
        let due = self.time(card, "due date", card.due.as_deref());
        // A time span of the list holds only for cards that are where the list says.
        let listed =
            target.planned.filter(|_| growing.post.status == target.status.unwrap_or(Status::Drafting));
        growing.post.planned = due.or(growing.planned).or(listed);
        let Growing { mut post, places, lines, .. } = growing;
        post.brief = brief(&card.description, &lines);
        post.owners = self.people.owners(&card.members, &card.title, self.notes);
        post.checklist = self.checklist(card);
        post.links = self.links(card);
        post.comments = card.comments.iter().map(|comment| self.comment(card, comment)).collect();
        let placements = self.placements(card, &post, &places);
        Some(DraftPost { post, placements })
    }

    /// What the card's list says; `None` when its cards are left out.
    fn list_target(&mut self, card: &Card) -> Option<ListTarget> {
        let Some(list) = card.list.and_then(|list| self.export.lists.get(list)) else {
            self.notes.change_card(&card.title, "its list is not in the export; kept as drafting");
            return Some(ListTarget::default());
        };
        let row = self.settled.list(&list.name, list.archived).and_then(|at| self.settled.map.lists.get(at));
        let (target, guessed) = row.map(|row| (row.to, row.guessed)).unwrap_or_default();
        if target.leave_out {
            let why = format!("the mapping leaves out the list “{}”", list.name);
            self.notes.drop_card(&card.title, "the card and everything on it", why);
            return None;
        }
        if guessed && !list.archived {
            // The name is kept nowhere else, so the report says which cards stood there.
            self.notes.change_card(&card.title, format!("stood in the list “{}”", list.name));
        }
        if list.archived {
            let status = target.status.unwrap_or(Status::Drafting);
            self.notes
                .change_card(&card.title, format!("in the archived list “{}”: kept as {status}", list.name));
        }
        Some(target)
    }

    /// Done in Trello means published; an archived card is published when its list is, else it was given up.
    fn status(&mut self, card: &Card, target: ListTarget) -> Status {
        let listed = target.status.unwrap_or(Status::Drafting);
        let status = if card.done || (card.archived && listed == Status::Published) {
            Status::Published
        } else if card.archived {
            Status::Cancelled
        } else if card.template {
            Status::Idea
        } else {
            listed
        };
        if card.archived {
            self.notes.change_card(&card.title, format!("archived: kept as {status}"));
        } else if card.done && listed != Status::Published {
            self.notes.change_card(&card.title, "its due date is ticked off: taken as published");
        }
        status
    }

    fn placements(&mut self, card: &Card, post: &Post, places: &[Place]) -> Vec<Placement> {
        let published = post.status == Status::Published;
        let mut placements: Vec<Placement> = Vec::new();
        for place in places {
            let channel = self.channels.id(place, self.notes);
            if placements.iter().any(|known| known.channel == channel && known.format == place.format) {
                continue;
            }
            let text = format!("{}\n{channel}\n{}", card.id, place.format);
            placements.push(Placement {
                id: PlacementId(given_id("trello", "placement", &text)),
                post: post.id,
                channel,
                format: place.format,
                planned: None,
                state: if published { PlacementState::Published } else { PlacementState::Planned },
                text: None,
                url: None,
                published_at: None,
                slip_reason: None,
                results: None,
            });
        }
        placements
    }

    fn finish(self, posts: Vec<DraftPost>) -> Draft {
        let mut draft = Draft::empty(Origin::Trello);
        draft.channels = self.channels.new;
        draft.people = self.people.new;
        draft.tags = self
            .tags
            .new
            .into_iter()
            .map(|(id, name)| Tag { id: TagId(id), name, target_share: None })
            .collect();
        let category = |(id, name)| Category {
            id: CategoryId(id),
            name,
            goal: String::new(),
            target_share: None,
            one_in: None,
            colour: None,
        };
        draft.categories = self.categories.new.into_iter().map(category).collect();
        draft.posts = posts;
        let each = |count: fn(&DraftPost) -> usize| draft.posts.iter().map(count).sum::<usize>();
        let taken = [
            ("posts", draft.posts.len()),
            ("placements", each(|post| post.placements.len())),
            ("channels", draft.channels.len()),
            ("people", draft.people.len()),
            ("categories", draft.categories.len()),
            ("tags", draft.tags.len()),
            ("comments", each(|post| post.post.comments.len())),
            ("checklist_items", each(|post| post.post.checklist.len())),
            ("links", each(|post| post.post.links.len())),
        ];
        for (kind, count) in taken {
            self.notes.take(kind, count);
        }
        draft
    }
}

/// The description verbatim, then what has no field of its own.
fn brief(description: &str, lines: &[String]) -> String {
    match (description.is_empty(), lines.is_empty()) {
        (_, true) => description.to_owned(),
        (true, false) => lines.join("\n"),
        (false, false) => format!("{}\n\n{}", description.trim_end(), lines.join("\n")),
    }
}
