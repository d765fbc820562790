//! Changes a campaign's name, goal and dates.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use chrono::NaiveDate;
use planning::{Campaign, CampaignId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeCampaign {
    pub campaign: CampaignId,
    pub name: String,
    pub goal: String,
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
}

impl Intent for DescribeCampaign {
    const NAME: &'static str = "describe_campaign";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            return Err(Refusal::Impossible { what: "campaign", why: format!("{from} is after {to}") });
        }
        let mut campaign: Campaign = edit.get(self.campaign.0)?;
        let others = edit.all::<Campaign>()?;
        let others = others.iter().filter(|other| other.id != campaign.id).map(|other| &other.name);
        campaign.name = free_name(others, Kind::Campaign, worded("name of the campaign", &self.name)?)?;
        (campaign.goal, campaign.from, campaign.to) = (self.goal, self.from, self.to);
        edit.put(&campaign)?;
        Ok(Told::about(campaign.name))
    }
}
