//! Lets one turn of an entry go as its rule says again.

use serde::Deserialize;
use ts_rs::TS;

use super::except;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{CycleEntryId, Turn};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreOccurrence {
    pub entry: CycleEntryId,
    pub turn: Turn,
}

impl Intent for RestoreOccurrence {
    const NAME: &'static str = "restore_occurrence";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        except(edit, self.entry, self.turn, None)
    }
}
