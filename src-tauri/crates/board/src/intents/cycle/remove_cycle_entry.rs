//! Takes a line off the annual wheel; its posts stay and no longer serve it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{CycleEntry, CycleEntryId, OccurrenceChange};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCycleEntry {
    pub entry: CycleEntryId,
}

impl Intent for RemoveCycleEntry {
    const NAME: &'static str = "remove_cycle_entry";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let entry: CycleEntry = edit.get(self.entry.0)?;
        for id in store::post::serving(edit.connection(), entry.id)? {
            edit.change_post(id, |post| post.cycle_entries.retain(|other| *other != entry.id))?;
        }
        let merged = OccurrenceChange::Merged { into: entry.id };
        for mut other in edit.all::<CycleEntry>()? {
            other.exceptions.retain(|exception| exception.change != merged);
            edit.put(&other)?;
        }
        edit.remove(Kind::CycleEntry, entry.id.0)?;
        Ok(Told::about(entry.title))
    }
}
