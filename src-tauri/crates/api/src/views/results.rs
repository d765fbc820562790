//! What came of what was published in the last weeks: for typing figures in, newest first.

use chrono::{Days, NaiveDate};
use planning::planned_time::monday_of;
use planning::report::Band;
use planning::{
    ChannelId, EngagementTarget, Format, Percent, PlacementId, PlacementState, PlannedTime, PostId, Results,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskResults {
    /// How many ISO weeks back, this one included; four without.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub weeks: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ResultRow {
    pub placement: PlacementId,
    pub post: PostId,
    pub title: String,
    pub channel: ChannelId,
    pub format: Format,
    pub planned: PlannedTime,
    pub sponsored: bool,
    /// In whole units of the board's currency.
    pub budget: Option<u32>,
    pub results: Option<Results>,
    pub engagement: Option<Percent>,
    pub target: EngagementTarget,
    pub band: Option<Band>,
}

impl Answer for AskResults {
    type Reply = Vec<ResultRow>;
    const NAME: &'static str = "results";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<ResultRow>, ApiError> {
        let today = session.now().date();
        let back = u64::from(self.weeks.unwrap_or(4).clamp(1, 520) - 1) * 7;
        let from = monday_of(today).checked_sub_days(Days::new(back)).unwrap_or(NaiveDate::MIN);
        let board = session.board()?;
        let plan = board.plan();
        let mut rows = Vec::new();
        for placement in plan.placements().filter(|it| it.state == PlacementState::Published) {
            let Some(planned) = plan.planned(placement).filter(|it| it.last_day() >= from) else { continue };
            let (Some(post), Some(lane)) = (plan.post(placement.post), plan.lane(placement.channel)) else {
                continue;
            };
            let (Some(full), Some(card)) = (board.placement(placement.id)?, board.post(post.id)?) else {
                continue;
            };
            let engagement = full.results.as_ref().and_then(Results::engagement_rate);
            let target = lane.channel.engagement_target();
            rows.push(ResultRow {
                placement: placement.id,
                post: post.id,
                title: post.title.clone(),
                channel: placement.channel,
                format: placement.format,
                planned,
                sponsored: post.sponsored,
                budget: card.budget,
                results: full.results,
                engagement,
                target,
                band: engagement.map(|rate| Band::of(rate, target)),
            });
        }
        rows.sort_by_cached_key(|row| {
            std::cmp::Reverse((row.planned.last_day(), row.planned.minute(), row.placement))
        });
        Ok(rows)
    }
}
