//! What a move would raise and solve, and how full its target would be, before the card is let go.

use std::collections::BTreeSet;

use board::intents::posts::Move;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::ways_out::moved;
use planning::{ChannelId, Format, PlacementId, PlacementState, Plan, PlannedTime, PostId, Status};
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
    /// Whether the cards themselves go, or copies that reuse them.
    #[serde(default)]
    pub effect: Effect,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "MoveEffect")]
pub(crate) enum Effect {
    #[default]
    Move,
    Reuse,
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

impl Step {
    /// Makes it about a copy that reuses the post, as [`board::intents::posts::ReuseCards`] does.
    fn copy(&mut self) {
        let original = std::mem::replace(&mut self.post.id, PostId::new());
        self.post.reuses = Some(original);
        self.post.placements.clear();
        if self.post.status != Status::Idea {
            self.post.status = Status::Drafting;
        }
        if let Some(placement) = &mut self.placement {
            let planned = placement.planned.take().or(self.post.planned);
            self.post.planned = planned;
            (placement.id, placement.post, placement.state) =
                (PlacementId::new(), self.post.id, PlacementState::Planned);
        }
    }
}

/// What a step finds on the plan: what must be there again afterwards.
struct Before {
    id: PostId,
    /// `None` for a post that only the step makes.
    post: Option<PlannedPost>,
    placement: Option<PlannedPlacement>,
    made: Option<PlacementId>,
}

impl Before {
    fn of(plan: &Plan, step: &Step) -> Self {
        let placement = step.placement.and_then(|placement| plan.placement(placement.id).copied());
        let made = step.placement.map(|placement| placement.id).filter(|_| placement.is_none());
        Self { id: step.post.id, post: plan.post(step.post.id).cloned(), placement, made }
    }

    fn come_back(self, plan: &mut Plan, touched: &mut Touched) {
        if let Some(made) = self.made {
            plan.remove_placement(made, touched);
        }
        match self.post {
            Some(post) => plan.put_post(post, touched),
            None => plan.remove_post(self.id, touched),
        }
        if let Some(placement) = self.placement {
            plan.put_placement(placement, touched);
        }
    }
}

impl Answer for AskPreview {
    type Reply = Preview;
    const NAME: &'static str = "preview";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Preview, ApiError> {
        let now = session.moment();
        let board = session.board_mut()?;
        let steps = self.moves.iter().map(|step| after(board.plan(), step));
        let mut steps = steps.collect::<Result<Vec<_>, _>>()?;
        if self.effect == Effect::Reuse {
            steps.iter_mut().for_each(Step::copy);
        }
        let before: Vec<Before> = steps.iter().map(|step| Before::of(board.plan(), step)).collect();
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
            before.into_iter().rev().for_each(|before| before.come_back(plan, touched));
        };
        let (delta, seen) = board.preview(now, put, take_back, |plan| {
            // Several cards can go to one day of one channel.
            let days: BTreeSet<_> =
                targets.iter().filter_map(|(channel, to)| Some((*channel, to.day()?))).collect();
            days.into_iter().filter_map(|(channel, day)| load_on(plan, now, channel, day)).collect::<Vec<_>>()
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
