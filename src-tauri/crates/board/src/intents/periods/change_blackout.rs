//! Changes a blackout's name, period and channels.

use serde::Deserialize;
use ts_rs::TS;

use super::put_blackout;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Blackout, BlackoutId, ChannelId, PlannedTime};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeBlackout {
    pub blackout: BlackoutId,
    pub name: String,
    pub from: PlannedTime,
    pub to: PlannedTime,
    #[serde(default)]
    pub channels: Option<Vec<ChannelId>>,
}

impl Intent for ChangeBlackout {
    const NAME: &'static str = "change_blackout";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let Blackout { id, hold, .. } = edit.get(self.blackout.0)?;
        let channels = self.channels;
        put_blackout(edit, Blackout { id, name: self.name, from: self.from, to: self.to, channels, hold })
    }
}
