//! Takes away the files of pictures that are thrown away for good: no card has them, the bin neither, and nothing done in the last
//! month would bring them back. Until then undo finds them.

use std::fs;

use board::{OpenBoard, Refusal};
use chrono::{Days, NaiveDateTime};
use planning::Picture;

use super::folder_of;

const KEPT_DAYS: Days = Days::new(30);

/// What can't be read or taken away stays, and is told to the log.
pub(crate) fn tidy(board: &OpenBoard, now: NaiveDateTime) {
    let folder = folder_of(board.path());
    let Ok(entries) = fs::read_dir(&folder) else { return };
    let files: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Picture::is_file_name(name))
        .collect();
    if let Err(error) = remove_unnamed(board, now, files) {
        tracing::warn!(%error, "the board's folder of pictures was not tidied");
    }
}

fn remove_unnamed(board: &OpenBoard, now: NaiveDateTime, files: Vec<String>) -> Result<(), Refusal> {
    if files.is_empty() {
        return Ok(());
    }
    let since = now.checked_sub_days(KEPT_DAYS).unwrap_or(NaiveDateTime::MIN);
    let named = board.picture_files(since)?;
    let folder = folder_of(board.path());
    for file in files.into_iter().filter(|file| !named.contains(file)) {
        if let Err(error) = fs::remove_file(folder.join(&file)) {
            tracing::warn!(%error, "a picture that is thrown away could not be removed");
        }
    }
    Ok(())
}
