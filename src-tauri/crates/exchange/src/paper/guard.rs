//! Text that a spreadsheet would run is written so that it does not.

/// With an apostrophe before it when it begins like a formula (`= + - @`, tab or carriage return; OWASP, CSV injection). The
/// blanks before it do not save it: some programs take them off.
pub(super) fn guarded(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}', '\n', '\u{feff}']).chars().next();
    let first = if text.starts_with(['\t', '\r']) { text.chars().next() } else { first };
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

/// Whether a cell is one that must be kept from running.
pub(super) fn would_run(text: &str) -> bool {
    guarded(text) != text
}
