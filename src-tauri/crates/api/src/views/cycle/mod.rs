//! The annual wheel as screens and scripts read it.

mod calendar;
mod campaigns;
mod compare;
mod coverage;
mod entry;
mod occurrence;
mod posts;
mod preview_posts;
mod results;
mod roll_forward;
mod wheel;

pub(crate) use calendar::{ComingOccurrence, Suggestion, coming, suggestions};
pub(crate) use campaigns::AskCampaigns;
pub(crate) use compare::AskWheelComparison;
pub(crate) use coverage::AskCoverage;
pub(crate) use entry::AskCycleEntry;
pub(crate) use preview_posts::AskCyclePosts;
pub(crate) use roll_forward::AskRollForward;
pub(crate) use wheel::{AskWheel, rings as wheel_rings};

use planning::{CycleEntry, CycleEntryId, Plan};

use crate::error::{ApiError, ErrorCode};
use crate::session::Session;

/// Every entry of the wheel. A chain on `Plan::cycle` itself is taken for `Iterator::cycle`, which never ends, by clippy.
fn entries(plan: &Plan) -> impl Iterator<Item = &CycleEntry> {
    plan.cycle()
}

fn entry_called(session: &Session, id: CycleEntryId) -> Result<CycleEntry, ApiError> {
    let entry = session.board()?.plan().cycle_entry(id).cloned();
    entry.ok_or_else(|| {
        let message = format!("there is no cycle entry with the id {id}; it may have been removed");
        ApiError::new(ErrorCode::NotFound, message)
    })
}

fn must_be_a_year(year: i32) -> Result<(), ApiError> {
    if (1..9999).contains(&year) {
        return Ok(());
    }
    Err(ApiError::new(ErrorCode::InvalidParameters, format!("{year} is no year the calendar knows")))
}
