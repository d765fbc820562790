//! Says whom a post is for.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{AudienceId, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddressAudience {
    pub post: PostId,
    pub audience: Option<AudienceId>,
}

impl Intent for AddressAudience {
    const NAME: &'static str = "address_audience";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(id) = &self.audience {
            edit.must_exist(Kind::Audience, id.0)?;
        }
        edit.change_post(self.post, |post| post.audience = self.audience)
    }
}
