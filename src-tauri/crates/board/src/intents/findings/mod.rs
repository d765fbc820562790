//! What people do with findings.

mod accept_finding;
mod revoke_acceptance;

pub use accept_finding::AcceptFinding;
pub use revoke_acceptance::RevokeAcceptance;
