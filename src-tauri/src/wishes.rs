//! What the command line and the environment ask of this start. Knows no window and opens nothing.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDateTime;

/// The board to open before the first page asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FirstBoard {
    /// The one last used, or the first-start page: the api decides.
    AsLeft,
    Sample,
    /// None, even when one was left open.
    Empty,
    File(PathBuf),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// `POSTWHEEL_DATA_DIR`: everything the app keeps goes here, and it shares nothing with another running window.
    pub(crate) data_folder: Option<PathBuf>,
    /// `POSTWHEEL_NOW`: the clock stands still here.
    pub(crate) now: Option<NaiveDateTime>,
    /// `POSTWHEEL_PICK`: what every file picker answers, unseen.
    pub(crate) pick: Option<PathBuf>,
    pub(crate) first_board: FirstBoard,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotAMinute(OsString);

impl std::fmt::Display for NotAMinute {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "POSTWHEEL_NOW is {:?}: write a minute like 2026-08-18T09:00", self.0)
    }
}

impl Wishes {
    /// Reads the arguments after the program's name, and the variables through `variable`.
    pub(crate) fn read(
        arguments: impl IntoIterator<Item = OsString>,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, NotAMinute> {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        let asked = first_board(arguments);
        let first_board = match (asked, set("POSTWHEEL_OPEN")) {
            (FirstBoard::AsLeft, Some(path)) => FirstBoard::File(path.into()),
            (asked, _) => asked,
        };
        Ok(Self {
            data_folder: set("POSTWHEEL_DATA_DIR").map(PathBuf::from),
            now: set("POSTWHEEL_NOW").map(minute).transpose()?,
            pick: set("POSTWHEEL_PICK").map(PathBuf::from),
            first_board,
        })
    }
}

/// The board that the arguments name; the last one wins. Unknown switches, such as those a desktop adds, are passed over.
pub(crate) fn first_board(arguments: impl IntoIterator<Item = OsString>) -> FirstBoard {
    let named = arguments.into_iter().filter_map(|argument| match argument.to_str() {
        Some("--sample") => Some(FirstBoard::Sample),
        Some("--empty") => Some(FirstBoard::Empty),
        Some(switch) if switch.starts_with('-') => None,
        _ => Some(FirstBoard::File(argument.into())),
    });
    named.last().unwrap_or(FirstBoard::AsLeft)
}

fn minute(text: OsString) -> Result<NaiveDateTime, NotAMinute> {
    let parsed = text.to_str().and_then(|text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok());
    parsed.ok_or(NotAMinute(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(arguments: &[&str], variables: &[(&str, &str)]) -> Result<Wishes, NotAMinute> {
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        Wishes::read(arguments.iter().map(OsString::from), variable)
    }

    #[test]
    fn without_a_word_the_board_is_as_it_was_left() {
        let nothing = Wishes { data_folder: None, now: None, pick: None, first_board: FirstBoard::AsLeft };
        assert_eq!(wishes(&[], &[("POSTWHEEL_OPEN", "")]), Ok(nothing));
    }

    #[test]
    fn an_argument_beats_the_environment() {
        let read = wishes(&["--sample"], &[("POSTWHEEL_OPEN", "other.postwheel")]).expect("all is readable");
        assert_eq!(read.first_board, FirstBoard::Sample);
    }

    #[test]
    fn a_double_clicked_file_is_the_board_to_open() {
        let read = wishes(&["--class=x", "våren.postwheel"], &[]).expect("all is readable");
        assert_eq!(read.first_board, FirstBoard::File("våren.postwheel".into()));
    }

    #[test]
    fn the_clock_stands_still_on_a_minute_and_on_nothing_else() {
        let read = wishes(&[], &[("POSTWHEEL_NOW", "2026-08-18T09:00")]).expect("this is a minute");
        assert_eq!(read.now.map(|now| now.to_string()), Some("2026-08-18 09:00:00".into()));
        assert!(wishes(&[], &[("POSTWHEEL_NOW", "2026-08-18")]).is_err());
    }
}
