//! Reads a wheel from a sheet in a plain layout: a row of headings, in any order and in five languages, and one row for each entry.

use std::path::Path;

use planning::{CycleEntry, CycleEntryId, Person, PersonId, Recurrence};

use super::rule;
use super::table::{Row, SheetError, rows};
use crate::given_id::given_id;
use crate::report::Report;
use crate::say;
use crate::words::Words;

/// What the board has already: entries of the same title are updated, and owners are found by name.
#[derive(Debug, Clone, Copy)]
pub struct KnownWheel<'a> {
    pub entries: &'a [CycleEntry],
    pub people: &'a [Person],
}

/// Entries as they would be, and what was lost on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub entries: Vec<CycleEntry>,
    pub report: Report,
}

/// How far down the headings may begin, below a sheet's own title.
const ABOVE_HEADINGS: usize = 10;

/// Reads a sheet whole; the report is in `words`.
///
/// # Errors
/// When there is no such file, it is no sheet, or its columns have no headings that are known.
pub fn read(path: &Path, known: KnownWheel<'_>, words: Words) -> Result<Reading, SheetError> {
    let rows = rows(path)?;
    let file = || path.display().to_string();
    let candidates = rows.iter().take(ABOVE_HEADINGS).enumerate();
    let headed = candidates.map(|(place, row)| (place, Columns::of(row))).find(|(_, it)| it.title.is_some());
    let Some((place, columns)) = headed else {
        return Err(SheetError::NoHeadings { file: file(), lacks: "the title" });
    };
    if columns.when.is_none() && columns.from.is_none() {
        return Err(SheetError::NoHeadings { file: file(), lacks: "when it returns" });
    }
    let mut report = Report::in_words(words);
    for heading in &columns.unknown {
        let why = words.say("Postwheel kjenner ingen slik kolonne", "no such column is known");
        report.drop(at(&rows[place], words), heading.as_str(), why);
    }
    let mut entries: Vec<CycleEntry> = Vec::new();
    for row in &rows[place + 1..] {
        let Some(entry) = entry(row, &columns, known, &mut report) else { continue };
        match entries.iter_mut().find(|other| other.id == entry.id) {
            Some(other) => {
                let what = say!(
                    words,
                    "«{}» står der to ganger; den siste gjelder",
                    "“{}” stands there twice; the last one counts",
                    entry.title
                );
                report.change(at(row, words), what);
                *other = entry;
            }
            None => entries.push(entry),
        }
    }
    report.take("cycle", entries.len());
    Ok(Reading { entries, report })
}

#[derive(Debug, Default)]
struct Columns {
    title: Option<usize>,
    ring: Option<usize>,
    when: Option<usize>,
    from: Option<usize>,
    to: Option<usize>,
    lead: Option<usize>,
    expected: Option<usize>,
    owner: Option<usize>,
    notes: Option<usize>,
    unknown: Vec<String>,
}

impl Columns {
    fn of(row: &Row) -> Self {
        let mut columns = Self::default();
        for (place, heading) in row.cells.iter().enumerate().filter(|(_, heading)| !heading.is_empty()) {
            let words = heading.to_lowercase();
            let is = |known: &[&str]| known.contains(&words.trim().trim_end_matches([':', '.', '?']));
            let column = if is(&[
                "tittel",
                "titel",
                "title",
                "rubrik",
                "navn",
                "namn",
                "name",
                "hva",
                "vad",
                "hvad",
                "what",
                "aktivitet",
                "aktiviteter",
                "activity",
                "oppføring",
                "entry",
                "otsikko",
            ]) {
                &mut columns.title
            } else if is(&[
                "ring",
                "spor",
                "spår",
                "track",
                "kategori",
                "category",
                "avdeling",
                "avdelning",
                "afdeling",
                "department",
                "område",
                "kehä",
            ]) {
                &mut columns.ring
            } else if is(&[
                "når",
                "när",
                "hvornår",
                "when",
                "tidspunkt",
                "tidpunkt",
                "tid",
                "time",
                "uke",
                "uker",
                "vecka",
                "veckor",
                "uge",
                "week",
                "weeks",
                "måned",
                "månad",
                "month",
                "periode",
                "period",
                "milloin",
                "viikko",
            ]) {
                &mut columns.when
            } else if is(&[
                "fra",
                "från",
                "from",
                "start",
                "startdato",
                "startdatum",
                "starts",
                "første dag",
                "alkaa",
            ]) {
                &mut columns.from
            } else if is(&[
                "til",
                "till",
                "to",
                "slutt",
                "slut",
                "slutdatum",
                "sluttdato",
                "end",
                "ends",
                "siste dag",
                "päättyy",
            ]) {
                &mut columns.to
            } else if is(&[
                "uker i forveien",
                "ledetid",
                "ledtid",
                "framdrift",
                "forberedelse",
                "lead",
                "lead time",
                "lead weeks",
                "weeks ahead",
                "veckor i förväg",
                "uger i forvejen",
            ]) {
                &mut columns.lead
            } else if is(&[
                "ventede innlegg",
                "antall innlegg",
                "innlegg",
                "antal inlägg",
                "inlägg",
                "opslag",
                "expected posts",
                "posts",
                "antall",
                "antal",
            ]) {
                &mut columns.expected
            } else if is(&[
                "ansvarlig",
                "ansvarig",
                "ansvarlige",
                "eier",
                "owner",
                "responsible",
                "vastuuhenkilö",
            ]) {
                &mut columns.owner
            } else if is(&[
                "notater",
                "notat",
                "notes",
                "note",
                "noter",
                "anteckningar",
                "kommentar",
                "kommentarer",
                "comment",
                "comments",
                "merknad",
                "beskrivelse",
                "beskrivning",
                "description",
            ]) {
                &mut columns.notes
            } else {
                columns.unknown.push(heading.clone());
                continue;
            };
            match column {
                Some(_) => columns.unknown.push(heading.clone()),
                None => *column = Some(place),
            }
        }
        columns
    }
}

fn at(row: &Row, words: Words) -> String {
    say!(words, "rad {}", "row {}", row.number)
}

fn entry(row: &Row, columns: &Columns, known: KnownWheel<'_>, report: &mut Report) -> Option<CycleEntry> {
    let cell = |column: Option<usize>| column.and_then(|it| row.cells.get(it)).map_or("", |it| it.trim());
    let (title, words) = (cell(columns.title), report.words());
    let place = || at(row, words);
    if title.is_empty() {
        report.drop(place(), row.cells.join(" · "), words.say("raden har ingen tittel", "it has no title"));
        return None;
    }
    let Some(when) = recurrence(cell(columns.when), cell(columns.from), cell(columns.to)) else {
        let said = [cell(columns.when), cell(columns.from), cell(columns.to)].join(" ");
        let why = say!(
            words,
            "«{}» er ingen tid som kommer igjen; skriv den som «uke 33–34» eller «15.8.–31.8.»",
            "“{}” says no time that returns; write it as “week 33–34” or “15.8.–31.8.”",
            said.trim()
        );
        report.drop(place(), title, why);
        return None;
    };
    let same = known.entries.iter().find(|other| other.title.to_lowercase() == title.to_lowercase());
    let id = || CycleEntryId(given_id("wheel", "cycle entry", &title.to_lowercase()));
    let mut entry = same.cloned().unwrap_or_else(|| CycleEntry {
        lead_weeks: 6,
        expected_posts: 1,
        ..CycleEntry::titled(id(), title, when.clone())
    });
    entry.when = when;
    if columns.ring.is_some() {
        cell(columns.ring).clone_into(&mut entry.ring);
    }
    let mut number = |column: Option<usize>, into: &mut u32| {
        let text = cell(column);
        match text.parse() {
            Ok(count) if count <= 520 => *into = count,
            _ if text.is_empty() => {}
            _ => {
                let what = say!(
                    words,
                    "«{text}» er ikke et antall uker eller innlegg; {into} brukes",
                    "“{text}” is no number of weeks or posts; {into} is used"
                );
                report.change(place(), what);
            }
        }
    };
    number(columns.lead, &mut entry.lead_weeks);
    number(columns.expected, &mut entry.expected_posts);
    if entry.when.is_series() && cell(columns.expected).is_empty() {
        entry.expected_posts = 0;
    }
    if !cell(columns.notes).is_empty() {
        cell(columns.notes).clone_into(&mut entry.notes);
    }
    let named = cell(columns.owner);
    if !named.is_empty() {
        entry.owner = person(named, known.people);
        if entry.owner.is_none() {
            let what = say!(
                words,
                "ingen på tavlen heter «{named}»; «{title}» har ingen ansvarlig",
                "nobody on the board is called “{named}”; “{title}” has no owner"
            );
            report.change(place(), what);
        }
    }
    Some(entry)
}

fn recurrence(when: &str, from: &str, to: &str) -> Option<Recurrence> {
    if when.is_empty() { rule::days(from, to) } else { rule::rule(when).or_else(|| bare_weeks(when)) }
}

/// A column called "week" holds bare numbers.
fn bare_weeks(text: &str) -> Option<Recurrence> {
    text.chars().next()?.is_ascii_digit().then(|| rule::rule(&format!("week {text}"))).flatten()
}

fn person(named: &str, people: &[Person]) -> Option<PersonId> {
    let named = named.to_lowercase();
    let found = people.iter().find(|person| {
        let name = person.name.to_lowercase();
        name == named
            || person.initials.to_lowercase() == named
            || name.split(' ').next() == Some(named.as_str())
    });
    found.map(|person| person.id)
}
