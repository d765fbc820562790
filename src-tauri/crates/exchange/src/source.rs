//! Reads a file whole and tells from its content which format it is. Knows what an export looks like, not what it means.

use std::path::Path;

use serde_json::Value;

use crate::meta;

/// A file that was read and recognised.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub kind: Kind,
    /// Without a byte-order mark; for whoever wants to name a line.
    pub text: String,
    pub value: Value,
}

/// The formats that are told apart by content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Trello,
    Document,
    /// Not JSON: `value` is null.
    Meta,
}

/// Why a file can't be imported: one sentence with the place and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    #[error("there is no file “{file}”; check the name and the folder")]
    Missing { file: String },
    #[error("“{file}” is a folder; choose the exported file in it")]
    Directory { file: String },
    #[error(
        "“{file}” can't be read ({cause}); check that it is yours to read and on a disk that is connected"
    )]
    Unreadable { file: String, cause: std::io::Error },
    #[error("“{file}” is empty; export or download it again")]
    Empty { file: String },
    #[error("“{file}” is not text but {what}; {TRELLO_REMEDY}")]
    NotText { file: String, what: &'static str },
    #[error("“{file}” is a Postwheel board, not an export; open it instead of importing it")]
    BoardFile { file: String },
    #[error("“{file}” is a web page, not an export; {TRELLO_REMEDY}")]
    WebPage { file: String },
    #[error(
        "“{file}” holds figures per day, not per post; in Meta Business Suite choose Insights → Content → Export data"
    )]
    PageFigures { file: String },
    #[error("“{file}” is not JSON: it begins with “{begins}”; {TRELLO_REMEDY}")]
    NotJson { file: String, begins: String },
    #[error("“{file}” ends in the middle, on line {line}; it was cut off, so export or download it again")]
    CutOff { file: String, line: usize },
    #[error("“{file}” is damaged on line {line}, column {column} ({problem}); export or download it again")]
    Damaged { file: String, line: usize, column: usize, problem: String },
    #[error("“{file}” holds a single Trello card, not a board; {TRELLO_REMEDY}")]
    OneCard { file: String },
    #[error(
        "“{file}” is JSON, but neither a Trello board (which has “lists” and “cards”) nor a Postwheel document \
         (which has “format”: “postwheel”); {TRELLO_REMEDY}"
    )]
    OtherJson { file: String },
}

const TRELLO_REMEDY: &str = "in Trello, open the board and choose Menu → Print, export and share → Export as JSON, and save that page as a file";

/// Reads and recognises a file.
///
/// # Errors
/// Whatever keeps it from being an export that is known; see [`SourceError`].
pub fn read(path: &Path) -> Result<Source, SourceError> {
    let file = path.display().to_string();
    if path.is_dir() {
        return Err(SourceError::Directory { file });
    }
    match std::fs::read(path) {
        Ok(bytes) => from_bytes(&file, &bytes),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Err(SourceError::Missing { file }),
        Err(cause) => Err(SourceError::Unreadable { file, cause }),
    }
}

/// Recognises what was read from a file of this name.
///
/// # Errors
/// As [`read`], but for what only a disk can say.
pub fn from_bytes(file: &str, bytes: &[u8]) -> Result<Source, SourceError> {
    let name = || file.to_owned();
    if bytes.starts_with(b"SQLite format 3\0") {
        return Err(SourceError::BoardFile { file: name() });
    }
    let text = text_of(bytes).map_err(|what| SourceError::NotText { file: name(), what })?;
    let content = text.trim_start();
    if content.is_empty() {
        return Err(SourceError::Empty { file: name() });
    }
    if content.starts_with('<') {
        return Err(SourceError::WebPage { file: name() });
    }
    if meta::is_content_export(content) {
        return Ok(Source { kind: Kind::Meta, text, value: Value::Null });
    }
    if content.starts_with("sep=") {
        return Err(SourceError::PageFigures { file: name() });
    }
    if !content.starts_with(['{', '[']) {
        return Err(SourceError::NotJson { file: name(), begins: beginning(content) });
    }
    let value: Value = serde_json::from_str(&text).map_err(|error| json_error(file, &text, &error))?;
    match kind_of(&value) {
        Some(kind) => Ok(Source { kind, text, value }),
        None if value.get("idBoard").is_some() && value.get("idList").is_some() => {
            Err(SourceError::OneCard { file: name() })
        }
        None => Err(SourceError::OtherJson { file: name() }),
    }
}

/// Which format a JSON value is, if any that is known.
pub fn kind_of(value: &Value) -> Option<Kind> {
    if value.get("format").and_then(Value::as_str) == Some("postwheel") {
        return Some(Kind::Document);
    }
    let is_list = |key: &str| value.get(key).is_some_and(Value::is_array);
    (is_list("lists") && is_list("cards")).then_some(Kind::Trello)
}

fn json_error(file: &str, text: &str, error: &serde_json::Error) -> SourceError {
    let file = file.to_owned();
    if error.is_eof() {
        return SourceError::CutOff { file, line: text.lines().count().max(1) };
    }
    let full = error.to_string();
    let problem = full.rsplit_once(" at line ").map_or(full.as_str(), |(problem, _)| problem).to_owned();
    SourceError::Damaged { file, line: error.line(), column: error.column(), problem }
}

/// The text of a file in UTF-8 or UTF-16, or what it is instead.
fn text_of(bytes: &[u8]) -> Result<String, &'static str> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // JSON begins with an ASCII character, so a zero beside it means UTF-16 without a mark.
        [first, 0, ..] if *first != 0 => utf16(bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => utf16(bytes, u16::from_be_bytes),
        [b'P', b'K', 3, 4, ..] => Err("a zip archive or a spreadsheet"),
        [b'%', b'P', b'D', b'F', ..] => Err("a PDF"),
        [0x1F, 0x8B, ..] => Err("a compressed archive"),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, &'static str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => Err("a binary file"),
        Ok(text) => Ok(text.to_owned()),
        // The last character is cut through: the text before it says what is wrong better than we could.
        Err(error) if error.error_len().is_none() => {
            Ok(String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned())
        }
        Err(_) => Err("a binary file, or text in an old encoding"),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, &'static str> {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    match String::from_utf16(&units) {
        Ok(text) if !text.contains('\0') => Ok(text),
        _ => Err("a binary file"),
    }
}

fn beginning(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(30).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOARD: &str = r#"{"name": "Redaksjonen", "lists": [], "cards": []}"#;

    fn refused(bytes: &[u8]) -> String {
        from_bytes("export.json", bytes).expect_err("must be refused").to_string()
    }

    #[test]
    fn a_trello_board_and_our_document_are_told_apart_by_content() {
        assert_eq!(from_bytes("a", BOARD.as_bytes()).unwrap().kind, Kind::Trello);
        assert_eq!(
            from_bytes("a", br#"{"format": "postwheel", "version": 1}"#).unwrap().kind,
            Kind::Document
        );
    }

    #[test]
    fn byte_order_marks_and_utf_16_are_read_as_the_same_board() {
        let little: Vec<u8> = BOARD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = BOARD.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        for bytes in [
            marked(&[0xEF, 0xBB, 0xBF], BOARD.as_bytes()),
            marked(&[0xFF, 0xFE], &little),
            marked(&[0xFE, 0xFF], &big),
            little.clone(),
            big.clone(),
        ] {
            assert_eq!(from_bytes("a", &bytes).unwrap().text, BOARD);
        }
    }

    #[test]
    fn what_is_no_export_is_refused_in_one_sentence_with_the_remedy() {
        assert!(refused(b"").contains("is empty"));
        assert!(refused(b" \n\t").contains("is empty"));
        assert!(refused(b"<!DOCTYPE html><html>").contains("is a web page, not an export; in Trello"));
        assert!(refused(b"sep=,\nReach\nDate,Primary").contains("figures per day"));
        assert!(refused(b"Card ID,Card Name\n1,2").contains("begins with “Card ID,Card Name”"));
        assert!(refused(b"PK\x03\x04....").contains("a zip archive or a spreadsheet"));
        assert!(refused(b"SQLite format 3\0abc").contains("open it instead"));
        assert!(refused(&[b'{', 0xE5, b'a', b'b']).contains("binary file, or text in an old encoding"));
        assert!(refused(&[0, 0, 0, 0]).contains("a binary file"));
        assert!(refused(b"[1, 2]").contains("neither a Trello board"));
        assert!(
            refused(br#"{"idBoard": "1", "idList": "2", "name": "Kort"}"#).contains("a single Trello card")
        );
    }

    #[test]
    fn a_file_that_was_cut_off_says_where_it_ends() {
        for end in 1..BOARD.len() {
            assert!(refused(&BOARD.as_bytes()[..end]).contains("ends in the middle, on line 1"), "{end}");
        }
        assert!(refused("{\n\"name\": \"Skolstart på g\u{e5}".as_bytes()).contains("on line 2"));
        let through_a_letter = "{\"name\": \"å".as_bytes();
        assert!(refused(&through_a_letter[..through_a_letter.len() - 1]).contains("ends in the middle"));
    }

    #[test]
    fn damage_is_named_by_line_and_column() {
        let message = refused(b"{\n  \"lists\": [],,\n}");
        assert!(message.contains("damaged on line 2, column"), "{message}");
        assert!(!message.contains('\n'));
    }

    #[test]
    fn a_missing_file_and_a_folder_are_named() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).unwrap_err().to_string().contains("is a folder"));
        assert!(read(&folder.path().join("no.json")).unwrap_err().to_string().contains("there is no file"));
    }
}
