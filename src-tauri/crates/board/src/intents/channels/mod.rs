//! What people do with channels.

mod change_channel_state;
mod describe_channel;
mod open_channel;
mod remove_channel;
mod set_capacity;
mod set_channel_language;
mod set_channel_rule;
mod set_engagement_target;
mod state_privacy;

pub use change_channel_state::ChangeChannelState;
pub use describe_channel::DescribeChannel;
pub use open_channel::OpenChannel;
pub use remove_channel::RemoveChannel;
pub use set_capacity::SetCapacity;
pub use set_channel_language::SetChannelLanguage;
pub use set_channel_rule::SetChannelRule;
pub use set_engagement_target::SetEngagementTarget;
pub use state_privacy::StatePrivacy;
