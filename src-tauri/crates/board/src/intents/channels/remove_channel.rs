//! Removes a channel that nothing stands on.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::intents::cycle::forget_channel;
use crate::refusal::Refusal;
use crate::store;
use planning::{Blackout, Campaign, Channel, ChannelId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveChannel {
    pub channel: ChannelId,
}

impl Intent for RemoveChannel {
    const NAME: &'static str = "remove_channel";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let channel: Channel = edit.get(self.channel.0)?;
        let placements = store::placement::on_channel(edit.connection(), channel.id)?;
        if placements > 0 {
            return Err(Refusal::ChannelInUse { channel: channel.id, name: channel.name, placements });
        }
        for mut blackout in edit.all::<Blackout>()? {
            if let Some(channels) = &mut blackout.channels {
                channels.retain(|id| *id != channel.id);
                edit.put(&blackout)?;
            }
        }
        forget_channel(edit, channel.id)?;
        for mut campaign in edit.all::<Campaign>()? {
            campaign.channels.retain(|id| *id != channel.id);
            edit.put(&campaign)?;
        }
        edit.change_views(|filter| filter.channels.retain(|id| *id != channel.id))?;
        edit.remove(Kind::Channel, channel.id.0)?;
        Ok(Told::about(channel.name))
    }
}
