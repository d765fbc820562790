//! What people did, newest last: the unit of undo and of history.

use chrono::NaiveDateTime;
use planning::OperationId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::entity::Kind;

/// One thing a person did. `command`, `subject` and `detail` are what its words are made from, in any language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Operation {
    pub id: OperationId,
    /// Wall clock of the board, to the second.
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    pub author: String,
    pub command: String,
    /// The name of what it was done to, as it was called then.
    pub subject: String,
    #[ts(type = "Record<string, unknown>")]
    pub detail: Value,
    pub state: OperationState,
}

/// Whether an operation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OperationState {
    Done,
    /// Taken back; redo repeats it.
    Undone,
    /// Taken back, and something else was done after.
    Abandoned,
}

impl OperationState {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Abandoned => "abandoned",
        }
    }
}

impl std::str::FromStr for OperationState {
    type Err = planning::UnknownWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        [Self::Done, Self::Undone, Self::Abandoned].into_iter().find(|state| state.word() == word).ok_or_else(
            || planning::UnknownWord { word: word.to_owned(), known: "done, undone, abandoned".to_owned() },
        )
    }
}

/// One entity that an operation changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ChangedEntity {
    pub kind: Kind,
    #[ts(type = "string")]
    pub id: Uuid,
}
