//! What was decided, one line each, from the operations of a meeting. Of two about the same thing the later one counts.

use board::Operation;
use planning::PlannedTime;
use serde_json::Value;

use super::words::{Words, escaped};

pub(super) fn decisions(words: &Words, operations: &[Operation]) -> Vec<String> {
    let mut lines: Vec<((&str, &str), String)> = Vec::new();
    for operation in operations {
        let Some(line) = line(words, operation) else { continue };
        let about = (sort(&operation.command), operation.subject.as_str());
        lines.retain(|(other, _)| *other != about || about.0 == "each");
        lines.push((about, line));
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// What may replace one another: a card moved twice stands where it was moved to last. Notes and new cards never do.
fn sort(command: &str) -> &str {
    match command {
        "schedule_post" | "schedule_placement" | "move_cards" => "move",
        "add_comment" | "capture_post" | "create_post" | "take_way_out" | "add_placement"
        | "remove_placement" => "each",
        other => other,
    }
}

/// `None` for what is no decision: keeping the meeting itself, ticking lists off.
fn line(words: &Words, operation: &Operation) -> Option<String> {
    let subject = words.quoted(&operation.subject);
    let detail = &operation.detail;
    let text = |key: &str| detail[key].as_str().map(escaped);
    let planned = |key: &str| detail[key].as_str().and_then(|text| text.parse::<PlannedTime>().ok());
    Some(match operation.command.as_str() {
        "start_meeting"
        | "stop_meeting"
        | "resume_meeting"
        | "close_meeting"
        | "note_attendance"
        | "raise_point"
        | "settle_point"
        | "put_off_post"
        | "write_minutes"
        | "add_meeting_series"
        | "describe_meeting_series"
        | "remove_meeting_series"
        | "remove_meeting"
        // Stands with what it explains.
        | "explain_slip"
        | "set_checklist" => {
            return None;
        }
        "move_to_status" => words.status(&subject, detail["to"].as_str().unwrap_or_default()),
        "schedule_post" | "schedule_placement" | "move_cards" => {
            words.moved(&subject, planned("to"), text("to_channel").as_deref())
        }
        "take_way_out" => match detail["kind"].as_str() {
            Some("move") => words.moved(&subject, planned("to"), None),
            Some("assign_owner") => words.owners(&subject, &text("to").unwrap_or_default()),
            Some("skip_placement") => words.skipped(&subject, text("channel").as_deref()),
            _ => words.agreed(&subject),
        },
        "assign_owners" => words.owners(&subject, &names(&detail["people"])),
        "create_post" if detail["status"] == "drafting" => words.new_card(&subject, planned("planned")),
        "capture_post" | "create_post" | "duplicate_post" => match planned("planned") {
            Some(planned) => words.new_card(&subject, Some(planned)),
            None => words.new_idea(&subject),
        },
        "add_placement" => words.also_on(&subject, text("channel").as_deref()),
        "remove_placement" => words.not_on(&subject, text("channel").as_deref()),
        "skip_placement" => words.skipped(&subject, text("channel").as_deref()),
        "mark_published" => words.out(&subject, text("channel").as_deref()),
        "delete_post" | "delete_posts" => words.deleted(&subject),
        "add_comment" => words.note(&subject, &text("comment").unwrap_or_default()),
        "accept_finding" => words.accepted(&escaped(&operation.subject), &text("reason").unwrap_or_default()),
        "hand_over" => words.handed_over(&escaped(&operation.subject), &text("person").unwrap_or_default()),
        "start_hold" => words.held(&subject),
        "lift_hold" => words.lifted(&subject),
        _ => words.changed(&subject),
    })
}

fn names(list: &Value) -> String {
    let names = list.as_array().into_iter().flatten().filter_map(Value::as_str).map(escaped);
    names.collect::<Vec<_>>().join(", ")
}
