//! The minutes of a meeting: read, closed with, and written to a file.

use std::path::PathBuf;

use board::intents::meetings;
use exchange::minutes::{Block, blocks, page};
use planning::MeetingId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::found;
use crate::error::ApiError;
use crate::files::replace;
use crate::minutes::{language, minutes, title};
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskMinutes {
    pub meeting: MeetingId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MinutesView {
    pub title: String,
    /// Markdown.
    pub text: String,
    pub blocks: Vec<Block>,
    /// Whether somebody wrote them; else they write themselves.
    pub edited: bool,
    /// What they are in: `nb` or `en`.
    pub language: String,
}

impl Answer for AskMinutes {
    type Reply = MinutesView;
    const NAME: &'static str = "minutes";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<MinutesView, ApiError> {
        let meeting = found(session, self.meeting)?;
        let (board, now) = (session.board()?, session.moment());
        let text = minutes(board, &meeting, now)?;
        Ok(MinutesView {
            title: title(board, &meeting),
            blocks: blocks(&text),
            edited: meeting.minutes.is_some(),
            language: language(board).to_owned(),
            text,
        })
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseMeeting {
    pub meeting: MeetingId,
    /// Seconds that each part took.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub seconds_used: Option<Vec<u32>>,
}

impl Answer for CloseMeeting {
    type Reply = OutcomeView;
    const NAME: &'static str = "close_meeting";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let meeting = found(session, self.meeting)?;
        let (now, moment) = (session.now_precisely(), session.moment());
        let minutes = minutes(session.board()?, &meeting, moment)?;
        session.board_mut()?.findings(moment);
        let intent = meetings::CloseMeeting { meeting: meeting.id, minutes, seconds_used: self.seconds_used };
        let outcome = session.board_mut()?.perform(intent, now)?;
        OutcomeView::of(session, outcome)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MinutesFormat {
    Markdown,
    /// One self-contained page that prints well.
    Html,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportMinutes {
    pub meeting: MeetingId,
    pub format: MinutesFormat,
    #[ts(type = "string")]
    pub path: PathBuf,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ExportedMinutes {
    #[ts(type = "string")]
    pub path: PathBuf,
}

impl Answer for ExportMinutes {
    type Reply = ExportedMinutes;
    const NAME: &'static str = "export_minutes";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<ExportedMinutes, ApiError> {
        let meeting = found(session, self.meeting)?;
        let (board, now) = (session.board()?, session.moment());
        let text = minutes(board, &meeting, now)?;
        let text = match self.format {
            MinutesFormat::Markdown => text,
            MinutesFormat::Html => page(&text, &title(board, &meeting), language(board)),
        };
        replace(&self.path, text.as_bytes())?;
        Ok(ExportedMinutes { path: self.path })
    }
}
