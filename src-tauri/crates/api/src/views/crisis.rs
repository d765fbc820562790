//! What a crisis hold would hold back if it began now, and what waits to be planned anew when it is lifted; each with the
//! next free time on its channel.

use planning::plan::Touched;
use planning::ways_out::{moved, next_free};
use planning::{
    Blackout, BlackoutId, ChannelId, ChannelState, Format, Now, PlacementId, PlacementState, Plan,
    PlannedTime, PostId, Status,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskHoldPreview {
    /// `None` means every channel.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub channels: Option<Vec<ChannelId>>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskLiftPreview {
    pub hold: BlackoutId,
}

/// One planned placement that a hold holds back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub(crate) struct Held {
    pub placement: PlacementId,
    pub post: PostId,
    pub title: String,
    pub status: Status,
    pub channel: ChannelId,
    pub format: Format,
    pub planned: PlannedTime,
    /// Where there is room for it, in turn after those before it; `None` when five weeks are full.
    pub free: Option<PlannedTime>,
}

impl Answer for AskHoldPreview {
    type Reply = Vec<Held>;
    const NAME: &'static str = "hold_preview";
    const KIND: CommandKind = CommandKind::Query;

    /// What stands on the channels from now until a week from now; the free times are after that week.
    fn answer(self, session: &mut Session) -> Result<Vec<Held>, ApiError> {
        let now = session.moment();
        let hold = Blackout {
            id: BlackoutId::new(),
            name: String::new(),
            from: PlannedTime::Minute(now.0),
            to: Blackout::UNTIL_LIFTED,
            channels: self.channels,
            hold: true,
        };
        let last = hold.last_day(now.today());
        let mut plan = session.board()?.plan().clone();
        let held = held_by(&plan, &hold, |planned| !is_before(planned, now) && planned.first_day() <= last);
        plan.put_blackout(hold, &mut Touched::default());
        Ok(with_free_times(plan, now, held, last.succ_opt().unwrap_or(last)))
    }
}

impl Answer for AskLiftPreview {
    type Reply = Vec<Held>;
    const NAME: &'static str = "lift_preview";
    const KIND: CommandKind = CommandKind::Query;

    /// What should have gone out since the hold began; the free times are from now on, as if it were lifted.
    fn answer(self, session: &mut Session) -> Result<Vec<Held>, ApiError> {
        let now = session.moment();
        let mut plan = session.board()?.plan().clone();
        let found = plan.blackouts().find(|it| it.id == self.hold && it.is_running_hold()).cloned();
        let hold = found.ok_or_else(|| {
            let message = "there is no crisis hold with this id that still holds; it may have been lifted";
            ApiError::new(ErrorCode::NotFound, message)
        })?;
        plan.remove_blackout(hold.id, &mut Touched::default());
        let since = Now(hold.from.minute().unwrap_or(now.0));
        let held = held_by(&plan, &hold, |planned| !is_before(planned, since) && is_due(planned, now));
        Ok(with_free_times(plan, now, held, now.today()))
    }
}

/// An exact minute that is past, or a day that is over.
fn is_before(planned: PlannedTime, now: Now) -> bool {
    planned.minute().map_or(planned.last_day() < now.today(), |at| at < now.0)
}

fn is_due(planned: PlannedTime, now: Now) -> bool {
    planned.minute().map_or(planned.last_day() <= now.today(), |at| at <= now.0)
}

/// The planned placements that a hold reaches, in time order.
fn held_by(plan: &Plan, hold: &Blackout, when: impl Fn(PlannedTime) -> bool) -> Vec<Held> {
    let lanes = plan.lanes().filter(|lane| lane.channel.state == ChannelState::Active);
    let stops = lanes.filter(|lane| hold.holds(lane.channel.id)).flat_map(|lane| lane.stops.all());
    let mut held: Vec<Held> = stops
        .filter_map(|stop| {
            let placement = plan.placement(stop.placement)?;
            let post = plan.post(placement.post).filter(|post| !post.exempt_from_holds)?;
            let planned = plan.planned(placement).filter(|planned| planned.day().is_some())?;
            (placement.state == PlacementState::Planned && when(planned)).then(|| Held {
                placement: placement.id,
                post: post.id,
                title: post.title.clone(),
                status: post.status,
                channel: placement.channel,
                format: placement.format,
                planned,
                free: None,
            })
        })
        .collect();
    held.sort_by_cached_key(|it| (it.planned.first_day(), it.planned.minute(), it.placement));
    held
}

/// Each takes its free time before the next one looks, so that taking them all makes no crowd.
fn with_free_times(mut plan: Plan, now: Now, mut held: Vec<Held>, from: chrono::NaiveDate) -> Vec<Held> {
    for it in &mut held {
        it.free = next_free(&plan, now, it.placement, from);
        if it.free.is_some()
            && let Some((post, placement)) = moved(&plan, it.placement, it.free, None)
        {
            plan.put_post(post, &mut Touched::default());
            plan.put_placement(placement, &mut Touched::default());
        }
    }
    held
}
