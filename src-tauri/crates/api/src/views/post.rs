//! One card, whole.

use planning::{Placement, PlannedTime, Post, PostId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::finding::{FindingView, finding_views};
use super::history::OperationView;
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskPost {
    pub post: PostId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PostView {
    pub post: Post,
    pub placements: Vec<PlacementView>,
    /// Those that are about this post or one of its placements.
    pub findings: Vec<FindingView>,
    /// Newest first.
    pub history: Vec<OperationView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PlacementView {
    #[serde(flatten)]
    pub placement: Placement,
    /// Its own time, else its post's.
    pub effective: Option<PlannedTime>,
}

impl Answer for AskPost {
    type Reply = PostView;
    const NAME: &'static str = "post";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<PostView, ApiError> {
        let now = session.moment();
        let board = session.board_mut()?;
        let post = board.post(self.post)?.ok_or_else(|| {
            ApiError::new(
                ErrorCode::NotFound,
                format!("there is no post with the id {}; it may have been deleted", self.post),
            )
        })?;
        let placements = board.placements_of(post.id)?;
        let about_it = |id| placements.iter().any(|placement| placement.id == id);
        let findings: Vec<_> = {
            let all = board.findings(now).in_order();
            let concerned = all.into_iter().filter(|finding| {
                finding.post == Some(post.id) || finding.placements.iter().any(|id| about_it(*id))
            });
            concerned.cloned().collect()
        };
        Ok(PostView {
            findings: finding_views(board, findings.iter())?,
            history: board.history_of(post.id.0, 30)?.into_iter().map(OperationView::of).collect(),
            placements: placements
                .into_iter()
                .map(|placement| PlacementView { effective: placement.planned.or(post.planned), placement })
                .collect(),
            post,
        })
    }
}
