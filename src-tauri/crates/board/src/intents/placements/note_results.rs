//! Notes what came of a placement.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{PlacementId, Results};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteResults {
    pub placement: PlacementId,
    pub results: Option<Results>,
}

impl Intent for NoteResults {
    const NAME: &'static str = "note_results";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_placement(self.placement, |placement| placement.results = self.results)
    }
}
