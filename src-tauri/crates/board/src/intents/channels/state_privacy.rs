//! States how a channel deals with personal data, as a public body must.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Channel, ChannelId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatePrivacy {
    pub channel: ChannelId,
    pub privacy_notes: String,
}

impl Intent for StatePrivacy {
    const NAME: &'static str = "state_privacy";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut channel: Channel = edit.get(self.channel.0)?;
        channel.privacy_notes = self.privacy_notes.trim().to_owned();
        edit.put(&channel)?;
        Ok(Told::about(channel.name))
    }
}
