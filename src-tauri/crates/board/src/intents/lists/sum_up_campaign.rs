//! Writes down what came of a campaign.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Campaign, CampaignId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SumUpCampaign {
    pub campaign: CampaignId,
    pub results: String,
}

impl Intent for SumUpCampaign {
    const NAME: &'static str = "sum_up_campaign";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut campaign: Campaign = edit.get(self.campaign.0)?;
        self.results.trim().clone_into(&mut campaign.results);
        edit.put(&campaign)?;
        Ok(Told::about(campaign.name))
    }
}
