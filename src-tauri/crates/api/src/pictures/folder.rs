//! The board's own folder: `plan.postwheel-files` beside `plan.postwheel`. A file is named by the SHA-256 of what it holds, so the
//! same picture is there once, and a file that is there is whole.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use planning::Picture;
use sha2::{Digest, Sha256};

/// The folder that goes with a board file or a board document.
pub(crate) fn folder_of(file: &Path) -> PathBuf {
    let mut name = file.file_name().map(OsString::from).unwrap_or_default();
    name.push("-files");
    file.with_file_name(name)
}

/// The name of a picture of this kind that holds these bytes.
pub(super) fn name_of(bytes: &[u8], kind: &str) -> String {
    use std::fmt::Write as _;
    let mut name = String::with_capacity(70);
    for byte in Sha256::digest(bytes) {
        // Writing into a text does not fail.
        let _ = write!(name, "{byte:02x}");
    }
    name.push('.');
    name.push_str(kind);
    name
}

/// Writes a file whole, unless it is there.
pub(super) fn keep(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let place = folder.join(name);
    if place.exists() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let draft = folder.join(format!("{}.new", uuid::Uuid::now_v7().simple()));
    fs::write(&draft, bytes).and_then(|()| fs::rename(&draft, &place)).inspect_err(|_| {
        // Best effort: the draft may not even have been made.
        let _ = fs::remove_file(&draft);
    })
}

/// Takes the named pictures from one folder to another. Answers those that are in neither, or hold something else than they say.
pub(crate) fn travel<'n>(
    names: impl Iterator<Item = &'n str>,
    from: &Path,
    to: &Path,
) -> std::io::Result<Vec<&'n str>> {
    let mut missing = Vec::new();
    for name in names.filter(|name| Picture::is_file_name(name)) {
        if to.join(name).exists() {
            continue;
        }
        let kind = name.split_once('.').map_or("", |(_, kind)| kind);
        match fs::read(from.join(name)) {
            Ok(bytes) if name_of(&bytes, kind) == name => keep(to, name, &bytes)?,
            _ => missing.push(name),
        }
    }
    Ok(missing)
}
