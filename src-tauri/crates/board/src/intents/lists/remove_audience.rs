//! Removes an audience from the board and from whatever carries it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Audience, AudienceId, Channel};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveAudience {
    pub audience: AudienceId,
}

impl Intent for RemoveAudience {
    const NAME: &'static str = "remove_audience";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let audience: Audience = edit.get(self.audience.0)?;
        for id in store::post::for_audience(edit.connection(), audience.id)? {
            edit.change_post(id, |post| post.audience = None)?;
        }
        for mut channel in edit.all::<Channel>()?.into_iter().filter(|c| c.audience == Some(audience.id)) {
            channel.audience = None;
            edit.put(&channel)?;
        }
        edit.remove(Kind::Audience, audience.id.0)?;
        Ok(Told::about(audience.name))
    }
}
