//! Starts Postwheel's window. Everything it does is in the modules beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod board_thread;
mod dropped;
mod link;
mod log;
mod opening;
mod pick;
mod remind;
#[cfg(target_os = "linux")]
mod renderer;
mod rpc;
mod start;
mod window;
mod wishes;

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    renderer::choose();
    start::run()
}
