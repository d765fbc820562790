//! One line of the wheel, whole: its turns of this and other years with their posts and what came of them.

use chrono::Datelike;
use planning::cycle::Standing;
use planning::{CycleEntry, CycleEntryId, OccurrenceChange};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry_called;
use super::occurrence::{Gaps, OccurrenceView};
use super::posts::{CyclePost, Served};
use super::results::{ResultsSum, results_of};
use super::wheel::title_of;
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;
use crate::views::OperationView;

/// How many turns of recurring content are shown from today on, and how many before.
const COMING: usize = 8;
const PAST: usize = 12;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCycleEntry {
    pub entry: CycleEntryId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CycleEntryView {
    pub entry: CycleEntry,
    /// Whether it returns within the year.
    pub series: bool,
    /// The latest first.
    pub turns: Vec<TurnView>,
    /// Posts that serve it but stand near no turn.
    pub others: Vec<CyclePost>,
    /// Newest first.
    pub history: Vec<OperationView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct TurnView {
    pub occurrence: OccurrenceView,
    /// The entry that takes care of it, where it was merged.
    pub merged_into: Option<String>,
    pub posts: Vec<CyclePost>,
    pub results: ResultsSum,
}

impl Answer for AskCycleEntry {
    type Reply = CycleEntryView;
    const NAME: &'static str = "cycle_entry";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<CycleEntryView, ApiError> {
        let gaps = Gaps::of(session)?;
        let today = session.moment().today();
        let entry = entry_called(session, self.entry)?;
        let board = session.board()?;
        let plan = board.plan();
        let served = Served::of(plan);
        let has_posts = |standing: &Standing| served.in_turn(entry.id, standing.turn).next().is_some();
        let (before, after) = if entry.when.is_series() { (1, 1) } else { (6, 2) };
        let years = today.year() - before..=today.year() + after;
        let mut standings: Vec<Standing> = years.flat_map(|year| entry.standings_in(year)).collect();
        if entry.when.is_series() {
            let next = standings.partition_point(|standing| standing.ruled.first < today);
            let (from, to) = (next.saturating_sub(PAST), (next + COMING).min(standings.len()));
            standings = standings
                .drain(..)
                .enumerate()
                .filter(|(place, standing)| (from..to).contains(place) || has_posts(standing))
                .map(|(_, standing)| standing)
                .collect();
        } else {
            let near = today.year() - 1..=today.year() + 1;
            standings.retain(|standing| near.contains(&standing.turn.year()) || has_posts(standing));
        }
        standings.reverse();
        let mut turns = Vec::with_capacity(standings.len());
        for standing in &standings {
            let posts: Vec<CyclePost> = served.in_turn(entry.id, standing.turn).cloned().collect();
            turns.push(TurnView {
                occurrence: gaps.view(plan, &entry, standing),
                merged_into: match standing.change {
                    Some(OccurrenceChange::Merged { into }) => title_of(plan, into),
                    _ => None,
                },
                results: results_of(board, posts.iter().map(|post| post.post))?,
                posts,
            });
        }
        Ok(CycleEntryView {
            series: entry.when.is_series(),
            turns,
            others: served.by(entry.id).iter().filter(|post| post.turn.is_none()).cloned().collect(),
            history: board.history_of(entry.id.0, 20)?.into_iter().map(OperationView::of).collect(),
            entry,
        })
    }
}
