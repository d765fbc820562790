//! Errors as they leave the api. A code only where somebody acts on it; the message is one sentence with place and remedy.

use board::{OpenError, Refusal};
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

/// What the window tells apart; one table there maps each to wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    NotFound,
    Empty,
    Impossible,
    AlreadyOut,
    ChannelClosed,
    ChannelInUse,
    NameTaken,
    NothingToUndo,
    NothingToRedo,
    ChangedSince,
    NoBoard,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    AlreadyThere,
    NotABoard,
    BoardDamaged,
    BoardNewer,
    BoardReadOnly,
    BoardOpenElsewhere,
    Storage,
    ImportUnreadable,
    PictureMissing,
    PictureUnusable,
    InvalidParameters,
    UnknownCommand,
    Internal,
}

#[derive(Debug, Clone, Serialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct ApiError {
    pub code: ErrorCode,
    /// One sentence in English: what is wrong with what, and what to do.
    pub message: String,
    /// Named values for the window's wording.
    #[ts(type = "Record<string, unknown>")]
    pub detail: Value,
}

impl ApiError {
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), detail: json!({}) }
    }

    pub(crate) fn with(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }

    pub(crate) fn no_board() -> Self {
        Self::new(ErrorCode::NoBoard, "no board is open; open one or make a new one first")
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        let message = refusal.to_string();
        let (code, detail) = match refusal {
            Refusal::NotFound { kind, id } => (ErrorCode::NotFound, json!({ "kind": kind, "id": id })),
            Refusal::Empty { what } => (ErrorCode::Empty, json!({ "what": what })),
            Refusal::Impossible { what, why } => (ErrorCode::Impossible, json!({ "what": what, "why": why })),
            Refusal::AlreadyOut { title } => (ErrorCode::AlreadyOut, json!({ "title": title })),
            Refusal::ChannelClosed { name, .. } => (ErrorCode::ChannelClosed, json!({ "name": name })),
            Refusal::ChannelInUse { name, placements, .. } => {
                (ErrorCode::ChannelInUse, json!({ "name": name, "placements": placements }))
            }
            Refusal::NameTaken { name, .. } => (ErrorCode::NameTaken, json!({ "name": name })),
            Refusal::NothingToUndo => (ErrorCode::NothingToUndo, json!({})),
            Refusal::NothingToRedo => (ErrorCode::NothingToRedo, json!({})),
            Refusal::ChangedSince { subject } => (ErrorCode::ChangedSince, json!({ "subject": subject })),
            Refusal::Storage(_) | Refusal::Unreadable(_) => (ErrorCode::Storage, json!({})),
        };
        Self { code, message, detail }
    }
}

impl From<OpenError> for ApiError {
    fn from(error: OpenError) -> Self {
        let message = error.to_string();
        let (code, path) = match error {
            OpenError::Missing { path } => (ErrorCode::FileMissing, path),
            OpenError::Folder { path } | OpenError::Unreadable { path, .. } => {
                (ErrorCode::FileUnreadable, path)
            }
            OpenError::Empty { path } | OpenError::NotABoard { path } | OpenError::Foreign { path } => {
                (ErrorCode::NotABoard, path)
            }
            OpenError::Damaged { path, .. }
            | OpenError::Migration { path, .. }
            | OpenError::Database { path, .. }
            | OpenError::Content { path, .. } => (ErrorCode::BoardDamaged, path),
            OpenError::Newer { path, .. } => (ErrorCode::BoardNewer, path),
            OpenError::ReadOnly { path } => (ErrorCode::BoardReadOnly, path),
            OpenError::OpenElsewhere { path } => (ErrorCode::BoardOpenElsewhere, path),
            OpenError::AlreadyThere { path } => (ErrorCode::AlreadyThere, path),
            OpenError::Unwritable { path, .. } | OpenError::NoJournal { path, .. } => {
                (ErrorCode::FileUnwritable, path)
            }
        };
        Self { code, message, detail: json!({ "path": path }) }
    }
}
