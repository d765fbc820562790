//! The managers' report as a paper: the numbers come from the planning crate, here they get words, tables and charts.

mod findings;
mod lead;
mod parts;
mod results;

use planning::report::Report;

use crate::paper::{Cell, Column, Kind, Paper, Table};
use crate::words::{Words, capitalised};

/// `board` is the board's name.
pub fn paper(board: &str, report: &Report, words: Words) -> Paper {
    let period = capitalised(&words.period(report.period, report.campaign.as_deref()));
    let made = words.say("laget", "made");
    let mut sections = vec![parts::summary(report, words), parts::channels(report, words)];
    if report.campaign.is_none() {
        sections.push(parts::rhythm(report, words));
    }
    sections.extend(parts::missed(report, words));
    sections.extend([
        parts::mix(report, words),
        results::results(report, words),
        parts::owners(report, words),
        findings::findings(report, words),
    ]);
    if report.campaign.is_none() {
        sections.push(parts::wheel(report, words));
    }
    Paper {
        words,
        title: format!("{board}: {} {period}", words.say("rapport", "report")).trim().to_owned(),
        subtitle: format!("{}, {made} {}", words.days(report.from, report.to), words.date(report.today)),
        lead: lead::lead(report, words),
        sections,
    }
}

pub(crate) fn text(name: &str) -> Column {
    Column { name: name.to_owned(), kind: Kind::Text }
}

pub(crate) fn number(name: &str) -> Column {
    Column { name: name.to_owned(), kind: Kind::Number }
}

/// A table whose rows are as long as its columns.
fn table(caption: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table { caption: caption.to_owned(), columns, rows }
}
