//! The wheel over a span of days: what returns, where its posts stand, and what lacks.

use chrono::{Datelike, NaiveDate};
use planning::holidays::public_holidays;
use planning::{Campaign, CampaignId, CycleEntry, CycleEntryId, Plan, RingDisplay};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entries;
use super::occurrence::{Gaps, OccurrenceView};
use super::posts::{CyclePost, Served};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// The longest span in days: a year with what hangs over its ends.
const LONGEST: i64 = 400;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskWheel {
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day, included.
    #[ts(type = "string")]
    pub to: NaiveDate,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelView {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// From the rim inwards.
    pub rings: Vec<WheelRing>,
    /// Every entry, by title; one that does not return in the span has no occurrences.
    pub entries: Vec<WheelEntry>,
    /// Those with a period that touches the span.
    pub campaigns: Vec<WheelCampaign>,
    pub holidays: Vec<WheelHoliday>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelRing {
    /// Empty for the entries that stand on none.
    pub name: String,
    pub display: RingDisplay,
    pub colour: Option<u8>,
    pub entries: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelEntry {
    pub entry: CycleEntry,
    /// Whether it returns within the year.
    pub series: bool,
    /// Those whose days or lead time touch the span, in time order.
    pub occurrences: Vec<OccurrenceView>,
    /// Those planned in the span.
    pub posts: Vec<CyclePost>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelCampaign {
    pub id: CampaignId,
    pub name: String,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub posts: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelHoliday {
    #[ts(type = "string")]
    pub date: NaiveDate,
    pub name: &'static str,
    pub eve: bool,
}

impl Answer for AskWheel {
    type Reply = WheelView;
    const NAME: &'static str = "wheel";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<WheelView, ApiError> {
        let (from, to) = (self.from, self.to);
        if from > to || (to - from).num_days() > LONGEST {
            let message = format!("wheel: {from} to {to} is not a span of 1 to {LONGEST} days");
            return Err(ApiError::new(ErrorCode::InvalidParameters, message));
        }
        let gaps = Gaps::of(session)?;
        let today = session.moment().today();
        let board = session.board()?;
        let plan = board.plan();
        let served = Served::of(plan);
        let mut shown: Vec<WheelEntry> =
            entries(plan).map(|entry| wheel_entry(plan, &gaps, &served, entry, from, to)).collect();
        shown.sort_by_cached_key(|it| (it.entry.title.to_lowercase(), it.entry.id));
        Ok(WheelView {
            from,
            to,
            today,
            rings: rings(session)?,
            entries: shown,
            campaigns: campaigns(plan, board.campaigns()?, from, to),
            holidays: (from.year()..=to.year())
                .flat_map(|year| public_holidays(plan.country(), year))
                .filter(|day| (from..=to).contains(&day.date))
                .map(|day| WheelHoliday { date: day.date, name: day.key.name(plan.language()), eve: day.eve })
                .collect(),
        })
    }
}

fn wheel_entry(
    plan: &Plan,
    gaps: &Gaps,
    served: &Served,
    entry: &CycleEntry,
    from: NaiveDate,
    to: NaiveDate,
) -> WheelEntry {
    let lead = chrono::Days::new(u64::from(entry.lead_weeks) * 7);
    let standings = entry.standings_between(from, to.checked_add_days(lead).unwrap_or(to));
    let touches = |post: &&CyclePost| {
        post.planned.is_some_and(|planned| planned.first_day() <= to && from <= planned.last_day())
    };
    WheelEntry {
        series: entry.when.is_series(),
        occurrences: standings
            .iter()
            .filter(|standing| entry.lead_from(standing.span) <= to)
            .map(|standing| gaps.view(plan, entry, standing))
            .collect(),
        posts: served.by(entry.id).iter().filter(touches).cloned().collect(),
        entry: entry.clone(),
    }
}

/// The rings as they were arranged, then those that only entries name, by name.
pub(crate) fn rings(session: &Session) -> Result<Vec<WheelRing>, ApiError> {
    let board = session.board()?;
    let on = |name: &str| entries(board.plan()).filter(|entry| entry.ring == name).count();
    let mut rings: Vec<WheelRing> = board
        .rings()?
        .into_iter()
        .map(|ring| WheelRing {
            entries: on(&ring.name),
            name: ring.name,
            display: ring.display,
            colour: ring.colour,
        })
        .collect();
    let mut others: Vec<String> = entries(board.plan()).map(|entry| entry.ring.clone()).collect();
    others.sort_by_cached_key(|name| (name.is_empty(), name.to_lowercase()));
    for name in others {
        if rings.iter().all(|ring| ring.name != name) {
            rings.push(WheelRing { entries: on(&name), name, display: RingDisplay::Shown, colour: None });
        }
    }
    Ok(rings)
}

fn campaigns(plan: &Plan, campaigns: Vec<Campaign>, from: NaiveDate, to: NaiveDate) -> Vec<WheelCampaign> {
    let mut touching: Vec<WheelCampaign> = campaigns
        .into_iter()
        .filter_map(|campaign| {
            let (first, last) = (campaign.from.or(campaign.to)?, campaign.to.or(campaign.from)?);
            (first <= to && from <= last).then_some(WheelCampaign {
                id: campaign.id,
                name: campaign.name,
                from: first,
                to: last,
                posts: 0,
            })
        })
        .collect();
    for post in plan.posts() {
        if let Some(mine) = touching.iter_mut().find(|campaign| Some(campaign.id) == post.campaign) {
            mine.posts += 1;
        }
    }
    touching.sort_by_key(|campaign| (campaign.from, campaign.to));
    touching
}

/// The titles of entries, for what is merged into them.
pub(super) fn title_of(plan: &Plan, entry: CycleEntryId) -> Option<String> {
    plan.cycle_entry(entry).map(|entry| entry.title.clone())
}
