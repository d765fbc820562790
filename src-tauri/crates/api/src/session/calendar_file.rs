//! The calendar file beside a board: written anew some time after every change, so that a calendar program that watches it
//! shows the plan as it is. Which file it is belongs to this computer, so it stands in the data folder, not on the board.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::time::{Duration, Instant};
use std::{fs, io, thread};

use planning::{ChannelId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::files::replace;

/// Changes come in bursts: it waits until so long nothing was changed …
const QUIET: Duration = Duration::from_secs(2);
/// … but not longer than this after the first of them.
const LONGEST: Duration = Duration::from_secs(10);
/// How often it is looked whether the file is written.
const LOOK: Duration = Duration::from_millis(100);
/// How long closing a board waits for a folder that does not answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Which file is kept, and what of the plan goes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub(crate) struct CalendarFile {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub channel: Option<ChannelId>,
    pub person: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum CalendarFileState {
    /// It will be written in a moment.
    Waiting,
    Current {
        /// Wall clock of the board.
        at: String,
    },
    Failed {
        code: ErrorCode,
        message: String,
    },
}

/// What the calendar file of the open board is about, and how it stands.
#[derive(Debug, Default)]
pub(super) struct Keeper {
    kept: Option<Kept>,
}

#[derive(Debug)]
struct Kept {
    file: CalendarFile,
    state: CalendarFileState,
    due: Option<Due>,
    writing: Option<Receiver<Result<(), ApiError>>>,
}

#[derive(Debug, Clone, Copy)]
struct Due {
    at: Instant,
    latest: Instant,
}

/// Whether something came of it that people should see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    None,
    Turned,
}

impl Keeper {
    /// For a board that was opened: what changed while it was not looked at is caught up with.
    pub(super) fn of(data_folder: &Path, board: &Path) -> Self {
        let file = read(data_folder).remove(&name_of(board));
        let mut keeper = Self { kept: file.map(Kept::new) };
        keeper.note_change();
        keeper
    }

    /// Keeps this file from now on, or none.
    ///
    /// # Errors
    /// When that can't be remembered.
    pub(super) fn keep(
        &mut self,
        data_folder: &Path,
        board: &Path,
        file: Option<CalendarFile>,
    ) -> Result<(), ApiError> {
        let mut all = read(data_folder);
        match &file {
            Some(file) => all.insert(name_of(board), file.clone()),
            None => all.remove(&name_of(board)),
        };
        write(data_folder, &all).map_err(|cause| {
            let message = format!("{}: the choice can't be kept ({cause})", data_folder.display());
            ApiError::new(ErrorCode::FileUnwritable, message).with(serde_json::json!({ "path": data_folder }))
        })?;
        self.kept = file.map(Kept::new);
        Ok(())
    }

    pub(super) fn shown(&self) -> Option<(CalendarFile, CalendarFileState)> {
        let kept = self.kept.as_ref()?;
        let is_behind = kept.due.is_some() || kept.writing.is_some();
        let state = match &kept.state {
            CalendarFileState::Current { .. } if is_behind => CalendarFileState::Waiting,
            state => state.clone(),
        };
        Some((kept.file.clone(), state))
    }

    pub(super) fn note_change(&mut self) {
        let Some(kept) = &mut self.kept else { return };
        let now = Instant::now();
        let latest = kept.due.map_or(now + LONGEST, |due| due.latest);
        kept.due = Some(Due { at: (now + QUIET).min(latest), latest });
    }

    /// How long until there is something to do; `None` while there is nothing.
    pub(super) fn due_in(&self) -> Option<Duration> {
        let kept = self.kept.as_ref()?;
        match (&kept.writing, kept.due) {
            (Some(_), _) => Some(LOOK),
            (None, Some(due)) => Some(due.at.saturating_duration_since(Instant::now())),
            (None, None) => None,
        }
    }

    /// Looks after the file: begins to write it once that is due, sees what became of it. `text` puts the calendar together.
    pub(super) fn look_after(
        &mut self,
        at: &str,
        text: impl FnOnce(&CalendarFile) -> Result<String, ApiError>,
    ) -> News {
        let Some(kept) = &mut self.kept else { return News::None };
        if let Some(writing) = &kept.writing {
            let done = match writing.try_recv() {
                Ok(done) => done,
                Err(TryRecvError::Empty) => return News::None,
                Err(TryRecvError::Disconnected) => Err(unfinished()),
            };
            kept.writing = None;
            return kept.turn(done, at);
        }
        if kept.due.is_none_or(|due| due.at > Instant::now()) {
            return News::None;
        }
        kept.begin(text).map_or_else(|error| kept.turn(Err(error), at), |()| News::None)
    }

    /// Writes at once what waits, and waits for it: before a board is closed, and where the person waits for the answer.
    pub(super) fn settle(&mut self, at: &str, text: impl FnOnce(&CalendarFile) -> Result<String, ApiError>) {
        let Some(kept) = &mut self.kept else { return };
        if let Some(writing) = kept.writing.take() {
            let done = writing.recv_timeout(PATIENCE).unwrap_or_else(|_| Err(unfinished()));
            kept.turn(done, at);
        }
        if kept.due.is_none() {
            return;
        }
        let done = kept.begin(text).and_then(|()| match kept.writing.take() {
            Some(writing) => writing.recv_timeout(PATIENCE).unwrap_or_else(|_| Err(unfinished())),
            None => Ok(()),
        });
        kept.turn(done, at);
    }
}

impl Kept {
    fn new(file: CalendarFile) -> Self {
        Self { file, state: CalendarFileState::Waiting, due: None, writing: None }
    }

    /// A folder on a network may take its time or never answer: a thread of its own waits for it.
    fn begin(
        &mut self,
        text: impl FnOnce(&CalendarFile) -> Result<String, ApiError>,
    ) -> Result<(), ApiError> {
        self.due = None;
        let (text, path) = (text(&self.file)?, self.file.path.clone());
        let (done, writing) = mpsc::channel();
        let work = move || {
            // Nobody listens any more when the board was closed meanwhile.
            let _ = done.send(put(&path, text.as_bytes()));
        };
        thread::Builder::new().name("calendar file".into()).spawn(work).map_err(|cause| {
            ApiError::new(ErrorCode::Internal, format!("the calendar file can't be written ({cause})"))
        })?;
        self.writing = Some(writing);
        Ok(())
    }

    fn turn(&mut self, done: Result<(), ApiError>, at: &str) -> News {
        let state = match done {
            Ok(()) => CalendarFileState::Current { at: at.to_owned() },
            Err(error) => CalendarFileState::Failed { code: error.code, message: error.message.clone() },
        };
        let failed = |state: &CalendarFileState| matches!(state, CalendarFileState::Failed { .. });
        // That it can't be written is told once, not after every change.
        let is_known = failed(&state) && failed(&self.state);
        self.state = state;
        if is_known { News::None } else { News::Turned }
    }
}

/// A file that holds this already is left alone: programs that watch it would read it again for nothing.
fn put(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    match fs::read(path) {
        Ok(before) if before == bytes => Ok(()),
        _ => replace(path, bytes),
    }
}

fn unfinished() -> ApiError {
    ApiError::new(
        ErrorCode::FileUnwritable,
        "the folder of the calendar file does not answer; choose another one",
    )
}

/// A board is known by where it lies.
fn name_of(board: &Path) -> String {
    fs::canonicalize(board).unwrap_or_else(|_| board.to_owned()).to_string_lossy().into_owned()
}

const FILE: &str = "calendar_files.json";

fn read(data_folder: &Path) -> BTreeMap<String, CalendarFile> {
    let Ok(text) = fs::read_to_string(data_folder.join(FILE)) else { return BTreeMap::new() };
    serde_json::from_str(&text).unwrap_or_else(|error| {
        tracing::warn!(%error, "the list of calendar files can't be read");
        BTreeMap::new()
    })
}

fn write(data_folder: &Path, all: &BTreeMap<String, CalendarFile>) -> io::Result<()> {
    fs::create_dir_all(data_folder)?;
    let draft = data_folder.join(format!("{FILE}.new"));
    fs::write(&draft, serde_json::to_vec_pretty(all)?)?;
    fs::rename(draft, data_folder.join(FILE))
}
