//! What rolling the wheel forward into a year would give: days, what they collide with, and what changed.

use board::intents::cycle::OccurrenceMove;
use chrono::NaiveDate;
use planning::holidays::public_holidays;
use planning::{
    Blackout, ChannelId, CycleEntry, CycleEntryId, Decision, Occurrence, OccurrenceChange, PersonId, Plan,
    PlannedTime, Turn,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{entries, must_be_a_year};
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// Up to so many days an occurrence is an event that a public holiday or another entry can be in the way of; beyond, it is a season.
const AN_EVENT: i64 = 10;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskRollForward {
    /// The year it would be rolled into.
    pub year: i32,
    /// Days that would be given to entries instead of their rule's.
    #[serde(default)]
    pub moves: Vec<OccurrenceMove>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct RollForwardView {
    pub year: i32,
    /// By the days they get; what does not return comes last.
    pub rows: Vec<RolledEntry>,
    /// Entries whose days would be written down anew.
    pub changes: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct RolledEntry {
    pub entry: CycleEntryId,
    pub title: String,
    pub ring: String,
    pub owner: Option<PersonId>,
    /// The days of the year before.
    pub before: Option<Occurrence>,
    /// The days it gets; `None` when it does not return, is retired, skipped or merged.
    pub days: Option<Occurrence>,
    /// The days its rule gives.
    pub ruled: Option<Occurrence>,
    pub change: Option<OccurrenceChange>,
    /// What was written down when the wheel was rolled forward before.
    pub rolled: Option<Occurrence>,
    pub decision: Option<Decision>,
    pub collisions: Vec<Collision>,
    /// Posts its template would still make in that year.
    pub to_make: usize,
    /// Of these the ones that would fall on a public holiday.
    pub on_holidays: usize,
}

/// What stands in the way of an occurrence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(crate) enum Collision {
    Holiday {
        name: &'static str,
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// An event that clashes with publishing, or days on which channels its template uses publish nothing.
    Period {
        name: String,
        #[ts(type = "string")]
        from: NaiveDate,
        #[ts(type = "string")]
        to: NaiveDate,
    },
    /// Another entry on the same ring at the same time.
    Ring { title: String },
    /// Another entry of the same person at the same time.
    Owner { title: String },
}

impl Answer for AskRollForward {
    type Reply = RollForwardView;
    const NAME: &'static str = "preview_roll_forward";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<RollForwardView, ApiError> {
        must_be_a_year(self.year)?;
        let plan = session.board()?.plan();
        let rolled: Vec<CycleEntry> = entries(plan)
            .filter(|entry| !entry.when.is_series())
            .map(|entry| with_moves(entry, &self))
            .collect();
        let days: Vec<(&CycleEntry, Occurrence)> =
            rolled.iter().filter_map(|entry| Some((entry, days_in(entry, self.year)?))).collect();
        let mut rows: Vec<RolledEntry> =
            rolled.iter().map(|entry| row(plan, entry, self.year, &days)).collect();
        rows.sort_by_cached_key(|row| (row.days.is_none(), row.days, row.title.to_lowercase(), row.entry));
        let changes = rows.iter().filter(|row| row.days.is_some() && row.days != row.rolled).count();
        Ok(RollForwardView { year: self.year, changes, rows })
    }
}

fn with_moves(entry: &CycleEntry, asked: &AskRollForward) -> CycleEntry {
    let mut entry = entry.clone();
    if let Some(step) = asked.moves.iter().find(|step| step.entry == entry.id) {
        entry.except(Turn::Year(asked.year), Some(OccurrenceChange::Moved(step.to)));
    }
    entry
}

fn days_in(entry: &CycleEntry, year: i32) -> Option<Occurrence> {
    entry.standing(Turn::Year(year)).filter(|standing| standing.takes_place()).map(|standing| standing.span)
}

fn row(plan: &Plan, entry: &CycleEntry, year: i32, all: &[(&CycleEntry, Occurrence)]) -> RolledEntry {
    let standing = entry.standing(Turn::Year(year));
    let days = days_in(entry, year);
    let note = entry.year_note(year);
    let wanted = standing.filter(|_| days.is_some()).map(|it| entry.wanted(&it)).unwrap_or_default();
    let on_holiday =
        |planned: PlannedTime| planning::holidays::holiday_on(plan.country(), planned.first_day()).is_some();
    RolledEntry {
        entry: entry.id,
        title: entry.title.clone(),
        ring: entry.ring.clone(),
        owner: entry.owner,
        before: days_in(entry, year - 1),
        days,
        ruled: standing.map(|standing| standing.ruled),
        change: standing.and_then(|standing| standing.change),
        rolled: note.and_then(|note| note.rolled),
        decision: note.and_then(|note| note.decision),
        collisions: days.map(|days| collisions(plan, entry, days, all)).unwrap_or_default(),
        to_make: wanted.len(),
        on_holidays: wanted.iter().filter(|wanted| on_holiday(wanted.planned)).count(),
    }
}

fn collisions(
    plan: &Plan,
    entry: &CycleEntry,
    days: Occurrence,
    all: &[(&CycleEntry, Occurrence)],
) -> Vec<Collision> {
    if !is_event(days) {
        return Vec::new();
    }
    use chrono::Datelike;
    let holidays = (days.first.year()..=days.last.year())
        .flat_map(|year| public_holidays(plan.country(), year))
        .filter(|day| !day.eve && (days.first..=days.last).contains(&day.date))
        .map(|day| Collision::Holiday { name: day.key.name(plan.language()), on: day.date });
    let others = all
        .iter()
        .filter(|(other, theirs)| {
            other.id != entry.id
                && is_event(*theirs)
                && theirs.first <= days.last
                && days.first <= theirs.last
        })
        .filter_map(|(other, _)| {
            let title = other.title.clone();
            if !entry.ring.is_empty() && other.ring == entry.ring {
                return Some(Collision::Ring { title });
            }
            (entry.owner.is_some() && other.owner == entry.owner).then_some(Collision::Owner { title })
        });
    holidays.chain(periods(plan, entry, days)).chain(others).collect()
}

/// Clashing events and blackouts during an occurrence, in time order. A crisis hold is over by next year.
fn periods(plan: &Plan, entry: &CycleEntry, days: Occurrence) -> Vec<Collision> {
    let uses = |channels: &[ChannelId]| {
        let mut placements = entry.template.iter().flat_map(|post| &post.placements);
        placements.any(|placement| channels.contains(&placement.channel))
    };
    let stops = |blackout: &&Blackout| !blackout.hold && blackout.channels.as_deref().is_none_or(uses);
    let events = plan.events().filter(|event| event.clashes).map(|it| (it.from, it.to, &it.name));
    let blackouts = plan.blackouts().filter(stops).map(|it| (it.from, it.to, &it.name));
    let mut periods: Vec<_> = events
        .chain(blackouts)
        .map(|(from, to, name)| (from.first_day(), to.last_day(), name))
        .filter(|(from, to, _)| *from <= days.last && days.first <= *to)
        .collect();
    periods.sort_unstable();
    let collision = |(from, to, name): (NaiveDate, NaiveDate, &String)| Collision::Period {
        name: name.clone(),
        from,
        to,
    };
    periods.into_iter().map(collision).collect()
}

fn is_event(days: Occurrence) -> bool {
    (days.last - days.first).num_days() < AN_EVENT
}
