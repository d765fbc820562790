//! The log in the data folder: one file a day, two weeks of them. Names of commands, times and codes only: nothing that
//! an editor wrote, no path, no name.

use std::error::Error;
use std::panic::PanicHookInfo;
use std::path::Path;

use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// Sends everything traced from here on to the folder's log, panics too.
pub(crate) fn start(data_folder: &Path) -> Result<(), Box<dyn Error>> {
    let folder = data_folder.join("log");
    std::fs::create_dir_all(&folder)?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("postwheel")
        .filename_suffix("log")
        .max_log_files(14)
        .build(folder)?;
    tracing_subscriber::fmt().with_writer(file).with_ansi(false).with_max_level(tracing::Level::INFO).init();
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        tracing::error!(at = %place_of(panic), said = fixed_words_of(panic), "panic");
        usual(panic);
    }));
    Ok(())
}

fn place_of(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(|| "unknown".into(), ToString::to_string)
}

/// Only words that stand in the source: a formatted message may hold what an editor wrote.
fn fixed_words_of(panic: &PanicHookInfo<'_>) -> &'static str {
    panic.payload().downcast_ref::<&'static str>().copied().unwrap_or("(a message with values, left out)")
}
