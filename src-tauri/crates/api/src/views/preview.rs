//! What a move would raise and solve, and how full its target would be, before the card is let go.

use board::intents::posts::Move;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::ways_out::moved;
use planning::{ChannelId, Format, PlacementId, PlacementState, Plan, PlannedTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::{DayLoad, load_on};
use super::finding::{FindingView, finding_views};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskPreview {
    pub moves: Vec<Move>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Preview {
    /// Findings that the move would bring, the gravest first.
    pub raised: Vec<FindingView>,
    /// How many findings the move would end or change.
    pub solved: usize,
    /// How full each channel would be on the day a card goes to.
    pub loads: Vec<DayLoad>,
}

/// A post and the placements of it that a move changes.
struct Step {
    post: PlannedPost,
    placement: Option<PlannedPlacement>,
}

impl Answer for AskPreview {
    type Reply = Preview;
    const NAME: &'static str = "preview";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Preview, ApiError> {
        let now = session.moment();
        let board = session.board_mut()?;
        let steps = self.moves.iter().map(|step| after(board.plan(), step)).collect::<Result<Vec<_>, _>>()?;
        let before: Vec<(PlannedPost, Option<PlannedPlacement>, Option<PlacementId>)> = steps
            .iter()
            .filter_map(|step| {
                let post = board.plan().post(step.post.id)?.clone();
                let old = step.placement.and_then(|placement| board.plan().placement(placement.id).copied());
                let new = step.placement.map(|placement| placement.id).filter(|_| old.is_none());
                Some((post, old, new))
            })
            .collect();
        let targets: Vec<(ChannelId, PlannedTime)> = steps
            .iter()
            .filter_map(|step| {
                Some((step.placement?.channel, step.placement?.planned.or(step.post.planned)?))
            })
            .collect();
        let put = |plan: &mut Plan, touched: &mut Touched| {
            for step in steps {
                plan.put_post(step.post, touched);
                if let Some(placement) = step.placement {
                    plan.put_placement(placement, touched);
                }
            }
        };
        let take_back = |plan: &mut Plan, touched: &mut Touched| {
            for (post, old, new) in before.into_iter().rev() {
                if let Some(new) = new {
                    plan.remove_placement(new, touched);
                }
                plan.put_post(post, touched);
                if let Some(old) = old {
                    plan.put_placement(old, touched);
                }
            }
        };
        let (delta, seen) = board.preview(now, put, take_back, |plan| {
            targets
                .iter()
                .filter_map(|(channel, to)| load_on(plan, now, *channel, to.day()?))
                .collect::<Vec<_>>()
        });
        let mut raised: Vec<_> = delta.raised.iter().collect();
        raised.sort_by_cached_key(|finding| finding.order());
        Ok(Preview {
            raised: finding_views(board, raised.into_iter())?,
            solved: delta.solved.len(),
            loads: seen,
        })
    }
}

/// What [`board::intents::posts::MoveCards`] would make of a card; the same rules for post and placement time.
fn after(plan: &Plan, step: &Move) -> Result<Step, ApiError> {
    let unknown = || {
        ApiError::new(ErrorCode::NotFound, "preview: the card is no longer there; look at the calendar again")
    };
    if let Some(id) = step.placement {
        let (post, placement) = moved(plan, id, step.to, step.channel).ok_or_else(unknown)?;
        return Ok(Step { post, placement: Some(placement) });
    }
    let mut post = plan.post(step.post.ok_or_else(unknown)?).ok_or_else(unknown)?.clone();
    post.planned = step.to;
    let placement = step.channel.filter(|_| post.placements.is_empty()).map(|channel| PlannedPlacement {
        id: PlacementId::new(),
        post: post.id,
        channel,
        format: Format::Post,
        planned: None,
        state: PlacementState::Planned,
    });
    Ok(Step { post, placement })
}
