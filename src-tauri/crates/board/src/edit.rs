//! What an operation may do to the board: read and write whole entities, inside one transaction that keeps before and after.

use planning::{
    Board, Channel, ChannelId, ChannelState, Filter, Placement, PlacementId, Post, PostId, SavedView,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::entity::{self, Entity, Kind, as_json};
use crate::refusal::Refusal;
use crate::store::{self, Connection, Record, operation::Change};

/// A verb: what a person means to do, with what it needs to know.
pub trait Intent: DeserializeOwned {
    /// The command's name, a verb and its object.
    const NAME: &'static str;

    /// Does it, or refuses; the caller takes everything back on a refusal.
    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal>;
}

/// What an operation says about itself for the history.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub subject: String,
    pub detail: Value,
    /// The id of what it made.
    pub made: Option<Uuid>,
}

impl Told {
    pub fn about(subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), detail: json!({}), made: None }
    }

    pub fn with(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }

    pub fn made(mut self, id: Uuid) -> Self {
        self.made = Some(id);
        self
    }
}

/// An open operation.
pub struct Edit<'a> {
    connection: &'a Connection,
    /// The board's wall clock.
    pub now: chrono::NaiveDateTime,
    pub author: &'a str,
    changes: Vec<Change>,
    /// Where an entity's change stands in `changes`.
    places: std::collections::HashMap<(Kind, Uuid), usize>,
}

impl<'a> Edit<'a> {
    pub(crate) fn new(connection: &'a Connection, now: chrono::NaiveDateTime, author: &'a str) -> Self {
        Self { connection, now, author, changes: Vec::new(), places: std::collections::HashMap::new() }
    }

    /// What was changed, without what came out as it was.
    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes.into_iter().filter(|change| change.before != change.after).collect()
    }

    pub(crate) fn connection(&self) -> &Connection {
        self.connection
    }

    pub(crate) fn find<R: Record>(&self, id: Uuid) -> Result<Option<R>, Refusal> {
        Ok(R::one(self.connection, id)?)
    }

    pub(crate) fn get<R: Record>(&self, id: Uuid) -> Result<R, Refusal> {
        self.find(id)?.ok_or(Refusal::NotFound { kind: R::KIND, id })
    }

    pub(crate) fn all<R: Record>(&self) -> Result<Vec<R>, Refusal> {
        Ok(R::all(self.connection)?)
    }

    /// Inserts or replaces an entity.
    pub(crate) fn put<R: Record>(&mut self, record: &R) -> Result<(), Refusal> {
        let before = R::one(self.connection, record.uuid())?;
        if before.as_ref() == Some(record) {
            return Ok(());
        }
        record.put(self.connection)?;
        let (before, after) = (as_json(before)?, as_json(Some(record.clone()))?);
        self.note(R::KIND, record.uuid(), before, after);
        Ok(())
    }

    /// Removes an entity that must be there.
    pub(crate) fn remove(&mut self, kind: Kind, id: Uuid) -> Result<(), Refusal> {
        let before = entity::current(self.connection, kind, id)?.ok_or(Refusal::NotFound { kind, id })?;
        entity::delete(self.connection, kind, id)?;
        self.note(kind, id, Some(before), None);
        Ok(())
    }

    fn note(&mut self, kind: Kind, id: Uuid, before: Option<Value>, after: Option<Value>) {
        match self.places.get(&(kind, id)) {
            Some(place) => self.changes[*place].after = after,
            None => {
                self.places.insert((kind, id), self.changes.len());
                self.changes.push(Change { kind, entity: id, before, after });
            }
        }
    }

    pub fn board(&self) -> Result<Board, Refusal> {
        self.get(Uuid::nil())
    }

    /// Changes a post and tells of it by its title.
    pub fn change_post(&mut self, id: PostId, change: impl FnOnce(&mut Post)) -> Result<Told, Refusal> {
        let mut post: Post = self.get(id.0)?;
        let told = Told::about(post.title.clone());
        change(&mut post);
        self.put(&post)?;
        Ok(told)
    }

    /// Changes a placement and tells of it by its post's title.
    pub fn change_placement(
        &mut self,
        id: PlacementId,
        change: impl FnOnce(&mut Placement),
    ) -> Result<Told, Refusal> {
        let mut placement: Placement = self.get(id.0)?;
        let post: Post = self.get(placement.post.0)?;
        let channel: Channel = self.get(placement.channel.0)?;
        change(&mut placement);
        self.put(&placement)?;
        Ok(Told::about(post.title).with(json!({ "channel": channel.name })))
    }

    pub fn placements_of(&self, post: PostId) -> Result<Vec<Placement>, Refusal> {
        Ok(store::placement::of_post(self.connection, post)?)
    }

    /// A channel that something can be planned on.
    pub fn plannable(&self, id: ChannelId) -> Result<Channel, Refusal> {
        let channel: Channel = self.get(id.0)?;
        match channel.state {
            ChannelState::Closed => Err(Refusal::ChannelClosed { channel: id, name: channel.name }),
            _ => Ok(channel),
        }
    }

    /// Changes what the saved views ask for.
    pub(crate) fn change_views(&mut self, change: impl Fn(&mut Filter)) -> Result<(), Refusal> {
        for mut view in self.all::<SavedView>()? {
            change(&mut view.filter);
            self.put(&view)?;
        }
        Ok(())
    }

    /// Refuses unless the entity exists.
    pub fn must_exist(&self, kind: Kind, id: Uuid) -> Result<(), Refusal> {
        entity::current(self.connection, kind, id)?.map(drop).ok_or(Refusal::NotFound { kind, id })
    }
}

/// Puts a change as it stood back into the database: the entity, or its absence.
pub(crate) fn restore(connection: &Connection, change: &Change, to: Option<&Value>) -> Result<(), Refusal> {
    match to {
        Some(json) => Entity::from_json(change.kind, json.clone())?.put(connection)?,
        None => entity::delete(connection, change.kind, change.entity)?,
    }
    Ok(())
}

/// A text with its outer blanks taken off, refused when nothing is left.
pub(crate) fn worded(what: &'static str, text: &str) -> Result<String, Refusal> {
    match text.trim() {
        "" => Err(Refusal::Empty { what }),
        text => Ok(text.to_owned()),
    }
}

/// A text that may be left out: blank means none.
pub(crate) fn optional(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A moment without its seconds.
pub(crate) fn to_the_minute(at: chrono::NaiveDateTime) -> chrono::NaiveDateTime {
    chrono::Timelike::with_second(&at, 0).unwrap_or(at)
}

/// The same list without repetitions, in its order.
pub(crate) fn distinct<T: PartialEq + Copy>(list: &[T]) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(list.len());
    for item in list {
        if !kept.contains(item) {
            kept.push(*item);
        }
    }
    kept
}
