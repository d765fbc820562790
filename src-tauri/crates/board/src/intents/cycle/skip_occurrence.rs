//! Leaves one turn of an entry out; its rule and its other turns stay.

use serde::Deserialize;
use ts_rs::TS;

use super::except;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{CycleEntryId, OccurrenceChange, Turn};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkipOccurrence {
    pub entry: CycleEntryId,
    pub turn: Turn,
}

impl Intent for SkipOccurrence {
    const NAME: &'static str = "skip_occurrence";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        except(edit, self.entry, self.turn, Some(OccurrenceChange::Skipped))
    }
}
