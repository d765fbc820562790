//! The rules of editorial planning: what an editor plans, and what a rule says about it.
//! Pure functions over a [`Plan`] and a [`Now`]. Knows no SQL, no clock, no window.

pub mod cycle;
pub mod findings;
pub mod holidays;
pub mod horizon;
pub mod level;
pub mod model;
pub mod plan;
pub mod planned_time;
pub mod rank;
pub mod register;
pub mod report;
pub mod rota;
pub mod wall_clock;
pub mod ways_out;

pub use findings::{Finding, Findings, RuleName, Severity};
pub use horizon::Horizon;
pub use model::*;
pub use plan::Plan;
pub use planned_time::PlannedTime;
pub use wall_clock::{Now, WallClock};
