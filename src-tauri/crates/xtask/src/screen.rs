//! A screen without a monitor for the window's tests: Xvfb on a display number of its own choosing, ended with us.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::step::Done;

pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    pub(crate) fn start() -> Done<Self> {
        Self::of("2560x1600", &[])
    }

    /// One of this size that others can read as a file in this folder.
    pub(crate) fn drawn_into(folder: &Path, size: &str) -> Done<Self> {
        Self::of(size, &["-fbdir".as_ref(), folder.as_os_str()])
    }

    fn of(size: &str, more: &[&OsStr]) -> Done<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp"])
            .args(more)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb does not start: {error}"))?;
        let mut number = String::new();
        let output = server.stdout.take().expect("it was asked for just above");
        let read = BufReader::new(output).read_line(&mut number);
        let screen = Self { server, display: format!(":{}", number.trim()) };
        match read {
            Ok(0) => Err("Xvfb ended before it had a screen: is /tmp writable?".into()),
            Ok(_) => Ok(screen),
            Err(error) => Err(format!("Xvfb does not say where its screen is: {error}").into()),
        }
    }

    /// Lets this command's windows open here and nowhere else.
    pub(crate) fn carry<'command>(&self, command: &'command mut Command) -> &'command mut Command {
        command.env("DISPLAY", &self.display).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11")
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Err(error) = self.server.kill().and_then(|()| self.server.wait().map(drop)) {
            eprintln!("Xvfb on {} is left running: {error}", self.display);
        }
    }
}
