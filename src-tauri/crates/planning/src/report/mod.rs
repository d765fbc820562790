//! What managers get: what was planned, what went out, how full and how quiet it was, what the mix was like and what came of it.
//! Pure: the same board and the same `now` give the same report. Knows no storage and no words; formats and screens bring those.
//!
//! A placement belongs to exactly one day, the last one its planned time covers, so that the reports of three months add up to
//! that of their quarter. What is neither idea nor cancelled counts, on channels of any state.

mod channels;
mod findings;
mod missed;
mod mix;
mod owners;
mod period;
mod punctuality;
mod results;
mod scope;
mod totals;
mod wheel;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::findings::{Finding, RuleFlow};
use crate::model::{Acceptance, Audience, Campaign, Person, Placement, Post, Tag};
use crate::plan::Plan;
use crate::wall_clock::Now;

pub use channels::{ChannelReport, ReportWeek, Silence};
pub use findings::{FindingsReport, FindingsStep, RuleCount};
pub use missed::{Missed, NotOut};
pub use mix::{MixReport, Share};
pub use owners::OwnerReport;
pub use period::{NotAPeriod, Period};
pub use punctuality::Punctuality;
pub use results::{Band, Fact, PartOfDay, ResultsReport, Sponsored, Standout};
pub use totals::{Tally, Totals};
pub use wheel::WheelReport;

use scope::Scope;

/// Everything a report is made from.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub plan: &'a Plan,
    /// At least the posts that have to do with the period and the one before it, each with its placements.
    pub posts: &'a [(Post, Vec<Placement>)],
    pub people: &'a [Person],
    pub audiences: &'a [Audience],
    pub tags: &'a [Tag],
    pub campaigns: &'a [Campaign],
    pub acceptances: &'a [Acceptance],
    /// What the rules say now, each with whether it is accepted.
    pub findings: &'a [(&'a Finding, Standing)],
    /// What operations that hold raised and solved on the days of the period and of the one before it.
    pub flows: &'a [(NaiveDate, RuleFlow)],
    pub now: Now,
}

/// Whether a finding still waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Open,
    Accepted,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportView")]
pub struct Report {
    pub period: Period,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// The campaign's name, when the report is about one.
    pub campaign: Option<String>,
    pub totals: Totals,
    /// The period before; a campaign has none.
    pub before: Option<Before>,
    pub channels: Vec<ChannelReport>,
    /// What slipped or was dropped, one by one.
    pub missed: Vec<Missed>,
    pub mix: MixReport,
    pub owners: Vec<OwnerReport>,
    pub findings: FindingsReport,
    pub results: ResultsReport,
    pub wheel: Vec<WheelReport>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportBefore")]
pub struct Before {
    pub period: Period,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub totals: Totals,
}

/// The days a report is about: the period's, or those a campaign runs (its posts' where it has no dates).
pub fn days_of(period: &Period, ground: &Ground<'_>) -> (NaiveDate, NaiveDate) {
    period.days().unwrap_or_else(|| scope::campaign_days(period, ground))
}

pub fn report(period: Period, ground: &Ground<'_>) -> Report {
    let (from, to) = days_of(&period, ground);
    let scope = Scope::of(ground, &period, from, to);
    let before = period.before().and_then(|before| {
        let (from, to) = before.days()?;
        let totals = totals::totals(&Scope::of(ground, &before, from, to));
        Some(Before { period: before, from, to, totals })
    });
    let campaign =
        period.campaign().and_then(|id| ground.campaigns.iter().find(|campaign| campaign.id == id));
    Report {
        from,
        to,
        today: ground.now.today(),
        campaign: campaign.map(|campaign| campaign.name.clone()),
        totals: totals::totals(&scope),
        before,
        channels: channels::channels(&scope),
        missed: missed::missed(&scope),
        mix: mix::mix(&scope),
        owners: owners::owners(&scope),
        findings: findings::findings(&scope, period),
        results: results::results(&scope),
        wheel: wheel::wheel(&scope),
        period,
    }
}
