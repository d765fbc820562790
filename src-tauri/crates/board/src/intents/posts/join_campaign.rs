//! Makes a post part of a campaign, or of none.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{CampaignId, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JoinCampaign {
    pub post: PostId,
    pub campaign: Option<CampaignId>,
}

impl Intent for JoinCampaign {
    const NAME: &'static str = "join_campaign";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(id) = &self.campaign {
            edit.must_exist(Kind::Campaign, id.0)?;
        }
        edit.change_post(self.post, |post| post.campaign = self.campaign)
    }
}
