//! Opens a channel: from now on it can be planned on.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Capacity, Channel, ChannelId, ChannelState, Platform, Tier};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenChannel {
    pub name: String,
    pub platform: Platform,
}

impl Intent for OpenChannel {
    const NAME: &'static str = "open_channel";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name of the channel", &self.name)?;
        let channel = Channel {
            id: ChannelId::new(),
            name: free_name(edit.all::<Channel>()?.iter().map(|c| &c.name), Kind::Channel, name)?,
            platform: self.platform,
            handle: None,
            purpose: String::new(),
            audience: None,
            responsible: None,
            administrators: Vec::new(),
            tier: Tier::Primary,
            state: ChannelState::Active,
            review_on: None,
            capacity: Capacity::default(),
            format_weights: BTreeMap::new(),
            rules: Default::default(),
        };
        edit.put(&channel)?;
        Ok(Told::about(channel.name).made(channel.id.0))
    }
}
