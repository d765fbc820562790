//! Boards as files, and files in and out.

mod boards;
mod calendar_file;
mod export;
mod import;
mod intake;
mod meta;
mod plan;
mod wheel;

pub(crate) use boards::{CloseBoard, ForgetRecent, NewBoard, OpenBoardFile, OpenSample};
pub(crate) use calendar_file::{AskCalendarFile, KeepCalendarFile, StopCalendarFile, part as calendar_part};
pub(crate) use export::{Export, replace};
pub use import::Source;
pub(crate) use import::{Import, ImportPreview};
pub(crate) use plan::{PaperFormat, calendar, write_paper};
pub(crate) use wheel::{ExportWheel, ImportWheel, ImportWheelPreview};
