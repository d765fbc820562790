//! What the tests of the whole share. `window` drives the real window; without that feature there is nothing to compile.

pub mod many;
#[cfg(feature = "window")]
pub mod window;
