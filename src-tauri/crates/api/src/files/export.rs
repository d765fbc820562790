//! Files out: the whole board as a document, or the plan for those without the board.

use std::fs;
use std::path::{Path, PathBuf};

use board::OpenBoard;
use chrono::NaiveDate;
use exchange::document::{self, Whole};
use planning::{ChannelId, PersonId, Placement, PostId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

use super::plan::{self, Form, PaperFormat, Part};
use crate::error::{ApiError, ErrorCode};
use crate::pictures::{folder_of, travel};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Export {
    pub format: ExportFormat,
    /// Replaced when it is there already.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Only what stands on this channel.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub channel: Option<ChannelId>,
    /// Only what this person is responsible for.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person: Option<PersonId>,
    /// The first and the last day; open at an end that is left out.
    #[serde(default)]
    #[ts(type = "string | null", optional)]
    pub from: Option<NaiveDate>,
    #[serde(default)]
    #[ts(type = "string | null", optional)]
    pub to: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ExportFormat {
    /// The board document: everything, readable back without loss.
    Json,
    /// A calendar that phones and calendar programs show.
    Ics,
    Xlsx,
    Csv,
    Html,
    Markdown,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Exported {
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Posts of a document, placements of a plan.
    pub posts: usize,
}

impl Answer for Export {
    type Reply = Exported;
    const NAME: &'static str = "export";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Exported, ApiError> {
        let (board, today) = (session.board()?, session.now().date());
        let part = Part { channel: self.channel, person: self.person, from: self.from, to: self.to };
        let form = match self.format {
            ExportFormat::Json => return export_document(board, self.path, &part),
            ExportFormat::Ics => Form::Calendar,
            ExportFormat::Csv => Form::Sheet,
            ExportFormat::Xlsx => Form::Paper(PaperFormat::Xlsx),
            ExportFormat::Html => Form::Paper(PaperFormat::Html),
            ExportFormat::Markdown => Form::Paper(PaperFormat::Markdown),
        };
        let posts = plan::write(board, today, &part, form, &self.path)?;
        Ok(Exported { path: self.path, posts })
    }
}

fn export_document(board: &OpenBoard, path: PathBuf, part: &Part) -> Result<Exported, ApiError> {
    if *part != Part::default() {
        return Err(ApiError::new(
            ErrorCode::InvalidParameters,
            "export: the document is always the whole board; leave channel, person and days out, or choose another format",
        ));
    }
    let whole = whole(board)?;
    let text = document::write(&whole).map_err(|error| {
        ApiError::new(ErrorCode::Internal, format!("the board can't be written as JSON: {error}"))
    })?;
    replace(&path, text.as_bytes())?;
    take_pictures_along(board, &whole, &path)?;
    Ok(Exported { path, posts: whole.posts.len() })
}

/// The document names its pictures; they go into a folder of its own beside it. What is missing was missing before.
fn take_pictures_along(board: &OpenBoard, whole: &Whole, document: &Path) -> Result<(), ApiError> {
    let posts = whole.posts.iter().map(|(post, _)| post).chain(whole.bin.iter().map(|binned| &binned.post));
    let names = posts.flat_map(|post| &post.pictures).filter_map(|picture| picture.file.as_deref());
    let folder = folder_of(document);
    travel(names, &folder_of(board.path()), &folder).map(drop).map_err(|cause| {
        let message = format!(
            "{}: the pictures can't be copied there ({cause}); choose a folder you may write to",
            folder.display()
        );
        ApiError::new(ErrorCode::FileUnwritable, message).with(serde_json::json!({ "path": folder }))
    })
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
        bin: board.bin()?,
        saved_views: board.saved_views()?,
        meeting_series: board.meeting_series()?,
        meetings: board.meetings()?,
    })
}

/// Writes beside the place first, so that a file there is only replaced by a whole one.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
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
