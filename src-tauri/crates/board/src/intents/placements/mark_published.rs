//! Says that a placement is out, and where.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;
use planning::{PlacementId, PlacementState};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkPublished {
    pub placement: PlacementId,
    #[serde(default)]
    pub url: Option<String>,
}

impl Intent for MarkPublished {
    const NAME: &'static str = "mark_published";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_placement(self.placement, |placement| {
            placement.state = PlacementState::Published;
            placement.url = optional(self.url);
        })
    }
}
