//! Removes an event.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{Event, EventId};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveEvent {
    pub event: EventId,
}

impl Intent for RemoveEvent {
    const NAME: &'static str = "remove_event";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let event: Event = edit.get(self.event.0)?;
        edit.remove(Kind::Event, event.id.0)?;
        Ok(Told::about(event.name))
    }
}
