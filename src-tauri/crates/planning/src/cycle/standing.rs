//! An occurrence as it stands: what the rule says, and what was decided for this one turn.

use chrono::NaiveDate;

use crate::model::{CycleEntry, Exception, Occurrence, OccurrenceChange, Turn, YearNote};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub turn: Turn,
    /// The days the rule gives.
    pub ruled: Occurrence,
    /// The days it has: the rule's, unless it was moved.
    pub span: Occurrence,
    pub change: Option<OccurrenceChange>,
}

impl Standing {
    /// Whether it needs posts of its own: it was neither skipped nor merged into another entry.
    pub fn takes_place(&self) -> bool {
        !matches!(self.change, Some(OccurrenceChange::Skipped | OccurrenceChange::Merged { .. }))
    }
}

impl CycleEntry {
    /// The turns that belong to a year, in the rule's order, as they stand.
    pub fn standings_in(&self, year: i32) -> Vec<Standing> {
        let turns = self.when.turns_in(year).into_iter();
        turns
            .filter(|(_, ruled)| self.until.is_none_or(|until| ruled.first <= until))
            .map(|(turn, ruled)| {
                let change = self.exception(turn).map(|exception| exception.change);
                let span = match change {
                    Some(OccurrenceChange::Moved(span)) => span,
                    _ => ruled,
                };
                Standing { turn, ruled, span, change }
            })
            .collect()
    }

    /// One turn as it stands; `None` when the entry has no such turn.
    pub fn standing(&self, turn: Turn) -> Option<Standing> {
        self.standings_in(turn.year()).into_iter().find(|standing| standing.turn == turn)
    }

    /// The turns with a day in a span, in time order. One that was moved there from another year is among them.
    pub fn standings_between(&self, from: NaiveDate, to: NaiveDate) -> Vec<Standing> {
        use chrono::Datelike;
        let near =
            from.year().saturating_sub(self.when.reach())..=to.year().saturating_add(self.when.reach());
        let moved = self.exceptions.iter().map(|exception| exception.turn.year());
        let years: std::collections::BTreeSet<i32> = near.chain(moved).collect();
        let mut there: Vec<Standing> = years
            .into_iter()
            .flat_map(|year| self.standings_in(year))
            .filter(|standing| standing.span.first <= to && from <= standing.span.last)
            .collect();
        there.sort_by_key(|standing| (standing.span.first, standing.turn));
        there
    }

    pub fn exception(&self, turn: Turn) -> Option<&Exception> {
        self.exceptions.iter().find(|exception| exception.turn == turn)
    }

    /// Says what becomes of a turn, or that it goes as the rule says again.
    pub fn except(&mut self, turn: Turn, change: Option<OccurrenceChange>) {
        self.exceptions.retain(|exception| exception.turn != turn);
        self.exceptions.extend(change.map(|change| Exception { turn, change }));
        self.exceptions.sort_by_key(|exception| exception.turn);
    }

    pub fn year_note(&self, year: i32) -> Option<&YearNote> {
        self.years.iter().find(|note| note.year == year)
    }

    /// The note of a year, to be written; an empty one is made where there is none.
    pub fn note_year(&mut self, year: i32) -> &mut YearNote {
        let place = self.years.partition_point(|note| note.year < year);
        if self.years.get(place).is_none_or(|note| note.year != year) {
            self.years.insert(place, YearNote::of(year));
        }
        &mut self.years[place]
    }
}
