//! Switches a rule on or off and says how much its findings weigh; without a severity it keeps its own.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{RuleName, RuleSetting, Severity};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetRule {
    pub rule: RuleName,
    pub enabled: bool,
    #[serde(default)]
    pub severity: Option<Severity>,
}

impl Intent for SetRule {
    const NAME: &'static str = "set_rule";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut board = edit.board()?;
        board
            .settings
            .rules
            .insert(self.rule, RuleSetting { enabled: self.enabled, severity: self.severity });
        edit.put(&board)?;
        Ok(Told::about(self.rule.word()).with(json!({ "enabled": self.enabled, "severity": self.severity })))
    }
}
