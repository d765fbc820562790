//! The cards that have no day yet: ideas, and what is planned for a week, a month or a quarter.

use planning::{PlacementState, Status};
use serde::Deserialize;
use ts_rs::TS;

use super::card::{Card, cards};
use super::finding::open_findings;
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskTray {}

impl Answer for AskTray {
    type Reply = Vec<Card>;
    const NAME: &'static str = "tray";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<Card>, ApiError> {
        let now = session.moment();
        session.board_mut()?.findings(now);
        let (board, plan) = (session.board()?, session.board()?.plan());
        let waiting = plan.cards_without_a_day().filter(|(post, placement)| {
            post.status != Status::Published
                && placement.is_none_or(|placement| placement.state == PlacementState::Planned)
        });
        Ok(cards(plan, waiting, open_findings(board)?))
    }
}
