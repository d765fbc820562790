//! Pictures: copied into the board's own folder beside its file, named by what they hold, and handed to the page as data. The page
//! never sees a path, and no text of a card or a file leads to one.

mod add;
mod folder;
mod render;
mod show;
mod tidy;

pub(crate) use add::AddPicture;
pub(crate) use folder::{folder_of, travel};
pub(crate) use show::AskPicture;
pub(crate) use tidy::tidy;
