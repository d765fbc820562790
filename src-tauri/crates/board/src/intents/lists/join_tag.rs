//! Makes one tag of two that mean the same: whatever carries the first gets the second.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::another;
use crate::edit::{Edit, Intent, Told, distinct};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Tag, TagId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JoinTag {
    /// It is gone afterwards.
    pub tag: TagId,
    /// It keeps its name and its share.
    pub into: TagId,
}

impl Intent for JoinTag {
    const NAME: &'static str = "join_tag";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let (tag, into): (Tag, Tag) = (edit.get(self.tag.0)?, edit.get(self.into.0)?);
        another("tag", tag.id == into.id, &tag.name)?;
        let joined = |tags: &[TagId]| {
            let followed: Vec<TagId> =
                tags.iter().map(|id| if *id == tag.id { into.id } else { *id }).collect();
            distinct(&followed)
        };
        for id in store::post::with_tag(edit.connection(), tag.id)? {
            edit.change_post(id, |post| post.tags = joined(&post.tags))?;
        }
        edit.change_views(|filter| filter.tags = joined(&filter.tags))?;
        edit.remove(Kind::Tag, tag.id.0)?;
        Ok(Told::about(tag.name).with(json!({ "to": into.name })))
    }
}
