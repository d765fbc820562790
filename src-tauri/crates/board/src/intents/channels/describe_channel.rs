//! Writes down what a channel is for, who reads it and who answers for it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use chrono::NaiveDate;
use planning::{AudienceId, Channel, ChannelId, PersonId, Platform, Tier};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeChannel {
    pub channel: ChannelId,
    pub name: String,
    pub platform: Platform,
    pub handle: Option<String>,
    pub purpose: String,
    pub audience: Option<AudienceId>,
    pub responsible: Option<PersonId>,
    pub administrators: Vec<String>,
    pub tier: Tier,
    #[ts(type = "string | null")]
    pub review_on: Option<NaiveDate>,
}

impl Intent for DescribeChannel {
    const NAME: &'static str = "describe_channel";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut channel: Channel = edit.get(self.channel.0)?;
        let others = edit.all::<Channel>()?;
        let others = others.iter().filter(|other| other.id != channel.id).map(|other| &other.name);
        channel.name = free_name(others, Kind::Channel, worded("name of the channel", &self.name)?)?;
        if let Some(audience) = &self.audience {
            edit.must_exist(Kind::Audience, audience.0)?;
        }
        if let Some(person) = &self.responsible {
            edit.must_exist(Kind::Person, person.0)?;
        }
        channel.platform = self.platform;
        channel.handle = optional(self.handle);
        channel.purpose = self.purpose;
        channel.audience = self.audience;
        channel.responsible = self.responsible;
        channel.administrators =
            self.administrators.into_iter().filter_map(|name| optional(Some(name))).collect();
        channel.tier = self.tier;
        channel.review_on = self.review_on;
        edit.put(&channel)?;
        Ok(Told::about(channel.name))
    }
}
