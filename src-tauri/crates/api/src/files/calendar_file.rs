//! The calendar file that is kept up to date: which one, how it stands, and no longer.

use std::path::PathBuf;

use planning::{ChannelId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plan::{Part, calendar};
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::{CalendarFile, CalendarFileState, Session};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCalendarFile {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CalendarFileView {
    pub file: CalendarFile,
    pub state: CalendarFileState,
}

impl Answer for AskCalendarFile {
    type Reply = Option<CalendarFileView>;
    const NAME: &'static str = "calendar_file";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Self::Reply, ApiError> {
        session.board()?;
        Ok(shown(session))
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeepCalendarFile {
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
}

impl Answer for KeepCalendarFile {
    type Reply = Option<CalendarFileView>;
    const NAME: &'static str = "keep_calendar_file";
    const KIND: CommandKind = CommandKind::Query;

    /// Written once before it is remembered: a place that can't be written to is refused while the person still looks.
    fn answer(self, session: &mut Session) -> Result<Self::Reply, ApiError> {
        let file = CalendarFile { path: self.path, channel: self.channel, person: self.person };
        let text = calendar(session.board()?, &part(&file))?;
        super::replace(&file.path, text.as_bytes())?;
        session.keep_calendar_file(Some(file))?;
        Ok(shown(session))
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct StopCalendarFile {}

impl Answer for StopCalendarFile {
    type Reply = ();
    const NAME: &'static str = "stop_calendar_file";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<(), ApiError> {
        session.board()?;
        session.keep_calendar_file(None)
    }
}

pub(crate) fn part(file: &CalendarFile) -> Part {
    Part { channel: file.channel, person: file.person, from: None, to: None }
}

fn shown(session: &Session) -> Option<CalendarFileView> {
    let (file, state) = session.calendar_file()?;
    Some(CalendarFileView { file, state })
}
