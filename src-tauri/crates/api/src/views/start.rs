//! What the window needs to know first.

use std::path::PathBuf;

use chrono::NaiveDateTime;
use planning::planned_time::minute_format;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::{RecentBoard, Session, system_time_zone};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskStart {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Start {
    pub board: Option<OpenedBoard>,
    pub recent: Vec<RecentBoard>,
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub now: NaiveDateTime,
    pub version: &'static str,
    /// The computer's own time zone, a name such as `Europe/Oslo`.
    pub time_zone: &'static str,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct OpenedBoard {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub name: String,
    pub is_sample: bool,
}

impl OpenedBoard {
    pub(crate) fn of(session: &Session) -> Result<Self, ApiError> {
        let board = session.board()?;
        Ok(Self { path: board.path().to_owned(), name: board.about()?.name, is_sample: session.is_sample() })
    }
}

impl Answer for AskStart {
    type Reply = Start;
    const NAME: &'static str = "start";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Start, ApiError> {
        Ok(Start {
            board: session.open_board().is_some().then(|| OpenedBoard::of(session)).transpose()?,
            recent: session.recent(),
            now: session.now(),
            version: env!("CARGO_PKG_VERSION"),
            time_zone: system_time_zone().name(),
        })
    }
}
