//! Pauses, closes or reopens a channel; what stands on it stays.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Channel, ChannelId, ChannelState};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeChannelState {
    pub channel: ChannelId,
    pub state: ChannelState,
}

impl Intent for ChangeChannelState {
    const NAME: &'static str = "change_channel_state";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut channel: Channel = edit.get(self.channel.0)?;
        channel.closed_on = match (self.state, channel.state) {
            (ChannelState::Closed, ChannelState::Closed) => channel.closed_on,
            (ChannelState::Closed, _) => Some(edit.now.date()),
            _ => None,
        };
        channel.state = self.state;
        edit.put(&channel)?;
        Ok(Told::about(channel.name).with(json!({ "to": self.state })))
    }
}
