//! Takes back that a finding was accepted: it counts again.

use planning::{Acceptance, AcceptanceId};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RevokeAcceptance {
    pub acceptance: AcceptanceId,
}

impl Intent for RevokeAcceptance {
    const NAME: &'static str = "revoke_acceptance";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let acceptance: Acceptance = edit.get(self.acceptance.0)?;
        edit.remove(Kind::Acceptance, acceptance.id.0)?;
        Ok(Told::about(acceptance.about).with(json!({ "rule": acceptance.rule })))
    }
}
