//! Lifts a crisis hold from this minute, and plans anew what it held back.

use planning::{Blackout, BlackoutId, PlannedTime};
use serde::Deserialize;
use ts_rs::TS;

use super::{HeldPlacement, settle};
use crate::edit::{Edit, Intent, Told, to_the_minute};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LiftHold {
    pub hold: BlackoutId,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<HeldPlacement>>")]
    pub choices: Vec<HeldPlacement>,
}

impl Intent for LiftHold {
    const NAME: &'static str = "lift_hold";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut hold: Blackout = edit.get(self.hold.0)?;
        if !hold.is_running_hold() {
            let why = format!("“{}” is not a crisis hold that still holds", hold.name);
            return Err(Refusal::Impossible { what: "hold", why });
        }
        let detail = settle(edit, &hold, &self.choices)?;
        let now = to_the_minute(edit.now);
        hold.to = PlannedTime::Minute(hold.from.minute().map_or(now, |from| from.max(now)));
        edit.put(&hold)?;
        Ok(Told::about(hold.name).with(detail))
    }
}
