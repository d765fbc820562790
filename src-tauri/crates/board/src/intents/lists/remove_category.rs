//! Removes a category from the board and from whatever carries it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use crate::store;
use planning::{Category, CategoryId, CycleEntry};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCategory {
    pub category: CategoryId,
}

impl Intent for RemoveCategory {
    const NAME: &'static str = "remove_category";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let category: Category = edit.get(self.category.0)?;
        for id in store::post::in_category(edit.connection(), category.id)? {
            edit.change_post(id, |post| post.category = None)?;
        }
        for mut entry in edit.all::<CycleEntry>()? {
            for post in entry.template.iter_mut().filter(|post| post.category == Some(category.id)) {
                post.category = None;
            }
            edit.put(&entry)?;
        }
        edit.change_views(|filter| filter.categories.retain(|id| *id != category.id))?;
        edit.remove(Kind::Category, category.id.0)?;
        Ok(Told::about(category.name))
    }
}
