//! Takes a finding as it is, with a reason, until what it is about changes.

use planning::{Acceptance, AcceptanceId, RuleName};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::edit::{Edit, Intent, Told, to_the_minute, worded};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize)]
pub struct AcceptFinding {
    pub rule: RuleName,
    pub fingerprint: Uuid,
    /// What the finding says.
    pub about: String,
    pub reason: String,
}

impl Intent for AcceptFinding {
    const NAME: &'static str = "accept_finding";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let reason = worded("reason", &self.reason)?;
        let known = edit.all::<Acceptance>()?.into_iter().find(|known| known.fingerprint == self.fingerprint);
        let acceptance = Acceptance {
            id: known.map_or_else(AcceptanceId::new, |known| known.id),
            rule: self.rule,
            fingerprint: self.fingerprint,
            about: self.about.clone(),
            reason: reason.clone(),
            author: edit.author.to_owned(),
            at: to_the_minute(edit.now),
        };
        edit.put(&acceptance)?;
        Ok(Told::about(self.about).with(json!({ "rule": self.rule, "reason": reason })).made(acceptance.id.0))
    }
}
