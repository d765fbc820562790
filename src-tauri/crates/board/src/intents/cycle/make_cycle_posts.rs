//! Makes the posts that one turn of an entry usually needs, each once.

use serde::Deserialize;
use ts_rs::TS;

use super::{make_posts, standing};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{CycleEntry, CycleEntryId, Turn};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeCyclePosts {
    pub entry: CycleEntryId,
    pub turn: Turn,
}

impl Intent for MakeCyclePosts {
    const NAME: &'static str = "make_cycle_posts";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut entry: CycleEntry = edit.get(self.entry.0)?;
        let standing = standing(&entry, self.turn)?;
        let refuse = |why: String| Err(Refusal::Impossible { what: "posts from the template", why });
        if entry.template.is_empty() && !entry.when.is_series() {
            return refuse(format!(
                "“{}” has no template; write down which posts it usually needs",
                entry.title
            ));
        }
        if !standing.takes_place() {
            return refuse(format!("“{}” is left out in {}; put it back first", entry.title, self.turn));
        }
        let made = make_posts(edit, &mut entry, &standing)?;
        let told = Told::about(entry.title).with(json!({ "count": made.len(), "turn": self.turn }));
        Ok(match made.first() {
            Some(first) => told.made(first.0),
            None => told,
        })
    }
}
