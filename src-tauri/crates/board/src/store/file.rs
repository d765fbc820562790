//! The board's file: recognising it before opening, opening it alone, and bringing it up to date.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};
use rusqlite_migration::Migrations;

use super::schema::{APPLICATION_ID, VERSION, migrations};
use super::search;
use crate::open::OpenError;

const HEADER: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// How long to wait for another program that is just closing the file.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Opens a board file for this program alone, migrated to the newest schema after a backup.
pub(crate) fn open(path: &Path) -> Result<Connection, OpenError> {
    let version = recognise(path)?;
    if version > VERSION {
        return Err(OpenError::Newer { path: path.to_owned(), found: version, known: VERSION });
    }
    let mut connection = connect(path)?;
    bring_up_to_date(&mut connection, path, version, &migrations(), VERSION)?;
    Ok(connection)
}

/// Makes a new board file: complete beside its place first, then moved there, so that nothing half-made is ever found.
pub(crate) fn create(
    path: &Path,
    fill: impl FnOnce(&mut Connection) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    let taken = |path: &Path| OpenError::AlreadyThere { path: path.to_owned() };
    if path.exists() {
        return Err(taken(path));
    }
    let draft = beside(path, &format!("new-{}", uuid::Uuid::now_v7().simple()));
    let made = make(&draft, fill).and_then(|()| {
        // A hard link refuses to replace what somebody put there meanwhile; where links do not exist, a rename must do.
        fs::hard_link(&draft, path)
            .or_else(|_| if path.exists() { Err(exists()) } else { fs::copy(&draft, path).map(drop) })
            .map_err(|cause| {
                if path.exists() {
                    taken(path)
                } else {
                    OpenError::Unwritable { path: path.to_owned(), cause }
                }
            })
    });
    // The draft is ours alone; when it can't be removed there is nothing left to lose.
    let _ = fs::remove_file(&draft);
    made
}

fn exists() -> io::Error {
    io::Error::from(io::ErrorKind::AlreadyExists)
}

fn make(draft: &Path, fill: impl FnOnce(&mut Connection) -> Result<(), OpenError>) -> Result<(), OpenError> {
    fs::File::create_new(draft).map_err(|cause| OpenError::Unwritable { path: draft.to_owned(), cause })?;
    let mut connection = connect(draft)?;
    let damaged = |cause| OpenError::from_sqlite(draft, cause);
    connection.pragma_update(None, "application_id", APPLICATION_ID).map_err(damaged)?;
    migrations()
        .to_latest(&mut connection)
        .map_err(|cause| OpenError::Migration { path: draft.to_owned(), cause })?;
    fill(&mut connection)?;
    connection.close().map_err(|(_, cause)| OpenError::from_sqlite(draft, cause))
}

/// Begins to write: references between rows are checked when it is committed, so rows may be put back in any order.
pub(crate) fn begin(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.pragma_update(None, "defer_foreign_keys", "ON")?;
    Ok(transaction)
}

/// Reads the header without SQLite, so that nothing is written to what is not ours. Returns the schema version.
fn recognise(path: &Path) -> Result<i32, OpenError> {
    let path_owned = || path.to_owned();
    let unreadable = |cause| OpenError::Unreadable { path: path_owned(), cause };
    let metadata = fs::metadata(path).map_err(|cause| match cause.kind() {
        io::ErrorKind::NotFound => OpenError::Missing { path: path_owned() },
        _ => unreadable(cause),
    })?;
    if metadata.is_dir() {
        return Err(OpenError::Folder { path: path_owned() });
    }
    let mut header = Vec::with_capacity(HEADER);
    fs::File::open(path)
        .and_then(|file| file.take(HEADER as u64).read_to_end(&mut header))
        .map_err(unreadable)?;
    if header.is_empty() {
        return Err(OpenError::Empty { path: path_owned() });
    }
    if !header.starts_with(MAGIC) {
        return Err(OpenError::NotABoard { path: path_owned() });
    }
    if header.len() < HEADER {
        return Err(OpenError::Damaged { path: path_owned(), what: "it ends in its first 100 bytes".into() });
    }
    // File format of SQLite, §1.3: page size at 16, pages at 28, user_version at 60, application_id at 68, big endian.
    let number = |at: usize| i32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if number(68) != APPLICATION_ID {
        return Err(OpenError::Foreign { path: path_owned() });
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let promised = u64::from(number(28).unsigned_abs()) * page_size;
    if metadata.len() < promised {
        let what = format!("it is cut off: {} of {promised} bytes are there", metadata.len());
        return Err(OpenError::Damaged { path: path_owned(), what });
    }
    if metadata.permissions().readonly() {
        return Err(OpenError::ReadOnly { path: path_owned() });
    }
    Ok(number(60))
}

fn connect(path: &Path) -> Result<Connection, OpenError> {
    let failed = |cause| OpenError::from_sqlite(path, cause);
    let connection = Connection::open(path).map_err(failed)?;
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    // Alone: the plan in memory is the file's, so nobody else may write meanwhile; and WAL then needs no shared memory.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").map_err(failed)?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(failed)?;
    if !mode.eq_ignore_ascii_case("wal") {
        return Err(OpenError::NoJournal { path: path.to_owned(), mode });
    }
    connection.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
    connection.pragma_update(None, "foreign_keys", "ON").map_err(failed)?;
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT;").map_err(failed)?;
    search::teach(&connection).map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

fn bring_up_to_date(
    connection: &mut Connection,
    path: &Path,
    version: i32,
    migrations: &Migrations<'_>,
    newest: i32,
) -> Result<(), OpenError> {
    if version == newest {
        return Ok(());
    }
    let backup = beside(path, &format!("before-version-{newest}"));
    connection.backup("main", &backup, None).map_err(|cause| OpenError::from_sqlite(&backup, cause))?;
    migrations.to_latest(connection).map_err(|cause| OpenError::Migration { path: path.to_owned(), cause })
}

/// A file in the same folder: `name.postwheel` becomes `name.<what>.postwheel`.
fn beside(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}.{what}.postwheel"))
}

impl OpenError {
    /// What an SQLite error means for somebody who opens a board.
    pub(crate) fn from_sqlite(path: &Path, cause: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match cause.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::OpenElsewhere { path },
            Some(ErrorCode::ReadOnly) => Self::ReadOnly { path },
            Some(ErrorCode::NotADatabase) => Self::NotABoard { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path, what: cause.to_string() },
            Some(ErrorCode::DiskFull) => {
                Self::Unwritable { path, cause: io::Error::other("the disk is full") }
            }
            _ => Self::Database { path, cause },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::schema::STEPS;
    use rusqlite_migration::M;

    #[test]
    fn an_older_file_is_backed_up_before_it_is_migrated() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.postwheel");
        create(&path, |_| Ok(())).unwrap();
        let mut connection = connect(&path).unwrap();
        let next = VERSION + 1;
        let mut steps = STEPS.to_vec();
        steps.push(M::up("CREATE TABLE later (id INTEGER) STRICT;"));
        bring_up_to_date(&mut connection, &path, VERSION, &Migrations::new(steps), next).unwrap();
        let backup = folder.path().join(format!("old.before-version-{next}.postwheel"));
        assert_eq!(recognise(&backup).unwrap(), VERSION);
        connection.close().unwrap();
        assert_eq!(recognise(&path).unwrap(), next);
        let newer = open(&path).unwrap_err();
        assert!(matches!(newer, OpenError::Newer { found, known: VERSION, .. } if found == next), "{newer}");
    }
}
