//! Says in which band a channel's engagement rates should lie, in reactions per hundred followers.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::{Channel, ChannelId, EngagementTarget};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetEngagementTarget {
    pub channel: ChannelId,
    /// `None` follows what holds for every channel: 5 to 7 %.
    pub target: Option<EngagementTarget>,
}

impl Intent for SetEngagementTarget {
    const NAME: &'static str = "set_engagement_target";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if let Some(EngagementTarget { least, most }) =
            self.target.filter(|target| target.least > target.most)
        {
            let why = format!("{} is above {}; swap them", least.percent(), most.percent());
            return Err(Refusal::Impossible { what: "engagement target", why });
        }
        let mut channel: Channel = edit.get(self.channel.0)?;
        channel.engagement_target = self.target;
        edit.put(&channel)?;
        Ok(Told::about(channel.name))
    }
}
