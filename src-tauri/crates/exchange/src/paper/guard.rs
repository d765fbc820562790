//! Text that a spreadsheet would run is written so that it does not.

/// With an apostrophe before it when it begins like a formula (`= + - @`, tab or carriage return; OWASP, CSV injection). The
/// blanks before it do not save it: some programs take them off.
pub(super) fn guarded(text: &str) -> String {
    let is_blank = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '\u{feff}';
    let begins = text.trim_start_matches(is_blank);
    let runs = begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if runs || text.starts_with(['\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a cell is one that must be kept from running.
pub(super) fn would_run(text: &str) -> bool {
    guarded(text) != text
}
