//! Says which links belong to a card besides the one it leads to.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::refusal::Refusal;
use planning::{NamedLink, PostId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetLinks {
    pub post: PostId,
    pub links: Vec<NamedLink>,
}

impl Intent for SetLinks {
    const NAME: &'static str = "set_links";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for link in &self.links {
            worded("address of the link", &link.url)?;
        }
        edit.change_post(self.post, |post| post.links = self.links)
    }
}
