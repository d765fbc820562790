//! A paper as one page of HTML that stands alone: no script, nothing fetched, made to be read aloud, zoomed and printed.

use std::fmt::Write;

use super::chart;
use super::{Cell, Kind, Paper, Section, Table};
use crate::words::Words;

pub fn html(paper: &Paper) -> String {
    let words = paper.words;
    let title = escaped(&paper.title);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n<p class=\"subtitle\">{}</p>\n</header>\n<main>\n",
        words.tag(),
        escaped(&paper.subtitle),
    );
    // Writing to a String cannot fail.
    for sentence in &paper.lead {
        let _ = writeln!(page, "<p class=\"lead\">{}</p>", escaped(sentence));
    }
    if paper.sections.len() > 1 {
        let _ = writeln!(page, "<nav aria-label=\"{}\"><ul>", words.say("Innhold", "Contents"));
        for (index, section) in paper.sections.iter().enumerate() {
            let _ = writeln!(page, "<li><a href=\"#s{index}\">{}</a></li>", escaped(&section.title));
        }
        page.push_str("</ul></nav>\n");
    }
    for (index, section) in paper.sections.iter().enumerate() {
        write_section(&mut page, index, section, words);
    }
    let made = words.say("Laget med Postwheel", "Made with Postwheel");
    let _ = write!(page, "</main>\n<footer><p>{made}</p></footer>\n</body>\n</html>\n");
    page
}

fn write_section(page: &mut String, index: usize, section: &Section, words: Words) {
    let _ = writeln!(
        page,
        "<section aria-labelledby=\"s{index}\">\n<h2 id=\"s{index}\">{}</h2>",
        escaped(&section.title)
    );
    if let Some(note) = &section.note {
        let _ = writeln!(page, "<p class=\"note\">{}</p>", escaped(note));
    }
    if let Some(chart) = &section.chart {
        chart::write(page, index, &section.title, chart);
    }
    for table in &section.tables {
        write_table(page, table, words);
    }
    page.push_str("</section>\n");
}

fn write_table(page: &mut String, table: &Table, words: Words) {
    let _ = writeln!(
        page,
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\">\n<table>\n<caption>{0}</caption>\n<thead><tr>",
        escaped(&table.caption)
    );
    for column in &table.columns {
        let _ = writeln!(page, "<th scope=\"col\"{}>{}</th>", class(column.kind), escaped(&column.name));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        page.push_str("<tr>");
        for (index, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
            let text = escaped(&cell.read(words));
            let class = class(column.kind);
            let _ = match (index, cell) {
                (0, _) => write!(page, "<th scope=\"row\"{class}>{text}</th>"),
                (_, Cell::Nothing) => {
                    let unknown = words.say("ikke kjent", "not known");
                    write!(
                        page,
                        "<td{class}><span aria-hidden=\"true\">{text}</span><span class=\"spoken\">{unknown}</span></td>"
                    )
                }
                _ => write!(page, "<td{class}>{text}</td>"),
            };
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</div>\n");
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "",
        Kind::Number => " class=\"number\"",
    }
}

/// Text as data, in content and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // What HTML has no place for.
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => escaped.push('\u{fffd}'),
            letter => escaped.push(letter),
        }
    }
    escaped
}

const STYLE: &str = include_str!("page.css");
