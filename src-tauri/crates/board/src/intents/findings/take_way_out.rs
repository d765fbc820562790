//! Takes one of the ways out that a finding offers.

use planning::ways_out::WayOut;
use planning::{Person, PlacementState};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::intents::posts::{AllowDoublePost, MarkReuse, Move, MoveCards};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeWayOut {
    pub way: WayOut,
}

impl Intent for TakeWayOut {
    const NAME: &'static str = "take_way_out";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let kind = serde_json::to_value(&self.way)?["kind"].take();
        let mut told = match self.way {
            WayOut::Move { placement, to } => {
                let step = Move { placement: Some(placement), post: None, to: Some(to), channel: None };
                MoveCards { moves: vec![step] }.carry_out(edit)?
            }
            WayOut::AssignOwner { post, owner, instead_of } => {
                let new: Person = edit.get(owner.0)?;
                let told = edit.change_post(post, |post| {
                    post.owners.retain(|known| *known != owner);
                    post.owners
                        .iter_mut()
                        .filter(|known| **known == instead_of)
                        .for_each(|known| *known = owner);
                })?;
                told.with(json!({ "to": new.name }))
            }
            WayOut::SkipPlacement { placement } => {
                edit.change_placement(placement, |placement| placement.state = PlacementState::Skipped)?
            }
            WayOut::MarkReuse { post, reuses } => MarkReuse { post, reuses: Some(reuses) }.carry_out(edit)?,
            WayOut::AllowDoublePost { post } => AllowDoublePost { post, allow: true }.carry_out(edit)?,
        };
        told.detail["kind"] = kind;
        Ok(told)
    }
}
