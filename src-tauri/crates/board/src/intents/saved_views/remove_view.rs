//! Removes a saved view; what it showed stays.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{SavedView, SavedViewId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveView {
    pub view: SavedViewId,
}

impl Intent for RemoveView {
    const NAME: &'static str = "remove_view";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let view: SavedView = edit.get(self.view.0)?;
        edit.remove(Kind::SavedView, view.id.0)?;
        Ok(Told::about(view.name))
    }
}
