//! cargo, called so that every step shares what another has compiled.

use std::process::Command;

use crate::step::root;

/// Every step that compiles asks for the same packages with the same features: a different choice compiles twice.
pub(crate) const WHOLE: &[&str] = &["--workspace", "--features", FEATURES];
const FEATURES: &str = if cfg!(target_os = "linux") { "acceptance/window" } else { "" };

pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(root());
    command
}
