//! What people do with cards that were deleted.

mod discard_post;
mod empty_bin;
mod restore_post;

pub use discard_post::DiscardPost;
pub use empty_bin::EmptyBin;
pub use restore_post::RestorePost;
