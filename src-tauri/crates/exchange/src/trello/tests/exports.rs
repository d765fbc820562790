//! Whole exports, old and new, and the report as an editor reads it.

use std::fmt::Write;

use super::*;
use crate::Report;

pub(super) const NORRKOPING: &str = include_str!("../../../../../../tests/fixtures/trello/norrkoping.json");
pub(super) const JAMTKRAFT: &str = include_str!("../../../../../../tests/fixtures/trello/jamtkraft.json");
pub(super) const FROM_2014: &str = include_str!("../../../../../../tests/fixtures/trello/from-2014.json");
pub(super) const ODD: &str = include_str!("../../../../../../tests/fixtures/trello/odd.json");

pub(super) const ALL: &[&str] = &[NORRKOPING, JAMTKRAFT, FROM_2014, ODD];

/// Posts and report as plain text.
fn told(text: &str) -> String {
    let reading = reading(&serde_json::from_str(text).expect("JSON"));
    let mut told = format!("{}\n\nPOSTS\n", reading.name);
    for DraftPost { post, .. } in &reading.draft.posts {
        let category = reading
            .draft
            .categories
            .iter()
            .find(|c| Some(c.id) == post.category)
            .map_or("–", |c| c.name.as_str());
        let owners: Vec<&str> = post
            .owners
            .iter()
            .filter_map(|id| reading.draft.people.iter().find(|p| p.id == *id))
            .map(|p| p.initials.as_str())
            .collect();
        let (places, tags) = (placements(&reading, &post.title), tags(&reading, &post.title));
        let planned = planned(post).unwrap_or_else(|| "–".to_owned());
        let sponsored = if post.sponsored { " · sponsored" } else { "" };
        let line = [
            post.status.to_string(),
            planned,
            post.title.clone(),
            places.join(" + "),
            category.to_owned(),
            owners.join(" "),
            tags.join(", "),
        ];
        writeln!(told, "{}{sponsored}", line.join(" | ")).unwrap();
    }
    writeln!(told, "\nTAKEN {:?}\n", reading.report.taken).unwrap();
    told + &told_of(&reading.report)
}

/// The report as plain text.
pub(super) fn told_of(report: &Report) -> String {
    let mut told = "CHANGED\n".to_owned();
    for entry in &report.changed {
        writeln!(told, "{}: {}", entry.place, entry.what).unwrap();
    }
    told.push_str("\nDROPPED\n");
    for entry in &report.dropped {
        writeln!(told, "{}: {} ({})", entry.place, entry.what, entry.why).unwrap();
    }
    told
}

#[test]
fn a_municipalitys_board_of_today() {
    insta::assert_snapshot!(told(NORRKOPING));
}

#[test]
fn a_power_companys_board_of_horizons() {
    insta::assert_snapshot!(told(JAMTKRAFT));
}

#[test]
fn an_export_of_2014() {
    insta::assert_snapshot!(told(FROM_2014));
}

#[test]
fn a_board_with_every_oddity() {
    insta::assert_snapshot!(told(ODD));
}
