//! What holds for the whole board.

mod describe_board;
mod limit_column;
mod set_rule;
mod set_thresholds;

pub use describe_board::DescribeBoard;
pub use limit_column::LimitColumn;
pub use set_rule::SetRule;
pub use set_thresholds::SetThresholds;
