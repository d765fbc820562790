//! Gives one turn of an entry other days; its rule and its other turns stay.

use serde::Deserialize;
use ts_rs::TS;

use super::{except, must_be_days};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use chrono::NaiveDate;
use planning::{CycleEntryId, Occurrence, OccurrenceChange, Turn};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveOccurrence {
    pub entry: CycleEntryId,
    pub turn: Turn,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
}

impl Intent for MoveOccurrence {
    const NAME: &'static str = "move_occurrence";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let days = Occurrence { first: self.from, last: self.to };
        must_be_days(days)?;
        except(edit, self.entry, self.turn, Some(OccurrenceChange::Moved(days)))
    }
}
