//! Adds a campaign.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Campaign, CampaignId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCampaign {
    pub name: String,
}

impl Intent for AddCampaign {
    const NAME: &'static str = "add_campaign";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name of the campaign", &self.name)?;
        let name = free_name(edit.all::<Campaign>()?.iter().map(|other| &other.name), Kind::Campaign, name)?;
        let id = CampaignId::new();
        let campaign = Campaign {
            id,
            name: name.clone(),
            goal: String::new(),
            from: None,
            to: None,
            channels: Vec::new(),
            budget: None,
            results: String::new(),
        };
        edit.put(&campaign)?;
        Ok(Told::about(name).made(id.0))
    }
}
