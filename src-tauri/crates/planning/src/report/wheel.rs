//! How well the annual wheel was served: the occurrences that touch the period, with the posts that serve them.

use std::collections::HashSet;

use chrono::{Datelike, Days, NaiveDate};
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
    let mut rows: Vec<WheelReport> =
        scope.ground.plan.cycle().flat_map(|entry| occurrences(scope, entry)).collect();
    rows.sort_by(|one, other| (one.from, one.to, one.entry).cmp(&(other.from, other.to, other.entry)));
    rows
}

fn occurrences<'s>(
    scope: &'s Scope<'_>,
    entry: &'s CycleEntry,
) -> impl Iterator<Item = WheelReport> + use<'s> {
    // A span may begin in the year before, and Easter's lead reach back over New Year.
    let years = scope.from.year().saturating_sub(2).max(1)..=scope.to.year().saturating_add(1);
    let touching = years
        .filter_map(|year| entry.when.occurrence_in(year))
        .filter(|span| span.first <= scope.to && span.last >= scope.from);
    touching.map(|span| WheelReport {
        entry: entry.id,
        title: entry.title.clone(),
        ring: entry.ring.clone(),
        from: span.first,
        to: span.last,
        expected: entry.expected_posts,
        posts: posts_for(scope, entry, span),
    })
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
