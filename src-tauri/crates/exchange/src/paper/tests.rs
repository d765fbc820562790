//! Whatever stands in a cell: no format lets it run, break out of its place or get lost.

use proptest::prelude::*;

use super::guard::guarded;
use super::*;

fn paper(text: &str) -> Paper {
    let column = |name: &str, kind| Column { name: name.to_owned(), kind };
    Paper {
        words: Words::Nb,
        title: text.to_owned(),
        subtitle: text.to_owned(),
        lead: vec![text.to_owned()],
        sections: vec![Section {
            title: text.to_owned(),
            note: Some(text.to_owned()),
            chart: Some(Chart::Bars {
                parts: vec![(Pattern::Solid, text.to_owned()), (Pattern::Hatched, "b".to_owned())],
                rows: vec![Bar {
                    name: text.to_owned(),
                    values: vec![2.0, 1.0],
                    wanted: Some(2.5),
                    says: text.to_owned(),
                }],
            }),
            tables: vec![Table {
                caption: text.to_owned(),
                columns: vec![column(text, Kind::Text), column("Antall", Kind::Number)],
                rows: vec![vec![Cell::text(text), Cell::Count(1234)], vec![Cell::text("a"), Cell::Nothing]],
            }],
        }],
    }
}

const HOSTILE: [&str; 12] = [
    "=1+1",
    "+47 22 22 22 22",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =HYPERLINK(\"https://x.example\")",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "a|b\nc",
    "'; DROP TABLE post; --",
    "]] & <!--",
];

#[test]
fn csv_is_marked_separated_and_guarded() {
    for text in HOSTILE {
        let table = &paper(text).sections[0].tables[0];
        let bytes = csv(table, Words::Nb).unwrap();
        assert!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]));
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
        let cells: Vec<String> =
            reader.records().next().unwrap().unwrap().iter().map(str::to_owned).collect();
        assert_eq!(cells[1], "1234");
        assert_eq!(cells[0], guarded(text));
    }
    assert!(
        String::from_utf8(csv(&paper("a").sections[0].tables[0], Words::En).unwrap())
            .unwrap()
            .contains("a,1234")
    );
}

#[test]
fn a_page_holds_text_as_text_and_nothing_that_is_fetched_or_run() {
    for text in HOSTILE {
        let page = html(&paper(text));
        assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("<!--"), "{text}");
        assert!(!page.contains("src=\"") && !page.contains("@import") && !page.contains("url(http"));
        assert!(!page.contains(" style=\""));
    }
}

#[test]
fn a_workbook_reads_back_and_has_no_formula() {
    for text in HOSTILE {
        let bytes = xlsx(&paper(text)).unwrap();
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{text}");
        assert!(!sheet.contains("<hyperlink"));
        assert!(sheet.contains("<v>1234</v>"));
    }
}

/// A file of the archive, read with the archive library that the workbook library brings.
fn part(bytes: &[u8], name: &str) -> String {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn unescaped(markdown: &str) -> String {
    let mut text = String::new();
    let mut letters = markdown.chars();
    while let Some(letter) = letters.next() {
        text.extend(if letter == '\\' { letters.next() } else { Some(letter) });
    }
    text
}

proptest! {
    #[test]
    fn a_guarded_text_never_begins_like_a_formula_and_loses_nothing(text in "\\PC{0,30}|[=+@\\t\\r \\-]{1,4}\\PC{0,10}") {
        let guarded = guarded(&text);
        prop_assert!(!guarded.trim_start().starts_with(['=', '+', '-', '@']));
        prop_assert!(!guarded.starts_with(['\t', '\r']));
        let marked = ["'", text.as_str()].concat();
        prop_assert!(guarded == text || guarded == marked);
    }

    #[test]
    fn any_text_reads_back_from_csv(text in "[^\u{0}]{0,40}") {
        let bytes = csv(&paper(&text).sections[0].tables[0], Words::En).unwrap();
        let mut reader = ::csv::Reader::from_reader(&bytes[3..]);
        let record = reader.records().next().unwrap().unwrap();
        prop_assert_eq!(record.get(0).unwrap(), guarded(&text));
    }

    #[test]
    fn a_markdown_table_keeps_its_shape_and_its_text(text in "\\PC{1,30}") {
        let breaks = |c: char| c == ' ' || matches!(c, '\u{2028}' | '\u{2029}');
        let text = text.split(breaks).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let written = markdown(&paper(&text));
        let row = written.lines().find(|line| line.ends_with("| 1\u{a0}234 |")).unwrap();
        let bars = row.replace("\\\\", "").replace("\\|", "").matches('|').count();
        prop_assert_eq!(bars, 3);
        let cell = row.strip_prefix("| ").unwrap().strip_suffix(" | 1\u{a0}234 |").unwrap();
        prop_assert_eq!(unescaped(cell), text);
    }

    #[test]
    fn a_workbook_takes_any_text(text in ".{0,60}") {
        prop_assert!(xlsx(&paper(&text)).is_ok());
    }
}
