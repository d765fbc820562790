//! The only SQL. One folder per table: its statements as `.sql` files and one module that binds and reads rows.
//! A row is read into the model's own type; a value the model does not know is an error that names table and column.

mod acceptance;
pub(crate) mod binned_post;
mod blackout;
mod board;
mod campaign;
mod category;
mod channel;
mod columns;
mod cycle_entry;
mod event;
pub(crate) mod file;
mod meeting;
pub(crate) mod operation;
mod person;
pub(crate) mod picture;
pub(crate) mod placement;
pub(crate) mod post;
mod record;
mod ring;
mod saved_view;
pub(crate) mod schema;
pub(crate) mod search;
mod simple;

pub(crate) use record::Record;
// What the rest of the crate names of the database, so that only this folder knows which one it is.
pub(crate) use rusqlite::Error as StoreError;
pub(crate) use rusqlite::{Connection, Result as Stored};
pub(crate) use rusqlite_migration::Error as MigrationError;
