//! A saved view: which cards one wants to see, kept under a name.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CampaignId, CategoryId, ChannelId, PersonId, SavedViewId, Status, TagId};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedView {
    pub id: SavedViewId,
    pub name: String,
    pub filter: Filter,
}

/// Which cards are shown: those that fit every part that says something. Of a list, one fits when it has any of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    pub channels: Vec<ChannelId>,
    pub owners: Vec<PersonId>,
    pub categories: Vec<CategoryId>,
    pub tags: Vec<TagId>,
    pub campaigns: Vec<CampaignId>,
    pub statuses: Vec<Status>,
    /// Paid for or not; `None` shows both.
    pub sponsored: Option<bool>,
    /// Only what the rules have something open to say about.
    pub has_findings: bool,
    pub period: Option<FilterPeriod>,
    /// Words of the title.
    pub text: String,
}

/// When a card must be planned. All but `Dates` are counted from today, so that a saved view never grows old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FilterPeriod {
    Past,
    ThisWeek,
    NextWeek,
    /// This ISO week and the three after it.
    FourWeeks,
    ThisMonth,
    ThisQuarter,
    /// Not on any day, week, month or quarter yet.
    Unplanned,
    /// Both days included.
    Dates {
        #[ts(type = "string")]
        from: NaiveDate,
        #[ts(type = "string")]
        to: NaiveDate,
    },
}
