//! Accepting findings, and what was accepted.

use board::intents::findings;
use planning::Acceptance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::finding::finding_views;
use crate::error::{ApiError, ErrorCode};
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AcceptFinding {
    /// Of a finding as it stands now.
    #[ts(type = "string")]
    pub fingerprint: Uuid,
    pub reason: String,
}

impl Answer for AcceptFinding {
    type Reply = OutcomeView;
    const NAME: &'static str = "accept_finding";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let (now, moment) = (session.now_precisely(), session.moment());
        session.board_mut()?.findings(moment);
        let board = session.board()?;
        let all: Vec<_> = board.known_findings().into_iter().flat_map(planning::Findings::all).collect();
        let finding = all
            .into_iter()
            .find(|finding| finding.fingerprint(board.plan()) == self.fingerprint)
            .ok_or_else(|| {
            let message =
                "there is no such finding any more; what it was about has changed, so look at the list again";
            ApiError::new(ErrorCode::NotFound, message)
        })?;
        let about = finding_views(board, std::iter::once(finding))?.swap_remove(0).message;
        let intent = findings::AcceptFinding {
            rule: finding.rule,
            fingerprint: self.fingerprint,
            about,
            reason: self.reason,
        };
        let outcome = session.board_mut()?.perform(intent, now)?;
        OutcomeView::of(session, outcome)
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskAcceptances {}

/// One acceptance, and whether the finding it is about still stands.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct AcceptanceView {
    #[serde(flatten)]
    pub acceptance: Acceptance,
    pub stands: bool,
}

impl Answer for AskAcceptances {
    type Reply = Vec<AcceptanceView>;
    const NAME: &'static str = "acceptances";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<AcceptanceView>, ApiError> {
        let moment = session.moment();
        session.board_mut()?.findings(moment);
        let board = session.board()?;
        let standing: std::collections::HashSet<Uuid> = {
            let all = board.known_findings().into_iter().flat_map(planning::Findings::all);
            all.map(|finding| finding.fingerprint(board.plan())).collect()
        };
        let acceptances = board.acceptances()?.into_iter();
        let view = |acceptance: Acceptance| AcceptanceView {
            stands: standing.contains(&acceptance.fingerprint),
            acceptance,
        };
        Ok(acceptances.map(view).collect())
    }
}
