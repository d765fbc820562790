//! The posts that a template would make for one turn, with what the rules would say, before they are made.

use board::intents::cycle::MakeCyclePosts;
use planning::{CategoryId, CycleEntryId, Finding, PersonId, PlannedTime, TemplatePlacement, Turn};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry_called;
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;
use crate::views::{FindingView, finding_views};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCyclePosts {
    pub entry: CycleEntryId,
    pub turn: Turn,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CyclePostsPreview {
    pub posts: Vec<PostToMake>,
    /// How many were made for this turn before.
    pub made: usize,
    /// Findings they would bring, the gravest first; 20 at most.
    pub raised: Vec<FindingView>,
    pub raised_count: usize,
    pub solved: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PostToMake {
    pub title: String,
    pub planned: PlannedTime,
    pub placements: Vec<TemplatePlacement>,
    pub category: Option<CategoryId>,
    pub owner: Option<PersonId>,
    /// The public holiday it would fall on.
    pub holiday: Option<&'static str>,
}

impl Answer for AskCyclePosts {
    type Reply = CyclePostsPreview;
    const NAME: &'static str = "preview_cycle_posts";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<CyclePostsPreview, ApiError> {
        let (at, now) = (session.now_precisely(), session.moment());
        let entry = entry_called(session, self.entry)?;
        let standing = entry.standing(self.turn).ok_or_else(|| {
            let message =
                format!("“{}” does not return in {}; choose one of its turns", entry.title, self.turn);
            ApiError::new(ErrorCode::Impossible, message)
        })?;
        let board = session.board_mut()?;
        let make = MakeCyclePosts { entry: entry.id, turn: self.turn };
        let delta = board.rehearse(make, at, now)?;
        let mut raised: Vec<&Finding> = delta.raised.iter().collect();
        raised.sort_by_cached_key(|finding| finding.order());
        let raised_count = raised.len();
        raised.truncate(20);
        let (country, language) = (board.plan().country(), board.plan().language());
        Ok(CyclePostsPreview {
            posts: entry
                .wanted(&standing)
                .into_iter()
                .map(|wanted| PostToMake {
                    holiday: planning::holidays::holiday_on(country, wanted.planned.first_day())
                        .map(|day| day.key.name(language)),
                    title: wanted.template.title,
                    planned: wanted.planned,
                    placements: wanted.template.placements,
                    category: wanted.template.category,
                    owner: wanted.template.owner.or(entry.owner),
                })
                .collect(),
            made: entry.made.iter().filter(|made| made.turn == self.turn).count(),
            raised: finding_views(board, raised.into_iter())?,
            raised_count,
            solved: delta.solved.len(),
        })
    }
}
