//! Adds a tag.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Tag, TagId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddTag {
    pub name: String,
}

impl Intent for AddTag {
    const NAME: &'static str = "add_tag";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name of the tag", &self.name)?;
        let name = free_name(edit.all::<Tag>()?.iter().map(|other| &other.name), Kind::Tag, name)?;
        let id = TagId::new();
        edit.put(&Tag { id, name: name.clone(), target_share: None })?;
        Ok(Told::about(name).made(id.0))
    }
}
