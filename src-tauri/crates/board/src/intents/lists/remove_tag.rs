//! Removes a tag from the board and from whatever carries it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Tag, TagId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveTag {
    pub tag: TagId,
}

impl Intent for RemoveTag {
    const NAME: &'static str = "remove_tag";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let tag: Tag = edit.get(self.tag.0)?;
        for id in store::post::with_tag(edit.connection(), tag.id)? {
            edit.change_post(id, |post| post.tags.retain(|other| *other != tag.id))?;
        }
        edit.change_views(|filter| filter.tags.retain(|id| *id != tag.id))?;
        edit.remove(Kind::Tag, tag.id.0)?;
        Ok(Told::about(tag.name))
    }
}
