//! What people do with a card's placements in channels.

mod add_placement;
mod add_placements;
mod change_format;
mod explain_slip;
mod mark_published;
mod note_results;
mod remove_placement;
mod replan_placement;
mod schedule_placement;
mod skip_placement;
mod write_placement_text;

pub use add_placement::AddPlacement;
pub use add_placements::{AddPlacements, NewPlacement};
pub use change_format::ChangeFormat;
pub use explain_slip::ExplainSlip;
pub use mark_published::MarkPublished;
pub use note_results::NoteResults;
pub use remove_placement::RemovePlacement;
pub use replan_placement::ReplanPlacement;
pub use schedule_placement::SchedulePlacement;
pub use skip_placement::SkipPlacement;
pub use write_placement_text::WritePlacementText;
