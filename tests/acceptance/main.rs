//! Acceptance tests through `api::dispatch`, and the borders between the crates.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails right there")]

mod acceptance;
mod board_file;
mod command_line;
mod desk;
mod document;
mod findings;
mod four_ways;
mod import;
mod in_step;
mod layers;
mod preview;
mod slots;
mod wheel;
mod wheel_files;
