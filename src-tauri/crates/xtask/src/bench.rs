//! `cargo xtask bench`: the benchmarks, of Rust or of the pages.

use crate::cargo::cargo;
use crate::packages::For;
use crate::screen::Screen;
use crate::step::{Done, run, step};
use crate::{pages, set_up};

pub(crate) fn bench(words: &[String]) -> Done {
    match words {
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
