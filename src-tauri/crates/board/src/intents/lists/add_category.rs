//! Adds a category.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::intents::free_name;
use crate::refusal::Refusal;
use planning::{Category, CategoryId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCategory {
    pub name: String,
}

impl Intent for AddCategory {
    const NAME: &'static str = "add_category";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let name = worded("name of the category", &self.name)?;
        let name = free_name(edit.all::<Category>()?.iter().map(|other| &other.name), Kind::Category, name)?;
        let id = CategoryId::new();
        edit.put(&Category {
            id,
            name: name.clone(),
            goal: String::new(),
            target_share: None,
            one_in: None,
            colour: None,
        })?;
        Ok(Told::about(name).made(id.0))
    }
}
