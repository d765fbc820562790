//! Why an operation was not done. The board is as it was.

use crate::entity::Kind;
use crate::store::StoreError;
use planning::ChannelId;
use uuid::Uuid;

#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no {} with the id {id}; it may have been deleted", kind.word())]
    NotFound { kind: Kind, id: Uuid },
    #[error("{what} must not be empty; give it a text")]
    Empty { what: &'static str },
    #[error("{what}: {why}")]
    Impossible { what: &'static str, why: String },
    #[error("“{title}” is out already; reuse it, or correct the time on its card")]
    AlreadyOut { title: String },
    #[error("{name} is closed; open the channel again before planning on it")]
    ChannelClosed { channel: ChannelId, name: String },
    #[error("{name} still has {placements} placements; close the channel instead, or remove them first")]
    ChannelInUse { channel: ChannelId, name: String, placements: u32 },
    #[error("there is a {} called “{name}” already; choose another name", kind.word())]
    NameTaken { kind: Kind, name: String },
    #[error("there is nothing to undo")]
    NothingToUndo,
    #[error("there is nothing to redo")]
    NothingToRedo,
    #[error("“{subject}” was changed since, so this can't be taken back or repeated")]
    ChangedSince { subject: String },
    #[error("the board could not be saved ({0}); nothing was changed")]
    Storage(#[from] StoreError),
    #[error("the board holds something this program does not understand ({0}); nothing was changed")]
    Unreadable(#[from] serde_json::Error),
}
