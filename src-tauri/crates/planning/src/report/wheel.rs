//! How well the annual wheel was served: the occurrences that touch the period, with the posts that serve them.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::scope::Scope;
use crate::cycle::Occurrence;
use crate::model::{CycleEntry, CycleEntryId, PostId};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportWheel")]
pub struct WheelReport {
    pub entry: CycleEntryId,
    pub title: String,
    pub ring: String,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub expected: u32,
    /// Distinct posts that serve it with a placement that is out or still to come, from its lead time on.
    pub posts: usize,
}

/// In time order. A campaign has no wheel of its own.
pub(super) fn wheel(scope: &Scope<'_>) -> Vec<WheelReport> {
    if scope.campaign.is_some() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for entry in scope.ground.plan.cycle() {
        let touching = entry.occurrences_touching(scope.from, scope.to).into_iter();
        rows.extend(touching.map(|span| WheelReport {
            entry: entry.id,
            title: entry.title.clone(),
            ring: entry.ring.clone(),
            from: span.first,
            to: span.last,
            expected: entry.expected_posts,
            posts: posts_for(scope, entry, span),
        }));
    }
    rows.sort_by_key(|row| (row.from, row.to, row.entry));
    rows
}

fn posts_for(scope: &Scope<'_>, entry: &CycleEntry, span: Occurrence) -> usize {
    let lead = Days::new(u64::from(entry.lead_weeks) * 7);
    let first = span.first.checked_sub_days(lead).unwrap_or(NaiveDate::MIN);
    let Some(served) = scope.ground.plan.served(entry.id) else { return 0 };
    let (first, last) = (crate::wall_clock::day_number(first), crate::wall_clock::day_number(span.last));
    let serving = served
        .all()
        .iter()
        .filter(|stop| stop.is_in_play(scope.ground.now) && stop.last_day >= first && stop.day() <= last);
    serving.map(|stop| stop.post).collect::<HashSet<PostId>>().len()
}
