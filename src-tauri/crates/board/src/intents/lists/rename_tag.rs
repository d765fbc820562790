//! Gives a tag another name; whatever carries it follows.

use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Tag, TagId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameTag {
    pub tag: TagId,
    /// One that no other has; those that mean the same are joined.
    pub name: String,
}

impl Intent for RenameTag {
    const NAME: &'static str = "rename_tag";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut tag: Tag = edit.get(self.tag.0)?;
        let others = edit.all::<Tag>()?;
        let others = others.iter().filter(|other| other.id != tag.id).map(|other| &other.name);
        let name = free_name(others, Kind::Tag, worded("name of the tag", &self.name)?)?;
        let before = std::mem::replace(&mut tag.name, name.clone());
        edit.put(&tag)?;
        Ok(Told::about(before).with(json!({ "to": name })))
    }
}
