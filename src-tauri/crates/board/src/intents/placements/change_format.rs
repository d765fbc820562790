//! Says what a placement is in its channel.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Format, PlacementId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeFormat {
    pub placement: PlacementId,
    pub format: Format,
}

impl Intent for ChangeFormat {
    const NAME: &'static str = "change_format";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_placement(self.placement, |placement| placement.format = self.format)
    }
}
