//! Gives a saved view another filter.

use serde::Deserialize;
use ts_rs::TS;

use super::sound;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Filter, SavedView, SavedViewId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeView {
    pub view: SavedViewId,
    pub filter: Filter,
}

impl Intent for ChangeView {
    const NAME: &'static str = "change_view";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let view: SavedView = edit.get(self.view.0)?;
        let view = SavedView { filter: sound(edit, self.filter)?, ..view };
        edit.put(&view)?;
        Ok(Told::about(view.name))
    }
}
