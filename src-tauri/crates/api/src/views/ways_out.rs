//! The ways out of one finding.

use planning::findings::Findings;
use planning::ways_out::WayOut;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskWaysOut {
    /// Of a finding as it stands now.
    #[ts(type = "string")]
    pub fingerprint: Uuid,
}

impl Answer for AskWaysOut {
    type Reply = Vec<WayOut>;
    const NAME: &'static str = "ways_out";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<WayOut>, ApiError> {
        let now = session.moment();
        session.board_mut()?.findings(now);
        let board = session.board()?;
        let all: Vec<_> = board.known_findings().into_iter().flat_map(Findings::all).collect();
        let finding =
            all.into_iter().find(|finding| finding.fingerprint(board.plan()) == self.fingerprint).cloned();
        let finding = finding.ok_or_else(|| {
            let message =
                "there is no such finding any more; what it was about has changed, so look at the list again";
            ApiError::new(ErrorCode::NotFound, message)
        })?;
        Ok(session.board_mut()?.ways_out(now, &finding))
    }
}
