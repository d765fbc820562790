//! Everything a row can be, so that an operation can carry any of them before and after.

use planning::{
    Acceptance, Audience, Blackout, Board, Campaign, Category, Channel, CycleEntry, Event, Person, Placement,
    Plan, Post, Tag,
    plan::{PlannedPlacement, PlannedPost, Touched},
};
use serde_json::Value;
use uuid::Uuid;

use crate::store::{Connection, Record, StoreError, Stored};

macro_rules! entities {
    ($($name:ident = $word:literal),+ $(,)?) => {
        /// What kind of thing a row is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum Kind { $(#[serde(rename = $word)] $name),+ }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$name),+];

            pub const fn word(self) -> &'static str {
                match self { $(Kind::$name => $word),+ }
            }
        }

        /// One entity of any kind.
        #[derive(Debug, Clone, PartialEq)]
        pub(crate) enum Entity { $($name($name)),+ }

        $(impl From<$name> for Entity { fn from(entity: $name) -> Self { Entity::$name(entity) } })+

        impl Entity {
            /// Reads back what [`crate::store::Record`] wrote of it.
            pub(crate) fn from_json(kind: Kind, json: Value) -> serde_json::Result<Self> {
                match kind { $(Kind::$name => serde_json::from_value(json).map(Entity::$name)),+ }
            }

            fn to_json(&self) -> serde_json::Result<Value> {
                match self { $(Entity::$name(entity) => serde_json::to_value(entity)),+ }
            }

            pub(crate) fn put(&self, connection: &Connection) -> Stored<()> {
                match self { $(Entity::$name(entity) => entity.put(connection)),+ }
            }
        }

        /// The row as it stands, as JSON.
        pub(crate) fn current(connection: &Connection, kind: Kind, id: Uuid) -> Stored<Option<Value>> {
            match kind { $(Kind::$name => as_json($name::one(connection, id)?)),+ }
        }

        pub(crate) fn delete(connection: &Connection, kind: Kind, id: Uuid) -> Stored<()> {
            match kind { $(Kind::$name => $name::delete(connection, id)),+ }
        }
    };
}

entities! {
    Board = "board", Person = "person", Audience = "audience", Tag = "tag", Category = "category", Campaign = "campaign",
    Channel = "channel", CycleEntry = "cycle_entry", Post = "post", Placement = "placement", Blackout = "blackout",
    Event = "event", Acceptance = "acceptance",
}

impl std::str::FromStr for Kind {
    type Err = planning::UnknownWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word).ok_or_else(|| planning::UnknownWord {
            word: word.to_owned(),
            known: Self::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(", "),
        })
    }
}

/// An entity as this version writes it: what a version before had no word for takes its default.
pub(crate) fn renewed(kind: Kind, json: Value) -> serde_json::Result<Value> {
    Entity::from_json(kind, json)?.to_json()
}

pub(crate) fn as_json<R: Record>(record: Option<R>) -> Stored<Option<Value>> {
    record
        .map(|record| serde_json::to_value(record))
        .transpose()
        .map_err(|error| StoreError::ToSqlConversionFailure(error.into()))
}

/// Brings one changed entity into the plan.
pub(crate) fn put_in_plan(plan: &mut Plan, entity: Entity, touched: &mut Touched) {
    match entity {
        Entity::Board(board) => plan.set_board(&board, touched),
        Entity::Person(person) => plan.put_person(person, touched),
        Entity::Category(category) => plan.put_category(category, touched),
        Entity::Channel(channel) => plan.put_channel(channel, touched),
        Entity::CycleEntry(entry) => plan.put_cycle_entry(entry, touched),
        Entity::Post(post) => plan.put_post(PlannedPost::of(&post), touched),
        Entity::Placement(placement) => plan.put_placement(PlannedPlacement::of(&placement), touched),
        Entity::Blackout(blackout) => plan.put_blackout(blackout, touched),
        Entity::Event(event) => plan.put_event(event, touched),
        // No rule reads these.
        Entity::Audience(_) | Entity::Tag(_) | Entity::Campaign(_) | Entity::Acceptance(_) => {}
    }
}

/// Takes one removed entity out of the plan.
pub(crate) fn remove_from_plan(plan: &mut Plan, kind: Kind, id: Uuid, touched: &mut Touched) {
    use planning::{BlackoutId, CategoryId, ChannelId, CycleEntryId, EventId, PersonId, PlacementId, PostId};
    match kind {
        Kind::Person => plan.remove_person(PersonId(id), touched),
        Kind::Category => plan.remove_category(CategoryId(id), touched),
        Kind::Channel => plan.remove_channel(ChannelId(id), touched),
        Kind::CycleEntry => plan.remove_cycle_entry(CycleEntryId(id), touched),
        Kind::Post => plan.remove_post(PostId(id), touched),
        Kind::Placement => plan.remove_placement(PlacementId(id), touched),
        Kind::Blackout => plan.remove_blackout(BlackoutId(id), touched),
        Kind::Event => plan.remove_event(EventId(id), touched),
        Kind::Board | Kind::Audience | Kind::Tag | Kind::Campaign | Kind::Acceptance => {}
    }
}
