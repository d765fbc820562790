//! Pauses all channels, or chosen ones, from this minute until it is lifted, and settles what stood in the way.

use planning::{Blackout, BlackoutId, ChannelId, PlannedTime};
use serde::Deserialize;
use ts_rs::TS;

use super::{HeldPlacement, settle};
use crate::edit::{Edit, Intent, Told, to_the_minute};
use crate::intents::periods::put_blackout;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartHold {
    /// What has happened, as everybody will read it in the banner.
    pub name: String,
    /// `None` holds every channel.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub channels: Option<Vec<ChannelId>>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<HeldPlacement>>")]
    pub choices: Vec<HeldPlacement>,
}

impl Intent for StartHold {
    const NAME: &'static str = "start_hold";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if self.channels.as_ref().is_some_and(Vec::is_empty) {
            let why = "no channel is chosen; choose one at least, or leave “channels” out".to_owned();
            return Err(Refusal::Impossible { what: "hold", why });
        }
        let hold = Blackout {
            id: BlackoutId::new(),
            name: self.name,
            from: PlannedTime::Minute(to_the_minute(edit.now)),
            to: Blackout::UNTIL_LIFTED,
            channels: self.channels,
            hold: true,
        };
        let told = put_blackout(edit, hold.clone())?;
        let detail = settle(edit, &hold, &self.choices)?;
        Ok(told.with(detail))
    }
}
