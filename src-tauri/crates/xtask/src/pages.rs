//! The window's pages in ui/: their packages, their build, their own checks.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::step::{Done, root, run};

pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs the packages anew when there are none, or when the lock file is newer than they are.
pub(crate) fn install() -> Done {
    let ui = root().join("ui");
    let installed = changed_at(&ui.join("node_modules/.package-lock.json"));
    let wanted = changed_at(&ui.join("package-lock.json")).ok_or("ui/package-lock.json is missing")?;
    if installed.is_some_and(|installed| installed >= wanted) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"])
}

pub(crate) fn build() -> Done {
    script("build")
}

/// Runs one of the scripts in ui/package.json.
pub(crate) fn script(name: &str) -> Done {
    npm(&["run", "--silent", name])
}

fn npm(words: &[&str]) -> Done {
    run(&mut command(words))
}

/// npm in ui/, not yet started.
pub(crate) fn command(words: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.args(words).current_dir(root().join("ui"));
    command
}

fn changed_at(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|about| about.modified()).ok()
}
