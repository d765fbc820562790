//! Gives a ring of the wheel another name, on every entry that stands on it.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{CycleEntry, Ring};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameRing {
    pub from: String,
    pub to: String,
}

impl Intent for RenameRing {
    const NAME: &'static str = "rename_ring";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let to = worded("name of the ring", &self.to)?;
        let (rings, entries) = (edit.all::<Ring>()?, edit.all::<CycleEntry>()?);
        let is_taken =
            rings.iter().any(|ring| ring.name == to) || entries.iter().any(|entry| entry.ring == to);
        if to != self.from && is_taken {
            return Err(Refusal::NameTaken { kind: Kind::Ring, name: to });
        }
        let mut found = false;
        for mut ring in rings.into_iter().filter(|ring| ring.name == self.from) {
            ring.name.clone_from(&to);
            edit.put(&ring)?;
            found = true;
        }
        for mut entry in entries.into_iter().filter(|entry| entry.ring == self.from) {
            entry.ring.clone_from(&to);
            edit.put(&entry)?;
            found = true;
        }
        match found {
            true => Ok(Told::about(self.from).with(json!({ "to": to }))),
            false => Err(Refusal::Impossible {
                what: "ring",
                why: format!("no ring is called “{}”", self.from),
            }),
        }
    }
}
