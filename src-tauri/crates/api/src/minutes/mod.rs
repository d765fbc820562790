//! Minutes that write themselves, in the board's language: who was there, each decision in words, who does what by when,
//! what was put off. Markdown, so that anybody can edit them.

mod decisions;
mod reasons;
mod words;

use board::OpenBoard;
use planning::holidays::Language;
use planning::{Meeting, Now, Point, PointState};

use crate::error::ApiError;
use crate::views::past_period;
use decisions::decisions;
use reasons::reasons;
use words::{Words, escaped};

/// The text of a meeting's minutes: as somebody edited it, else as it writes itself from what was decided.
pub(crate) fn minutes(board: &OpenBoard, meeting: &Meeting, now: Now) -> Result<String, ApiError> {
    match &meeting.minutes {
        Some(text) => Ok(text.clone()),
        None => written(board, meeting, now),
    }
}

/// The language minutes are in: Norwegian on a Norwegian board, else English.
pub(crate) fn language(board: &OpenBoard) -> &'static str {
    match board.plan().language() {
        Language::Nb | Language::Nn => "nb",
        _ => "en",
    }
}

/// What a meeting is called where it stands alone.
pub(crate) fn title(board: &OpenBoard, meeting: &Meeting) -> String {
    let words = Words::of(language(board));
    format!("{}, {}", meeting.name, words.full_date(meeting.held_on))
}

fn written(board: &OpenBoard, meeting: &Meeting, now: Now) -> Result<String, ApiError> {
    let words = Words::of(language(board));
    let mut text = format!("# {}\n\n", escaped(&title(board, meeting)));
    let present: Vec<String> = meeting.present.iter().map(|name| escaped(name)).collect();
    let present = if present.is_empty() { words.nobody_noted().to_owned() } else { present.join(", ") };
    text.push_str(&format!("**{}:** {present}\n", words.present()));
    let why = reasons(words, board, meeting, now)?;
    match past_period(board.plan(), meeting, now) {
        Some(period) => {
            let figures = words.figures(period.out, period.slipped, period.skipped);
            section(&mut text, words.numbers(period.kind), std::iter::once(figures).chain(why));
        }
        None => section(&mut text, words.why_slipped(), why),
    }
    let decided = decisions(&words, &board.decided_in(meeting.id)?);
    match decided.is_empty() {
        true => section(&mut text, words.decisions(), [words.no_decisions().to_owned()]),
        false => section(&mut text, words.decisions(), decided),
    }
    let points = |wanted: fn(&Point) -> bool, line: fn(&Words, &Point) -> String| -> Vec<String> {
        meeting.points.iter().filter(|point| wanted(point)).map(|point| line(&words, point)).collect()
    };
    let tasks = points(|point| point.state == PointState::Open && point.post.is_none(), Words::task);
    section(&mut text, words.who_does_what(), tasks);
    let put_off = points(|point| point.state == PointState::Open && point.post.is_some(), Words::put_off);
    section(&mut text, words.put_off_title(), put_off);
    let settled = points(|point| point.state != PointState::Open && point.post.is_none(), Words::settled);
    section(&mut text, words.settled_title(), settled);
    Ok(text)
}

/// Nothing at all where there is nothing to say.
fn section(text: &mut String, title: &str, lines: impl IntoIterator<Item = String>) {
    let mut lines = lines.into_iter().peekable();
    if lines.peek().is_none() {
        return;
    }
    text.push_str(&format!("\n## {title}\n\n"));
    for line in lines {
        text.push_str(&format!("- {line}\n"));
    }
}
