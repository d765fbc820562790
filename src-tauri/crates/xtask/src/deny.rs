//! `cargo xtask deny`: what deny.toml allows to come in from outside.

use crate::cargo::cargo;
use crate::step::{Done, run, step};

/// Installs cargo-deny when it is missing: minutes, once.
pub(crate) fn deny(checks: &[String]) -> Done {
    if !is_installed() {
        step("cargo-deny", || run(&mut cargo(&["install", "--locked", "cargo-deny"])))?;
    }
    step("deny", || check(checks))
}

/// The check where cargo-deny is at hand; where it is not, building it would take longer than all the tests.
pub(crate) fn if_installed() -> Done {
    if is_installed() {
        return check(&[]);
    }
    println!("skipped: cargo-deny is not installed; `cargo xtask deny` installs it and asks");
    Ok(())
}

fn check(checks: &[String]) -> Done {
    let usual = ["licenses", "bans", "sources"].map(String::from);
    let checks = if checks.is_empty() { usual.as_slice() } else { checks };
    run(cargo(&["deny", "--offline", "check"]).args(checks))
}

fn is_installed() -> bool {
    cargo(&["deny", "--version"]).output().is_ok_and(|output| output.status.success())
}
