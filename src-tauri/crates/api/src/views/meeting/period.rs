//! The week, month or quarter before or after a meeting: its days, its cards, and how many came out.

use board::{Operation, OperationState};
use chrono::{Datelike, Days, Months, NaiveDate};
use planning::plan::PlannedPost;
use planning::planned_time::monday_of;
use planning::{AgendaKind, Meeting, Now, PlacementId, PlacementState, Plan, PlannedTime, Status};
use serde::Serialize;
use ts_rs::TS;

/// How a period went; of one to come, how much is planned.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub(crate) struct PeriodView {
    pub kind: AgendaKind,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// Placements that are out, that should be out and are not, that were dropped, that are still to come.
    pub out: usize,
    pub slipped: usize,
    pub skipped: usize,
    pub coming: usize,
    /// What was planned in it and was moved to a later time.
    pub moved: Vec<Moved>,
}

/// A card that was moved out of a period, as its history tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Moved {
    pub title: String,
    pub from: PlannedTime,
    pub to: PlannedTime,
}

/// What became of one placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fate {
    Slipped,
    Coming,
    Out,
    Skipped,
}

/// First and last day of a part that is about a period.
pub(super) fn span(kind: AgendaKind, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let week = |weeks: i64| {
        let monday = monday_of(on) + chrono::TimeDelta::weeks(weeks);
        Some((monday, monday + Days::new(6)))
    };
    let first_of_month = on.with_day(1)?;
    let first_of_quarter = first_of_month.with_month(on.month0() / 3 * 3 + 1)?;
    let months =
        |first: NaiveDate, count| Some((first, first.checked_add_months(Months::new(count))?.pred_opt()?));
    match kind {
        AgendaKind::LastWeek => week(-1),
        AgendaKind::ThisWeek => week(0),
        AgendaKind::NextWeek => week(1),
        AgendaKind::LastMonth => months(first_of_month.checked_sub_months(Months::new(1))?, 1),
        AgendaKind::NextMonth => months(first_of_month.checked_add_months(Months::new(1))?, 1),
        AgendaKind::LastQuarter => months(first_of_quarter.checked_sub_months(Months::new(3))?, 3),
        AgendaKind::NextQuarter => months(first_of_quarter.checked_add_months(Months::new(3))?, 3),
        AgendaKind::OpenPoints
        | AgendaKind::Findings
        | AgendaKind::Ideas
        | AgendaKind::Wheel
        | AgendaKind::AnyOther => None,
    }
}

/// When each placement of a post stands in a period and what became of it, in time order. A post without placements stands
/// there once.
pub(super) fn standing_in(
    plan: &Plan,
    post: &PlannedPost,
    (first, last): (NaiveDate, NaiveDate),
    now: Now,
) -> Vec<(Option<PlacementId>, PlannedTime, Fate)> {
    let inside = |planned: &PlannedTime| {
        // A month or a quarter is no plan for a week yet.
        let is_fine_enough = planned.monday().is_some() || (last - first).num_days() > 7;
        is_fine_enough && planned.first_day() <= last && first <= planned.last_day()
    };
    let mut standing: Vec<_> = match post.placements.as_slice() {
        [] => post
            .planned
            .map(|planned| (None, planned, fate(PlacementState::Planned, planned, now)))
            .into_iter()
            .collect(),
        placements => placements
            .iter()
            .filter_map(|id| {
                let placement = plan.placement(*id)?;
                let planned = plan.planned(placement)?;
                Some((Some(*id), planned, fate(placement.state, planned, now)))
            })
            .collect(),
    };
    standing.retain(|(_, planned, _)| inside(planned));
    standing.sort_by_key(|(id, planned, _)| (planned.first_day(), planned.minute(), *id));
    standing
}

fn fate(state: PlacementState, planned: PlannedTime, now: Now) -> Fate {
    match state {
        PlacementState::Published => Fate::Out,
        PlacementState::Skipped => Fate::Skipped,
        PlacementState::Planned if planned.is_over_at(now.0) => Fate::Slipped,
        PlacementState::Planned => Fate::Coming,
    }
}

pub(super) fn period(plan: &Plan, kind: AgendaKind, days: (NaiveDate, NaiveDate), now: Now) -> PeriodView {
    let mut view = PeriodView {
        kind,
        from: days.0,
        to: days.1,
        out: 0,
        slipped: 0,
        skipped: 0,
        coming: 0,
        moved: Vec::new(),
    };
    let counted = plan.posts().filter(|post| !matches!(post.status, Status::Idea | Status::Cancelled));
    for (_, _, fate) in counted.flat_map(|post| standing_in(plan, post, days, now)) {
        match fate {
            Fate::Out => view.out += 1,
            Fate::Slipped => view.slipped += 1,
            Fate::Skipped => view.skipped += 1,
            Fate::Coming => view.coming += 1,
        }
    }
    view
}

/// What was moved out of a period to a later time, the latest move of each card, oldest first.
pub(super) fn moved_out(operations: &[Operation], (first, last): (NaiveDate, NaiveDate)) -> Vec<Moved> {
    let mut moved: Vec<Moved> = Vec::new();
    // They come newest first.
    for operation in operations.iter().filter(|operation| operation.state == OperationState::Done) {
        let planned = |key: &str| operation.detail[key].as_str()?.parse::<PlannedTime>().ok();
        let (Some(from), Some(to)) = (planned("from"), planned("to")) else { continue };
        let left = (first..=last).contains(&from.first_day()) && to.first_day() > last;
        if left && !moved.iter().any(|other| other.title == operation.subject) {
            moved.push(Moved { title: operation.subject.clone(), from, to });
        }
    }
    moved.reverse();
    moved
}

/// How the period went that a meeting looks back on, if it does.
pub(crate) fn past_period(plan: &Plan, meeting: &Meeting, now: Now) -> Option<PeriodView> {
    let (kind, days) = looked_back_on(meeting)?;
    Some(period(plan, kind, days, now))
}

/// What should have been out in the period that a meeting looks back on and is not, or was dropped; in the order of posts.
pub(crate) fn missed_in_past_period(plan: &Plan, meeting: &Meeting, now: Now) -> Vec<PlacementId> {
    let Some((_, days)) = looked_back_on(meeting) else { return Vec::new() };
    let mut posts: Vec<&PlannedPost> = plan.posts().filter(|post| post.status != Status::Cancelled).collect();
    posts.sort_by_key(|post| post.id);
    let standing = posts.into_iter().flat_map(|post| standing_in(plan, post, days, now));
    let missed = standing.filter(|(_, _, fate)| matches!(fate, Fate::Slipped | Fate::Skipped));
    missed.filter_map(|(id, _, _)| id).collect()
}

fn looked_back_on(meeting: &Meeting) -> Option<(AgendaKind, (NaiveDate, NaiveDate))> {
    let looks_back = |kind: &AgendaKind| {
        matches!(kind, AgendaKind::LastWeek | AgendaKind::LastMonth | AgendaKind::LastQuarter)
    };
    let kind = meeting.agenda.iter().map(|part| part.kind).find(looks_back)?;
    Some((kind, span(kind, meeting.held_on)?))
}
