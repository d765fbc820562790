//! Files in and out, one module per format. Every reader gives a neutral [`Draft`] and a [`Report`] of what it took,
//! changed and dropped; writing a draft onto a board is the board's business, so nothing here knows one.

pub mod board_report;
pub mod document;
mod draft;
mod given_id;
pub mod meta;
pub mod minutes;
pub mod paper;
pub mod plan_out;
mod report;
pub mod sample;
pub mod source;
pub mod trello;
pub mod wheel;
pub mod words;

pub use draft::{BoardDraft, Draft, DraftPost, Known, Origin};
pub use given_id::given_id;
pub use report::{Changed, Dropped, Report};
