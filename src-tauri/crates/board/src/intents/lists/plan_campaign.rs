//! Says where a campaign is mainly seen and what it may cost, in whole units of currency.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, distinct};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{Campaign, CampaignId, ChannelId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanCampaign {
    pub campaign: CampaignId,
    pub channels: Vec<ChannelId>,
    pub budget: Option<u32>,
}

impl Intent for PlanCampaign {
    const NAME: &'static str = "plan_campaign";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut campaign: Campaign = edit.get(self.campaign.0)?;
        for channel in &self.channels {
            edit.must_exist(Kind::Channel, channel.0)?;
        }
        (campaign.channels, campaign.budget) = (distinct(&self.channels), self.budget);
        edit.put(&campaign)?;
        Ok(Told::about(campaign.name))
    }
}
