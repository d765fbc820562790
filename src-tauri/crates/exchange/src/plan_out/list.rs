//! The plan as a paper of one table, a row per placement.

use crate::board_report::{number, text};
use crate::paper::{Cell, Column, Paper, Section, Table};
use crate::plan_out::PlanRow;
use crate::words::Words;
use chrono::Datelike;

/// `subtitle` says which part of the plan it is and when it was made.
pub fn paper(title: &str, subtitle: &str, rows: &[PlanRow], words: Words) -> Paper {
    let caption = words.say("Planen", "The plan");
    Paper {
        words,
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        lead: Vec::new(),
        sections: vec![Section {
            title: caption.to_owned(),
            note: None,
            chart: None,
            tables: vec![Table {
                caption: caption.to_owned(),
                columns: columns(words),
                rows: rows.iter().map(|row| cells(row, words)).collect(),
            }],
        }],
    }
}

fn columns(words: Words) -> Vec<Column> {
    [
        ("Innlegg", "Post"),
        ("Når", "When"),
        ("Planlagt", "Planned"),
        ("Uke", "Week"),
        ("Kanal", "Channel"),
        ("Format", "Format"),
        ("Status", "Status"),
        ("Tilstand", "State"),
        ("Ansvarlig", "Owner"),
        ("Kategori", "Category"),
        ("Emneord", "Tags"),
        ("Kampanje", "Campaign"),
        ("Målgruppe", "Audience"),
        ("Betalt", "Paid"),
        ("Lenke", "Link"),
        ("Publisert på", "Published at"),
        ("Tekst", "Text"),
    ]
    .into_iter()
    .map(|(nb, en)| if en == "Week" { number(words.say(nb, en)) } else { text(words.say(nb, en)) })
    .collect()
}

fn cells(row: &PlanRow, words: Words) -> Vec<Cell> {
    let maybe = |text: &Option<String>| Cell::maybe(text.as_deref(), Cell::text);
    let listed = |list: &[String]| if list.is_empty() { Cell::Nothing } else { Cell::Text(list.join(", ")) };
    let weekday = |day: chrono::NaiveDate| words.weekday(day.weekday().number_from_monday());
    vec![
        Cell::text(&row.title),
        Cell::maybe(row.planned, |planned| {
            let when = words.planned(planned);
            Cell::Text(planned.day().map_or(when.clone(), |day| format!("{} {when}", weekday(day))))
        }),
        Cell::maybe(row.planned, |planned| Cell::Text(planned.to_string())),
        Cell::maybe(row.planned.and_then(planning::PlannedTime::monday), |monday| {
            Cell::Count(monday.iso_week().week().into())
        }),
        maybe(&row.channel),
        Cell::maybe(row.format, |format| Cell::text(words.format(format))),
        Cell::text(words.status(row.status)),
        Cell::text(words.state(row.state)),
        listed(&row.owners),
        maybe(&row.category),
        listed(&row.tags),
        maybe(&row.campaign),
        maybe(&row.audience),
        Cell::text(if row.sponsored { words.say("ja", "yes") } else { words.say("nei", "no") }),
        maybe(&row.link),
        maybe(&row.url),
        if row.text.trim().is_empty() { Cell::Nothing } else { Cell::text(row.text.trim()) },
    ]
}
