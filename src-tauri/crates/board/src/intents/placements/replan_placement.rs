//! Says that a placement is planned again after it was published or skipped.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{PlacementId, PlacementState};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplanPlacement {
    pub placement: PlacementId,
}

impl Intent for ReplanPlacement {
    const NAME: &'static str = "replan_placement";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_placement(self.placement, |placement| {
            placement.state = PlacementState::Planned;
            placement.published_at = None;
            placement.slip_reason = None;
        })
    }
}
