//! Why something was not out in time or was dropped, one line each: what was said in the meeting, also about what was moved
//! on since, and what stood there already.

use board::OpenBoard;
use planning::{Meeting, Now, PlacementId};

use super::words::Words;
use crate::error::ApiError;
use crate::views::missed_in_past_period;

pub(super) fn reasons(
    words: Words,
    board: &OpenBoard,
    meeting: &Meeting,
    now: Now,
) -> Result<Vec<String>, ApiError> {
    let mut said: Vec<(PlacementId, Option<String>)> = Vec::new();
    for operation in board.decided_in(meeting.id)?.iter().filter(|it| it.command == "explain_slip") {
        let Some(placement) = operation.detail["placement"].as_str().and_then(|id| id.parse().ok()) else {
            continue;
        };
        let text = |key: &str| operation.detail[key].as_str().map(str::to_owned);
        let channel = text("channel").unwrap_or_default();
        let line = text("reason").map(|reason| words.slipped(&operation.subject, &channel, &reason));
        // What was said last counts.
        said.retain(|(about, _)| *about != placement);
        said.push((placement, line));
    }
    for id in missed_in_past_period(board.plan(), meeting, now) {
        if said.iter().any(|(about, _)| *about == id) {
            continue;
        }
        let reason = board.placement(id)?.and_then(|placement| placement.slip_reason);
        said.push((id, reason.and_then(|reason| line(words, board, id, &reason))));
    }
    Ok(said.into_iter().filter_map(|(_, line)| line).collect())
}

fn line(words: Words, board: &OpenBoard, id: PlacementId, reason: &str) -> Option<String> {
    let plan = board.plan();
    let placement = plan.placement(id)?;
    let post = plan.post(placement.post)?;
    let channel = plan.lane(placement.channel).map(|lane| lane.channel.name.as_str())?;
    Some(words.slipped(&post.title, channel, reason))
}
