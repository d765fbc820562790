//! How a test wants its window: which board, what time, which language, how large.

use std::path::PathBuf;

/// Reads like a sentence: `Start::sample().now("2026-08-18T09:00").language("en")`.
#[derive(Debug, Clone)]
pub struct Start {
    pub(super) arguments: Vec<String>,
    pub(super) now: String,
    pub(super) language: String,
    pub(super) size: (u32, u32),
    pub(super) pick: Option<PathBuf>,
}

impl Start {
    /// With the sample board.
    pub fn sample() -> Self {
        Self::with("--sample")
    }

    /// With no board, as the very first time.
    pub fn empty() -> Self {
        Self::with("--empty")
    }

    /// With this board file.
    pub fn board(path: impl Into<PathBuf>) -> Self {
        Self::with(&path.into().to_string_lossy())
    }

    fn with(argument: &str) -> Self {
        Self {
            arguments: vec![argument.into()],
            now: "2026-08-18T09:00".into(),
            language: "nb".into(),
            size: (1440, 900),
            pick: None,
        }
    }

    /// The clock stands at this minute of the board's wall clock; 18 August 2026, 09:00, unless said.
    pub fn now(mut self, minute: &str) -> Self {
        self.now = minute.into();
        self
    }

    pub fn language(mut self, language: &str) -> Self {
        self.language = language.into();
        self
    }

    /// Of the page, in CSS pixels.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// What every file picker answers.
    pub fn picking(mut self, path: impl Into<PathBuf>) -> Self {
        self.pick = Some(path.into());
        self
    }
}
