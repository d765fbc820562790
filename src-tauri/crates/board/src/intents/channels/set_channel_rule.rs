//! Says that a rule is off or weighs differently on one channel, or follows the board there again.

use planning::{Channel, ChannelId, RuleName, RuleSetting};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetChannelRule {
    pub channel: ChannelId,
    pub rule: RuleName,
    /// `None` follows the board.
    pub setting: Option<RuleSetting>,
}

impl Intent for SetChannelRule {
    const NAME: &'static str = "set_channel_rule";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if !self.rule.is_about_a_channel() {
            let why = format!("{} is never about one channel; set it for the board", self.rule);
            return Err(Refusal::Impossible { what: "rule", why });
        }
        let mut channel: Channel = edit.get(self.channel.0)?;
        match self.setting {
            Some(setting) => channel.rules.insert(self.rule, setting),
            None => channel.rules.remove(&self.rule),
        };
        edit.put(&channel)?;
        Ok(Told::about(channel.name).with(json!({ "rule": self.rule, "setting": self.setting })))
    }
}
