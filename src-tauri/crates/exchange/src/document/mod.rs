//! The board document: everything on a board as JSON, without loss, out and in.

mod fields;
mod read;
mod references;
mod write;

#[cfg(test)]
mod tests;

pub use read::{Reading, read};
pub use write::{Whole, write};

/// Version of the document that this program writes and the newest it reads.
pub const VERSION: u32 = 1;

/// Why a document can't be taken: the place in it, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {why}")]
pub struct DocumentError {
    /// A path such as `posts[3].placements[0].planned`.
    pub place: String,
    pub why: String,
}
