//! The annual wheel as a sheet in, and as a page and a calendar out. Knows no board; the drawing on the page comes from outside.

mod calendar;
mod page;
mod read;
mod rule;
mod table;

#[cfg(test)]
mod tests;

pub use calendar::{CalendarEntry, calendar};
pub use page::{Page, PageRing, PageRow, page};
pub use read::{KnownWheel, Reading, read};
pub use rule::rule;
pub use table::SheetError;
