//! A sheet as rows of text: Excel and its relatives, or text with separators in whatever encoding. Knows nothing of wheels.

use std::path::Path;

use calamine::{Data, Reader};

/// What a wheel's sheet may have at most: far more than any wheel.
const MOST_ROWS: usize = 10_000;
const MOST_BYTES: u64 = 50_000_000;

/// Why a sheet can't be read: one sentence with the place and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    #[error("there is no file “{file}”; check the name and the folder")]
    Missing { file: String },
    #[error("“{file}” can't be read ({cause}); check that it is a sheet and yours to read")]
    Unreadable { file: String, cause: String },
    #[error("“{file}” is larger than 50 MB; save only the sheet with the wheel")]
    TooLarge { file: String },
    #[error("“{file}” has more than {MOST_ROWS} rows; save only the sheet with the wheel")]
    TooLong { file: String },
    #[error("“{file}” is empty; put a row with headings and one row for each entry into it")]
    Empty { file: String },
    #[error(
        "“{file}” has no column for {lacks} in its first rows; name the columns Title, Ring, When, Weeks ahead, Expected posts, \
         Owner and Notes, in your language"
    )]
    NoHeadings { file: String, lacks: &'static str },
}

/// One row with its number in the file, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

/// The first sheet of a file, without its empty rows.
pub(super) fn rows(path: &Path) -> Result<Vec<Row>, SheetError> {
    let file = path.display().to_string();
    let size = std::fs::metadata(path).map_err(|cause| match cause.kind() {
        std::io::ErrorKind::NotFound => SheetError::Missing { file: file.clone() },
        _ => SheetError::Unreadable { file: file.clone(), cause: cause.to_string() },
    })?;
    if size.is_dir() {
        return Err(SheetError::Unreadable { file, cause: "it is a folder".to_owned() });
    }
    if size.len() > MOST_BYTES {
        return Err(SheetError::TooLarge { file });
    }
    let bytes = std::fs::read(path)
        .map_err(|cause| SheetError::Unreadable { file: file.clone(), cause: cause.to_string() })?;
    let is_workbook = bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    let cells = if is_workbook { workbook(&file, bytes)? } else { text(&file, &bytes)? };
    if cells.len() > MOST_ROWS {
        return Err(SheetError::TooLong { file });
    }
    let rows: Vec<Row> = cells
        .into_iter()
        .zip(1..)
        .map(|(cells, number)| Row { number, cells })
        .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    if rows.is_empty() { Err(SheetError::Empty { file }) } else { Ok(rows) }
}

fn workbook(file: &str, bytes: Vec<u8>) -> Result<Vec<Vec<String>>, SheetError> {
    let unreadable =
        |cause: calamine::Error| SheetError::Unreadable { file: file.to_owned(), cause: cause.to_string() };
    let mut book = calamine::open_workbook_auto_from_rs(std::io::Cursor::new(bytes)).map_err(unreadable)?;
    let sheet = book.worksheet_range_at(0).ok_or_else(|| SheetError::Empty { file: file.to_owned() })?;
    let range = sheet.map_err(unreadable)?;
    // A range begins at its first filled row; row numbers are the sheet's own.
    let above = range.start().map_or(0, |(row, _)| row as usize);
    let blank = std::iter::repeat_n(Vec::new(), above.min(MOST_ROWS));
    Ok(blank.chain(range.rows().map(|row| row.iter().map(cell).collect())).collect())
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Data::DateTime(at) => match at.as_datetime() {
            Some(at) => at.date().to_string(),
            None => at.as_f64().to_string(),
        },
        Data::DateTimeIso(at) => at.split('T').next().unwrap_or(at).to_owned(),
        other => other.to_string().trim().to_owned(),
    }
}

fn text(file: &str, bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    let text = decoded(bytes);
    let content = text.trim_start_matches("sep=;\n").trim_start_matches("sep=,\n");
    let first = content.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let separator = [b';', b'\t', b','].into_iter().max_by_key(|separator| {
        // The first of equals would be taken last: a heading without any separator is one column either way.
        first.bytes().filter(|byte| byte == separator).count()
    });
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.unwrap_or(b';'))
        .from_reader(content.as_bytes());
    let mut rows = Vec::new();
    let (mut line, mut seen) = (1, 0);
    for record in reader.records() {
        let record = record
            .map_err(|cause| SheetError::Unreadable { file: file.to_owned(), cause: cause.to_string() })?;
        // Blank lines are no records, and the reader does not count them; so that a loss names the file's own line, we do.
        let start = record.position().map_or(seen, |it| it.byte() as usize).max(seen);
        let blank =
            content.as_bytes()[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        line += content.as_bytes()[seen..start + blank].iter().filter(|byte| **byte == b'\n').count();
        seen = start + blank;
        while rows.len() + 1 < line && rows.len() <= MOST_ROWS {
            rows.push(Vec::new());
        }
        rows.push(record.iter().map(|cell| cell.trim().to_owned()).collect());
    }
    Ok(rows)
}

/// UTF-8 or UTF-16 with their marks, UTF-8 without, else what Windows writes in the west.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}
