//! Boards as files, and files in and out.

mod boards;
mod export;
mod import;
mod intake;
mod wheel;

pub(crate) use boards::{CloseBoard, NewBoard, OpenBoardFile, OpenSample};
pub(crate) use export::Export;
pub use import::Source;
pub(crate) use import::{Import, ImportPreview};
pub(crate) use wheel::{ExportWheel, ImportWheel, ImportWheelPreview};
