//! Levelling: which moves would clear what is serious or too full in a span. Only proposes; `move_cards` takes all or some.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use planning::level::{ProposedMove, Wish};
use planning::{ChannelId, PlacementId, PlannedTime, PostId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::finding::{FindingView, finding_views};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// Longer than anybody waits: then what was found by then is proposed.
const PATIENCE: Duration = Duration::from_secs(3);
/// In days; beyond a quarter nobody levels in one go.
const LONGEST: i64 = 100;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct LevelPlan {
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day, included.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// `None` levels every channel.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub channel: Option<ChannelId>,
    /// How many days from its own a post may go; 3 without.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub tolerance_days: Option<u32>,
    /// Whether what is approved may move too.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub move_approved: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct LevelProposal {
    /// How many findings were to be cleared.
    pub asked: usize,
    pub moves: Vec<LevelMove>,
    /// What is serious or too full still, once all moves are made.
    pub left: Vec<FindingView>,
    /// Without these nothing of that would be left: they are one too many.
    pub too_many: Vec<OneTooMany>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct OneTooMany {
    pub placement: PlacementId,
    pub post: Option<PostId>,
    pub title: String,
    pub channel: Option<ChannelId>,
    pub planned: Option<PlannedTime>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct LevelMove {
    pub placement: PlacementId,
    pub post: Option<PostId>,
    pub title: String,
    pub channel: Option<ChannelId>,
    pub from: PlannedTime,
    pub to: PlannedTime,
    /// What it clears.
    pub because: Vec<FindingView>,
}

impl Answer for LevelPlan {
    type Reply = LevelProposal;
    const NAME: &'static str = "level_plan";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<LevelProposal, ApiError> {
        let (from, to) = (self.from, self.to);
        if from > to || (to - from).num_days() > LONGEST {
            let message = format!("level_plan: {from} to {to} is not a span of 1 to {LONGEST} days");
            return Err(ApiError::new(ErrorCode::InvalidParameters, message));
        }
        let now = session.moment();
        let board = session.board_mut()?;
        let wish = Wish {
            channel: self.channel,
            tolerance_days: self.tolerance_days.unwrap_or(3),
            move_approved: self.move_approved,
            accepted: board.acceptances()?.into_iter().map(|acceptance| acceptance.fingerprint).collect(),
            ..Wish::over(from, to)
        };
        let began = Instant::now();
        let proposal = board.level(now, &wish, &|| began.elapsed() > PATIENCE);
        let named = |id: PlacementId| {
            let placement = board.plan().placement(id);
            let post = placement.and_then(|placement| board.plan().post(placement.post));
            OneTooMany {
                placement: id,
                post: post.map(|post| post.id),
                title: post.map(|post| post.title.clone()).unwrap_or_default(),
                channel: placement.map(|placement| placement.channel),
                planned: placement.and_then(|placement| board.plan().planned(placement)),
            }
        };
        let view = |step: ProposedMove| {
            let OneTooMany { placement, post, title, channel, .. } = named(step.placement);
            let because = finding_views(board, step.because.iter())?;
            Ok(LevelMove { placement, post, title, channel, from: step.from, to: step.to, because })
        };
        Ok(LevelProposal {
            asked: proposal.asked.len(),
            moves: proposal.moves.into_iter().map(view).collect::<Result<_, ApiError>>()?,
            left: finding_views(board, proposal.left.iter())?,
            too_many: proposal.too_many.into_iter().map(named).collect(),
        })
    }
}
