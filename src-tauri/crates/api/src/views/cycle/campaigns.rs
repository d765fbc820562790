//! Campaigns with their posts, what they cost and what came of them.

use planning::{Campaign, CampaignId, ChannelId, Plan, PlannedTime, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::posts::{CyclePost, cycle_post};
use super::results::{ResultsSum, results_of};
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCampaigns {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CampaignView {
    pub campaign: Campaign,
    /// In time order; cancelled ones are left out.
    pub posts: Vec<CyclePost>,
    pub published: usize,
    /// Where its posts stand, whatever was meant.
    pub seen_on: Vec<ChannelId>,
    /// The budgets of its sponsored posts together.
    pub spent: u64,
    pub results: ResultsSum,
}

impl Answer for AskCampaigns {
    type Reply = Vec<CampaignView>;
    const NAME: &'static str = "campaigns";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<CampaignView>, ApiError> {
        let board = session.board()?;
        let mut views = Vec::new();
        for campaign in board.campaigns()? {
            let posts = posts_in(board.plan(), campaign.id);
            let mut seen_on: Vec<ChannelId> = posts.iter().flat_map(|post| post.channels.clone()).collect();
            seen_on.sort_unstable();
            seen_on.dedup();
            let mut spent = 0;
            for post in &posts {
                let budget =
                    board.post(post.post)?.filter(|post| post.sponsored).and_then(|post| post.budget);
                spent += u64::from(budget.unwrap_or(0));
            }
            views.push(CampaignView {
                published: posts.iter().filter(|post| post.published).count(),
                results: results_of(board, posts.iter().map(|post| post.post))?,
                campaign,
                posts,
                seen_on,
                spent,
            });
        }
        views.sort_by_cached_key(|view| (view.campaign.from, view.campaign.name.to_lowercase()));
        Ok(views)
    }
}

fn posts_in(plan: &Plan, campaign: CampaignId) -> Vec<CyclePost> {
    let mine = |post: &&planning::plan::PlannedPost| {
        post.campaign == Some(campaign) && post.status != Status::Cancelled
    };
    let mut posts: Vec<CyclePost> = plan.posts().filter(mine).map(|post| cycle_post(plan, post)).collect();
    posts.sort_by_cached_key(|post| (post.planned.map(PlannedTime::first_day), post.post));
    posts
}
