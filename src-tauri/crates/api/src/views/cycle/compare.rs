//! Two years side by side: what moved, what was left out, posts and results then and now.

use chrono::{Datelike, NaiveDate};
use planning::{CycleEntry, CycleEntryId, OccurrenceChange};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::must_be_a_year;
use super::posts::{CyclePost, Served};
use super::results::{ResultsSum, results_of};
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskWheelComparison {
    pub then: i32,
    pub now: i32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ComparedEntry {
    pub entry: CycleEntryId,
    pub title: String,
    pub ring: String,
    /// `None` where the entry does not return in that year.
    pub then: Option<YearOfEntry>,
    pub now: Option<YearOfEntry>,
    /// Days later in the year than then; earlier when negative.
    pub moved_days: Option<i64>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct YearOfEntry {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub change: Option<OccurrenceChange>,
    pub takes_place: bool,
    /// How many times it returns: more than once for recurring content.
    pub times: usize,
    pub posts: Vec<CyclePost>,
    pub published: usize,
    pub results: ResultsSum,
    pub note: String,
}

impl Answer for AskWheelComparison {
    type Reply = Vec<ComparedEntry>;
    const NAME: &'static str = "compare_wheels";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<ComparedEntry>, ApiError> {
        must_be_a_year(self.then)?;
        must_be_a_year(self.now)?;
        let served = Served::of(session.board()?.plan());
        let mut rows = Vec::new();
        for entry in session.board()?.plan().cycle() {
            let then = year_of(session, &served, entry, self.then)?;
            let now = year_of(session, &served, entry, self.now)?;
            let both =
                then.as_ref().zip(now.as_ref()).filter(|(then, now)| then.takes_place && now.takes_place);
            rows.push(ComparedEntry {
                entry: entry.id,
                title: entry.title.clone(),
                ring: entry.ring.clone(),
                moved_days: both
                    .filter(|_| !entry.when.is_series())
                    .map(|(then, now)| day_of_year(now.from, self.now) - day_of_year(then.from, self.then)),
                then,
                now,
            });
        }
        rows.sort_by_cached_key(|row| {
            let first = row.now.as_ref().or(row.then.as_ref()).map(|year| year.from.ordinal());
            (first.is_none(), first, row.title.to_lowercase(), row.entry)
        });
        Ok(rows)
    }
}

fn year_of(
    session: &Session,
    served: &Served,
    entry: &CycleEntry,
    year: i32,
) -> Result<Option<YearOfEntry>, ApiError> {
    let standings = entry.standings_in(year);
    let (Some(first), Some(last)) = (standings.first(), standings.last()) else { return Ok(None) };
    let posts: Vec<CyclePost> =
        standings.iter().flat_map(|standing| served.in_turn(entry.id, standing.turn)).cloned().collect();
    Ok(Some(YearOfEntry {
        from: first.span.first,
        to: last.span.last,
        change: first.change.filter(|_| !entry.when.is_series()),
        takes_place: standings.iter().any(planning::cycle::Standing::takes_place),
        times: standings.iter().filter(|standing| standing.takes_place()).count(),
        published: posts.iter().filter(|post| post.published).count(),
        results: results_of(session.board()?, posts.iter().map(|post| post.post))?,
        note: entry.year_note(year).map(|note| note.note.clone()).unwrap_or_default(),
        posts,
    }))
}

/// Days from the first of January of the year an occurrence belongs to.
fn day_of_year(date: NaiveDate, year: i32) -> i64 {
    NaiveDate::from_ymd_opt(year, 1, 1).map_or(0, |first| (date - first).num_days())
}
