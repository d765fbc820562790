//! What putting cards somewhere on the board would raise and solve, before they are let go.

use board::intents::posts::{PlaceCard, PlaceCards};
use chrono::NaiveDate;
use planning::{ChannelId, PlannedTime, PostId};
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
    pub cards: Vec<PlaceCard>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PlacePreview {
    /// When the first post would be planned.
    pub planned: Option<PlannedTime>,
    /// Findings that it would bring, the gravest first.
    pub raised: Vec<FindingView>,
    /// How many findings it would end or change.
    pub solved: usize,
    /// How full each of the posts' channels would be on its day there.
    pub loads: Vec<DayLoad>,
}

impl Answer for AskPlacePreview {
    type Reply = PlacePreview;
    const NAME: &'static str = "place_preview";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<PlacePreview, ApiError> {
        let (at, now) = (session.now_precisely(), session.moment());
        let posts: Vec<PostId> = self.cards.iter().map(|card| card.post).collect();
        let board = session.board_mut()?;
        let (delta, (planned, loads)) = board.foresee(PlaceCards { cards: self.cards }, at, now, |plan| {
            let mut days: Vec<(ChannelId, NaiveDate)> = Vec::new();
            for id in posts.iter().filter_map(|id| plan.post(*id)).flat_map(|post| &post.placements) {
                let day = plan.placement(*id).and_then(|it| Some((it.channel, plan.planned(it)?.day()?)));
                days.extend(day.filter(|day| !days.contains(day)));
            }
            let loads: Vec<DayLoad> =
                days.into_iter().filter_map(|(channel, day)| load_on(plan, now, channel, day)).collect();
            (posts.first().and_then(|id| plan.post(*id)?.planned), loads)
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
