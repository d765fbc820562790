//! Gives a saved view another name.

use serde::Deserialize;
use ts_rs::TS;

use super::free;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{SavedView, SavedViewId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameView {
    pub view: SavedViewId,
    pub name: String,
}

impl Intent for RenameView {
    const NAME: &'static str = "rename_view";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let view: SavedView = edit.get(self.view.0)?;
        let view = SavedView { name: free(edit, Some(&view), &self.name)?, ..view };
        edit.put(&view)?;
        Ok(Told::about(view.name))
    }
}
