//! End-to-end tests in the real window. `cargo xtask test` gives them a screen, a driver and the built app.

mod board;
mod calendar;
mod editing;
mod finding;
mod keyboard;
mod level;
mod meeting;
mod menus;
mod opening;
mod papers;
mod planning;
mod report;
mod screens;
mod wheel;
