//! A paper as Markdown, for wikis, chats and mail. What stands in a cell can't break its table, or become markup.

use std::fmt::Write;

use super::{Kind, Paper, Table};
use crate::words::Words;

pub fn markdown(paper: &Paper) -> String {
    let mut text = format!("# {}\n\n{}\n", plain(&paper.title), plain(&paper.subtitle));
    // Writing to a String cannot fail.
    for sentence in &paper.lead {
        let _ = write!(text, "\n{}\n", plain(sentence));
    }
    for section in &paper.sections {
        let _ = write!(text, "\n## {}\n", plain(&section.title));
        if let Some(note) = &section.note {
            let _ = write!(text, "\n{}\n", plain(note));
        }
        for table in &section.tables {
            write_table(&mut text, table, paper.words);
        }
    }
    text
}

fn write_table(text: &mut String, table: &Table, words: Words) {
    if !table.caption.is_empty() {
        let _ = write!(text, "\n**{}**\n", plain(&table.caption));
    }
    let cells = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let names = cells(table.columns.iter().map(|column| plain(&column.name)).collect());
    let marks = table.columns.iter().map(|column| match column.kind {
        Kind::Text => "---".to_owned(),
        Kind::Number => "---:".to_owned(),
    });
    let _ = write!(text, "\n{names}{}", cells(marks.collect()));
    for row in &table.rows {
        text.push_str(&cells(row.iter().map(|cell| plain(&cell.read(words))).collect()));
    }
}

/// One line in which nothing is markup.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    // A non-breaking space keeps a number together, all that breaks a line becomes a blank.
    let breaks = |c: char| c == ' ' || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let parts: Vec<&str> = text.split(breaks).filter(|part| !part.is_empty()).collect();
    for letter in parts.join(" ").chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '!') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}
