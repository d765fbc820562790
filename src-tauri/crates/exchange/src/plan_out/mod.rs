//! The plan for those without the board: as a table in any format, and as a calendar that phones show.

mod ics;
mod list;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use planning::{Format, PlacementState, PlannedTime, Status};

pub use ics::ics;
pub use list::paper;

/// One placement, or a post that stands on no channel yet, with names instead of ids.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRow {
    /// Stays the same for as long as the placement exists.
    pub uid: String,
    pub title: String,
    /// The placement's own text or the brief.
    pub text: String,
    pub channel: Option<String>,
    pub format: Option<Format>,
    pub planned: Option<PlannedTime>,
    /// The moment of an exact time.
    pub at: Option<DateTime<Utc>>,
    pub status: Status,
    pub state: PlacementState,
    pub owners: Vec<String>,
    pub category: Option<String>,
    pub tags: Vec<String>,
    pub campaign: Option<String>,
    pub audience: Option<String>,
    pub link: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    pub sponsored: bool,
    /// Rises with every change.
    pub sequence: u32,
    pub changed: DateTime<Utc>,
}
