//! A paper as an Excel workbook: a sheet per section, its tables one below the other. Numbers are numbers, text is never a formula.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use super::guard::would_run;
use super::{Cell, Kind, Paper, Section, Table};

pub use rust_xlsxwriter::XlsxError;

/// Excel takes no longer names of sheets and no longer texts in a cell.
const SHEET_NAME: usize = 31;
const CELL_TEXT: usize = 32_767;

struct Formats {
    title: Format,
    heading: Format,
    column: Format,
    number_column: Format,
    text: Format,
    inert: Format,
    count: Format,
    decimal: Format,
    percent: Format,
}

impl Formats {
    fn new() -> Self {
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let column = Format::new().set_bold().set_border_bottom(FormatBorder::Medium).set_text_wrap();
        Self {
            title: Format::new().set_bold().set_font_size(16),
            heading: Format::new().set_bold().set_font_size(12),
            number_column: column.clone().set_align(FormatAlign::Right),
            column,
            inert: text.clone().set_quote_prefix(),
            text,
            count: Format::new().set_num_format("#,##0").set_align(FormatAlign::Top),
            decimal: Format::new().set_num_format("0.00").set_align(FormatAlign::Top),
            percent: Format::new().set_num_format("0.0%").set_align(FormatAlign::Top),
        }
    }
}

/// The bytes of a workbook.
///
/// # Errors
/// When the workbook can't be put together; no text or number of a paper leads there.
pub fn xlsx(paper: &Paper) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let formats = Formats::new();
    // The same file for the same paper.
    let fixed = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(
        &rust_xlsxwriter::DocProperties::new().set_title(&paper.title).set_creation_datetime(&fixed),
    );
    let mut names: Vec<String> = Vec::new();
    for (index, section) in paper.sections.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet.set_name(free_name(&section.title, &mut names))?;
        let row = if index == 0 { lead(sheet, paper, &formats)? } else { 0 };
        write_section(sheet, section, row, &formats)?;
    }
    book.save_to_buffer()
}

fn lead(sheet: &mut Worksheet, paper: &Paper, formats: &Formats) -> Result<u32, XlsxError> {
    write_text(sheet, (0, 0), &paper.title, &formats.title, &formats.title)?;
    let mut row = 1;
    for line in std::iter::once(&paper.subtitle).chain(&paper.lead) {
        let plain = Format::new();
        write_text(sheet, (row, 0), line, &plain, &plain.clone().set_quote_prefix())?;
        row += 1;
    }
    Ok(row + 1)
}

fn write_section(
    sheet: &mut Worksheet,
    section: &Section,
    mut row: u32,
    formats: &Formats,
) -> Result<(), XlsxError> {
    // A single table that begins its sheet is meant to be sorted and filtered.
    if row == 0
        && let [only] = section.tables.as_slice()
        && let (Ok(rows), Ok(columns)) = (u32::try_from(only.rows.len()), u16::try_from(only.columns.len()))
        && rows > 0
        && columns > 0
    {
        sheet.set_freeze_panes(1, 1)?;
        sheet.autofilter(0, 0, rows, columns - 1)?;
        write_table(sheet, only, 0, formats)?;
        return Ok(());
    }
    for table in &section.tables {
        if !table.caption.is_empty() {
            write_text(sheet, (row, 0), &table.caption, &formats.heading, &formats.heading)?;
            row += 1;
        }
        row = write_table(sheet, table, row, formats)? + 1;
    }
    Ok(())
}

/// Returns the first row after the table.
fn write_table(sheet: &mut Worksheet, table: &Table, top: u32, formats: &Formats) -> Result<u32, XlsxError> {
    let mut row = top;
    for (column, about) in (0_u16..).zip(&table.columns) {
        let format = match about.kind {
            Kind::Text => &formats.column,
            Kind::Number => &formats.number_column,
        };
        write_text(sheet, (row, column), &about.name, format, format)?;
        let longest = table.rows.iter().filter_map(|cells| match cells.get(usize::from(column)) {
            Some(Cell::Text(text)) => Some(text.chars().count()),
            _ => None,
        });
        let width = longest.chain([about.name.chars().count()]).max().unwrap_or(8).clamp(9, 48);
        sheet.set_column_width(column, width as f64 + 1.5)?;
    }
    row += 1;
    for cells in &table.rows {
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(sheet, (row, column), cell, formats)?;
        }
        row += 1;
    }
    Ok(row)
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => return write_text(sheet, (row, column), text, &formats.text, &formats.inert),
        Cell::Count(count) => sheet.write_number_with_format(row, column, *count as f64, &formats.count)?,
        Cell::Change(change) => {
            sheet.write_number_with_format(row, column, *change as f64, &formats.count)?
        }
        Cell::Posts(weight) => {
            sheet.write_number_with_format(row, column, weight.posts(), &formats.decimal)?
        }
        Cell::Decimal(number) => sheet.write_number_with_format(row, column, *number, &formats.decimal)?,
        Cell::Percent(percent) => {
            sheet.write_number_with_format(row, column, percent.percent() / 100.0, &formats.percent)?
        }
        Cell::Nothing => return Ok(()),
    };
    Ok(())
}

/// Always a string, never a formula or a link; what begins like a formula stays one even when somebody edits the cell.
fn write_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
    inert: &Format,
) -> Result<(), XlsxError> {
    let format = if would_run(text) { inert } else { format };
    let text: String = text
        .chars()
        .filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'))
        .take(CELL_TEXT)
        .collect();
    sheet.write_string_with_format(row, column, text, format).map(drop)
}

/// A name that Excel takes: short, without its special characters, and not there yet.
fn free_name(title: &str, names: &mut Vec<String>) -> String {
    let allowed =
        |letter: char| if "[]:*?/\\'".contains(letter) || letter.is_control() { ' ' } else { letter };
    // Excel counts in UTF-16, and a number may follow.
    let mut room = SHEET_NAME - 3;
    let fits = |letter: &char| {
        room = room.saturating_sub(letter.len_utf16());
        room > 0
    };
    let plain: String = title.chars().map(allowed).take_while(fits).collect();
    let plain = if plain.trim().is_empty() { "1".to_owned() } else { plain.trim().to_owned() };
    let is_there = |name: &String| names.iter().any(|known| known.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|number| format!("{plain} {number}"));
    let name = std::iter::once(plain.clone()).chain(numbered).find(|name| !is_there(name)).unwrap_or(plain);
    names.push(name.clone());
    name
}
