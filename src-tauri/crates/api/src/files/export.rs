//! Files out: the whole board as a document.

use std::fs;
use std::path::{Path, PathBuf};

use board::OpenBoard;
use exchange::document::{self, Whole};
use planning::{Placement, PostId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Export {
    pub format: ExportFormat,
    /// Replaced when it is there already.
    #[ts(type = "string")]
    pub path: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ExportFormat {
    /// The board document: everything, readable back without loss.
    Json,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Exported {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub posts: usize,
}

impl Answer for Export {
    type Reply = Exported;
    const NAME: &'static str = "export";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Exported, ApiError> {
        let whole = whole(session.board()?)?;
        let ExportFormat::Json = self.format;
        let text = document::write(&whole).map_err(|error| {
            ApiError::new(ErrorCode::Internal, format!("the board can't be written as JSON: {error}"))
        })?;
        replace(&self.path, text.as_bytes())?;
        Ok(Exported { path: self.path, posts: whole.posts.len() })
    }
}

fn whole(board: &OpenBoard) -> Result<Whole, ApiError> {
    let mut placements: HashMap<PostId, Vec<Placement>> = HashMap::new();
    for placement in board.placements()? {
        placements.entry(placement.post).or_default().push(placement);
    }
    let posts = board.posts()?.into_iter();
    Ok(Whole {
        board: board.about()?,
        channels: board.channels()?,
        people: board.people()?,
        audiences: board.audiences()?,
        tags: board.tags()?,
        categories: board.categories()?,
        campaigns: board.campaigns()?,
        posts: posts
            .map(|post| (placements.remove(&post.id).unwrap_or_default(), post))
            .map(|(p, post)| (post, p))
            .collect(),
        cycle: board.cycle()?,
        rings: board.rings()?,
        blackouts: board.blackouts()?,
        events: board.events()?,
        acceptances: board.acceptances()?,
    })
}

/// Writes beside the place first, so that a file there is only replaced by a whole one.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let draft = path.with_extension(format!("{}.new", uuid::Uuid::now_v7().simple()));
    let written = fs::write(&draft, bytes).and_then(|()| fs::rename(&draft, path));
    written.map_err(|cause| {
        // Best effort: the draft may not even have been made.
        let _ = fs::remove_file(&draft);
        let message = format!(
            "{}: the file can't be written ({cause}); choose a folder you may write to",
            path.display()
        );
        ApiError::new(ErrorCode::FileUnwritable, message).with(serde_json::json!({ "path": path }))
    })
}
