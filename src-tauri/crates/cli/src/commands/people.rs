//! Output for people.

use std::fmt::Write;

use serde_json::Value;

use super::text;

/// Findings by severity, one line each.
pub(super) fn findings(view: &Value) -> String {
    let findings = list(&view["findings"]);
    if findings.is_empty() {
        return format!("Nothing collides. (As of {}.)", text(&view["today"]));
    }
    let mut lines = String::new();
    for severity in ["serious", "warning", "info"] {
        let some: Vec<&Value> = findings.iter().filter(|finding| finding["severity"] == severity).collect();
        if some.is_empty() {
            continue;
        }
        // Writing to a String cannot fail.
        let _ = writeln!(lines, "{} {}", some.len(), heading(severity, some.len()));
        for finding in some {
            let accepted = if finding["accepted"].is_null() { "" } else { " (accepted)" };
            let _ =
                writeln!(lines, "  {:<12} {}{accepted}", text(&finding["rule"]), text(&finding["message"]));
        }
    }
    lines
}

fn heading(severity: &str, count: usize) -> &'static str {
    match (severity, count) {
        ("serious", _) => "serious",
        ("warning", 1) => "warning",
        ("warning", _) => "warnings",
        (_, 1) => "note",
        _ => "notes",
    }
}

/// The loss report.
pub(super) fn report(report: &Value, dry_run: bool) -> String {
    let mut lines = String::new();
    let taken = report["taken"].as_object().map(|taken| {
        let counts = taken.iter().map(|(kind, count)| format!("{count} {kind}"));
        counts.collect::<Vec<_>>().join(", ")
    });
    let taken = taken.filter(|taken| !taken.is_empty()).unwrap_or_else(|| "nothing".to_owned());
    let _ = writeln!(lines, "{}: {taken}", if dry_run { "Would take" } else { "Took" });
    for (key, title) in [("changed", "Changed on the way"), ("dropped", "Dropped")] {
        let entries = list(&report[key]);
        if entries.is_empty() {
            continue;
        }
        let _ = writeln!(lines, "{title} ({}):", entries.len());
        for entry in entries {
            let why = entry["why"].as_str().map(|why| format!(" — {why}")).unwrap_or_default();
            let _ = writeln!(lines, "  {}: {}{why}", text(&entry["where"]), text(&entry["what"]));
        }
    }
    lines
}

pub(super) fn history(operations: &Value) -> String {
    let line = |operation: &Value| {
        let state = match text(&operation["state"]) {
            "undone" => " (taken back)",
            "abandoned" => " (taken back for good)",
            _ => "",
        };
        let (at, author) = (text(&operation["at"]).replace('T', " "), text(&operation["author"]));
        format!("{at}  {author}  {}{state}", text(&operation["words"]))
    };
    match list(operations) {
        [] => "Nothing was done on this board yet.".to_owned(),
        operations => operations.iter().map(line).collect::<Vec<_>>().join("\n"),
    }
}

pub(super) fn commands(commands: &Value) -> String {
    let line = |command: &Value| format!("{:<24} {}", text(&command["name"]), text(&command["about"]));
    list(commands).iter().map(line).collect::<Vec<_>>().join("\n")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
