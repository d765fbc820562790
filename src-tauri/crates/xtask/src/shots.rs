//! `cargo xtask shots`: pictures of every view, for the eye and for the manual.

use std::process::Command;

use crate::cargo::{WHOLE, cargo};
use crate::packages::For;
use crate::screen::Screen;
use crate::step::{Done, profile_folder, root, run, step};
use crate::{pages, set_up};

pub(crate) fn shots(words: &[String]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err(
            "pictures are taken on Linux only: the other webviews have no driver that opens our window"
                .into(),
        );
    }
    step("machine", || set_up::machine(For::Testing))?;
    step("packages of the pages", pages::install)?;
    step("pages", pages::build)?;
    step("app", || run(cargo(&["build", "--bins"]).args(WHOLE)))?;
    step("pictures", || {
        let screen = Screen::start()?;
        run(screen.carry(Command::new(profile_folder()?.join("shots")).args(words).current_dir(root())))
    })
}
