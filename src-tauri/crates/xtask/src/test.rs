//! `cargo xtask test`: everything that has to hold, cheapest first; the first failure ends it.

use crate::cargo::{WHOLE, cargo};
use crate::packages::For;
use crate::screen::Screen;
use crate::step::{Done, run, step};
use crate::{deny, pages, set_up, types};

type Step = (&'static str, fn() -> Done);

const STEPS: &[Step] = &[
    ("format", || run(&mut cargo(&["fmt", "--all", "--check"]))),
    ("pages: types and messages", || pages::script("check")),
    ("pages: format and lint", || pages::script("lint")),
    ("pages: tests", || pages::script("test")),
    ("pages: build", pages::build),
    ("clippy", || run(cargo(&["clippy", "--all-targets"]).args(WHOLE).args(["--", "-D", "warnings"]))),
    ("build", || run(cargo(&["build", "--all-targets"]).args(WHOLE))),
    ("generated types", types::compare),
    ("tests", || run(cargo(&["test", "--no-fail-fast"]).args(WHOLE))),
    ("licences", deny::if_installed),
    ("window", window),
];

pub(crate) fn test(wanted: &[String]) -> Done {
    let is_wanted =
        |name: &str| wanted.is_empty() || wanted.iter().any(|start| name.starts_with(start.as_str()));
    if let Some(unknown) =
        wanted.iter().find(|start| !STEPS.iter().any(|(name, _)| name.starts_with(start.as_str())))
    {
        let names: Vec<_> = STEPS.iter().map(|(name, _)| format!("  {name}")).collect();
        return Err(format!("no step begins with “{unknown}”; there are:\n{}", names.join("\n")).into());
    }
    step("machine", || set_up::machine(For::Testing))?;
    step("packages of the pages", pages::install)?;
    STEPS.iter().filter(|(name, _)| is_wanted(name)).try_for_each(|(name, work)| step(name, work))
}

/// The end-to-end tests, in a real window on a screen of their own.
fn window() -> Done {
    if !cfg!(target_os = "linux") {
        println!("skipped: only WebKitGTK has a web driver that opens our window");
        return Ok(());
    }
    let screen = Screen::start()?;
    run(cargo(&["build", "--all-targets"]).args(WHOLE))?;
    // One window at a time: a second one that opens takes focus and pointer from a card that is being carried.
    run(screen.carry(cargo(&["test", "--test", "e2e"]).args(WHOLE).args(["--", "--test-threads=1"])))
}
