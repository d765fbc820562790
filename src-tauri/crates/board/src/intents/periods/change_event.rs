//! Changes an event.

use serde::Deserialize;
use ts_rs::TS;

use super::put_event;
use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;
use planning::{Event, EventId, PlannedTime};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeEvent {
    pub event: EventId,
    pub name: String,
    pub from: PlannedTime,
    pub to: PlannedTime,
    pub clashes: bool,
}

impl Intent for ChangeEvent {
    const NAME: &'static str = "change_event";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        edit.must_exist(Kind::Event, self.event.0)?;
        let (id, clashes) = (self.event, self.clashes);
        put_event(edit, Event { id, name: self.name, from: self.from, to: self.to, clashes })
    }
}
