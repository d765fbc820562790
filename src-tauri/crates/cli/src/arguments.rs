//! What can be typed after `postwheel`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::print;

#[derive(Debug, Parser)]
#[command(name = "postwheel", version, about = "The editorial planning board, without a window.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new board file.
    New {
        board: PathBuf,
        /// Fill it with the sample's channels, people and posts.
        #[arg(long)]
        sample: bool,
        /// Such as Europe/Oslo; without it, the computer's.
        #[arg(long)]
        time_zone: Option<String>,
        /// Whose public holidays hold: NO, SE, DK, FI or IS.
        #[arg(long)]
        country: Option<String>,
        /// nb, nn, sv, da, fi or en.
        #[arg(long)]
        language: Option<String>,
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        today: Today,
    },
    /// Take in a Trello export, a board document, or results from Meta.
    Import {
        source: PathBuf,
        #[command(flatten)]
        board: Board,
        /// trello, postwheel or meta; without it, told from the content.
        #[arg(long = "as", value_name = "FORMAT")]
        format: Option<String>,
        /// A JSON file that says what a Trello board's lists, labels and fields become, or which placement each of Meta's
        /// posts is about: {"<post id>": "<placement id>"}.
        #[arg(long)]
        map: Option<PathBuf>,
        /// The account's followers when Meta's file was made.
        #[arg(long)]
        followers: Option<u32>,
        /// Only say what would be taken, changed and dropped.
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        today: Today,
    },
    /// Say where the plan collides. Exit status 1 when there is an open finding.
    Check {
        #[command(flatten)]
        board: Board,
        /// First day of the span, such as 2026-08-01.
        #[arg(long)]
        from: Option<String>,
        /// Last day of the span.
        #[arg(long)]
        to: Option<String>,
        #[command(flatten)]
        today: Today,
        #[arg(long)]
        json: bool,
    },
    /// Write the board, or the plan or a part of it, to a file.
    Export {
        format: ExportFormat,
        #[command(flatten)]
        board: Board,
        #[arg(long)]
        out: PathBuf,
        /// Only what stands on the channel with this id.
        #[arg(long)]
        channel: Option<String>,
        /// Only what the person with this id is responsible for.
        #[arg(long)]
        person: Option<String>,
        /// First day of the span, such as 2026-08-01.
        #[arg(long)]
        from: Option<String>,
        /// Last day of the span.
        #[arg(long)]
        to: Option<String>,
    },
    /// Write the report for managers to a file, or print it as Markdown.
    Report {
        #[command(flatten)]
        board: Board,
        /// 2026-W34, 2026-08, 2026-Q3, 2026 or campaign:<id>; without it, this month.
        #[arg(long)]
        period: Option<String>,
        /// A file that ends in .html, .xlsx or .md.
        #[arg(long)]
        out: Option<PathBuf>,
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        today: Today,
    },
    /// Carry out any command of the api; its outcome is printed as JSON.
    Call {
        command: String,
        /// The parameters as JSON, or - to read them from standard input.
        #[arg(allow_hyphen_values = true)]
        params: Option<String>,
        #[arg(long)]
        board: Option<PathBuf>,
        #[command(flatten)]
        today: Today,
    },
    /// List every command of the api.
    Commands,
    /// Take back what was done last.
    Undo(Board),
    /// Repeat what was taken back last.
    Redo(Board),
    /// Say who did what and when, newest first.
    History {
        #[command(flatten)]
        board: Board,
        /// How many at most.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Board {
    /// The board file.
    #[arg(long)]
    pub board: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Today {
    /// A date or a minute to go by instead of the clock: 2026-08-18 or 2026-08-18T09:00.
    #[arg(long)]
    pub today: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportFormat {
    /// Everything, readable back without loss.
    Json,
    /// A calendar for phones and calendar programs.
    Ics,
    Xlsx,
    Csv,
    Html,
    Markdown,
}

impl ExportFormat {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ics => "ics",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Markdown => "markdown",
        }
    }
}

/// Reads the arguments; help is printed here, and what is wrong is said in one line.
pub(crate) fn read() -> Result<Arguments, ExitCode> {
    Arguments::try_parse().map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            print::out(&error.render().to_string());
            ExitCode::from(u8::from(error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand) * 2)
        }
        _ => {
            let text = error.render().to_string();
            let what: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
            let what = what.join(" ");
            print::error(&format!("{}; see “postwheel --help”", what.trim_start_matches("error: ")));
            ExitCode::from(2)
        }
    })
}
