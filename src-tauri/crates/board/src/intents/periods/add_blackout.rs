//! Holds channels back for a period of days or minutes.

use serde::Deserialize;
use ts_rs::TS;

use super::put_blackout;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Blackout, BlackoutId, ChannelId, PlannedTime};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddBlackout {
    pub name: String,
    pub from: PlannedTime,
    pub to: PlannedTime,
    #[serde(default)]
    pub channels: Option<Vec<ChannelId>>,
}

impl Intent for AddBlackout {
    const NAME: &'static str = "add_blackout";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let id = BlackoutId::new();
        let (channels, hold) = (self.channels, false);
        let blackout = Blackout { id, name: self.name, from: self.from, to: self.to, channels, hold };
        put_blackout(edit, blackout)
    }
}
