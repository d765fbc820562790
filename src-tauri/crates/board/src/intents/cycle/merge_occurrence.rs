//! Lets another entry take care of one turn: it needs no posts of its own.

use serde::Deserialize;
use ts_rs::TS;

use super::except;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{CycleEntry, CycleEntryId, OccurrenceChange, Turn};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeOccurrence {
    pub entry: CycleEntryId,
    pub turn: Turn,
    pub into: CycleEntryId,
}

impl Intent for MergeOccurrence {
    const NAME: &'static str = "merge_occurrence";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let into: CycleEntry = edit.get(self.into.0)?;
        if into.id == self.entry {
            let why = format!("“{}” can't take care of itself; choose another entry", into.title);
            return Err(Refusal::Impossible { what: "entry", why });
        }
        let told = except(edit, self.entry, self.turn, Some(OccurrenceChange::Merged { into: into.id }))?;
        Ok(told.with(json!({ "turn": self.turn, "to": into.title })))
    }
}
