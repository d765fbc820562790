//! Says in which order the rings of the wheel stand, from the rim inwards, and which are shown, collapsed or hidden.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{Ring, RingDisplay, RingId};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArrangeRings {
    /// All that are arranged; rings of entries that are left out follow after them by name.
    pub rings: Vec<RingWish>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RingWish {
    pub name: String,
    pub display: RingDisplay,
    /// A slot of the palette; `None` lets the wheel choose.
    pub colour: Option<u8>,
}

impl Intent for ArrangeRings {
    const NAME: &'static str = "arrange_rings";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut known = edit.all::<Ring>()?;
        for (wish, position) in self.rings.iter().zip(0..) {
            let name = worded("name of the ring", &wish.name)?;
            if self.rings[..position as usize].iter().any(|other| other.name.trim() == name) {
                return Err(Refusal::NameTaken { kind: Kind::Ring, name });
            }
            let place = known.iter().position(|ring| ring.name == name);
            let id = place.map_or_else(RingId::new, |place| known.swap_remove(place).id);
            edit.put(&Ring { id, name, display: wish.display, colour: wish.colour, position })?;
        }
        for gone in known {
            edit.remove(Kind::Ring, gone.id.0)?;
        }
        Ok(Told::about(edit.board()?.name).with(json!({ "count": self.rings.len() })))
    }
}
