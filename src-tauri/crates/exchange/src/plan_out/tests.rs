//! The calendar as other programs read it.

use chrono::{DateTime, Utc};
use planning::{Format, PlacementState, Status};
use proptest::prelude::*;

use super::*;
use crate::words::Words;

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn row(planned: Option<&str>) -> PlanRow {
    PlanRow {
        uid: "0190".into(),
        title: "Skolestart".into(),
        text: "Velkommen; til, nytt\nskoleår".into(),
        channel: Some("Facebook".into()),
        format: Some(Format::Post),
        planned: planned.map(|text| text.parse().unwrap()),
        at: None,
        status: Status::Approved,
        state: PlacementState::Planned,
        owners: vec!["Anna Berg".into()],
        category: Some("Skole, barnehage".into()),
        tags: vec!["skole".into()],
        campaign: None,
        audience: None,
        link: Some("https://fjordvik.example/skole?a=1,2".into()),
        url: None,
        sponsored: false,
        sequence: 3,
        changed: moment("2026-08-01T10:00:00Z"),
    }
}

/// The properties, long lines put together again (RFC 5545, 3.1).
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n").map(str::to_owned).collect()
}

fn calendar(row: PlanRow) -> Vec<String> {
    lines(&ics("Fjordvik", &[row], Words::Nb))
}

#[test]
fn an_exact_placement_is_an_event_in_utc() {
    let exact = PlanRow { at: Some(moment("2026-08-18T10:00:00Z")), ..row(Some("2026-08-18T12:00")) };
    let calendar = calendar(exact);
    for line in [
        "BEGIN:VEVENT",
        "UID:0190@postwheel",
        "SEQUENCE:3",
        "DTSTAMP:20260801T100000Z",
        "LAST-MODIFIED:20260801T100000Z",
        "DTSTART:20260818T100000Z",
        "DTEND:20260818T101500Z",
        "STATUS:CONFIRMED",
        "SUMMARY:Facebook: Skolestart",
        "CATEGORIES:Skole\\, barnehage,skole",
        "URL:https://fjordvik.example/skole?a=1,2",
    ] {
        assert!(calendar.contains(&line.to_owned()), "{line} is not in {calendar:#?}");
    }
    assert!(!calendar.iter().any(|line| line.contains("VTODO") || line.contains("TZID")));
}

#[test]
fn a_day_a_week_and_a_month_are_spans_of_days() {
    for (planned, from, to) in [
        ("2026-08-18", "20260818", "20260819"),
        ("2026-W34", "20260817", "20260824"),
        ("2026-08", "20260801", "20260901"),
        ("2026-Q4", "20261001", "20270101"),
    ] {
        let calendar = calendar(row(Some(planned)));
        assert!(calendar.contains(&format!("DTSTART;VALUE=DATE:{from}")), "{calendar:#?}");
        assert!(calendar.contains(&format!("DTEND;VALUE=DATE:{to}")), "{calendar:#?}");
    }
}

#[test]
fn the_status_says_how_sure_it_is_and_what_has_no_time_is_left_out() {
    let said = |status, state| {
        let calendar = calendar(PlanRow { status, state, ..row(Some("2026-08-18")) });
        calendar.into_iter().find(|line| line.starts_with("STATUS:")).unwrap()
    };
    assert_eq!(said(Status::Idea, PlacementState::Planned), "STATUS:TENTATIVE");
    assert_eq!(said(Status::Drafting, PlacementState::Published), "STATUS:CONFIRMED");
    assert_eq!(said(Status::Approved, PlacementState::Skipped), "STATUS:CANCELLED");
    assert_eq!(said(Status::Cancelled, PlacementState::Planned), "STATUS:CANCELLED");
    assert!(!calendar(row(None)).contains(&"BEGIN:VEVENT".to_owned()));
}

proptest! {
    #[test]
    fn no_text_breaks_out_of_its_line(text in "(\\PC|[\r\n\t:;,\\\\\"]|END:VEVENT|BEGIN:VALARM){0,40}", url in "(https://)?(\\PC|[\r\n]){0,20}") {
        let hostile = PlanRow {
            title: text.clone(),
            text: text.clone(),
            channel: None,
            category: Some(text.clone()),
            url: Some(url),
            ..row(Some("2026-08-18"))
        };
        let calendar = ics(&text, &[hostile], Words::Nb);
        let lines = lines(&calendar);
        prop_assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 2);
        prop_assert_eq!(lines.iter().filter(|line| line.starts_with("END:")).count(), 2);
        for line in calendar.split("\r\n") {
            // RFC 5545 advises 75 octets; the library folds there and then adds the blank of the next line.
            prop_assert!(line.len() <= 76, "{}", line);
            prop_assert!(!line.contains(['\n', '\r']));
        }
    }

    #[test]
    fn the_title_reads_back(text in "[^\r\n]{1,40}") {
        let title: String = text.chars().filter(|letter| !letter.is_control()).collect();
        let calendar = calendar(PlanRow { title: title.clone(), channel: None, ..row(Some("2026-08-18")) });
        let summary = calendar.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let read = summary.replace("\\\\", "\u{1}").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
        prop_assert_eq!(read.replace('\u{1}', "\\"), title);
    }
}
