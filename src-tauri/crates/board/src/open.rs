//! Why a board could not be opened or made: one sentence each, with the place and the remedy.

use std::io;
use std::path::PathBuf;

use crate::store::{MigrationError, StoreError};

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("{}: there is no such file; check the path, or make a board there with “new”", path.display())]
    Missing { path: PathBuf },
    #[error("{}: this is a folder, not a board; choose a .postwheel file in it", path.display())]
    Folder { path: PathBuf },
    #[error("{}: the file is empty, so no board was ever saved in it; delete it and make a new board, or restore a backup", path.display())]
    Empty { path: PathBuf },
    #[error("{}: this is not a Postwheel board; choose a .postwheel file, or import the file instead", path.display())]
    NotABoard { path: PathBuf },
    #[error("{}: this is another program's database, not a Postwheel board; open it with the program it belongs to", path.display())]
    Foreign { path: PathBuf },
    #[error("{}: the board is damaged ({what}); restore a backup of it", path.display())]
    Damaged { path: PathBuf, what: String },
    #[error("{}: the board was saved by a newer Postwheel (version {found}, this one knows {known}); update Postwheel to open it", path.display())]
    Newer { path: PathBuf, found: i32, known: i32 },
    #[error("{}: the file is read-only; allow writing to it, or copy it to a folder of your own and open the copy", path.display())]
    ReadOnly { path: PathBuf },
    #[error("{}: the board is open elsewhere; close it there and try again", path.display())]
    OpenElsewhere { path: PathBuf },
    #[error("{}: there is a file of that name already; choose another name", path.display())]
    AlreadyThere { path: PathBuf },
    #[error("{}: the file can't be read ({cause}); check your access to it", path.display())]
    Unreadable { path: PathBuf, cause: io::Error },
    #[error("{}: the file can't be written ({cause}); choose a folder you may write to", path.display())]
    Unwritable { path: PathBuf, cause: io::Error },
    #[error("{}: this drive does not keep a safe journal (it offers “{mode}”); put the board on a local disk", path.display())]
    NoJournal { path: PathBuf, mode: String },
    #[error("{}: the board could not be brought up to date ({cause}); it is unchanged, and a backup lies beside it", path.display())]
    Migration { path: PathBuf, cause: MigrationError },
    #[error("{}: the board could not be filled ({cause}); nothing was made", path.display())]
    Content { path: PathBuf, cause: crate::refusal::Refusal },
    #[error("{}: the board could not be read ({cause}); restore a backup of it if this stays", path.display())]
    Database { path: PathBuf, cause: StoreError },
}
