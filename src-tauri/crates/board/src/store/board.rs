//! The one row that says what holds for the whole board.

use planning::Board;
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::Record;
use super::columns::{json, to_json, word};
use crate::entity::Kind;

impl Record for Board {
    const KIND: Kind = Kind::Board;

    fn uuid(&self) -> Uuid {
        Uuid::nil()
    }

    fn put(&self, connection: &Connection) -> rusqlite::Result<()> {
        let values = named_params! {
            ":id": 1, ":name": self.name, ":time_zone": self.time_zone.name(), ":country": self.country.to_string(),
            ":language": self.language.to_string(), ":settings": to_json(&self.settings)?,
        };
        connection.prepare_cached(include_str!("board/put.sql"))?.execute(values).map(drop)
    }

    fn one(connection: &Connection, _: Uuid) -> rusqlite::Result<Option<Self>> {
        connection
            .prepare_cached(include_str!("board/one.sql"))?
            .query_row([], |row| {
                Ok(Board {
                    name: row.get("name")?,
                    time_zone: word(row, "time_zone")?,
                    country: word(row, "country")?,
                    language: word(row, "language")?,
                    settings: json(row, "settings")?,
                })
            })
            .optional()
    }

    fn all(connection: &Connection) -> rusqlite::Result<Vec<Self>> {
        Ok(Self::one(connection, Uuid::nil())?.into_iter().collect())
    }

    /// A board is never without its row; a newly made file has none only until its first operation.
    fn delete(_: &Connection, _: Uuid) -> rusqlite::Result<()> {
        Ok(())
    }
}
