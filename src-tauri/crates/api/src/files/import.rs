//! Files in: what a source holds, with a preview first and a loss report at the end.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use board::OpenBoard;
use chrono::NaiveDateTime;
use exchange::source::Kind;
use exchange::trello::TrelloMap;
use exchange::words::Words;
use exchange::{Draft, DraftPost, Known, Origin, Report, document, say, source, trello};
use planning::holidays::Language;
use planning::{Channel, Person, PlacementId, PlannedTime, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::intake::{board_after, intake};
use super::meta::{self, ResultMatch, Said};
use crate::error::{ApiError, ErrorCode};
use crate::outcome::OutcomeView;
use crate::pictures::{folder_of, travel};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// How many rows a preview shows.
const SHOWN: usize = 12;

/// The formats that can be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportKind")]
pub enum Source {
    Trello,
    Postwheel,
    /// Results per post from Meta Business Suite.
    Meta,
}

impl std::str::FromStr for Source {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "trello" => Ok(Self::Trello),
            "postwheel" => Ok(Self::Postwheel),
            "meta" => Ok(Self::Meta),
            "planner" | "asana" | "table" | "ics" => {
                Err(format!("“{word}” can't be imported yet; this version takes trello, postwheel and meta"))
            }
            _ => Err(format!("“{word}” is no format; this version takes trello, postwheel and meta")),
        }
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Import {
    #[ts(type = "string")]
    pub source: PathBuf,
    /// `None` tells from the content.
    #[serde(default, rename = "as")]
    #[ts(optional = nullable, rename = "as")]
    pub format: Option<Source>,
    /// What lists, labels and fields of a Trello board become; what it does not name is guessed.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub map: Option<TrelloMap>,
    /// Which placement a line of Meta's is about, by Meta's id of the post; `null` says that it is about none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub links: Option<BTreeMap<String, Option<PlacementId>>>,
    /// The account's followers when Meta's file was made; it does not hold them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub followers: Option<u32>,
    /// What the report is written in; `None` is English, as scripts expect.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ImportDone {
    pub report: Report,
    pub outcome: OutcomeView,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImportPreview {
    #[ts(type = "string")]
    pub source: PathBuf,
    #[serde(default, rename = "as")]
    #[ts(optional = nullable, rename = "as")]
    pub format: Option<Source>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub map: Option<TrelloMap>,
    /// Which placement a line of Meta's is about, by Meta's id of the post; `null` says that it is about none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub links: Option<BTreeMap<String, Option<PlacementId>>>,
    /// The account's followers when Meta's file was made; it does not hold them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub followers: Option<u32>,
    /// What the report is written in; `None` is English, as scripts expect.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ImportPreviewView {
    pub kind: Source,
    /// What the board is called in the source.
    pub name: String,
    /// How a Trello board's lists, labels and fields are understood; change it and ask again.
    pub map: Option<TrelloMap>,
    pub report: Report,
    /// The channels that would be new.
    pub new_channels: Vec<Channel>,
    pub new_people: Vec<Person>,
    /// The first cards as they would be.
    pub rows: Vec<ImportRow>,
    /// The lines of a file of results, each with the placement it is about.
    pub results: Vec<ResultMatch>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ImportRow {
    pub title: String,
    pub planned: Option<PlannedTime>,
    pub status: Status,
    /// Channels with the format in each, in words.
    pub placements: Vec<String>,
}

struct Read {
    kind: Source,
    name: String,
    map: Option<TrelloMap>,
    draft: Draft,
    report: Report,
    results: Vec<ResultMatch>,
}

/// What is to be read, and how.
struct Asked<'a> {
    path: &'a Path,
    format: Option<Source>,
    map: Option<&'a TrelloMap>,
    said: Said<'a>,
    words: Words,
}

/// The words of a loss report: English where nobody says who reads it.
pub(super) fn words_of_report(language: Option<Language>) -> Words {
    Words::of(language.unwrap_or(Language::En))
}

impl Answer for Import {
    type Reply = ImportDone;
    const NAME: &'static str = "import";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<ImportDone, ApiError> {
        let (now, moment) = (session.now_precisely(), session.moment());
        let said = Said { confirmed: self.links.as_ref(), followers: self.followers };
        let words = words_of_report(self.language);
        let asked = Asked { path: &self.source, format: self.format, map: self.map.as_ref(), said, words };
        let mut read = read(session.board()?, session.now(), &asked)?;
        let board = session.board_mut()?;
        bring_pictures(board, &self.source, &read.draft, &mut read.report)?;
        let about = board_after(board.about()?, &read.draft.board);
        let intake = intake(read.name, read.draft, (read.kind == Source::Postwheel).then_some(about));
        board.findings(moment);
        let outcome = board.take_in(Self::NAME, intake, now)?;
        Ok(ImportDone { report: read.report, outcome: OutcomeView::of(session, outcome)? })
    }
}

impl Answer for ImportPreview {
    type Reply = ImportPreviewView;
    const NAME: &'static str = "import_preview";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<ImportPreviewView, ApiError> {
        let board = session.board()?;
        let said = Said { confirmed: self.links.as_ref(), followers: self.followers };
        let words = words_of_report(self.language);
        let asked = Asked { path: &self.source, format: self.format, map: self.map.as_ref(), said, words };
        let read = read(board, session.now(), &asked)?;
        let channels = board.channels()?;
        let people = board.people()?;
        let named = |id| channels.iter().chain(&read.draft.channels).find(|channel| channel.id == id);
        let rows = read.draft.posts.iter().take(SHOWN).map(|draft| ImportRow {
            title: draft.post.title.clone(),
            planned: draft.post.planned,
            status: draft.post.status,
            placements: draft
                .placements
                .iter()
                .map(|placement| {
                    let name = named(placement.channel).map_or("", |channel| channel.name.as_str());
                    format!("{name} · {}", placement.format.word())
                })
                .collect(),
        });
        Ok(ImportPreviewView {
            rows: rows.collect(),
            new_channels: read
                .draft
                .channels
                .iter()
                .filter(|new| channels.iter().all(|old| old.id != new.id))
                .cloned()
                .collect(),
            new_people: read
                .draft
                .people
                .iter()
                .filter(|new| people.iter().all(|old| old.id != new.id))
                .cloned()
                .collect(),
            kind: read.kind,
            name: read.name,
            map: read.map,
            report: read.report,
            results: read.results,
        })
    }
}

/// Brings the pictures that a document names from the folder beside it; what is not there goes into the loss report.
fn bring_pictures(
    board: &OpenBoard,
    source: &Path,
    draft: &Draft,
    report: &mut Report,
) -> Result<(), ApiError> {
    let posts =
        draft.posts.iter().map(|draft| &draft.post).chain(draft.bin.iter().map(|binned| &binned.post));
    let named: Vec<_> = posts
        .flat_map(|post| post.pictures.iter().map(move |picture| (post, picture)))
        .filter_map(|(post, picture)| Some((post, picture, picture.file.as_deref()?)))
        .collect();
    let (from, to) = (folder_of(source), folder_of(board.path()));
    let missing = travel(named.iter().map(|(_, _, file)| *file), &from, &to).map_err(|cause| {
        let message = format!("{}: the pictures can't be copied there ({cause})", to.display());
        ApiError::new(ErrorCode::FileUnwritable, message).with(serde_json::json!({ "path": to }))
    })?;
    for (post, picture, _) in named.iter().filter(|(_, _, file)| missing.contains(file)) {
        let why = say!(
            report.words(),
            "selve bildet er ikke i {}; legg det der og hent inn på nytt",
            "the picture itself is not in {}; put it there and import again",
            from.display()
        );
        let place = say!(report.words(), "innlegget «{}», bilder", "posts “{}”, pictures", post.title);
        report.drop(place, &picture.name, why);
    }
    Ok(())
}

fn read(board: &OpenBoard, now: NaiveDateTime, asked: &Asked<'_>) -> Result<Read, ApiError> {
    let Asked { path, format, map, words, .. } = *asked;
    let file = source::read(path).map_err(|error| unreadable(path, error.to_string()))?;
    let found = match file.kind {
        Kind::Trello => Source::Trello,
        Kind::Document => Source::Postwheel,
        Kind::Meta => Source::Meta,
    };
    let kind = format.unwrap_or(found);
    if kind != found {
        let (found, asked) = (name_of(found), name_of(kind));
        let message = format!(
            "“{}” is {found}, not {asked}; leave “as” out and it is told from the content",
            path.display()
        );
        return Err(unreadable(path, message));
    }
    let inside = |error: &dyn std::fmt::Display| unreadable(path, format!("{}: {error}", path.display()));
    match kind {
        Source::Postwheel => {
            let reading = document::read(&file.value, words).map_err(|error| inside(&error))?;
            let name = reading.draft.board.name.clone().unwrap_or_else(|| path.display().to_string());
            let (draft, report) = (reading.draft, reading.report);
            Ok(Read { kind, name, map: None, draft, report, results: Vec::new() })
        }
        Source::Trello => {
            let (channels, people) = (board.channels()?, board.people()?);
            let (categories, tags) = (board.categories()?, board.tags()?);
            let known = Known {
                time_zone: board.plan().clock().0,
                now,
                channels: &channels,
                people: &people,
                categories: &categories,
                tags: &tags,
            };
            let reading = trello::read(&file.value, &known, map, words).map_err(|error| inside(&error))?;
            Ok(Read {
                kind,
                name: reading.name,
                map: Some(reading.map),
                draft: reading.draft,
                report: reading.report,
                results: Vec::new(),
            })
        }
        Source::Meta => {
            let exported_on = meta::exported_on(path, board, now.date());
            let taking = meta::take(board, &file.text, exported_on, &asked.said, words, inside)?;
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let mut draft = Draft::empty(Origin::Document);
            draft.posts =
                taking.posts.into_iter().map(|(post, placements)| DraftPost { post, placements }).collect();
            let (report, results) = (taking.report, taking.matches);
            Ok(Read { kind, name, map: None, draft, report, results })
        }
    }
}

fn name_of(kind: Source) -> &'static str {
    match kind {
        Source::Trello => "a Trello export",
        Source::Postwheel => "a board document",
        Source::Meta => "a file of results from Meta",
    }
}

pub(super) fn unreadable(path: &Path, message: String) -> ApiError {
    ApiError::new(ErrorCode::ImportUnreadable, message).with(serde_json::json!({ "path": path }))
}
