//! End-to-end tests in the real window. `cargo xtask test` gives them a screen, a driver and the built app.

mod calendar;
mod keyboard;
mod opening;
mod report;
mod screens;
