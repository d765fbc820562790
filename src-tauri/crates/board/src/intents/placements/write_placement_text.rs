//! Gives a placement its own text, or lets it use the brief again.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;
use planning::PlacementId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WritePlacementText {
    pub placement: PlacementId,
    pub text: Option<String>,
}

impl Intent for WritePlacementText {
    const NAME: &'static str = "write_placement_text";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_placement(self.placement, |placement| placement.text = optional(self.text))
    }
}
