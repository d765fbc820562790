//! Says that a placement does not go out after all; it stays on the card.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{PlacementId, PlacementState};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkipPlacement {
    pub placement: PlacementId,
}

impl Intent for SkipPlacement {
    const NAME: &'static str = "skip_placement";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_placement(self.placement, |placement| placement.state = PlacementState::Skipped)
    }
}
