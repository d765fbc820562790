//! Says which lines of the annual wheel a post serves.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, distinct};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{CycleEntryId, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ServeCycleEntries {
    pub post: PostId,
    pub cycle_entries: Vec<CycleEntryId>,
}

impl Intent for ServeCycleEntries {
    const NAME: &'static str = "serve_cycle_entries";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for id in &self.cycle_entries {
            edit.must_exist(Kind::CycleEntry, id.0)?;
        }
        edit.change_post(self.post, |post| post.cycle_entries = distinct(&self.cycle_entries))
    }
}
