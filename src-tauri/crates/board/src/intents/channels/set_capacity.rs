//! Says how much a channel bears.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Capacity, Channel, ChannelId, Format, Weight};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetCapacity {
    pub channel: ChannelId,
    pub capacity: Capacity,
    #[serde(default)]
    pub format_weights: Option<BTreeMap<Format, Weight>>,
}

impl Intent for SetCapacity {
    const NAME: &'static str = "set_capacity";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        for window in &self.capacity.windows {
            if !(1..=7).contains(&window.weekday) || window.from > window.to {
                let why = format!(
                    "{}–{} on weekday {} is no span of a day",
                    window.from, window.to, window.weekday
                );
                return Err(Refusal::Impossible { what: "publishing window", why });
            }
        }
        let mut channel: Channel = edit.get(self.channel.0)?;
        channel.capacity = self.capacity;
        channel.capacity.windows.sort_unstable();
        channel.format_weights = self.format_weights.unwrap_or(channel.format_weights);
        edit.put(&channel)?;
        Ok(Told::about(channel.name))
    }
}
