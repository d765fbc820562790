//! Taking back and repeating.

use serde::Deserialize;
use ts_rs::TS;

use crate::error::ApiError;
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Undo {}

impl Answer for Undo {
    type Reply = OutcomeView;
    const NAME: &'static str = "undo";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let outcome = session.board_mut()?.undo()?;
        OutcomeView::of(session, outcome)
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Redo {}

impl Answer for Redo {
    type Reply = OutcomeView;
    const NAME: &'static str = "redo";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let outcome = session.board_mut()?.redo()?;
        OutcomeView::of(session, outcome)
    }
}
