//! Says which share of the posts should be tagged with a tag, or that none is wanted.

use serde::Deserialize;
use ts_rs::TS;

use super::a_share;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Tag, TagId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetTagTarget {
    pub tag: TagId,
    /// In whole percent.
    pub target_share: Option<u32>,
}

impl Intent for SetTagTarget {
    const NAME: &'static str = "set_tag_target";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut tag: Tag = edit.get(self.tag.0)?;
        tag.target_share = a_share(self.target_share)?;
        edit.put(&tag)?;
        Ok(Told::about(tag.name))
    }
}
