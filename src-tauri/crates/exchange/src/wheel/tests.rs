//! Sheets as people keep them, and the files that come out.

use std::path::PathBuf;

use planning::holidays::Language;
use planning::{CycleEntry, CycleEntryId, Person, PersonId, Recurrence};

use crate::report::assert_both_languages;
use crate::words::Words;

use super::{CalendarEntry, KnownWheel, Page, PageRing, PageRow, Reading, calendar, page, read, rule};

fn read_bytes(name: &str, bytes: &[u8], known: KnownWheel<'_>) -> Result<Reading, super::SheetError> {
    read_in(name, bytes, known, Words::En)
}

fn read_in(
    name: &str,
    bytes: &[u8],
    known: KnownWheel<'_>,
    words: Words,
) -> Result<Reading, super::SheetError> {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    read(&path, known, words)
}

const NOBODY: KnownWheel<'static> = KnownWheel { entries: &[], people: &[] };

#[test]
fn rules_are_read_as_people_write_them() {
    let dates =
        |from: &str, to: &str| Recurrence::Dates { from: from.parse().unwrap(), to: to.parse().unwrap() };
    let weeks = |from, to| Recurrence::Weeks { from, to };
    for (text, expected) in [
        ("uke 33–34", weeks(33, 34)),
        ("Uke 8", weeks(8, 8)),
        ("v.34", weeks(34, 34)),
        ("vecka 51 till 2", weeks(51, 2)),
        ("W9", weeks(9, 9)),
        ("weeks 33-35", weeks(33, 35)),
        ("15.8.–31.8.", dates("08-15", "08-31")),
        ("15.08.2026 - 31.08.2026", dates("08-15", "08-31")),
        ("2026-12-27", dates("12-27", "12-27")),
        ("2026-12-27 til 2027-01-06", dates("12-27", "01-06")),
        ("17. mai", dates("05-17", "05-17")),
        ("10.–17. mai", dates("05-10", "05-17")),
        ("15. august – 31. august", dates("08-15", "08-31")),
        ("1/12-24/12", dates("12-01", "12-24")),
        ("August", Recurrence::Months { from: 8, to: 8 }),
        ("nov–jan", Recurrence::Months { from: 11, to: 1 }),
        ("Q3", Recurrence::Quarter(3)),
        ("3. kvartal", Recurrence::Quarter(3)),
        ("andre mandag i september", Recurrence::NthWeekday { month: 9, weekday: 1, nth: 2, days: 1 }),
        (
            "last Friday of November, 2 days",
            Recurrence::NthWeekday { month: 11, weekday: 5, nth: -1, days: 2 },
        ),
        ("påske −7, 8 dager", Recurrence::Easter { offset: -7, days: 8 }),
        ("3 dager før påske, 5 dager", Recurrence::Easter { offset: -3, days: 5 }),
        ("første påskedag", Recurrence::Easter { offset: 0, days: 1 }),
        ("hver fredag", Recurrence::Weekly { weekday: 5 }),
        ("första måndag varje månad", Recurrence::MonthlyWeekday { weekday: 1, nth: 1 }),
        ("første mandag i hver måned", Recurrence::MonthlyWeekday { weekday: 1, nth: 1 }),
        ("den 15. i hver måned", Recurrence::MonthlyDay { day: 15 }),
    ] {
        assert_eq!(rule(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "snart",
        "uke 54",
        "31.2.",
        "-",
        "–",
        "q9",
        "uke",
        "0. kvartal",
        "påske x",
        "den 40. i hver måned",
        "💥",
    ] {
        assert_eq!(rule(text), None, "{text}");
    }
}

#[test]
fn a_sheet_in_text_is_read_with_its_losses() {
    let text = "Kommunens årshjul;;;;\r\n\r\nTittel;Ring;Når;Ansvarlig;Farge\r\nSkolestart;Oppvekst;uke 33–34;anna;rød\r\n\
                Valg;Politikk;snart;;\r\n;Kultur;mai;;\r\nJul;Kultur;1.12.–24.12.;Ola Ukjent;\r\n";
    let person = Person {
        id: PersonId::new(),
        name: "Anna Berg".into(),
        initials: "AB".into(),
        colour: None,
        most_per_week: None,
        absences: Vec::new(),
        duties: Vec::new(),
    };
    let anna = person.id;
    let people = [person];
    let known = KnownWheel { entries: &[], people: &people };
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
    for bytes in [text.as_bytes(), &windows, &utf16, &marked] {
        let Reading { entries, report } = read_bytes("wheel.csv", bytes, known).unwrap();
        let titles: Vec<_> = entries.iter().map(|entry| entry.title.as_str()).collect();
        assert_eq!(titles, ["Skolestart", "Jul"]);
        assert_eq!((entries[0].owner, entries[1].owner), (Some(anna), None));
        let dropped: Vec<_> =
            report.dropped.iter().map(|loss| (loss.place.as_str(), loss.what.as_str())).collect();
        assert_eq!(dropped[..2], [("row 3", "Farge"), ("row 5", "Valg")]);
        assert_eq!(report.dropped.len(), 3);
        assert_eq!(report.changed.len(), 1, "{:?}", report.changed);
    }
}

#[test]
fn the_losses_of_a_sheet_are_told_in_the_readers_language() {
    let text = "Tittel;Når;Uker i forveien;Ansvarlig;Farge\nSkole;snart;;;\n;mai;;;\nJul;desember;mange;Ola;rød\n\
                Jul;desember;;;\n";
    let report = |words| read_in("wheel.csv", text.as_bytes(), NOBODY, words).unwrap().report;
    let nb = report(Words::Nb);
    assert_both_languages(&nb, &report(Words::En));
    let dropped: Vec<_> = nb.dropped.iter().map(|it| (it.place.as_str(), it.why.as_str())).collect();
    assert_eq!(
        dropped,
        [
            ("rad 1", "Postwheel kjenner ingen slik kolonne"),
            ("rad 2", "«snart» er ingen tid som kommer igjen; skriv den som «uke 33–34» eller «15.8.–31.8.»"),
            ("rad 3", "raden har ingen tittel"),
        ]
    );
    let changed: Vec<_> = nb.changed.iter().map(|it| (it.place.as_str(), it.what.as_str())).collect();
    assert_eq!(
        changed,
        [
            ("rad 4", "«mange» er ikke et antall uker eller innlegg; 6 brukes"),
            ("rad 4", "ingen på tavlen heter «Ola»; «Jul» har ingen ansvarlig"),
            ("rad 5", "«Jul» står der to ganger; den siste gjelder"),
        ]
    );
}

#[test]
fn the_same_sheet_again_updates_and_keeps_what_it_does_not_say() {
    let mut old = CycleEntry::titled(CycleEntryId::new(), "skolestart", Recurrence::Quarter(3));
    (old.notes, old.expected_posts) = ("Start tidlig".into(), 4);
    let entries = [old.clone()];
    let known = KnownWheel { entries: &entries, people: &[] };
    let reading =
        read_bytes("wheel.csv", "Title,When\nSkolestart,week 33\nNew,May\n".as_bytes(), known).unwrap();
    assert_eq!(reading.entries[0], CycleEntry { when: Recurrence::Weeks { from: 33, to: 33 }, ..old });
    let again = read_bytes("wheel.csv", "Title,When\nNew,May\n".as_bytes(), NOBODY).unwrap();
    assert_eq!(again.entries[0].id, reading.entries[1].id);
}

#[test]
fn what_is_no_sheet_is_refused_with_a_remedy() {
    for (bytes, says) in [
        (&b""[..], "is empty"),
        (b"a,b\n1,2\n", "no column for the title"),
        (b"Title,Ring\nA,B\n", "no column for when it returns"),
        (b"PK\x03\x04broken", "can't be read"),
    ] {
        let error = read_bytes("wheel.xlsx", bytes, NOBODY).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let error = read(&PathBuf::from("/nowhere/wheel.xlsx"), NOBODY, Words::En).unwrap_err().to_string();
    assert!(error.contains("there is no file"), "{error}");
}

#[test]
fn an_excel_sheet_is_read_with_its_dates() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wheel.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    for (column, heading) in ["Tittel", "Fra", "Til", "Uker i forveien"].iter().enumerate() {
        sheet.write(1, column as u16, *heading).unwrap();
    }
    sheet.write(2, 0, "Jul").unwrap();
    sheet
        .write_datetime_with_format(
            2,
            1,
            rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 12, 1).unwrap(),
            &date,
        )
        .unwrap();
    sheet
        .write_datetime_with_format(
            2,
            2,
            rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 12, 24).unwrap(),
            &date,
        )
        .unwrap();
    sheet.write(2, 3, 8).unwrap();
    sheet.write(4, 0, "Uten dato").unwrap();
    book.save(&path).unwrap();
    let Reading { entries, report } = read(&path, NOBODY, Words::En).unwrap();
    let (from, to) = ("12-01".parse().unwrap(), "12-24".parse().unwrap());
    assert_eq!((&entries[0].when, entries[0].lead_weeks), (&Recurrence::Dates { from, to }, 8));
    assert_eq!(report.dropped[0].place, "row 5");
}

#[test]
fn the_calendar_holds_whole_days_and_stable_ids() {
    let entry = CalendarEntry {
        uid: "a-2026@postwheel".into(),
        title: "Jul; pynt, lys".into(),
        ring: "Kultur".into(),
        notes: "Husk\nlys".into(),
        from: "2026-12-01".parse().unwrap(),
        to: "2026-12-24".parse().unwrap(),
    };
    let at = chrono::DateTime::from_timestamp(1_787_000_000, 0).unwrap();
    let text = calendar("Fjordvik", &[entry], at);
    for line in [
        "DTSTART;VALUE=DATE:20261201",
        "DTEND;VALUE=DATE:20261225",
        "UID:a-2026@postwheel",
        "CATEGORIES:Kultur",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(text.contains("SUMMARY:Jul\\; pynt\\, lys"), "{text}");
}

#[test]
fn the_page_is_whole_and_takes_text_as_text() {
    let row = PageRow {
        title: "<script>alert(1)</script>".into(),
        dates: "1.–24. desember".into(),
        weeks: "49–52".into(),
        owner: "Anna & Ola".into(),
        posts: "1 av 3".into(),
        notes: "\"x\"".into(),
    };
    let html = page(&Page {
        language: Language::Nb,
        board: "Fjordvik".into(),
        span: "2026".into(),
        drawing: Some("<svg></svg>".into()),
        rings: vec![PageRing { name: "Kultur".into(), rows: vec![row] }],
        holidays: vec![("17. mai".into(), "Grunnlovsdagen".into())],
    });
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"), "{html}");
    assert!(html.contains("<h1>Årshjul 2026</h1>") && html.contains("Anna &amp; Ola"));
    assert_eq!(html.matches("<th scope=\"col\">").count(), 6);
    assert!(!html.contains("http://") && !html.contains("src="), "needs nothing else");
}
