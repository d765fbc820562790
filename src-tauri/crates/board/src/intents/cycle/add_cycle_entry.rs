//! Puts a line on the annual wheel.

use serde::Deserialize;
use ts_rs::TS;

use super::must_be_possible;
use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{CycleEntry, CycleEntryId, PersonId, Recurrence};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCycleEntry {
    pub title: String,
    /// The track it stands on; empty for none.
    pub ring: String,
    pub when: Recurrence,
    pub lead_weeks: u32,
    pub expected_posts: u32,
    pub owner: Option<PersonId>,
}

impl Intent for AddCycleEntry {
    const NAME: &'static str = "add_cycle_entry";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        must_be_possible(&self.when)?;
        let title = worded("title", &self.title)?;
        let mut entry = CycleEntry::titled(CycleEntryId::new(), title, self.when);
        entry.ring = self.ring.trim().to_owned();
        (entry.lead_weeks, entry.expected_posts) = (self.lead_weeks, self.expected_posts);
        if let Some(owner) = self.owner {
            edit.must_exist(Kind::Person, owner.0)?;
        }
        entry.owner = self.owner;
        edit.put(&entry)?;
        Ok(Told::about(entry.title).made(entry.id.0))
    }
}
