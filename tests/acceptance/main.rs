//! Acceptance tests through `api::dispatch`, and the borders between the crates.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails right there")]

mod acceptance;
mod bin;
mod board_file;
mod calendar_file;
mod columns;
mod command_line;
mod crisis;
mod desk;
mod document;
mod duty;
mod findings;
mod four_ways;
mod import;
mod in_step;
mod layers;
mod meeting;
mod pictures;
mod preview;
mod register;
mod renaming;
mod results;
mod saved_views;
mod search;
mod slips;
mod slots;
mod wheel;
mod wheel_files;
