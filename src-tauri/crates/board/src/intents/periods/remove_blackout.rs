//! Lifts a blackout.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{Blackout, BlackoutId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveBlackout {
    pub blackout: BlackoutId,
}

impl Intent for RemoveBlackout {
    const NAME: &'static str = "remove_blackout";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let blackout: Blackout = edit.get(self.blackout.0)?;
        edit.remove(Kind::Blackout, blackout.id.0)?;
        Ok(Told::about(blackout.name))
    }
}
