//! Says that a placement is out, where, and when.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;
use planning::{PlacementId, PlacementState, PlannedTime};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkPublished {
    pub placement: PlacementId,
    #[serde(default)]
    pub url: Option<String>,
    /// The minute it went out; without it, when it was planned.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub at: Option<PlannedTime>,
}

impl Intent for MarkPublished {
    const NAME: &'static str = "mark_published";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(at) = self.at.filter(|at| at.minute().is_none()) {
            let why = format!("{at} is not a minute such as 2026-08-18T12:00");
            return Err(Refusal::Impossible { what: "time of publishing", why });
        }
        edit.change_placement(self.placement, |placement| {
            placement.published_at = self.at.or(placement.published_at);
            placement.state = PlacementState::Published;
            placement.url = optional(self.url);
        })
    }
}
