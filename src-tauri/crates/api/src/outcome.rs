//! What became of a write: the operation, what changed, and what the rules say now.

use board::{ChangedEntity, Outcome};
use serde::Serialize;
use ts_rs::TS;

use crate::error::ApiError;
use crate::session::Session;
use crate::views::{FindingCounts, FindingView, OperationView, finding_views};

#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "Outcome")]
pub(crate) struct OutcomeView {
    /// `None` when everything was so already.
    pub operation: Option<OperationView>,
    pub changed: Vec<ChangedEntity>,
    /// The id of what was made.
    #[ts(type = "string | null")]
    pub made: Option<uuid::Uuid>,
    pub findings: FindingCounts,
    /// Findings that this brought, the gravest first; 20 at most.
    pub raised: Vec<FindingView>,
    pub raised_count: usize,
    pub solved: usize,
}

impl OutcomeView {
    pub(crate) fn of(session: &mut Session, outcome: Outcome) -> Result<Self, ApiError> {
        let mut raised: Vec<_> = outcome.delta.raised.iter().collect();
        raised.sort_by_cached_key(|finding| finding.order());
        let raised_count = raised.len();
        raised.truncate(20);
        let mut raised = finding_views(session.board()?, raised.into_iter())?;
        raised.retain(|finding| finding.accepted.is_none());
        Ok(Self {
            operation: outcome.operation.map(OperationView::of),
            changed: outcome.changed,
            made: outcome.made,
            findings: FindingCounts::of(session)?,
            raised,
            raised_count,
            solved: outcome.delta.solved.len(),
        })
    }
}
