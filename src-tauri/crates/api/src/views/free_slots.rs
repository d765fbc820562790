//! The next free times for a card: what is offered first wherever a time is asked for.

use planning::ways_out::{Slot, SlotFor};
use planning::{ChannelId, Format, PersonId, PlacementId, PlannedTime, PostId, RuleName};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::{DayLoad, load_on};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// How many are offered unless told otherwise, and at most.
const USUAL: usize = 5;
const MOST: usize = 20;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskFreeSlots {
    /// The card that is to get a time: one placement, ...
    #[serde(default)]
    pub placement: Option<PlacementId>,
    /// ... a post with every placement that follows its time, ...
    #[serde(default)]
    pub post: Option<PostId>,
    /// ... or one still to be made, on these channels by these people.
    #[serde(default)]
    pub new: Option<NewCard>,
    /// From when on, in the precision that is wanted; without it from the card's own time, else from now.
    #[serde(default)]
    pub near: Option<PlannedTime>,
    #[serde(default)]
    pub most: Option<usize>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewCard {
    pub placements: Vec<NewPlace>,
    pub owners: Vec<PersonId>,
}

#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewPlace {
    pub channel: ChannelId,
    pub format: Format,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct FreeSlot {
    pub to: PlannedTime,
    /// How full the card's channels are that day as the plan stands.
    pub loads: Vec<DayLoad>,
    /// What the rules would say there about the card itself, such as that it is not ready.
    pub raises: Vec<RuleName>,
}

impl Answer for AskFreeSlots {
    type Reply = Vec<FreeSlot>;
    const NAME: &'static str = "free_slots";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<FreeSlot>, ApiError> {
        let now = session.moment();
        let most = self.most.unwrap_or(USUAL).min(MOST);
        let plan = session.board()?.plan();
        let gone = |what: &str| {
            let message = format!("free_slots: the {what} is no longer there; look at the calendar again");
            ApiError::new(ErrorCode::NotFound, message)
        };
        let (card, channels) = match (self.placement, self.post, self.new) {
            (Some(id), None, None) => {
                let placement = plan.placement(id).ok_or_else(|| gone("placement"))?;
                (SlotFor::Placement(id), vec![placement.channel])
            }
            (None, Some(id), None) => {
                let post = plan.post(id).ok_or_else(|| gone("post"))?;
                let placements = post.placements.iter().filter_map(|id| plan.placement(*id));
                let followers = placements.filter(|placement| placement.planned.is_none());
                (SlotFor::Post(id), followers.map(|placement| placement.channel).collect())
            }
            (None, None, Some(new)) => {
                if let Some(unknown) = new.placements.iter().find(|place| plan.lane(place.channel).is_none())
                {
                    return Err(gone(&format!("channel {}", unknown.channel)));
                }
                let placements: Vec<_> =
                    new.placements.iter().map(|place| (place.channel, place.format)).collect();
                let channels = placements.iter().map(|(channel, _)| *channel).collect();
                (SlotFor::New { placements, owners: new.owners }, channels)
            }
            _ => {
                let message = "free_slots: name exactly one of placement, post and new";
                return Err(ApiError::new(ErrorCode::InvalidParameters, message));
            }
        };
        let slots = session.board_mut()?.free_slots(now, &card, self.near, most);
        let plan = session.board()?.plan();
        let loads = |day| channels.iter().filter_map(|channel| load_on(plan, now, *channel, day)).collect();
        let slot =
            |Slot { to, raises }| FreeSlot { to, loads: to.day().map(loads).unwrap_or_default(), raises };
        Ok(slots.into_iter().map(slot).collect())
    }
}
