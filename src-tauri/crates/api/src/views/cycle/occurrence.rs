//! One occurrence with its days, its numbers and whether posts are lacking.

use std::collections::HashMap;

use chrono::NaiveDate;
use planning::cycle::Standing;
use planning::{Acceptance, CycleEntry, Finding, Now, Occurrence, OccurrenceChange, Plan, RuleName, Turn};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::error::ApiError;
use crate::session::Session;

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct OccurrenceView {
    pub turn: Turn,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// The days the rule gives, where it was moved.
    pub ruled: Occurrence,
    /// From when on its posts should be planned.
    #[ts(type = "string")]
    pub lead_from: NaiveDate,
    pub change: Option<OccurrenceChange>,
    /// Neither skipped nor merged into another entry.
    pub takes_place: bool,
    pub expected: u32,
    /// Posts that count, published ones included.
    pub planned: usize,
    pub published: usize,
    /// Whether the rule `cycle_gap` says so.
    pub gap: bool,
    pub accepted: bool,
    /// Posts of the template that were and were not made for this turn.
    pub made: usize,
    pub to_make: usize,
}

/// The gaps that the rule finds now, by entry and first day, and whether each is accepted.
pub(super) struct Gaps {
    known: HashMap<(Uuid, NaiveDate), bool>,
    now: Now,
}

impl Gaps {
    pub(super) fn of(session: &mut Session) -> Result<Self, ApiError> {
        let now = session.moment();
        let found: Vec<Finding> = {
            let all = session.board_mut()?.findings(now).all();
            all.filter(|finding| finding.rule == RuleName::CycleGap).cloned().collect()
        };
        let board = session.board()?;
        let accepted: Vec<Acceptance> = board.acceptances()?;
        let known = found.into_iter().filter_map(|finding| {
            let print = finding.fingerprint(board.plan());
            let is_accepted = accepted.iter().any(|known| known.fingerprint == print);
            Some(((finding.about?, finding.from.date()), is_accepted))
        });
        Ok(Self { known: known.collect(), now })
    }

    pub(super) fn view(&self, plan: &Plan, entry: &CycleEntry, standing: &Standing) -> OccurrenceView {
        let coverage = entry.coverage(plan, self.now, standing.span);
        let gap = self.known.get(&(entry.id.0, standing.span.first)).filter(|_| standing.takes_place());
        OccurrenceView {
            turn: standing.turn,
            from: standing.span.first,
            to: standing.span.last,
            ruled: standing.ruled,
            lead_from: entry.lead_from(standing.span),
            change: standing.change,
            takes_place: standing.takes_place(),
            expected: entry.expected_posts,
            planned: coverage.posts,
            published: coverage.published,
            gap: gap.is_some(),
            accepted: gap.copied().unwrap_or(false),
            made: entry.made.iter().filter(|made| made.turn == standing.turn).count(),
            to_make: entry.wanted(standing).len(),
        }
    }
}
