//! What people do with findings.

mod accept_finding;
mod revoke_acceptance;
mod take_way_out;

pub use accept_finding::AcceptFinding;
pub use revoke_acceptance::RevokeAcceptance;
pub use take_way_out::TakeWayOut;
