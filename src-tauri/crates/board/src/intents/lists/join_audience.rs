//! Makes one audience of two that mean the same: whatever is for the first is for the second.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::another;
use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Audience, AudienceId, Channel};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JoinAudience {
    /// It is gone afterwards.
    pub audience: AudienceId,
    /// It keeps its name and its share.
    pub into: AudienceId,
}

impl Intent for JoinAudience {
    const NAME: &'static str = "join_audience";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let (audience, into): (Audience, Audience) = (edit.get(self.audience.0)?, edit.get(self.into.0)?);
        another("audience", audience.id == into.id, &audience.name)?;
        for id in store::post::for_audience(edit.connection(), audience.id)? {
            edit.change_post(id, |post| post.audience = Some(into.id))?;
        }
        for mut channel in edit.all::<Channel>()?.into_iter().filter(|c| c.audience == Some(audience.id)) {
            channel.audience = Some(into.id);
            edit.put(&channel)?;
        }
        edit.remove(Kind::Audience, audience.id.0)?;
        Ok(Told::about(audience.name).with(json!({ "to": into.name })))
    }
}
