//! The boards that were open last. Only a convenience: when the list can't be read or written, work goes on without it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

const MOST: usize = 8;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub(crate) struct RecentBoard {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub name: String,
}

/// The newest first, without those whose file is gone.
pub(super) fn list(data_folder: &Path) -> Vec<RecentBoard> {
    let Ok(text) = fs::read_to_string(data_folder.join("recent.json")) else { return Vec::new() };
    let boards: Vec<RecentBoard> = serde_json::from_str(&text).unwrap_or_default();
    boards.into_iter().filter(|board| board.path.exists()).collect()
}

pub(super) fn remember(data_folder: &Path, path: &Path, name: &str) {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut boards = list(data_folder);
    boards.retain(|board| board.path != path);
    boards.insert(0, RecentBoard { path, name: name.to_owned() });
    boards.truncate(MOST);
    if let Err(error) = write(data_folder, &boards) {
        tracing::warn!(%error, "the list of recent boards was not kept");
    }
}

/// Takes a board off the list; the file stays where it is.
pub(super) fn forget(data_folder: &Path, path: &Path) {
    let mut boards = list(data_folder);
    boards.retain(|board| board.path != path);
    if let Err(error) = write(data_folder, &boards) {
        tracing::warn!(%error, "the list of recent boards was not kept");
    }
}

fn write(data_folder: &Path, boards: &[RecentBoard]) -> std::io::Result<()> {
    fs::create_dir_all(data_folder)?;
    let draft = data_folder.join("recent.json.new");
    fs::write(&draft, serde_json::to_vec_pretty(boards)?)?;
    fs::rename(draft, data_folder.join("recent.json"))
}
