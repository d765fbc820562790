//! Adds a picture to a card: the file is copied into the board's own folder, and the card names the copy.

use std::fs;
use std::path::{Path, PathBuf};

use board::intents::posts;
use planning::{Consent, Picture, PostId};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::folder::{folder_of, keep, name_of};
use super::render::{self, LARGEST_FILE, Unusable};
use crate::error::{ApiError, ErrorCode};
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddPicture {
    pub post: PostId,
    /// A JPEG, PNG, GIF or WebP file of at most 40 MB.
    #[ts(type = "string")]
    pub source: PathBuf,
    /// The place among the card's pictures that waits for it; without, one is added.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub instead_of: Option<usize>,
}

impl Answer for AddPicture {
    type Reply = OutcomeView;
    const NAME: &'static str = "add_picture";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let (now, moment) = (session.now_precisely(), session.moment());
        let board = session.board_mut()?;
        if board.post(self.post)?.is_none() {
            let message = format!("there is no post with the id {}; it may have been deleted", self.post);
            return Err(ApiError::new(ErrorCode::NotFound, message));
        }
        let folder = folder_of(board.path());
        let file = copied(&self.source, &folder)?;
        let name = self.source.file_name().map_or_else(|| file.clone(), |n| n.to_string_lossy().into_owned());
        let picture =
            Picture { name, description: String::new(), consent: Consent::Missing, file: Some(file) };
        board.findings(moment);
        let intent = posts::AddPicture { post: self.post, picture, instead_of: self.instead_of };
        let outcome = board.perform(intent, now)?;
        OutcomeView::of(session, outcome)
    }
}

/// Copies a picture into the folder, once it is known to be one. Answers its name there.
fn copied(source: &Path, folder: &Path) -> Result<String, ApiError> {
    let unreadable = |code, cause: std::io::Error| {
        let message = format!("{}: the file can't be read ({cause}); choose another", source.display());
        ApiError::new(code, message).with(json!({ "path": source }))
    };
    let about = fs::metadata(source).map_err(|cause| unreadable(ErrorCode::FileMissing, cause))?;
    if about.len() > LARGEST_FILE {
        return Err(unusable(source, Unusable::FileTooLarge));
    }
    let bytes = fs::read(source).map_err(|cause| unreadable(ErrorCode::FileUnreadable, cause))?;
    let kind = render::kind_of(&bytes).ok_or_else(|| unusable(source, Unusable::NotAPicture))?;
    render::read(&bytes).map_err(|why| unusable(source, why))?;
    let name = name_of(&bytes, kind);
    keep(folder, &name, &bytes).map_err(|cause| {
        let message =
            format!("{}: the picture can't be copied there ({cause}); free some room", folder.display());
        ApiError::new(ErrorCode::FileUnwritable, message).with(json!({ "path": folder }))
    })?;
    Ok(name)
}

fn unusable(source: &Path, why: Unusable) -> ApiError {
    let message = format!("{}: {}", source.display(), why.why());
    ApiError::new(ErrorCode::PictureUnusable, message).with(json!({ "path": source, "why": why.word() }))
}
