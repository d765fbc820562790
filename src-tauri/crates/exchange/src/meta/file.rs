//! The file itself: where the header is, which network it is of, and one line per post.

use chrono::NaiveDateTime;
use planning::Results;
use serde::Serialize;
use ts_rs::TS;

use super::number::count;
use crate::report::Report;
use crate::say;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "MetaNetwork")]
pub enum Network {
    Facebook,
    Instagram,
}

impl Network {
    pub fn platform(self) -> planning::Platform {
        match self {
            Self::Facebook => planning::Platform::Facebook,
            Self::Instagram => planning::Platform::Instagram,
        }
    }
}

/// One post of the export with its figures so far.
#[derive(Debug, Clone, PartialEq)]
pub struct MetaRow {
    /// Line of the file, from 1.
    pub line: u64,
    pub post: String,
    /// The page's or the account's name, and its user name where there is one.
    pub account: Vec<String>,
    pub published: NaiveDateTime,
    pub permalink: String,
    pub text: String,
    pub kind: String,
    pub results: Results,
}

#[derive(Debug, Clone, PartialEq)]
pub struct MetaFile {
    pub network: Network,
    pub rows: Vec<MetaRow>,
}

/// Why the file can't be read: one sentence with the place and the remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MetaError {
    #[error(
        "there is no line with “Post ID”, “Publish time” and “Permalink” among the first {SEARCHED}; in Meta Business \
         Suite choose Insights → Content → Export data, in English, and save that file"
    )]
    NoHeader,
    #[error("line {line}: the column {missing} is missing; export all columns again")]
    MissingColumn { line: u64, missing: &'static str },
    #[error("line {line}: the file can't be read ({problem}); export it again")]
    Damaged { line: u64, problem: String },
}

/// Lines among which the header must be: page-level files begin with `sep=,` and a title.
const SEARCHED: usize = 5;
const REQUIRED: [&str; 3] = ["Post ID", "Publish time", "Permalink"];

/// What is read; every other column that holds anything goes into the loss report.
const READ: [&str; 21] = [
    "Post ID",
    "Page ID",
    "Page name",
    "Account ID",
    "Account username",
    "Account name",
    "Title",
    "Description",
    "Publish time",
    "Permalink",
    "Post type",
    "Data comment",
    "Date",
    "Views",
    "Reach",
    "Reactions",
    "Likes",
    "Comments",
    "Shares",
    "Total clicks",
    "Reactions, Comments and Shares",
];

/// Whether a text looks like such an export: one of the first lines names the three columns that all of them have.
pub fn is_content_export(text: &str) -> bool {
    text.lines().take(SEARCHED).any(|line| REQUIRED.iter().all(|column| line.contains(column)))
}

/// Reads an export; what is left out on the way is told to the report, in its words.
///
/// # Errors
/// When it has no header, lacks a column that is needed, or is no table.
pub fn read(text: &str, report: &mut Report) -> Result<MetaFile, MetaError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().take(SEARCHED).enumerate();
    let (before, header) = lines
        .filter(|(_, line)| REQUIRED.iter().all(|column| line.contains(column)))
        .map(|(index, line)| (index, line.to_owned()))
        .next()
        .ok_or(MetaError::NoHeader)?;
    let body = after_lines(text, before);
    let first_line = before as u64;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text, &header))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(body.as_bytes());
    let damaged = |error: &csv::Error| MetaError::Damaged {
        line: first_line + error.position().map_or(1, csv::Position::line),
        problem: match error.kind() {
            csv::ErrorKind::Utf8 { .. } => "not text".to_owned(),
            _ => error.to_string(),
        },
    };
    let columns = reader.headers().map_err(|error| damaged(&error))?.clone();
    let table = Table::of(&columns, first_line + 1)?;
    let mut rows: Vec<MetaRow> = Vec::new();
    let mut lost = vec![false; columns.len()];
    let words = report.words();
    for record in reader.records() {
        let record = record.map_err(|error| damaged(&error))?;
        let line = first_line + record.position().map_or(0, csv::Position::line);
        note_lost(&mut lost, &record);
        if let Some(row) = table.row(&record, line, report) {
            keep(&mut rows, row, record.get(table.place("Date").unwrap_or(usize::MAX)), report);
        }
    }
    for (column, _) in columns.iter().zip(&lost).filter(|(column, lost)| **lost && !READ.contains(column)) {
        let place = say!(words, "kolonne «{column}»", "column “{column}”");
        let why = words.say("Postwheel har ikke plass til slike tall", "Postwheel keeps no such figure");
        report.drop(place, words.say("tallene", "its figures"), why);
    }
    Ok(MetaFile { network: table.network, rows })
}

fn after_lines(text: &str, lines: usize) -> &str {
    let mut rest = text;
    for _ in 0..lines {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest
}

/// As `sep=` says, else the one that stands most often in the header.
fn delimiter(text: &str, header: &str) -> u8 {
    let said = text.lines().next().and_then(|line| line.trim().strip_prefix("sep="));
    let said = said.and_then(|rest| rest.bytes().next());
    let most =
        || [b',', b';', b'\t'].into_iter().max_by_key(|it| header.bytes().filter(|byte| byte == it).count());
    said.or_else(most).unwrap_or(b',')
}

fn note_lost(lost: &mut [bool], record: &csv::StringRecord) {
    for (lost, cell) in lost.iter_mut().zip(record) {
        *lost |= !matches!(cell, "" | "0");
    }
}

/// A post that stands twice: the line with its lifetime figures holds, else the later one.
fn keep(rows: &mut Vec<MetaRow>, row: MetaRow, date: Option<&str>, report: &mut Report) {
    let Some(known) = rows.iter_mut().find(|known| known.post == row.post) else {
        rows.push(row);
        return;
    };
    let is_lifetime = date.is_none_or(|date| date.is_empty() || date.eq_ignore_ascii_case("lifetime"));
    let (held, left) = if is_lifetime { (row.line, known.line) } else { (known.line, row.line) };
    let words = report.words();
    report.drop(
        say!(words, "linje {left}", "line {left}"),
        say!(words, "innlegg {}", "post {}", row.post),
        say!(words, "linje {held} er samme innlegg", "line {held} is the same post"),
    );
    if is_lifetime {
        *known = row;
    }
}

/// Which column stands where.
struct Table<'h> {
    columns: &'h csv::StringRecord,
    network: Network,
}

impl<'h> Table<'h> {
    fn of(columns: &'h csv::StringRecord, line: u64) -> Result<Self, MetaError> {
        let has = |name: &str| columns.iter().any(|column| column == name);
        let network = if has("Account username") || has("Account ID") {
            Network::Instagram
        } else if has("Page name") || has("Page ID") {
            Network::Facebook
        } else {
            return Err(MetaError::MissingColumn {
                line, missing: "“Page name” (or “Account username”)"
            });
        };
        let needed: &[&'static str] = match network {
            Network::Facebook => &["Post ID", "Publish time", "Permalink", "Reach"],
            Network::Instagram => &["Post ID", "Publish time", "Permalink", "Likes"],
        };
        match needed.iter().find(|name| !has(name)) {
            Some(missing) => Err(MetaError::MissingColumn { line, missing }),
            None => Ok(Self { columns, network }),
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    fn cell<'r>(&self, record: &'r csv::StringRecord, name: &str) -> &'r str {
        self.place(name).and_then(|place| record.get(place)).unwrap_or_default()
    }

    fn row(&self, record: &csv::StringRecord, line: u64, report: &mut Report) -> Option<MetaRow> {
        let cell = |name: &'static str| self.cell(record, name);
        let words = report.words();
        let place = say!(words, "linje {line}", "line {line}");
        let post = cell("Post ID");
        if post.is_empty() {
            let why = words.say("den har ingen «Post ID»", "it has no “Post ID”");
            report.drop(place, words.say("en linje", "a line"), why);
            return None;
        }
        let time = cell("Publish time");
        let Ok(published) = NaiveDateTime::parse_from_str(time, "%m/%d/%Y %H:%M") else {
            let why = say!(
                words,
                "«{time}» er ikke en publiseringstid som 08/18/2026 12:00",
                "“{time}” is not a publish time such as 08/18/2026 12:00"
            );
            report.drop(place, say!(words, "innlegg {post}", "post {post}"), why);
            return None;
        };
        let mut figure = |name: &'static str| match count(cell(name)) {
            Ok(figure) => figure,
            Err(()) => {
                let what = say!(
                    words,
                    "«{}» i «{name}» er ikke et tall og er utelatt",
                    "“{}” in “{name}” is no figure and is left out",
                    cell(name)
                );
                report.change(&place, what);
                None
            }
        };
        let results = Results {
            reach: figure("Reach"),
            views: figure("Views"),
            reactions: figure(match self.network {
                Network::Facebook => "Reactions",
                Network::Instagram => "Likes",
            }),
            comments: figure("Comments"),
            shares: figure("Shares"),
            clicks: figure("Total clicks"),
            meta_post: Some(post.to_owned()),
            ..Results::default()
        };
        let account = match self.network {
            Network::Facebook => vec![cell("Page name")],
            Network::Instagram => vec![cell("Account name"), cell("Account username")],
        };
        let text: Vec<&str> =
            [cell("Title"), cell("Description")].into_iter().filter(|text| !text.is_empty()).collect();
        Some(MetaRow {
            line,
            post: post.to_owned(),
            account: account.into_iter().filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            published,
            permalink: cell("Permalink").to_owned(),
            text: text.join("\n"),
            kind: cell("Post type").to_owned(),
            results,
        })
    }
}
