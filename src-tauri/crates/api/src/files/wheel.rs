//! The annual wheel in from a sheet, and out as a drawing, a page or a calendar.

use std::path::{Path, PathBuf};

use base64::Engine;
use board::OpenBoard;
use chrono::{Datelike, NaiveDate, TimeZone, Utc};
use exchange::wheel::{self, CalendarEntry, KnownWheel, Page, PageRing, PageRow};
use exchange::words::Words;
use exchange::{Draft, Origin, Report};
use planning::cycle::Standing;
use planning::holidays::{Language, public_holidays};
use planning::{CycleEntry, Plan, RingDisplay};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::replace;
use super::import::{ImportDone, unreadable, words_of_report};
use super::intake::intake;
use crate::error::{ApiError, ErrorCode};
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;
use crate::views::cycle::wheel_rings;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImportWheelPreview {
    #[ts(type = "string")]
    pub source: PathBuf,
    /// What the report is written in; `None` is English, as scripts expect.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelImportView {
    pub report: Report,
    pub rows: Vec<WheelImportRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelImportRow {
    pub entry: CycleEntry,
    /// Whether the board has no such entry yet.
    pub is_new: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImportWheel {
    #[ts(type = "string")]
    pub source: PathBuf,
    /// What the report is written in; `None` is English, as scripts expect.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportWheel {
    pub format: WheelFormat,
    /// Replaced when it is there already.
    #[ts(type = "string")]
    pub path: PathBuf,
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day, included.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// The wheel as it is drawn on screen: an SVG element, or for a picture its data URL. A calendar needs none, a page may lack it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub drawing: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WheelFormat {
    Svg,
    Png,
    /// One page that needs nothing else.
    Html,
    Ics,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ExportedWheel {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub occurrences: usize,
}

impl Answer for ImportWheelPreview {
    type Reply = WheelImportView;
    const NAME: &'static str = "import_wheel_preview";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<WheelImportView, ApiError> {
        let board = session.board()?;
        let reading = read(board, &self.source, words_of_report(self.language))?;
        let rows = reading
            .entries
            .into_iter()
            .map(|entry| WheelImportRow { is_new: board.plan().cycle_entry(entry.id).is_none(), entry });
        Ok(WheelImportView { rows: rows.collect(), report: reading.report })
    }
}

impl Answer for ImportWheel {
    type Reply = ImportDone;
    const NAME: &'static str = "import_wheel";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<ImportDone, ApiError> {
        let (now, moment) = (session.now_precisely(), session.moment());
        let reading = read(session.board()?, &self.source, words_of_report(self.language))?;
        let mut draft = Draft::empty(Origin::Document);
        draft.cycle = reading.entries;
        let name =
            self.source.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let board = session.board_mut()?;
        board.findings(moment);
        let outcome = board.take_in(Self::NAME, intake(name, draft, None), now)?;
        Ok(ImportDone { report: reading.report, outcome: OutcomeView::of(session, outcome)? })
    }
}

fn read(board: &OpenBoard, path: &Path, words: Words) -> Result<wheel::Reading, ApiError> {
    let (entries, people) = (board.cycle()?, board.people()?);
    wheel::read(path, KnownWheel { entries: &entries, people: &people }, words)
        .map_err(|error| unreadable(path, error.to_string()))
}

impl Answer for ExportWheel {
    type Reply = ExportedWheel;
    const NAME: &'static str = "export_wheel";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<ExportedWheel, ApiError> {
        if self.from > self.to || (self.to - self.from).num_days() > 800 {
            let message =
                format!("export_wheel: {} to {} is not a span of 1 to 800 days", self.from, self.to);
            return Err(ApiError::new(ErrorCode::InvalidParameters, message));
        }
        let shown = shown(session, self.from, self.to)?;
        let bytes = match self.format {
            WheelFormat::Svg => drawing(self.drawing.as_deref())?.as_bytes().to_vec(),
            WheelFormat::Png => picture(self.drawing.as_deref())?,
            WheelFormat::Html => page(session, &self, &shown)?.into_bytes(),
            WheelFormat::Ics => calendar(session, &shown)?.into_bytes(),
        };
        replace(&self.path, &bytes)?;
        Ok(ExportedWheel { path: self.path, occurrences: shown.len() })
    }
}

/// The occurrences that take place in the span, on rings that are not hidden, in time order.
fn shown(session: &Session, from: NaiveDate, to: NaiveDate) -> Result<Vec<(CycleEntry, Standing)>, ApiError> {
    let rings = wheel_rings(session)?;
    let hidden =
        |name: &str| rings.iter().any(|ring| ring.name == name && ring.display == RingDisplay::Hidden);
    let mut shown = Vec::new();
    for entry in session.board()?.plan().cycle().filter(|entry| !hidden(&entry.ring)) {
        let standings = entry.standings_between(from, to).into_iter().filter(Standing::takes_place);
        shown.extend(standings.map(|standing| (entry.clone(), standing)));
    }
    shown.sort_by_cached_key(|(entry, standing)| (standing.span, entry.title.to_lowercase(), entry.id));
    Ok(shown)
}

/// The drawing, which must be one element that only draws.
fn drawing(given: Option<&str>) -> Result<&str, ApiError> {
    let refuse = |why: &str| {
        let message = format!("export_wheel: the drawing {why}; hand over the SVG element of the wheel");
        Err(ApiError::new(ErrorCode::InvalidParameters, message))
    };
    let Some(text) = given.map(str::trim) else { return refuse("is missing") };
    if !text.starts_with("<svg") || !text.ends_with("</svg>") {
        return refuse("is no SVG element");
    }
    let lower = text.to_lowercase();
    let acts = [
        "<script",
        "<foreignobject",
        "<iframe",
        "javascript:",
        "<!entity",
        " onload",
        " onclick",
        " onerror",
    ];
    match acts.iter().any(|it| lower.contains(it)) {
        true => refuse("holds something that acts"),
        false => Ok(text),
    }
}

fn picture(given: Option<&str>) -> Result<Vec<u8>, ApiError> {
    let encoded = given.and_then(|url| url.strip_prefix("data:image/png;base64,"));
    let bytes = encoded.and_then(|text| base64::engine::general_purpose::STANDARD.decode(text).ok());
    bytes.filter(|bytes| bytes.starts_with(b"\x89PNG")).ok_or_else(|| {
        let message = "export_wheel: a picture needs the data URL of a PNG; hand it over as “drawing”";
        ApiError::new(ErrorCode::InvalidParameters, message)
    })
}

fn calendar(session: &Session, shown: &[(CycleEntry, Standing)]) -> Result<String, ApiError> {
    let entries: Vec<CalendarEntry> = shown
        .iter()
        .map(|(entry, standing)| CalendarEntry {
            uid: format!("{}-{}@postwheel", entry.id, standing.turn),
            title: entry.title.clone(),
            ring: entry.ring.clone(),
            notes: entry.notes.clone(),
            from: standing.span.first,
            to: standing.span.last,
        })
        .collect();
    let board = session.board()?;
    let now = session.now_precisely();
    let at = board.plan().clock().0.from_local_datetime(&now).earliest();
    let at = at.map_or_else(|| now.and_utc(), |at| at.with_timezone(&Utc));
    Ok(wheel::calendar(&board.about()?.name, &entries, at))
}

fn page(
    session: &Session,
    asked: &ExportWheel,
    shown: &[(CycleEntry, Standing)],
) -> Result<String, ApiError> {
    let board = session.board()?;
    let (about, plan) = (board.about()?, board.plan());
    let language = about.language;
    let (from, to) = (asked.from, asked.to);
    let rings = wheel_rings(session)?.into_iter().filter(|ring| ring.display != RingDisplay::Hidden);
    let rings = rings.map(|ring| PageRing {
        rows: rows(session, plan, language, shown.iter().filter(|(entry, _)| entry.ring == ring.name)),
        name: ring.name,
    });
    Ok(wheel::page(&Page {
        language,
        board: about.name,
        span: if from.year() == to.year() {
            from.year().to_string()
        } else {
            format!("{}/{:02}", from.year(), to.year() % 100)
        },
        drawing: asked.drawing.as_deref().map(|given| drawing(Some(given)).map(str::to_owned)).transpose()?,
        rings: rings.filter(|ring| !ring.rows.is_empty()).collect(),
        holidays: (from.year()..=to.year())
            .flat_map(|year| public_holidays(plan.country(), year))
            .filter(|day| !day.eve && (from..=to).contains(&day.date))
            .map(|day| (day_words(day.date, language), day.key.name(language).to_owned()))
            .collect(),
    }))
}

fn rows<'s>(
    session: &Session,
    plan: &Plan,
    language: Language,
    shown: impl Iterator<Item = &'s (CycleEntry, Standing)>,
) -> Vec<PageRow> {
    let mut rows: Vec<(planning::CycleEntryId, PageRow)> = Vec::new();
    for (entry, standing) in shown {
        let (first, last) = (standing.span.first, standing.span.last);
        // What returns within the year is one line with all its days.
        if let Some((_, row)) =
            rows.iter_mut().find(|(id, _)| *id == entry.id).filter(|_| entry.when.is_series())
        {
            row.dates.push_str(&format!(", {}", day_words(first, language)));
            continue;
        }
        let coverage = entry.coverage(plan, session.moment(), standing.span);
        let (from_week, to_week) = (first.iso_week().week(), last.iso_week().week());
        rows.push((
            entry.id,
            PageRow {
                title: entry.title.clone(),
                dates: if first == last {
                    day_words(first, language)
                } else {
                    format!("{} – {}", day_words(first, language), day_words(last, language))
                },
                weeks: match entry.when.is_series() {
                    true => String::new(),
                    false if from_week == to_week => from_week.to_string(),
                    false => format!("{from_week}–{to_week}"),
                },
                owner: entry
                    .owner
                    .and_then(|owner| plan.desk(owner))
                    .map_or_else(String::new, |desk| desk.person.name.clone()),
                posts: match entry.expected_posts {
                    0 => String::new(),
                    expected => format!("{} / {expected}", coverage.posts),
                },
                notes: entry.notes.clone(),
            },
        ));
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn day_words(day: NaiveDate, language: Language) -> String {
    const NORWEGIAN: [&str; 12] = [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ];
    match language {
        Language::Nb | Language::Nn => format!("{}. {}", day.day(), NORWEGIAN[day.month0() as usize]),
        _ => day.format("%-d %B").to_string(),
    }
}
