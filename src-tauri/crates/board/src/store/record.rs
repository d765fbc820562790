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
                let read: fn(&$crate::store::columns::Cells<'_>) -> rusqlite::Result<Self> = $read;
                let mut statement = connection.prepare_cached(include_str!(concat!($folder, "/one.sql")))?;
                let asked = rusqlite::named_params! { ":id": id.to_string() };
                $crate::store::columns::read_one(&mut statement, asked, read)
            }

            fn all(connection: &rusqlite::Connection) -> rusqlite::Result<Vec<Self>> {
                let read: fn(&$crate::store::columns::Cells<'_>) -> rusqlite::Result<Self> = $read;
                let mut statement = connection.prepare_cached(include_str!(concat!($folder, "/all.sql")))?;
                $crate::store::columns::read_all(&mut statement, [], read)
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
