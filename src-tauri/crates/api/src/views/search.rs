//! What was searched for: posts, best first, as a list shows them.

use planning::{ChannelId, PersonId, PlannedTime, PostId, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use board::{Excerpt, Piece};

use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// As many as anybody looks through.
const MOST: u32 = 100;
const USUAL: u32 = 20;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Search {
    /// Words as they are typed; nothing in them is an operator.
    pub text: String,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct SearchHit {
    pub post: PostId,
    pub title: Vec<Piece>,
    /// Where else it says so, when the title alone does not.
    pub excerpt: Option<Excerpt>,
    pub status: Status,
    /// The earliest of its times.
    pub planned: Option<PlannedTime>,
    pub channels: Vec<ChannelId>,
    pub owners: Vec<PersonId>,
}

impl Answer for Search {
    type Reply = Vec<SearchHit>;
    const NAME: &'static str = "search";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<SearchHit>, ApiError> {
        let board = session.board()?;
        let plan = board.plan();
        let hits = board.search(&self.text, self.limit.unwrap_or(USUAL).min(MOST))?;
        let shown = hits.into_iter().filter_map(|hit| {
            let post = plan.post(hit.post)?;
            let placements: Vec<_> = post.placements.iter().filter_map(|id| plan.placement(*id)).collect();
            let times = placements.iter().map(|placement| placement.planned.or(post.planned));
            let earliest = times.flatten().min_by_key(|planned| (planned.first_day(), planned.minute()));
            let mut channels: Vec<ChannelId> = placements.iter().map(|placement| placement.channel).collect();
            channels.dedup();
            Some(SearchHit {
                post: hit.post,
                title: hit.title,
                excerpt: hit.excerpt,
                status: post.status,
                planned: earliest.or(post.planned),
                channels,
                owners: post.owners.clone(),
            })
        });
        Ok(shown.collect())
    }
}
