//! What people do in a crisis: hold channels back at once, except what must go out, and let them go again.

mod capture_crisis_message;
mod exempt_from_holds;
mod lift_hold;
mod start_hold;

pub use capture_crisis_message::CrisisMessage;
pub use exempt_from_holds::ExemptFromHolds;
pub use lift_hold::LiftHold;
pub use start_hold::StartHold;

use planning::{Blackout, Channel, Placement, PlacementId, PlacementState, PlannedTime};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::edit::Edit;
use crate::intents::posts::{Move, move_placement};
use crate::refusal::Refusal;

/// What becomes of one placement that a hold holds back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HoldChoice {
    /// It goes out in spite of the hold: its post becomes exempt.
    Keep,
    Move {
        to: PlannedTime,
    },
    Skip,
}

/// A placement and what was decided about it. What nobody decides about stays where it is and waits.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HeldPlacement {
    pub placement: PlacementId,
    pub choice: HoldChoice,
}

/// Carries the choices out; answers how many of each there were.
fn settle(edit: &mut Edit<'_>, hold: &Blackout, choices: &[HeldPlacement]) -> Result<Value, Refusal> {
    let (mut kept, mut moved, mut skipped) = (0, 0, 0);
    for HeldPlacement { placement: id, choice } in choices {
        let mut placement: Placement = edit.get(id.0)?;
        if !hold.holds(placement.channel) {
            let channel: Channel = edit.get(placement.channel.0)?;
            let why = format!("placement {id} is on {}, which is not held", channel.name);
            return Err(Refusal::Impossible { what: "hold", why });
        }
        match *choice {
            HoldChoice::Keep => {
                edit.change_post(placement.post, |post| post.exempt_from_holds = true)?;
                kept += 1;
            }
            HoldChoice::Move { to } => {
                let step = Move { placement: Some(*id), post: None, to: Some(to), channel: None };
                move_placement(edit, *id, &step)?;
                moved += 1;
            }
            HoldChoice::Skip => {
                placement.state = PlacementState::Skipped;
                edit.put(&placement)?;
                skipped += 1;
            }
        }
    }
    Ok(json!({ "kept": kept, "moved": moved, "skipped": skipped }))
}
