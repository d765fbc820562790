//! `cargo xtask run`: from a fresh clone to the window with the sample board.

use crate::cargo::cargo;
use crate::packages::For;
use crate::step::{Done, run as run_command, step};
use crate::{pages, set_up};

pub(crate) fn run(words: &[String]) -> Done {
    let (ours, arguments) = match words.iter().position(|word| word == "--") {
        Some(at) => (&words[..at], &words[at + 1..]),
        None => (words, [].as_slice()),
    };
    let profile: &[&str] = match ours {
        [] => &[],
        [only] if only == "--release" => &["--release"],
        _ => {
            return Err(format!(
                "run takes --release, and what the app shall hear after --; not {}",
                ours.join(" ")
            )
            .into());
        }
    };
    step("machine", || set_up::machine(For::Building))?;
    step("packages of the pages", pages::install)?;
    step("pages", pages::build)?;
    let app = ["--package", "postwheel-app"];
    step("app", || run_command(cargo(&["build"]).args(app).args(profile)))?;
    let mut start = cargo(&["run", "--quiet"]);
    start.args(app).args(profile).arg("--");
    match arguments {
        [] => start.arg("--sample"),
        some => start.args(some),
    };
    run_command(&mut start)
}
