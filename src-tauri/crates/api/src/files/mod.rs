//! Boards as files, and files in and out.

mod boards;
mod export;
mod import;
mod intake;
mod meta;
mod plan;
mod wheel;

pub(crate) use boards::{CloseBoard, ForgetRecent, NewBoard, OpenBoardFile, OpenSample};
pub(crate) use export::{Export, replace};
pub use import::Source;
pub(crate) use import::{Import, ImportPreview};
pub(crate) use plan::{PaperFormat, write_paper};
pub(crate) use wheel::{ExportWheel, ImportWheel, ImportWheelPreview};
