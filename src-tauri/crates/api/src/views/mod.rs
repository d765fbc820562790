//! What the screens and scripts read: views made from the plan and the rows, nothing kept.

mod acceptance;
mod board;
mod calendar;
mod card;
mod check;
mod finding;
mod free_slots;
mod history;
mod holidays;
mod post;
mod preview;
mod register;
mod rehearse;
mod start;
mod tray;
mod undo;
mod ways_out;
mod year_load;

pub(crate) use acceptance::{AcceptFinding, AskAcceptances};
pub(crate) use board::AskBoard;
pub(crate) use calendar::AskCalendar;
pub(crate) use check::AskCheck;
pub(crate) use finding::{FindingCounts, FindingView, finding_views};
pub(crate) use free_slots::AskFreeSlots;
pub(crate) use history::{AskCommands, AskHistory, OperationView};
pub(crate) use holidays::AskPublicHolidays;
pub(crate) use post::AskPost;
pub(crate) use preview::AskPreview;
pub(crate) use register::AskRegister;
pub(crate) use rehearse::Rehearse;
pub(crate) use start::{AskStart, OpenedBoard};
pub(crate) use tray::AskTray;
pub(crate) use undo::{Redo, Undo};
pub(crate) use ways_out::AskWaysOut;
pub(crate) use year_load::AskYearLoad;
