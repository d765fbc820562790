//! What one person would hand over: open posts, channels and lines of the annual wheel.

use planning::{ChannelId, CycleEntryId, PersonId, PlannedTime, PostId, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskHandover {
    pub from: PersonId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct HandoverView {
    /// By the time they are planned for; what has none last.
    pub posts: Vec<OpenPost>,
    pub channels: Vec<ChannelId>,
    pub cycle_entries: Vec<CycleEntryId>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct OpenPost {
    pub post: PostId,
    pub title: String,
    pub status: Status,
    pub planned: Option<PlannedTime>,
}

impl Answer for AskHandover {
    type Reply = HandoverView;
    const NAME: &'static str = "handover";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<HandoverView, ApiError> {
        let board = session.board()?;
        let plan = board.plan();
        if plan.desk(self.from).is_none() {
            let message = format!("there is no person with the id {}; they may have been removed", self.from);
            return Err(ApiError::new(ErrorCode::NotFound, message));
        }
        let posts = board.open_posts_of(self.from)?.into_iter().filter_map(|id| plan.post(id));
        let mut posts: Vec<OpenPost> = posts
            .map(|post| OpenPost {
                post: post.id,
                title: post.title.clone(),
                status: post.status,
                planned: post.planned.or_else(|| {
                    post.placements.iter().find_map(|id| plan.placement(*id).and_then(|it| it.planned))
                }),
            })
            .collect();
        let start = |planned: PlannedTime| (planned.first_day(), planned.minute());
        posts.sort_by_cached_key(|post| (post.planned.is_none(), post.planned.map(start), post.post));
        let channels = plan.lanes().map(|lane| &lane.channel);
        let mut cycle_entries = Vec::new();
        for entry in plan.cycle() {
            if entry.owner == Some(self.from) {
                cycle_entries.push(entry.id);
            }
        }
        Ok(HandoverView {
            posts,
            channels: channels.filter(|it| it.responsible == Some(self.from)).map(|it| it.id).collect(),
            cycle_entries,
        })
    }
}
