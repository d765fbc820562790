//! Results from Meta Business Suite: the content export of a Facebook page or an Instagram account, one line per post.
//! Reads the file, and says which placement each line is likely to be about; knows no board, and writes nothing.

mod file;
mod link;
mod number;
#[cfg(test)]
mod tests;

pub use file::{MetaError, MetaFile, MetaRow, Network, is_content_export, read};
pub use link::{Candidate, Certainty, Link, links};
