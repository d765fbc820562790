//! Removes a campaign from the board and from whatever carries it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Campaign, CampaignId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCampaign {
    pub campaign: CampaignId,
}

impl Intent for RemoveCampaign {
    const NAME: &'static str = "remove_campaign";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let campaign: Campaign = edit.get(self.campaign.0)?;
        for id in store::post::in_campaign(edit.connection(), campaign.id)? {
            edit.change_post(id, |post| post.campaign = None)?;
        }
        edit.change_views(|filter| filter.campaigns.retain(|id| *id != campaign.id))?;
        edit.remove(Kind::Campaign, campaign.id.0)?;
        Ok(Told::about(campaign.name))
    }
}
