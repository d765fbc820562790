//! Says which share of the posts should be for an audience, or that none is wanted.

use serde::Deserialize;
use ts_rs::TS;

use super::a_share;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Audience, AudienceId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAudienceTarget {
    pub audience: AudienceId,
    /// In whole percent.
    pub target_share: Option<u32>,
}

impl Intent for SetAudienceTarget {
    const NAME: &'static str = "set_audience_target";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut audience: Audience = edit.get(self.audience.0)?;
        audience.target_share = a_share(self.target_share)?;
        edit.put(&audience)?;
        Ok(Told::about(audience.name))
    }
}
