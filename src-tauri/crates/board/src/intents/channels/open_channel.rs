//! Opens a channel: from now on it can be planned on. What is stated about it then is kept.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{AudienceId, Channel, ChannelId, PersonId, Platform};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenChannel {
    pub name: String,
    pub platform: Platform,
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub purpose: String,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub audience: Option<AudienceId>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub responsible: Option<PersonId>,
    /// What is stated about personal data on the channel.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub privacy_notes: String,
}

impl Intent for OpenChannel {
    const NAME: &'static str = "open_channel";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name of the channel", &self.name)?;
        let name = free_name(edit.all::<Channel>()?.iter().map(|c| &c.name), Kind::Channel, name)?;
        if let Some(audience) = self.audience {
            edit.must_exist(Kind::Audience, audience.0)?;
        }
        if let Some(person) = self.responsible {
            edit.must_exist(Kind::Person, person.0)?;
        }
        let channel = Channel {
            purpose: self.purpose.trim().to_owned(),
            audience: self.audience,
            responsible: self.responsible,
            privacy_notes: self.privacy_notes.trim().to_owned(),
            opened_on: Some(edit.now.date()),
            ..Channel::named(ChannelId::new(), name, self.platform)
        };
        edit.put(&channel)?;
        Ok(Told::about(channel.name).made(channel.id.0))
    }
}
