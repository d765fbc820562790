//! From arguments to api commands, and from their outcome to text and exit status.

mod people;

use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use api::{Clock, Place, Session};
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Board, Command, ExportFormat, Today};
use crate::print;

/// Something that keeps a command from being done, in one line.
type Failure = String;

/// Exit status: 0 done and nothing open, 1 `check` has open findings, 2 an error.
pub(crate) fn run(arguments: Arguments) -> ExitCode {
    match carry_out(arguments.command) {
        Ok(code) => code,
        Err(failure) => {
            print::error(&failure);
            ExitCode::from(2)
        }
    }
}

fn carry_out(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::New { board, sample, time_zone, country, language, name, today } => {
            let mut params = json!({ "path": board, "sample": sample });
            let given =
                [("time_zone", time_zone), ("country", country), ("language", language), ("name", name)];
            for (key, value) in given.into_iter().filter_map(|(key, value)| Some((key, value?))) {
                params[key] = json!(value);
            }
            let made = call(&mut session(&today)?, "new_board", params)?;
            print::out(&format!("Made {} ({}).", board.display(), text(&made["name"])));
        }
        Command::Import { source, board, format, map, followers, dry_run, json, today } => {
            let mut session = open(&board.board, &today)?;
            let mut params = json!({ "source": source, "followers": followers });
            if let Some(format) = format {
                format.parse::<api::Source>()?;
                params["as"] = json!(format);
            }
            if let Some(map) = map.map(|map| read_json(&map)).transpose()? {
                // What the map means depends on what the file is.
                let kind = call(&mut session, "import_preview", params.clone())?["kind"].clone();
                params[if kind == "meta" { "links" } else { "map" }] = map;
            }
            let name = if dry_run { "import_preview" } else { "import" };
            let done = call(&mut session, name, params)?;
            print::out(&if json {
                pretty(&done["report"])
            } else {
                people::report(&done["report"], dry_run)
            });
        }
        Command::Check { board, from, to, today, json } => {
            let mut session = open(&board.board, &Today { today: None })?;
            let today = today.today.map(|text| moment(&text).map(|_| text)).transpose()?;
            let (from, to) = (from.map(|text| date("--from", text)), to.map(|text| date("--to", text)));
            let params =
                json!({ "from": from.transpose()?, "to": to.transpose()?, "today": today, "ways_out": json });
            let view = call(&mut session, "check", params)?;
            print::out(&if json { pretty(&view) } else { people::findings(&view) });
            let findings = view["findings"].as_array().map_or(&[][..], Vec::as_slice);
            if findings.iter().any(|finding| finding["accepted"].is_null()) {
                return Ok(ExitCode::from(1));
            }
        }
        Command::Export { format, board, out, channel, person, from, to } => {
            let mut session = open(&board.board, &Today { today: None })?;
            let (from, to) = (from.map(|text| date("--from", text)), to.map(|text| date("--to", text)));
            let params = json!({ "format": format.word(), "path": out, "channel": channel, "person": person,
                "from": from.transpose()?, "to": to.transpose()? });
            let done = call(&mut session, "export", params)?;
            let what = if matches!(format, ExportFormat::Json) { "posts" } else { "placements" };
            print::out(&format!("Wrote {} {what} to {}.", done["posts"], out.display()));
        }
        Command::Report { board, period, out, json, today } => {
            let mut session = open(&board.board, &today)?;
            if json {
                print::out(&pretty(&call(&mut session, "report", json!({ "period": period }))?));
            } else {
                print::out(&report(&mut session, period, out.as_deref())?);
            }
        }
        Command::Call { command, params, board, today } => {
            let mut session = match board {
                Some(board) => open(&board, &today)?,
                None => session(&today)?,
            };
            let outcome = call(&mut session, &command, parameters(params)?)?;
            print::out(&pretty(&outcome));
        }
        Command::Commands => print::out(&people::commands(&call(
            &mut session(&Today { today: None })?,
            "commands",
            json!({}),
        )?)),
        Command::Undo(board) => print::out(&turn(&board, "undo", "Took back")?),
        Command::Redo(board) => print::out(&turn(&board, "redo", "Repeated")?),
        Command::History { board, limit } => {
            let mut session = open(&board.board, &Today { today: None })?;
            print::out(&people::history(&call(&mut session, "history", json!({ "limit": limit }))?));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the report where it is wanted and says so, or says it.
fn report(session: &mut Session, period: Option<String>, out: Option<&Path>) -> Result<String, Failure> {
    let ending = out.map(|path| path.extension().unwrap_or_default().to_string_lossy().to_lowercase());
    let format = match ending.as_deref() {
        Some("html" | "htm") => "html",
        Some("xlsx") => "xlsx",
        Some("md" | "markdown") | None => "markdown",
        Some(_) => return Err("--out: a report ends in .html, .xlsx or .md; give it one of these".to_owned()),
    };
    let printed = std::env::temp_dir().join(format!("postwheel-report-{}.md", std::process::id()));
    let path = out.unwrap_or(&printed);
    call(session, "export_report", json!({ "period": period, "format": format, "path": path }))?;
    if out.is_some() {
        return Ok(format!("Wrote the report to {}.", path.display()));
    }
    let text = std::fs::read_to_string(path);
    // Best effort: it lies in the folder for such files.
    let _ = std::fs::remove_file(path);
    text.map_err(|error| format!("{}: the report can't be read back ({error})", path.display()))
}

fn turn(board: &Board, command: &str, said: &str) -> Result<String, Failure> {
    let outcome = call(&mut open(&board.board, &Today { today: None })?, command, json!({}))?;
    Ok(format!("{said}: {}.", text(&outcome["operation"]["words"])))
}

fn session(today: &Today) -> Result<Session, Failure> {
    let clock = today.today.as_deref().map(moment).transpose()?.map_or(Clock::System, Clock::Fixed);
    // The command line keeps nothing beside the board: no recent list, no sample.
    let data_folder = std::env::temp_dir().join("postwheel");
    Ok(Session::new(Place { data_folder, clock }))
}

fn open(board: &Path, today: &Today) -> Result<Session, Failure> {
    let mut session = session(today)?;
    call(&mut session, "open_board", json!({ "path": board }))?;
    Ok(session)
}

fn call(session: &mut Session, command: &str, params: Value) -> Result<Value, Failure> {
    session.dispatch(command, params).map(|reply| reply.value()).map_err(|error| error.to_string())
}

const MINUTE: &str = "%Y-%m-%dT%H:%M";

/// A date in full: `2026-08-01`, never `2026-8-1`.
fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok().filter(|day: &NaiveDate| day.to_string() == text)
}

/// A date (its midnight) or a minute.
fn moment(text: &str) -> Result<NaiveDateTime, Failure> {
    let minute =
        NaiveDateTime::parse_from_str(text, MINUTE).ok().filter(|at| at.format(MINUTE).to_string() == text);
    let midnight = || day(text).map(NaiveDateTime::from);
    let wrong =
        || format!("--today: “{text}” is neither a date nor a minute; write 2026-08-18 or 2026-08-18T09:00");
    minute.or_else(midnight).ok_or_else(wrong)
}

fn date(option: &str, text: String) -> Result<String, Failure> {
    match day(&text) {
        Some(_) => Ok(text),
        None => Err(format!("{option}: “{text}” is not a date; write 2026-08-18")),
    }
}

fn parameters(params: Option<String>) -> Result<Value, Failure> {
    let text = match params.as_deref() {
        None => return Ok(json!({})),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| format!("standard input can't be read: {error}"))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| {
        format!("the parameters are not JSON ({error}); write them as {{\"key\": \"value\"}}")
    })
}

fn read_json(path: &Path) -> Result<Value, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        format!("{}: the mapping can't be read ({error}); check the path", path.display())
    })?;
    serde_json::from_str(&text)
        .map_err(|error| format!("{}: the mapping is not JSON ({error}); correct it", path.display()))
}

fn pretty(value: &Value) -> String {
    // A Value always has a text.
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
