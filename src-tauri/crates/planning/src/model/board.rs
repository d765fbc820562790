//! The board itself: its name, place and settings, and the lists that posts are sorted by.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AcceptanceId, AudienceId, BlackoutId, CampaignId, CategoryId, ChannelId, EventId, TagId, words};
use crate::findings::{RuleName, Severity};
use crate::holidays::{Country, Language};
use crate::planned_time::{PlannedTime, minute_format};

/// What holds for the whole board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Board {
    pub name: String,
    #[ts(type = "string")]
    pub time_zone: chrono_tz::Tz,
    pub country: Country,
    pub language: Language,
    pub settings: Settings,
}

/// The thresholds of the rules that are not a channel's or a person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Elapsed minutes under which two posts of one person are too close.
    pub owner_gap_minutes: u32,
    /// Elapsed minutes under which two messages to one audience are too close.
    pub audience_gap_minutes: u32,
    /// Elapsed hours under which one post on two social channels counts as posted twice.
    pub double_post_hours: u32,
    /// Days up to which the same content counts as a duplicate.
    pub duplicate_days: u32,
    /// Days ahead from which a post must be ready.
    pub ready_days: u32,
    /// Whether days that offices treat as free (Christmas Eve …) count as public holidays.
    pub eves_are_holidays: bool,
    /// Rules that are switched off or weigh differently here; a rule that is missing keeps its own.
    pub rules: BTreeMap<RuleName, RuleSetting>,
    /// How many cards a column of the board should hold at most. It says so and lets more in.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<BoardColumn, u32>>")]
    pub column_limits: BTreeMap<BoardColumn, u32>,
}

words! {
    /// A kind of column on the board: the statuses, and the horizons. The four quarters share a limit.
    BoardColumn {
        Idea = "idea", Drafting = "drafting", Review = "review", Approved = "approved", Published = "published",
        Cancelled = "cancelled",
        Ideas = "ideas", Earlier = "earlier", ThisWeek = "this_week", NextWeek = "next_week", Planned = "planned",
        Quarter = "quarter", Later = "later", Out = "out",
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            owner_gap_minutes: 15,
            audience_gap_minutes: 60,
            double_post_hours: 24,
            duplicate_days: 14,
            ready_days: 3,
            eves_are_holidays: false,
            rules: BTreeMap::new(),
            column_limits: BTreeMap::new(),
        }
    }
}

/// What a board decides about one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RuleSetting {
    pub enabled: bool,
    /// `None` keeps the rule's own severity.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub severity: Option<Severity>,
}

impl Default for RuleSetting {
    fn default() -> Self {
        Self { enabled: true, severity: None }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Audience {
    pub id: AudienceId,
    pub name: String,
    /// Percent of all posts that should be for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub target_share: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tag {
    pub id: TagId,
    pub name: String,
    /// Percent of all posts that should carry it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub target_share: Option<u32>,
}

/// What a post is about; exactly one per post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Category {
    pub id: CategoryId,
    pub name: String,
    pub goal: String,
    /// Percent of all posts that should be of this category.
    pub target_share: Option<u32>,
    /// At most one in so many on a channel (the rhythm "three that engage, then one that sells" is one in 4).
    pub one_in: Option<u32>,
    /// A slot of the colour palette; `None` lets the board choose.
    #[serde(default)]
    pub colour: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Campaign {
    pub id: CampaignId,
    pub name: String,
    pub goal: String,
    #[ts(type = "string | null")]
    pub from: Option<chrono::NaiveDate>,
    #[ts(type = "string | null")]
    pub to: Option<chrono::NaiveDate>,
    /// Where it is mainly seen.
    #[serde(default)]
    pub channels: Vec<ChannelId>,
    /// In whole units of the board's currency.
    #[serde(default)]
    pub budget: Option<u32>,
    /// What came of it.
    #[serde(default)]
    pub results: String,
}

/// A finding that somebody takes as it is. It holds as long as the finding's fingerprint stays the same: the finding comes back as
/// soon as what it is about changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Acceptance {
    pub id: AcceptanceId,
    pub rule: RuleName,
    #[ts(type = "string")]
    pub fingerprint: uuid::Uuid,
    /// What the finding said then, for a list of what was accepted.
    pub about: String,
    pub reason: String,
    pub author: String,
    /// Wall clock of the board.
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub at: chrono::NaiveDateTime,
}

/// A period in which nothing is published, on these channels or on any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Blackout {
    pub id: BlackoutId,
    pub name: String,
    /// A day or a minute.
    pub from: PlannedTime,
    /// A day (included) or a minute (the last one).
    pub to: PlannedTime,
    /// `None` means every channel.
    pub channels: Option<Vec<ChannelId>>,
    /// Whether it is a crisis hold: begun at once, ended when it is lifted. Posts may be exempt from holds.
    #[serde(default, skip_serializing_if = "is_no")]
    #[ts(optional, as = "Option<bool>")]
    pub hold: bool,
}

impl Blackout {
    /// The end of a hold that nobody has lifted yet, as ISO 8601 writes "open".
    pub const UNTIL_LIFTED: PlannedTime =
        PlannedTime::Day(match chrono::NaiveDate::from_ymd_opt(9999, 12, 31) {
            Some(day) => day,
            None => chrono::NaiveDate::MAX,
        });
    /// How far ahead a running hold is taken to hold: nobody knows yet how long it lasts, and a week can be replanned.
    pub const HOLD_DAYS: u64 = 7;

    pub fn is_running_hold(&self) -> bool {
        self.hold && self.to == Self::UNTIL_LIFTED
    }

    /// A lifted hold is history: it holds nothing back any more.
    pub fn is_lifted_hold(&self) -> bool {
        self.hold && self.to != Self::UNTIL_LIFTED
    }

    /// The last day it covers as seen from a day: of a running hold, a week ahead.
    pub fn last_day(&self, today: chrono::NaiveDate) -> chrono::NaiveDate {
        match self.is_running_hold() {
            true => today.checked_add_days(chrono::Days::new(Self::HOLD_DAYS)).unwrap_or(today),
            false => self.to.last_day(),
        }
    }

    pub fn holds(&self, channel: ChannelId) -> bool {
        self.channels.as_ref().is_none_or(|channels| channels.contains(&channel))
    }
}

/// Leaves out what is rarely so, so that rows and documents without it stay as they were.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(super) const fn is_no(flag: &bool) -> bool {
    !*flag
}

/// A period that others own: a council meeting, an election, a school holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Event {
    pub id: EventId,
    pub name: String,
    pub from: PlannedTime,
    pub to: PlannedTime,
    /// Whether publishing during it is a clash.
    pub clashes: bool,
}
