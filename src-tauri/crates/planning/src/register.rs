//! The register of channels: how each kept its rhythm, and what somebody should see to. Knows no clock and no storage;
//! what the screen says about a flag is the window's business.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use crate::model::{Channel, ChannelId, ChannelState, Weight};
use crate::plan::{Lane, Plan, normal_title};
use crate::planned_time::monday_of;
use crate::wall_clock::{Now, date_of, day_number};

/// Weeks that a rhythm is judged by: those before this one.
pub const WEEKS: u32 = 12;
/// Days without anything published after which a channel counts as unused.
pub const UNUSED_DAYS: i32 = 90;

/// One channel as the register sees it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RegisterEntry {
    pub channel: ChannelId,
    /// The last day something went out, by its planned time.
    #[ts(type = "string | null")]
    pub last_published: Option<NaiveDate>,
    /// Placements that are planned from today on.
    pub ahead: usize,
    /// The twelve weeks before this one, oldest first.
    pub weeks: Vec<RhythmWeek>,
    /// Whole posts a week in these weeks.
    pub average: f64,
    /// Weeks that kept to least and most per week.
    pub kept: usize,
    pub flags: Vec<Flag>,
}

/// What went out in one week, in whole posts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct RhythmWeek {
    #[ts(type = "string")]
    pub monday: NaiveDate,
    pub out: Weight,
    pub kept: Kept,
}

/// How a week stood to what a channel wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    TooQuiet,
    Kept,
    TooFull,
}

impl Kept {
    /// Within least and most per week, where the channel has such limits.
    pub fn of(channel: &Channel, load: Weight) -> Self {
        let capacity = &channel.capacity;
        if capacity.least_per_week.is_some_and(|least| load < least) {
            Self::TooQuiet
        } else if capacity.most_per_week.is_some_and(|most| load > most) {
            Self::TooFull
        } else {
            Self::Kept
        }
    }
}

/// Something about a channel that somebody should see to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "flag", rename_all = "snake_case")]
pub enum Flag {
    NobodyResponsible,
    /// One administrator, or none: one illness away from being locked out.
    FewAdministrators {
        count: usize,
    },
    /// Nothing went out for 90 days; `days` is `None` when nothing ever did.
    Unused {
        days: Option<i32>,
    },
    ReviewOverdue {
        #[ts(type = "string")]
        since: NaiveDate,
    },
    /// Another channel that is not closed says the same purpose to the same audience.
    SameAsOther {
        other: ChannelId,
    },
    /// What a public body must state and nobody did.
    NotStated {
        missing: Vec<Stated>,
    },
}

/// What a public body states about a channel when it opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stated {
    Purpose,
    Audience,
    Privacy,
}

/// Every channel of the plan, by id.
pub fn register(plan: &Plan, now: Now) -> Vec<RegisterEntry> {
    plan.lanes().map(|lane| entry(plan, lane, now)).collect()
}

fn entry(plan: &Plan, lane: &Lane, now: Now) -> RegisterEntry {
    let today = day_number(now.today());
    let out = || lane.stops.all().iter().filter(|stop| stop.published && stop.is_dated());
    let last = out().map(|stop| stop.day()).filter(|day| *day <= today).max();
    let weeks = weeks(lane, now);
    let sum: i64 = weeks.iter().map(|week| i64::from(week.out.0)).sum();
    RegisterEntry {
        channel: lane.channel.id,
        last_published: last.map(date_of),
        ahead: lane.stops.all().iter().filter(|stop| stop.is_open(now)).count(),
        average: (sum as f64 / f64::from(WEEKS)).round() / 100.0,
        kept: weeks.iter().filter(|week| week.kept == Kept::Kept).count(),
        weeks,
        flags: flags(plan, &lane.channel, last, now.today()),
    }
}

fn weeks(lane: &Lane, now: Now) -> Vec<RhythmWeek> {
    let this = monday_of(now.today());
    let back = (1..=WEEKS).rev().filter_map(|back| this.checked_sub_days(Days::new(u64::from(back) * 7)));
    back.map(|monday| {
        let first = day_number(monday);
        let stops = lane.stops.on_days(first..first + 7).iter();
        let out = Weight(
            stops.filter(|stop| stop.published && stop.is_weekly()).map(|stop| stop.weight.0).sum::<i32>(),
        );
        RhythmWeek { monday, out, kept: Kept::of(&lane.channel, out) }
    })
    .collect()
}

fn flags(plan: &Plan, channel: &Channel, last: Option<i32>, today: NaiveDate) -> Vec<Flag> {
    if channel.state == ChannelState::Closed {
        return Vec::new();
    }
    let mut flags = Vec::new();
    if channel.responsible.is_none() {
        flags.push(Flag::NobodyResponsible);
    }
    if channel.administrators.len() < 2 {
        flags.push(Flag::FewAdministrators { count: channel.administrators.len() });
    }
    let days = last.map(|last| day_number(today) - last);
    let age = channel.opened_on.map(|opened| day_number(today) - day_number(opened));
    let is_new = age.is_some_and(|age| age < UNUSED_DAYS);
    if channel.state == ChannelState::Active
        && days.is_none_or(|days| days >= UNUSED_DAYS)
        && !(is_new && days.is_none())
    {
        flags.push(Flag::Unused { days });
    }
    if let Some(since) = channel.review_on.filter(|review| *review < today) {
        flags.push(Flag::ReviewOverdue { since });
    }
    let others = plan.lanes().map(|lane| &lane.channel);
    let alike = others.filter(|other| other.id != channel.id && says_the_same(channel, other));
    flags.extend(alike.map(|other| Flag::SameAsOther { other: other.id }));
    let missing: Vec<Stated> = [
        (channel.purpose.trim().is_empty(), Stated::Purpose),
        (channel.audience.is_none(), Stated::Audience),
        (channel.privacy_notes.trim().is_empty(), Stated::Privacy),
    ]
    .into_iter()
    .filter_map(|(lacks, what)| lacks.then_some(what))
    .collect();
    if !missing.is_empty() {
        flags.push(Flag::NotStated { missing });
    }
    flags
}

fn says_the_same(one: &Channel, other: &Channel) -> bool {
    let purpose = normal_title(&one.purpose);
    other.state != ChannelState::Closed
        && one.audience.is_some()
        && one.audience == other.audience
        && !purpose.is_empty()
        && purpose == normal_title(&other.purpose)
}
