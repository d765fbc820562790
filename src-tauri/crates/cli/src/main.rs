//! `postwheel`, the board without a window: for scripts, for checks at night, and for whoever likes to type.

mod arguments;
mod commands;
mod print;

use std::process::ExitCode;

fn main() -> ExitCode {
    match arguments::read() {
        Ok(arguments) => commands::run(arguments),
        Err(code) => code,
    }
}
