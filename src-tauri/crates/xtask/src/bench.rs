//! `cargo xtask bench`: the benchmarks, of Rust, of the pages or of the start.

use std::path::Path;
use std::process::Command;

use crate::cargo::cargo;
use crate::packages::For;
use crate::screen::Screen;
use crate::step::{Done, profile_folder, root, run, step};
use crate::{pages, set_up};

pub(crate) fn bench(words: &[String]) -> Done {
    match words {
        [only] if only == "start" => start(),
        [only] if only == "ui" => {
            step("machine", || set_up::machine(For::Testing))?;
            step("packages of the pages", pages::install)?;
            step("benchmarks of the pages, in the webview", || {
                let screen = Screen::start()?;
                run(screen.carry(&mut pages::command(&["run", "--silent", "bench"])))
            })
        }
        _ => step("benchmarks", || run(cargo(&["bench", "--package", "acceptance"]).args(words))),
    }
}

/// Our window beside an empty one, both as they are released.
fn start() -> Done {
    if !cfg!(target_os = "linux") {
        return Err(
            "the start is measured on Linux only: elsewhere no screen can be read from outside".into()
        );
    }
    step("machine", || set_up::machine(For::Testing))?;
    step("packages of the pages", pages::install)?;
    step("pages", pages::build)?;
    let both = ["build", "--release", "--bins", "--package", "postwheel-app", "--package", "cold-start"];
    step("both windows", || run(&mut cargo(&both)))?;
    step("starts", || {
        // In memory: a disk that writes what was drawn would take its time from the windows.
        let drawn_into = Path::new("/dev/shm").join(format!("postwheel-{}", std::process::id()));
        std::fs::create_dir_all(&drawn_into).map_err(|error| format!("{}: {error}", drawn_into.display()))?;
        let measured = measure(&drawn_into);
        std::fs::remove_dir_all(&drawn_into).map_err(|error| format!("{}: {error}", drawn_into.display()))?;
        measured
    })
}

/// On a screen that the windows just fill.
fn measure(drawn_into: &Path) -> Done {
    let screen = Screen::drawn_into(drawn_into, "1440x900")?;
    let programs = profile_folder()?.with_file_name("release");
    run(screen.carry(Command::new(programs.join("cold-start")).arg(drawn_into).current_dir(root())))
}
