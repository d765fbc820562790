//! Saves a filter as a view of its own.

use serde::Deserialize;
use ts_rs::TS;

use super::{free, sound};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Filter, SavedView, SavedViewId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveView {
    pub name: String,
    pub filter: Filter,
}

impl Intent for SaveView {
    const NAME: &'static str = "save_view";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let view = SavedView {
            id: SavedViewId::new(),
            name: free(edit, None, &self.name)?,
            filter: sound(edit, self.filter)?,
        };
        edit.put(&view)?;
        Ok(Told::about(view.name).made(view.id.0))
    }
}
