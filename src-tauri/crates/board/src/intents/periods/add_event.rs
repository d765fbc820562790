//! Notes a period that others own, and whether publishing during it is a clash.

use serde::Deserialize;
use ts_rs::TS;

use super::put_event;
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Event, EventId, PlannedTime};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddEvent {
    pub name: String,
    pub from: PlannedTime,
    pub to: PlannedTime,
    pub clashes: bool,
}

impl Intent for AddEvent {
    const NAME: &'static str = "add_event";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let (id, clashes) = (EventId::new(), self.clashes);
        put_event(edit, Event { id, name: self.name, from: self.from, to: self.to, clashes })
    }
}
