//! Says why a placement was not out in time or was dropped, or takes the reason away.

use planning::{Placement, PlacementId, PlacementState, Post};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, optional};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExplainSlip {
    pub placement: PlacementId,
    /// Blank takes it away.
    pub reason: Option<String>,
}

impl Intent for ExplainSlip {
    const NAME: &'static str = "explain_slip";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let reason = optional(self.reason);
        let placement: Placement = edit.get(self.placement.0)?;
        let post: Post = edit.get(placement.post.0)?;
        let planned = placement.planned.or(post.planned);
        let is_missed = match placement.state {
            PlacementState::Planned => planned.is_some_and(|planned| planned.is_over_at(edit.now)),
            PlacementState::Published | PlacementState::Skipped => true,
        };
        if reason.is_some() && !is_missed {
            let why = format!("“{}” is still to come; a reason is for what is late or dropped", post.title);
            return Err(Refusal::Impossible { what: "reason", why });
        }
        let mut told = edit.change_placement(self.placement, |it| it.slip_reason.clone_from(&reason))?;
        if let Some(detail) = told.detail.as_object_mut() {
            detail.insert("placement".to_owned(), json!(self.placement));
            detail.insert("reason".to_owned(), json!(reason));
        }
        Ok(told)
    }
}
