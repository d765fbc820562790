//! What the rules say about a plan. One file per rule; a new rule is that file and one line in [`rules::RULES`].

mod finding;
mod flow;
mod found;
mod look;
pub mod rules;
mod runs;

pub use finding::{Finding, Missing, Numbers, RuleName, Severity};
pub use flow::RuleFlow;
pub use found::{Delta, Findings, Found, Home};
pub use look::Look;
