//! The things an editor names, as they stand in the board document: one definition for every layer.

mod board;
mod channel;
mod cycle;
mod ids;
mod meeting;
mod people;
mod post;
mod saved_view;
mod words;

pub use board::*;
pub use channel::*;
pub use cycle::*;
pub use ids::*;
pub use meeting::*;
pub use people::*;
pub use post::*;
pub use saved_view::*;
pub(crate) use words::words;

/// A word that is none of a closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{word}” is none of: {known}")]
pub struct UnknownWord {
    pub word: String,
    pub known: String,
}
