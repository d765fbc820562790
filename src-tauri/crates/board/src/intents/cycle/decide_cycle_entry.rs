//! Notes what the planning day decides about an entry in a year: keep, move, change or retire it, or not yet.

use serde::Deserialize;
use ts_rs::TS;

use super::{change_entry, must_be_days, standing};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use chrono::NaiveDate;
use planning::{CycleEntry, CycleEntryId, Decision, Occurrence, OccurrenceChange, Turn};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideCycleEntry {
    pub entry: CycleEntryId,
    pub year: i32,
    /// `None` takes the decision back.
    pub decision: Option<Decision>,
    pub note: String,
    /// The days it is moved to.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub days: Option<Occurrence>,
}

impl Intent for DecideCycleEntry {
    const NAME: &'static str = "decide_cycle_entry";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let told = change_entry(edit, self.entry, |entry| {
            let before = entry.year_note(self.year).and_then(|note| note.decision);
            if before != self.decision {
                take_back(entry, self.year, before);
            }
            match (self.decision, self.days) {
                (Some(Decision::Move), Some(days)) => {
                    must_be_days(days)?;
                    standing(entry, Turn::Year(self.year))?;
                    entry.except(Turn::Year(self.year), Some(OccurrenceChange::Moved(days)));
                }
                (Some(Decision::Move), None) => {
                    let why = "it says no days; give the first and the last".to_owned();
                    return Err(Refusal::Impossible { what: "move", why });
                }
                (Some(Decision::Retire), _) if before != Some(Decision::Retire) => {
                    let last = last_day_before(entry, self.year)?;
                    let former = entry.until;
                    entry.note_year(self.year).former_until = former;
                    entry.until = Some(former.map_or(last, |until| until.min(last)));
                }
                _ => {}
            }
            let note = entry.note_year(self.year);
            (note.decision, note.note) = (self.decision, self.note);
            if note.decision.is_none() && note.note.is_empty() && note.rolled.is_none() {
                entry.years.retain(|note| note.year != self.year);
            }
            Ok(())
        })?;
        Ok(told.with(json!({ "year": self.year, "decision": self.decision })))
    }
}

/// Undoes what an earlier decision for the same year did to the entry.
fn take_back(entry: &mut CycleEntry, year: i32, before: Option<Decision>) {
    match before {
        Some(Decision::Move) => entry.except(Turn::Year(year), None),
        Some(Decision::Retire) => entry.until = entry.note_year(year).former_until.take(),
        _ => {}
    }
}

/// The last day on which an entry that is retired from a year on may begin.
fn last_day_before(entry: &CycleEntry, year: i32) -> Result<NaiveDate, Refusal> {
    let first = entry.when.turns_in(year).first().map(|(_, days): &(Turn, Occurrence)| days.first);
    let first = first.or_else(|| NaiveDate::from_ymd_opt(year, 1, 1));
    first.and_then(|first| first.pred_opt()).ok_or_else(|| Refusal::Impossible {
        what: "year",
        why: format!("{year} is no year the calendar knows"),
    })
}
