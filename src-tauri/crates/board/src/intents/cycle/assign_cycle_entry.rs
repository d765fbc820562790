//! Says who answers for a line of the annual wheel.

use serde::Deserialize;
use ts_rs::TS;

use super::change_entry;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{CycleEntryId, Person, PersonId};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignCycleEntry {
    pub entry: CycleEntryId,
    pub owner: Option<PersonId>,
}

impl Intent for AssignCycleEntry {
    const NAME: &'static str = "assign_cycle_entry";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let owner = self.owner.map(|owner| edit.get::<Person>(owner.0)).transpose()?;
        let told = change_entry(edit, self.entry, |entry| {
            entry.owner = self.owner;
            Ok(())
        })?;
        Ok(told.with(json!({ "to": owner.map(|owner| owner.name) })))
    }
}
