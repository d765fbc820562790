//! Changes a blackout's name, period and channels.

use serde::Deserialize;
use ts_rs::TS;

use super::put_blackout;
use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
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
        edit.must_exist(Kind::Blackout, self.blackout.0)?;
        let (id, channels) = (self.blackout, self.channels);
        put_blackout(edit, Blackout { id, name: self.name, from: self.from, to: self.to, channels })
    }
}
