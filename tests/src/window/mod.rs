//! A real Postwheel window for one test: its own data folder, its own driver, closed whatever happens. A test that fails
//! leaves a picture and the page's text under `target/e2e/`.
#![allow(
    clippy::print_stderr,
    reason = "what goes wrong while a failed test is cleared up belongs beside its failure"
)]

mod axe;
mod driver;
mod find;
mod hands;
mod keys;
mod page;
mod start;

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;

use futures_util::FutureExt;

pub use driver::app;
pub use find::{Element, Target};
pub use page::Page;
pub use start::Start;

pub type Failure = Box<dyn std::error::Error + Send + Sync>;
pub type Outcome<T = ()> = Result<T, Failure>;

/// Opens a window, runs `test` in it, closes it again. `name` is that of the picture a failure leaves.
pub async fn in_window(name: &str, start: Start, test: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let (driver, page) = driver::open(&start).await?;
    let ended = AssertUnwindSafe(test(&page)).catch_unwind().await;
    if !matches!(ended, Ok(Ok(()))) {
        leave_traces(name, &page).await;
    }
    driver.close(page).await;
    match ended {
        Ok(Ok(())) => Ok(()),
        Ok(Err(failure)) => {
            Err(format!("{failure}\n  traces: {}/{name}.*", traces_folder().display()).into())
        }
        Err(panic) => resume_unwind(panic),
    }
}

async fn leave_traces(name: &str, page: &Page) {
    let folder = traces_folder();
    let left = async {
        std::fs::create_dir_all(&folder)?;
        page.screenshot(&folder.join(format!("{name}.png"))).await?;
        std::fs::write(folder.join(format!("{name}.html")), page.source().await?)?;
        std::fs::write(folder.join(format!("{name}.log")), page.log())?;
        Outcome::Ok(())
    };
    if let Err(failure) = left.await {
        eprintln!("no traces of {name}: {failure}");
    }
}

fn traces_folder() -> PathBuf {
    target_folder().join("e2e")
}

/// Where cargo builds: two folders above `debug/deps/e2e-…`, one above `debug/shots`.
pub fn target_folder() -> PathBuf {
    profile_folder().parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The folder with the built programs, beside which this very program lies.
fn profile_folder() -> PathBuf {
    let here = std::env::current_exe().expect("a running program has a path");
    let folder = here.parent().expect("a program lies in a folder");
    match folder.file_name().and_then(|name| name.to_str()) {
        Some("deps" | "examples") => {
            folder.parent().expect("cargo makes it inside the profile's folder").into()
        }
        _ => folder.into(),
    }
}

/// The last lines of what a command says, for an error that has to be read.
fn tail_of(text: &str, lines: usize) -> String {
    let all: Vec<_> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

/// Ends a process and everything it started, when it leads a group of its own.
fn end_group(leader: u32) {
    let ended = Command::new("kill").args(["-KILL", "--", &format!("-{leader}")]).output();
    if let Err(error) = ended {
        eprintln!("process group {leader} is left running: {error}");
    }
}
