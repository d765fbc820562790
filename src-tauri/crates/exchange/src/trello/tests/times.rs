//! Due dates, start dates and date fields.

use super::*;

#[test]
fn a_due_date_becomes_a_minute_on_the_boards_clock_in_summer_and_winter() {
    assert_eq!(
        planned(&one(json!({ "name": "A", "due": "2026-10-24T10:00:00.000Z" })).post).unwrap(),
        "2026-10-24T12:00"
    );
    assert_eq!(
        planned(&one(json!({ "name": "A", "due": "2026-10-26T10:00:00.000Z" })).post).unwrap(),
        "2026-10-26T11:00"
    );
}

#[test]
fn a_due_date_that_is_none_is_reported_and_the_card_kept() {
    let reading = reading(&board(
        json!([{ "name": "A", "due": "så snart som mulig" }, { "name": "B", "due": 17 }]),
        json!({}),
    ));
    assert_eq!(planned(post(&reading, "A")), None);
    assert!(is_dropped(&reading, "card “A”", "due date: så snart som mulig"));
    assert!(is_dropped(&reading, "card “B”", "due date: 17"));
}

#[test]
fn the_hour_that_comes_twice_is_reported_when_the_second_was_meant() {
    let reading = reading(&board(json!([{ "name": "A", "due": "2026-10-25T01:30:00Z" }]), json!({})));
    assert_eq!(planned(post(&reading, "A")).unwrap(), "2026-10-25T02:30");
    assert!(is_changed(&reading, "card “A”", "comes twice that night"));
}

#[test]
fn a_start_date_is_kept_in_the_brief() {
    let reading = reading(&board(
        json!([{ "name": "A", "desc": "Tekst", "start": "2026-09-01T08:00:00Z" }]),
        json!({}),
    ));
    assert_eq!(post(&reading, "A").brief, "Tekst\n\nStart: 2026-09-01");
    assert!(is_changed(&reading, "card “A”", "start date"));
}

#[test]
fn a_reminder_is_dropped_with_the_reason() {
    let reading = reading(&board(
        json!([{ "name": "A", "dueReminder": 1440 }, { "name": "B", "dueReminder": -1 }]),
        json!({}),
    ));
    assert!(is_dropped(&reading, "card “A”", "a reminder 1440 minutes before"));
    assert_eq!(reading.report.dropped.len(), 1);
}

#[test]
fn a_date_field_plans_a_card_that_is_not_due() {
    let fields = json!({ "customFields": [{ "id": "d", "name": "Frist manus", "type": "date" }, { "id": "p", "name": "Publiseres", "type": "date" }] });
    let item = |field: &str, date: &str| json!({ "idCustomField": field, "value": { "date": date } });
    let items = json!([item("d", "2026-08-20T10:00:00Z"), item("p", "2026-08-25T10:00:00Z")]);
    let reading = reading(&board(
        json!([{ "name": "A", "customFieldItems": items }, { "name": "B", "due": "2026-08-24T10:00:00Z", "customFieldItems": items }]),
        fields,
    ));
    assert_eq!(planned(post(&reading, "A")).unwrap(), "2026-08-25T12:00");
    assert_eq!(post(&reading, "A").brief, "Frist manus: 2026-08-20 12:00");
    assert_eq!(planned(post(&reading, "B")).unwrap(), "2026-08-24T12:00");
    assert_eq!(post(&reading, "B").brief, "Frist manus: 2026-08-20 12:00\nPubliseres: 2026-08-25 12:00");
}
