//! What was done, and what can be done.

use board::{Operation, OperationState};
use chrono::NaiveDateTime;
use planning::OperationId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::error::ApiError;
use crate::registry::{Answer, COMMANDS, CommandKind};
use crate::session::Session;
use crate::words::operation_words;

#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "Operation")]
pub(crate) struct OperationView {
    pub id: OperationId,
    /// Wall clock of the board, to the second.
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    pub author: String,
    pub command: String,
    /// The name of what it was done to, as it was called then.
    pub subject: String,
    #[ts(type = "Record<string, unknown>")]
    pub detail: Value,
    pub state: OperationState,
    /// In English; the window has its own words.
    pub words: String,
}

impl OperationView {
    pub(crate) fn of(operation: Operation) -> Self {
        Self {
            words: operation_words(&operation),
            id: operation.id,
            at: operation.at,
            author: operation.author,
            command: operation.command,
            subject: operation.subject,
            detail: operation.detail,
            state: operation.state,
        }
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskHistory {
    /// How many operations at most; 100 without.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
}

impl Answer for AskHistory {
    type Reply = Vec<OperationView>;
    const NAME: &'static str = "history";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<OperationView>, ApiError> {
        let operations = session.board()?.history(self.limit.unwrap_or(100))?;
        Ok(operations.into_iter().map(OperationView::of).collect())
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCommands {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CommandView {
    pub name: &'static str,
    pub kind: CommandKind,
    pub about: &'static str,
}

impl Answer for AskCommands {
    type Reply = Vec<CommandView>;
    const NAME: &'static str = "commands";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, _: &mut Session) -> Result<Vec<CommandView>, ApiError> {
        Ok(COMMANDS
            .iter()
            .map(|command| CommandView { name: command.name, kind: command.kind, about: command.about })
            .collect())
    }
}
