//! Meetings: those that come again, those that were held, and one of them with its agenda made from the board.

mod agenda;
mod minutes;
mod period;

use planning::{Meeting, MeetingId, MeetingSeries};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

use agenda::{PartView, parts};
pub(crate) use minutes::{AskMinutes, CloseMeeting, ExportMinutes};
pub(crate) use period::{missed_in_past_period, past_period};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskMeetings {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MeetingsView {
    /// By name.
    pub series: Vec<MeetingSeries>,
    /// Newest first.
    pub held: Vec<Meeting>,
}

impl Answer for AskMeetings {
    type Reply = MeetingsView;
    const NAME: &'static str = "meetings";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<MeetingsView, ApiError> {
        let board = session.board()?;
        let mut series = board.meeting_series()?;
        series.sort_by_cached_key(|series| (series.rhythm, series.name.to_lowercase()));
        let mut held = board.meetings()?;
        held.sort_by_key(|meeting| std::cmp::Reverse((meeting.held_on, meeting.id)));
        Ok(MeetingsView { series, held })
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskAgenda {
    pub meeting: MeetingId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct AgendaView {
    pub meeting: Meeting,
    /// In the order of the meeting's agenda.
    pub parts: Vec<PartView>,
}

impl Answer for AskAgenda {
    type Reply = AgendaView;
    const NAME: &'static str = "agenda";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<AgendaView, ApiError> {
        let meeting = found(session, self.meeting)?;
        Ok(AgendaView { parts: parts(session, &meeting)?, meeting })
    }
}

fn found(session: &Session, id: MeetingId) -> Result<Meeting, ApiError> {
    session.board()?.meeting(id)?.ok_or_else(|| {
        let message = format!("there is no meeting with the id {id}; it may have been removed");
        ApiError::new(ErrorCode::NotFound, message)
    })
}
