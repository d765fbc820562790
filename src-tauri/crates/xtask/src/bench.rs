//! `cargo xtask bench`: the benchmarks, of Rust or of the pages.

use crate::cargo::cargo;
use crate::step::{Done, run, step};
use crate::{pages, set_up};

pub(crate) fn bench(words: &[String]) -> Done {
    match words {
        [only] if only == "ui" => {
            step("machine", || set_up::machine(crate::packages::For::Building))?;
            step("packages of the pages", pages::install)?;
            step("benchmarks of the pages", || pages::script("bench"))
        }
        _ => step("benchmarks", || run(cargo(&["bench", "--package", "acceptance"]).args(words))),
    }
}
