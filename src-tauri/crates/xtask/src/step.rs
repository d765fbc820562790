//! Running one command or one named step, and stopping at the first that fails.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Why xtask went no further, in a sentence with what to do where that is known.
#[derive(Debug)]
pub(crate) struct Stopped(String);

pub(crate) type Done<T = ()> = Result<T, Stopped>;

impl fmt::Display for Stopped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<String> for Stopped {
    fn from(why: String) -> Self {
        Self(why)
    }
}

impl From<&str> for Stopped {
    fn from(why: &str) -> Self {
        Self(why.to_owned())
    }
}

/// The folder that holds the whole project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .expect("xtask lies three folders down")
        .to_path_buf()
}

/// The folder with the programs that cargo built in the same profile as this one.
pub(crate) fn profile_folder() -> Done<PathBuf> {
    let here =
        std::env::current_exe().map_err(|error| format!("where xtask itself lies can't be told: {error}"))?;
    here.parent().map(Path::to_path_buf).ok_or_else(|| "xtask lies in no folder".into())
}

/// Says what begins, does it, says how long it took.
pub(crate) fn step(name: &str, work: impl FnOnce() -> Done) -> Done {
    println!("\n── {name}");
    let began = Instant::now();
    match work() {
        Ok(()) => {
            println!("── {name}: done in {:.1} s", began.elapsed().as_secs_f32());
            Ok(())
        }
        Err(Stopped(why)) => Err(Stopped(format!("{name}: {why}"))),
    }
}

/// Runs it to its end, with its output where ours goes.
pub(crate) fn run(command: &mut Command) -> Done {
    let line = line_of(command);
    let status = command.status().map_err(|error| format!("`{line}` does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status})").into()) }
}

/// What it says on standard output, or nothing when it is not there or fails.
pub(crate) fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output =
        Command::new(program).args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn line_of(command: &Command) -> String {
    let program =
        Path::new(command.get_program()).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    [program].into_iter().chain(arguments).collect::<Vec<_>>().join(" ")
}
