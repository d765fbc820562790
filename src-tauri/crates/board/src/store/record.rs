//! What every stored entity can do.

use rusqlite::Connection;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::entity::Kind;

/// A row (with the rows it owns) that is written, read and removed whole.
pub(crate) trait Record: Sized + Clone + PartialEq + Serialize + DeserializeOwned {
    const KIND: Kind;

    fn uuid(&self) -> Uuid;

    /// Inserts or replaces it, and raises its version.
    fn put(&self, connection: &Connection) -> rusqlite::Result<()>;

    fn one(connection: &Connection, id: Uuid) -> rusqlite::Result<Option<Self>>;

    /// All of them, by id.
    fn all(connection: &Connection) -> rusqlite::Result<Vec<Self>>;

    fn delete(connection: &Connection, id: Uuid) -> rusqlite::Result<()>;
}

/// Implements [`Record`] for a table whose folder holds the four statements; `$put` binds and `$read` reads one row.
macro_rules! record {
    ($type:ty, $kind:ident, $folder:literal, put: $put:expr, read: $read:expr) => {
        impl $crate::store::Record for $type {
            const KIND: $crate::entity::Kind = $crate::entity::Kind::$kind;

            fn uuid(&self) -> uuid::Uuid {
                self.id.0
            }

            fn put(&self, connection: &rusqlite::Connection) -> rusqlite::Result<()> {
                let bind: fn(&Self, &rusqlite::Connection, &str) -> rusqlite::Result<()> = $put;
                bind(self, connection, include_str!(concat!($folder, "/put.sql")))
            }

            fn one(connection: &rusqlite::Connection, id: uuid::Uuid) -> rusqlite::Result<Option<Self>> {
                use rusqlite::OptionalExtension;
                connection
                    .prepare_cached(include_str!(concat!($folder, "/one.sql")))?
                    .query_row(rusqlite::named_params! { ":id": id.to_string() }, $read)
                    .optional()
            }

            fn all(connection: &rusqlite::Connection) -> rusqlite::Result<Vec<Self>> {
                connection
                    .prepare_cached(include_str!(concat!($folder, "/all.sql")))?
                    .query_map([], $read)?
                    .collect()
            }

            fn delete(connection: &rusqlite::Connection, id: uuid::Uuid) -> rusqlite::Result<()> {
                connection
                    .prepare_cached(include_str!(concat!($folder, "/delete.sql")))?
                    .execute(rusqlite::named_params! { ":id": id.to_string() })
                    .map(drop)
            }
        }
    };
}
pub(super) use record;
