//! The open board: transactions, operations, undo and history over one SQLite file, and the plan kept in memory beside it.
//! Knows the words of no screen and no file format but its own.

mod bin;
mod edit;
mod entity;
mod history;
pub mod intents;
mod mentions;
mod mirror;
mod open;
mod open_board;
mod refusal;
mod search;
mod store;

pub use edit::{Edit, Intent, Told};
pub use entity::Kind;
pub use history::{ChangedEntity, Operation, OperationState};
pub use open::OpenError;
pub use open_board::{OpenBoard, Outcome};
pub use refusal::Refusal;
pub use search::{Excerpt, FoundIn, Hit, Piece, fold};
