//! Plans one placement at a time of its own and, if wanted, on another channel; without a time it follows its post again.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{ChannelId, PlacementId, PlannedTime};
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SchedulePlacement {
    pub placement: PlacementId,
    pub to: Option<PlannedTime>,
    /// `None` stays on its channel.
    #[serde(default)]
    pub channel: Option<ChannelId>,
}

impl Intent for SchedulePlacement {
    const NAME: &'static str = "schedule_placement";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut from = None;
        let channel = self.channel.map(|channel| edit.plannable(channel)).transpose()?;
        let told = edit.change_placement(self.placement, |placement| {
            from = std::mem::replace(&mut placement.planned, self.to);
            placement.channel = channel.as_ref().map_or(placement.channel, |channel| channel.id);
        })?;
        let to_channel = channel.map(|channel| channel.name);
        let detail = json!({ "from": from, "to": self.to, "channel": told.detail["channel"], "to_channel": to_channel });
        Ok(told.with(detail))
    }
}
