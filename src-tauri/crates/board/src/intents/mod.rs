//! Every verb that changes a board, one file each, in the folder of what it is about.

pub mod bin;
pub mod channels;
pub mod crisis;
pub mod cycle;
pub mod findings;
pub mod intake;
pub mod lists;
pub mod meetings;
pub mod people;
pub mod periods;
pub mod placements;
pub mod posts;
pub mod saved_views;
pub mod settings;

use crate::entity::Kind;
use crate::refusal::Refusal;

/// A name that none of the others has, whatever its capitals.
fn free_name<'n>(
    others: impl Iterator<Item = &'n String>,
    kind: Kind,
    name: String,
) -> Result<String, Refusal> {
    let folded = name.to_lowercase();
    match others.into_iter().any(|other| other.to_lowercase() == folded) {
        true => Err(Refusal::NameTaken { kind, name }),
        false => Ok(name),
    }
}
