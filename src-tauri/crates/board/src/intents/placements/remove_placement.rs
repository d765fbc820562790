//! Takes a post off a channel.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::PlacementId;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePlacement {
    pub placement: PlacementId,
}

impl Intent for RemovePlacement {
    const NAME: &'static str = "remove_placement";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let told = edit.change_placement(self.placement, |_| ())?;
        edit.remove(Kind::Placement, self.placement.0)?;
        Ok(told)
    }
}
