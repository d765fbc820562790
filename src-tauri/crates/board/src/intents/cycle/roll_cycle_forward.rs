//! Rolls the wheel forward into a year: gives every entry its days there, moves those that are in the way, and makes posts from templates where that is wanted. Done again it changes nothing.

use serde::Deserialize;
use ts_rs::TS;

use super::{make_posts, must_be_days, standing};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{CycleEntry, CycleEntryId, Occurrence, OccurrenceChange, Turn};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RollCycleForward {
    /// The year it is rolled into.
    pub year: i32,
    /// Entries that get other days than their rule gives them.
    #[serde(default)]
    pub moves: Vec<OccurrenceMove>,
    /// Entries whose posts are made from their templates.
    #[serde(default)]
    pub make_posts_for: Vec<CycleEntryId>,
}

/// The days an entry gets in the year.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OccurrenceMove {
    pub entry: CycleEntryId,
    pub to: Occurrence,
}

impl Intent for RollCycleForward {
    const NAME: &'static str = "roll_cycle_forward";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let year = self.year;
        if !(1..9999).contains(&year) {
            return Err(Refusal::Impossible {
                what: "year",
                why: format!("{year} is no year the calendar knows"),
            });
        }
        for step in &self.moves {
            must_be_days(step.to)?;
            let mut entry: CycleEntry = edit.get(step.entry.0)?;
            standing(&entry, Turn::Year(year))?;
            entry.except(Turn::Year(year), Some(OccurrenceChange::Moved(step.to)));
            edit.put(&entry)?;
        }
        let (mut entries, mut posts) = (0, 0);
        for mut entry in edit.all::<CycleEntry>()? {
            let days = entry.standing(Turn::Year(year)).filter(|standing| standing.takes_place());
            if let Some(days) = days {
                entry.note_year(year).rolled = Some(days.span);
                edit.put(&entry)?;
                entries += 1;
            }
            if self.make_posts_for.contains(&entry.id) {
                for standing in entry.standings_in(year).iter().filter(|standing| standing.takes_place()) {
                    posts += make_posts(edit, &mut entry, standing)?.len();
                }
            }
        }
        Ok(Told::about(year.to_string()).with(json!({ "entries": entries, "posts": posts })))
    }
}
