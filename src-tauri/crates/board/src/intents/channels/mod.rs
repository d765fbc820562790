//! What people do with channels.

mod change_channel_state;
mod describe_channel;
mod open_channel;
mod remove_channel;
mod set_capacity;
mod set_channel_rule;

pub use change_channel_state::ChangeChannelState;
pub use describe_channel::DescribeChannel;
pub use open_channel::OpenChannel;
pub use remove_channel::RemoveChannel;
pub use set_capacity::SetCapacity;
pub use set_channel_rule::SetChannelRule;
