//! One person at one board: what is open, what time it is, and the way in for every command.

mod calendar_file;
mod recent;

use std::path::{Path, PathBuf};
use std::time::Duration;

use board::OpenBoard;
use chrono::{NaiveDateTime, Timelike, Utc};
use planning::Now;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::error::{ApiError, ErrorCode};
use crate::registry::{COMMANDS, CommandKind};
pub(crate) use calendar_file::{CalendarFile, CalendarFileState};
pub(crate) use recent::RecentBoard;

use calendar_file::{Keeper, News};

/// Where a session keeps what is not on a board, and which clock it reads.
#[derive(Debug, Clone)]
pub struct Place {
    /// For the sample board and the list of recent boards.
    pub data_folder: PathBuf,
    pub clock: Clock,
}

/// The only clock there is: nothing below the api knows what time it is.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    System,
    /// Always this moment on the board's wall clock; for tests, screenshots and `--today`.
    Fixed(NaiveDateTime),
}

/// What a command answered.
#[derive(Debug, Clone)]
pub struct Reply {
    /// As it is sent: a month of a full board is megabytes, and a tree of it would cost more than the answer itself.
    pub json: Box<RawValue>,
    /// What changed, once it is saved: views that show it fetch it again.
    pub event: Option<Value>,
}

impl Reply {
    /// The answer as a tree, for scripts and tests.
    pub fn value(&self) -> Value {
        // What was written a moment ago reads back.
        serde_json::from_str(self.json.get()).unwrap_or_default()
    }
}

pub struct Session {
    place: Place,
    author: String,
    open: Option<OpenBoard>,
    is_sample: bool,
    calendar: Keeper,
}

impl Session {
    pub fn new(place: Place) -> Self {
        let author =
            ["POSTWHEEL_AUTHOR", "USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
        let author = author.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "—".to_owned());
        Self { place, author, open: None, is_sample: false, calendar: Keeper::default() }
    }

    /// Carries out a command by its name.
    ///
    /// # Errors
    /// An [`ApiError`] that says what is wrong and what to do; the board is then as it was.
    pub fn dispatch(&mut self, command: &str, params: Value) -> Result<Reply, ApiError> {
        let known = COMMANDS.iter().find(|known| known.name == command).ok_or_else(|| {
            let message = format!("there is no command “{command}”; “commands” lists them");
            ApiError::new(ErrorCode::UnknownCommand, message)
        })?;
        let params = if params.is_null() { json!({}) } else { params };
        let json = (known.run)(self, params)?;
        let event = match known.kind {
            CommandKind::Query => None,
            CommandKind::Write => {
                let outcome = serde_json::from_str::<Value>(json.get()).unwrap_or_default();
                Some(json!({ "changed": outcome["changed"], "board": false }))
            }
            CommandKind::Session => Some(json!({ "changed": [], "board": true })),
        };
        if event.is_some() {
            self.calendar.note_change();
        }
        Ok(Reply { json, event })
    }

    /// How long until something beside the board wants to be looked after; `None` while nothing does.
    pub fn due_in(&self) -> Option<Duration> {
        self.calendar.due_in()
    }

    /// Looks after what is kept beside the board, and answers what the window should hear of it.
    pub fn look_after(&mut self) -> Option<Value> {
        let at = self.now().format("%Y-%m-%dT%H:%M").to_string();
        let open = self.open.as_ref();
        let news = self.calendar.look_after(&at, |file| calendar_of(open, file));
        (news == News::Turned).then(|| json!({ "changed": [], "board": false, "calendar_file": true }))
    }

    /// Brings what is kept beside the board up to date at once.
    pub fn settle(&mut self) {
        let at = self.now().format("%Y-%m-%dT%H:%M").to_string();
        let open = self.open.as_ref();
        self.calendar.settle(&at, |file| calendar_of(open, file));
    }

    pub(crate) fn calendar_file(&self) -> Option<(CalendarFile, CalendarFileState)> {
        self.calendar.shown()
    }

    /// Keeps this file up to date from now on, or none; it was written a moment ago.
    pub(crate) fn keep_calendar_file(&mut self, file: Option<CalendarFile>) -> Result<(), ApiError> {
        let board = self.board()?.path().to_owned();
        self.calendar.keep(&self.place.data_folder, &board, file)?;
        self.calendar.note_change();
        self.settle();
        Ok(())
    }

    /// The board's wall clock to the minute; the computer's own when none is open.
    pub(crate) fn now(&self) -> NaiveDateTime {
        let at = match self.place.clock {
            Clock::Fixed(at) => at,
            Clock::System => match &self.open {
                Some(board) => Utc::now().with_timezone(&board.plan().clock().0).naive_local(),
                None => Utc::now().with_timezone(&system_time_zone()).naive_local(),
            },
        };
        at.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(at)
    }

    /// The same, but never ahead of the real clock: what is thrown away for its age is not thrown away for a `--today`.
    pub(crate) fn now_at_most(&self) -> NaiveDateTime {
        let zone = self.open.as_ref().map_or_else(system_time_zone, |board| board.plan().clock().0);
        self.now().min(Utc::now().with_timezone(&zone).naive_local())
    }

    pub(crate) fn moment(&self) -> Now {
        Now(self.now())
    }

    /// To the second, for the history.
    pub(crate) fn now_precisely(&self) -> NaiveDateTime {
        match (self.place.clock, &self.open) {
            (Clock::System, Some(board)) => {
                let at = Utc::now().with_timezone(&board.plan().clock().0).naive_local();
                at.with_nanosecond(0).unwrap_or(at)
            }
            _ => self.now(),
        }
    }

    pub(crate) fn set_clock(&mut self, clock: Clock) -> Clock {
        std::mem::replace(&mut self.place.clock, clock)
    }

    pub(crate) fn author(&self) -> &str {
        &self.author
    }

    pub(crate) fn data_folder(&self) -> &Path {
        &self.place.data_folder
    }

    pub(crate) fn board(&self) -> Result<&OpenBoard, ApiError> {
        self.open.as_ref().ok_or_else(ApiError::no_board)
    }

    pub(crate) fn board_mut(&mut self) -> Result<&mut OpenBoard, ApiError> {
        self.open.as_mut().ok_or_else(ApiError::no_board)
    }

    pub(crate) fn open_board(&self) -> Option<&OpenBoard> {
        self.open.as_ref()
    }

    pub(crate) fn is_sample(&self) -> bool {
        self.is_sample
    }

    /// Takes over an opened board and remembers it among the recent ones.
    pub(crate) fn take_over(&mut self, board: OpenBoard, is_sample: bool) {
        if !is_sample && let Ok(about) = board.about() {
            recent::remember(&self.place.data_folder, board.path(), &about.name);
        }
        self.settle();
        self.calendar = Keeper::of(&self.place.data_folder, board.path());
        (self.open, self.is_sample) = (Some(board), is_sample);
    }

    pub(crate) fn close(&mut self) {
        self.settle();
        self.calendar = Keeper::default();
        (self.open, self.is_sample) = (None, false);
    }

    pub(crate) fn forget_recent(&self, path: &Path) {
        recent::forget(&self.place.data_folder, path);
    }

    pub(crate) fn recent(&self) -> Vec<RecentBoard> {
        recent::list(&self.place.data_folder)
    }
}

/// The computer's time zone, or Oslo's where it has none that we know.
pub(crate) fn system_time_zone() -> chrono_tz::Tz {
    iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(chrono_tz::Europe::Oslo)
}

fn calendar_of(open: Option<&OpenBoard>, file: &CalendarFile) -> Result<String, ApiError> {
    crate::files::calendar(open.ok_or_else(ApiError::no_board)?, &crate::files::calendar_part(file))
}

/// Turns an answer into what is sent.
pub(crate) fn to_json<T: Serialize>(answer: &T) -> Result<Box<RawValue>, ApiError> {
    serde_json::value::to_raw_value(answer)
        .map_err(|error| ApiError::new(ErrorCode::Internal, format!("the answer can't be sent: {error}")))
}
