//! The only place that writes to the terminal. A closed pipe is no error: whoever reads has seen enough.

use std::io::Write;

pub(crate) fn out(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{}", text.trim_end());
}

/// One line on standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "postwheel: {}", text.replace('\n', " "));
}
