//! What putting a card somewhere on the board would raise and solve, before it is let go.

use board::intents::posts::PlaceCard;
use planning::PlannedTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::{DayLoad, load_on};
use super::finding::{FindingView, finding_views};
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskPlacePreview {
    pub place: PlaceCard,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PlacePreview {
    /// When the post would be planned.
    pub planned: Option<PlannedTime>,
    /// Findings that it would bring, the gravest first.
    pub raised: Vec<FindingView>,
    /// How many findings it would end or change.
    pub solved: usize,
    /// How full each of the post's channels would be on its day there.
    pub loads: Vec<DayLoad>,
}

impl Answer for AskPlacePreview {
    type Reply = PlacePreview;
    const NAME: &'static str = "place_preview";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<PlacePreview, ApiError> {
        let (at, now) = (session.now_precisely(), session.moment());
        let id = self.place.post;
        let board = session.board_mut()?;
        let (delta, (planned, loads)) = board.foresee(self.place, at, now, |plan| {
            let post = plan.post(id);
            let placements = post.into_iter().flat_map(|post| &post.placements);
            let loads: Vec<DayLoad> = placements
                .filter_map(|placement| {
                    let placement = plan.placement(*placement)?;
                    load_on(plan, now, placement.channel, plan.planned(placement)?.day()?)
                })
                .collect();
            (post.and_then(|post| post.planned), loads)
        })?;
        let mut raised: Vec<_> = delta.raised.iter().collect();
        raised.sort_by_cached_key(|finding| finding.order());
        Ok(PlacePreview {
            planned,
            raised: finding_views(board, raised.into_iter())?,
            solved: delta.solved.len(),
            loads,
        })
    }
}
