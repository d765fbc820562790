//! The schema and its steps. `user_version` counts the steps a file has taken.

use rusqlite_migration::{M, Migrations};

/// "PWL1": tells our files from other programs' databases.
pub(crate) const APPLICATION_ID: i32 = 0x5057_4C31;

/// One step per schema version, oldest first. A step that has shipped is never changed.
pub(super) const STEPS: &[M<'static>] = &[
    M::up(include_str!("schema/0001_first.sql")),
    M::up(include_str!("schema/0002_wheel.sql")),
    M::up(include_str!("schema/0003_cards.sql")),
    M::up(include_str!("schema/0004_search.sql")),
    M::up(include_str!("schema/0005_saved_views.sql")),
    M::up(include_str!("schema/0006_crisis.sql")),
    M::up(include_str!("schema/0007_meetings.sql")),
    M::up(include_str!("schema/0008_publishing.sql")),
    M::up(include_str!("schema/0009_register.sql")),
    M::up(include_str!("schema/0010_follow_up.sql")),
    M::up(include_str!("schema/0011_flows.sql")),
];
/// The version this program writes.
pub(crate) const VERSION: i32 = STEPS.len() as i32;

pub(crate) fn migrations() -> Migrations<'static> {
    Migrations::from_slice(STEPS)
}
