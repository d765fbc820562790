//! Files in and out, one module per format. Every reader gives a neutral [`Draft`] and a [`Report`] of what it took,
//! changed and dropped; writing a draft onto a board is the board's business, so nothing here knows one.

pub mod document;
mod draft;
mod given_id;
mod report;
pub mod sample;
pub mod source;
pub mod trello;
pub mod wheel;

pub use draft::{BoardDraft, Draft, DraftPost, Known, Origin};
pub use given_id::given_id;
pub use report::{Changed, Dropped, Report};
