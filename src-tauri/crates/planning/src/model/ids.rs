//! Ids as types: a channel's id can't be handed where a post's is wanted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(#[ts(type = "string")] pub Uuid);

        impl $name {
            /// A new id that sorts after all earlier ones (UUIDv7).
            pub fn new() -> Self { Self(Uuid::now_v7()) }
        }
        impl Default for $name {
            fn default() -> Self { Self::new() }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::parse_str(text).map(Self) }
        }
    )+ };
}

ids! {
    ChannelId, PersonId, AudienceId, TagId, CategoryId, CampaignId, PostId, PlacementId, CycleEntryId, BlackoutId, EventId, MeetingSeriesId, MeetingId,
    /// One ring of the annual wheel.
    RingId,
    /// One post of a cycle entry's template.
    TemplatePostId,
    SavedViewId,
    /// One open point of a meeting.
    PointId,
    /// One finding that was accepted.
    AcceptanceId,
    /// One comment on a card.
    CommentId,
    /// One thing a person did.
    OperationId,
}
