//! Says which kind of channel must carry a post first.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{PostId, PublishingOrder};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPublishingOrder {
    pub post: PostId,
    pub order: PublishingOrder,
}

impl Intent for SetPublishingOrder {
    const NAME: &'static str = "set_publishing_order";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.change_post(self.post, |post| post.order = self.order)
    }
}
