//! Making, opening and closing boards.

use std::fs;
use std::path::PathBuf;

use board::{OpenBoard, OpenError};
use chrono::{Datelike, NaiveDateTime};
use planning::holidays::{Country, Language};
use planning::{Board, Settings};
use serde::Deserialize;
use ts_rs::TS;

use super::intake::{board_after, intake};
use crate::error::ApiError;
use crate::pictures;
use crate::registry::{Answer, CommandKind};
use crate::session::{Session, system_time_zone};
use crate::views::OpenedBoard;

/// A new board. What is not said follows the computer: its time zone, and the country and language that go with it.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewBoard {
    #[ts(type = "string")]
    pub path: PathBuf,
    /// `None` takes the file's name.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
    #[serde(default)]
    #[ts(type = "string", optional)]
    pub time_zone: Option<chrono_tz::Tz>,
    #[serde(default)]
    #[ts(optional)]
    pub country: Option<Country>,
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<Language>,
    /// Filled with the sample's channels, people and posts.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub sample: bool,
}

impl Answer for NewBoard {
    type Reply = OpenedBoard;
    const NAME: &'static str = "new_board";
    const KIND: CommandKind = CommandKind::Session;

    fn answer(self, session: &mut Session) -> Result<OpenedBoard, ApiError> {
        let now = session.now();
        let file_name = self.path.file_stem().map(|name| name.to_string_lossy().into_owned());
        let time_zone = self.time_zone.unwrap_or_else(system_time_zone);
        let country = self.country.unwrap_or_else(|| country_of(time_zone));
        let mut board = Board {
            name: self.name.filter(|name| !name.trim().is_empty()).or(file_name).unwrap_or_default(),
            time_zone,
            country,
            language: self.language.unwrap_or_else(|| language_of(country)),
            settings: Settings::default(),
        };
        let content = self.sample.then(|| {
            let mut draft = exchange::sample::sample(now);
            // What was asked for goes before what the sample is like.
            let asked = board.clone();
            board = board_after(board.clone(), &draft.board);
            board.time_zone = self.time_zone.unwrap_or(board.time_zone);
            board.country = self.country.unwrap_or(board.country);
            board.language = self.language.unwrap_or(board.language);
            draft.board = exchange::BoardDraft::default();
            intake(asked.name, draft, None)
        });
        if let Some(folder) =
            self.path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        {
            let cause = std::io::Error::other(format!("there is no folder {}", folder.display()));
            return Err(OpenError::Unwritable { path: self.path.clone(), cause }.into());
        }
        let opened = OpenBoard::create(&self.path, &board, content, session.author())?;
        session.take_over(opened, false);
        OpenedBoard::of(session)
    }
}

/// The country a time zone belongs to, as far as the board has its holidays; else Norway.
fn country_of(time_zone: chrono_tz::Tz) -> Country {
    match time_zone.name() {
        "Europe/Stockholm" => Country::Se,
        "Europe/Copenhagen" => Country::Dk,
        "Europe/Helsinki" | "Europe/Mariehamn" => Country::Fi,
        "Atlantic/Reykjavik" => Country::Is,
        _ => Country::No,
    }
}

fn language_of(country: Country) -> Language {
    match country {
        Country::No => Language::Nb,
        Country::Se => Language::Sv,
        Country::Dk => Language::Da,
        Country::Fi => Language::Fi,
        Country::Is => Language::En,
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenBoardFile {
    #[ts(type = "string")]
    pub path: PathBuf,
}

impl Answer for OpenBoardFile {
    type Reply = OpenedBoard;
    const NAME: &'static str = "open_board";
    const KIND: CommandKind = CommandKind::Session;

    fn answer(self, session: &mut Session) -> Result<OpenedBoard, ApiError> {
        let opened = OpenBoard::open(&self.path, session.author())?;
        session.take_over(opened, false);
        pictures::tidy(session.board()?, session.now_at_most());
        OpenedBoard::of(session)
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenSample {
    /// Throws away what was tried on this week's sample and makes it anew.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub fresh: bool,
}

impl Answer for OpenSample {
    type Reply = OpenedBoard;
    const NAME: &'static str = "open_sample";
    const KIND: CommandKind = CommandKind::Session;

    /// The sample is made for the week it is opened in, so it never grows old; what was tried on it is kept that week.
    fn answer(self, session: &mut Session) -> Result<OpenedBoard, ApiError> {
        let now = session.now();
        let folder = session.data_folder().join("sample");
        let path =
            folder.join(format!("sample-{}.postwheel", planning::planned_time::week_text(now.iso_week())));
        session.close();
        if !self.fresh && path.exists() {
            match OpenBoard::open(&path, session.author()) {
                Ok(opened) => {
                    session.take_over(opened, true);
                    return OpenedBoard::of(session);
                }
                Err(error @ OpenError::OpenElsewhere { .. }) => return Err(error.into()),
                // A sample is only a sample: one that can't be opened is made anew.
                Err(error) => tracing::warn!(%error, "the sample board is made anew"),
            }
        }
        let opened = make_sample(session, &folder, path, now)?;
        session.take_over(opened, true);
        OpenedBoard::of(session)
    }
}

fn make_sample(
    session: &Session,
    folder: &std::path::Path,
    path: PathBuf,
    now: NaiveDateTime,
) -> Result<OpenBoard, OpenError> {
    let unwritable = |cause| OpenError::Unwritable { path: folder.to_owned(), cause };
    // Earlier weeks' samples go too.
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(unwritable)?;
    }
    fs::create_dir_all(folder).map_err(unwritable)?;
    let draft = exchange::sample::sample(now);
    let time_zone = system_time_zone();
    let country = country_of(time_zone);
    let empty = Board {
        name: String::new(),
        time_zone,
        country,
        language: language_of(country),
        settings: Settings::default(),
    };
    let board = board_after(empty, &draft.board);
    OpenBoard::create(&path, &board, Some(intake(board.name.clone(), draft, None)), session.author())
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ForgetRecent {
    #[ts(type = "string")]
    pub path: PathBuf,
}

impl Answer for ForgetRecent {
    type Reply = ();
    const NAME: &'static str = "forget_recent";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<(), ApiError> {
        session.forget_recent(&self.path);
        Ok(())
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseBoard {}

impl Answer for CloseBoard {
    type Reply = ();
    const NAME: &'static str = "close_board";
    const KIND: CommandKind = CommandKind::Session;

    fn answer(self, session: &mut Session) -> Result<(), ApiError> {
        session.close();
        Ok(())
    }
}
