//! What should have been out and is not, or was dropped, one by one with what the team said about it.

use serde::Serialize;
use ts_rs::TS;

use super::scope::{Scope, Stand};
use crate::model::{ChannelId, PlacementId, PostId, words};
use crate::planned_time::PlannedTime;

words! { NotOut { Slipped = "slipped", Skipped = "skipped" } }

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReportMissed")]
pub struct Missed {
    pub placement: PlacementId,
    pub post: PostId,
    pub title: String,
    pub channel: ChannelId,
    pub channel_name: String,
    pub planned: PlannedTime,
    pub how: NotOut,
    /// Why, where somebody said it.
    pub reason: Option<String>,
}

/// By the day it was planned for.
pub(super) fn missed(scope: &Scope<'_>) -> Vec<Missed> {
    let rows = scope.counted.iter().filter_map(|counted| {
        let how = match counted.stand {
            Stand::Slipped => NotOut::Slipped,
            Stand::Skipped => NotOut::Skipped,
            Stand::Published | Stand::ToCome => return None,
        };
        let channel = counted.placement.channel;
        let name = scope.ground.plan.lane(channel).map(|lane| lane.channel.name.clone());
        Some(Missed {
            placement: counted.placement.id,
            post: counted.post.id,
            title: counted.post.title.clone(),
            channel,
            channel_name: name.unwrap_or_default(),
            planned: counted.planned,
            how,
            reason: counted.placement.slip_reason.clone(),
        })
    });
    let mut rows: Vec<Missed> = rows.collect();
    rows.sort_by_key(|row| (row.planned.first_day(), row.planned.minute(), row.placement));
    rows
}
