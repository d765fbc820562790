//! What comes in the next weeks, and how far its posts are.

use chrono::Days;
use planning::{CycleEntryId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::occurrence::{Gaps, OccurrenceView};
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// Half a year.
const WEEKS: u32 = 26;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCoverage {
    /// How far ahead; half a year unless said otherwise.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub weeks: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CoverageRow {
    pub entry: CycleEntryId,
    pub title: String,
    pub ring: String,
    pub owner: Option<PersonId>,
    /// Posts its template would make.
    pub template: usize,
    pub occurrence: OccurrenceView,
}

impl Answer for AskCoverage {
    type Reply = Vec<CoverageRow>;
    const NAME: &'static str = "cycle_coverage";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<CoverageRow>, ApiError> {
        let gaps = Gaps::of(session)?;
        let today = session.moment().today();
        let weeks = self.weeks.unwrap_or(WEEKS).min(520);
        let end = today.checked_add_days(Days::new(u64::from(weeks) * 7)).unwrap_or(today);
        let plan = session.board()?.plan();
        let mut rows: Vec<CoverageRow> = Vec::new();
        for entry in plan.cycle().filter(|entry| !entry.when.is_series() || entry.expected_posts > 0) {
            for standing in entry.standings_between(today, end) {
                rows.push(CoverageRow {
                    entry: entry.id,
                    title: entry.title.clone(),
                    ring: entry.ring.clone(),
                    owner: entry.owner,
                    template: entry.template.len(),
                    occurrence: gaps.view(plan, entry, &standing),
                });
            }
        }
        rows.sort_by_cached_key(|row| (row.occurrence.from, row.title.to_lowercase(), row.entry));
        Ok(rows)
    }
}
