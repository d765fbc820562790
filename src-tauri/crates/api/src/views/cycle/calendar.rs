//! What the wheel puts into the calendar: what is coming above the days, and recurring content as suggestions on them.

use chrono::{Days, NaiveDate};
use planning::{ChannelId, CycleEntryId, Turn};
use serde::Serialize;
use ts_rs::TS;

use super::occurrence::{Gaps, OccurrenceView};
use crate::error::ApiError;
use crate::session::Session;

/// Recurring content is suggested so many days ahead.
const SUGGESTED_AHEAD: u64 = 56;

/// An occurrence that touches the days shown.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ComingOccurrence {
    pub entry: CycleEntryId,
    pub title: String,
    pub ring: String,
    pub occurrence: OccurrenceView,
}

/// Recurring content that nobody has taken yet.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Suggestion {
    pub entry: CycleEntryId,
    pub turn: Turn,
    pub title: String,
    #[ts(type = "string")]
    pub on: NaiveDate,
    pub channels: Vec<ChannelId>,
}

/// Occasions that take place on some of these days, in time order.
pub(crate) fn coming(
    session: &mut Session,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<ComingOccurrence>, ApiError> {
    let gaps = Gaps::of(session)?;
    let plan = session.board()?.plan();
    let mut coming: Vec<ComingOccurrence> = Vec::new();
    for entry in plan.cycle().filter(|entry| !entry.when.is_series()) {
        for standing in entry.standings_between(from, to).iter().filter(|standing| standing.takes_place()) {
            coming.push(ComingOccurrence {
                entry: entry.id,
                title: entry.title.clone(),
                ring: entry.ring.clone(),
                occurrence: gaps.view(plan, entry, standing),
            });
        }
    }
    coming.sort_by_cached_key(|it| (it.occurrence.from, it.occurrence.to, it.title.to_lowercase(), it.entry));
    Ok(coming)
}

/// The next turns of recurring content on these days that have no post yet.
pub(crate) fn suggestions(
    session: &Session,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Suggestion>, ApiError> {
    let today = session.moment().today();
    let to = to.min(today.checked_add_days(Days::new(SUGGESTED_AHEAD)).unwrap_or(to));
    let plan = session.board()?.plan();
    let mut suggestions: Vec<Suggestion> = Vec::new();
    for entry in plan.cycle().filter(|entry| entry.when.is_series()) {
        for standing in entry.standings_between(from.max(today), to) {
            let is_free = standing.takes_place()
                && !entry.made.iter().any(|made| made.turn == standing.turn)
                && entry.coverage(plan, session.moment(), standing.span).posts == 0;
            if is_free {
                let placements = entry.template.iter().flat_map(|post| &post.placements);
                let mut channels: Vec<ChannelId> = placements.map(|placement| placement.channel).collect();
                channels.sort_unstable();
                channels.dedup();
                suggestions.push(Suggestion {
                    entry: entry.id,
                    turn: standing.turn,
                    title: entry.title.clone(),
                    on: standing.span.first,
                    channels,
                });
            }
        }
    }
    suggestions.sort_by_cached_key(|it| (it.on, it.title.to_lowercase(), it.entry));
    Ok(suggestions)
}
