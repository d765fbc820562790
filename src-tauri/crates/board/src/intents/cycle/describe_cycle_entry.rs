//! Changes what a line of the annual wheel says: its rule, and whatever goes with it. Single turns stay as they were decided.

use serde::Deserialize;
use ts_rs::TS;

use super::{change_entry, must_be_possible};
use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;
use chrono::NaiveDate;
use planning::{CycleEntryId, NamedLink, PersonId, Recurrence};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeCycleEntry {
    pub entry: CycleEntryId,
    pub title: String,
    pub ring: String,
    pub when: Recurrence,
    pub lead_weeks: u32,
    pub expected_posts: u32,
    pub owner: Option<PersonId>,
    pub notes: String,
    pub links: Vec<NamedLink>,
    /// No occurrence begins after this day.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
}

impl Intent for DescribeCycleEntry {
    const NAME: &'static str = "describe_cycle_entry";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        must_be_possible(&self.when)?;
        let title = worded("title", &self.title)?;
        if let Some(owner) = self.owner {
            edit.must_exist(Kind::Person, owner.0)?;
        }
        change_entry(edit, self.entry, |entry| {
            entry.title = title;
            self.ring.trim().clone_into(&mut entry.ring);
            entry.when = self.when;
            (entry.lead_weeks, entry.expected_posts) = (self.lead_weeks, self.expected_posts);
            (entry.owner, entry.until) = (self.owner, self.until);
            (entry.notes, entry.links) = (self.notes, self.links);
            Ok(())
        })
    }
}
