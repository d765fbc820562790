//! The wire types that Rust writes for the pages: written anew, or compared with what is checked in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::cargo;
use crate::step::{Done, profile_folder, root, run, step};

/// `cargo xtask types`.
pub(crate) fn write() -> Done {
    step("types", || {
        let folder = checked_in();
        if folder.exists() {
            std::fs::remove_dir_all(&folder)
                .map_err(|error| format!("{} stays: {error}", folder.display()))?;
        }
        run(cargo(&["run", "--quiet", "--package", "api", "--example", "types", "--"]).arg(&folder))
    })
}

/// Fails when the checked-in types are not what the built generator writes now.
pub(crate) fn compare() -> Done {
    let profile = profile_folder()?;
    let fresh = profile.join("types-written-now");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh).map_err(|error| format!("{} stays: {error}", fresh.display()))?;
    }
    let generator = profile.join("examples").join(format!("types{}", std::env::consts::EXE_SUFFIX));
    run(Command::new(generator).arg(&fresh).current_dir(root()))?;
    let (now, then) = (files(&fresh)?, files(&checked_in())?);
    let names: std::collections::BTreeSet<_> = now.keys().chain(then.keys()).collect();
    let differing: Vec<_> = names.into_iter().filter(|name| now.get(*name) != then.get(*name)).collect();
    if differing.is_empty() {
        return Ok(());
    }
    let list: Vec<_> =
        differing.iter().map(|name| format!("  ui/src/ipc/generated/{}", name.display())).collect();
    Err(format!("these are not what Rust says; `cargo xtask types` writes them:\n{}", list.join("\n")).into())
}

fn checked_in() -> PathBuf {
    root().join("ui/src/ipc/generated")
}

fn files(folder: &Path) -> Done<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    gather(folder, Path::new(""), &mut found).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(found)
}

fn gather(folder: &Path, under: &Path, found: &mut BTreeMap<PathBuf, String>) -> std::io::Result<()> {
    if !folder.join(under).exists() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder.join(under))? {
        let entry = entry?;
        let name = under.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            gather(folder, &name, found)?;
        } else if name.extension().is_some_and(|ending| ending == "ts") {
            // A checkout may have given the lines the system's own ends.
            found.insert(name, std::fs::read_to_string(entry.path())?.replace("\r\n", "\n"));
        }
    }
    Ok(())
}
