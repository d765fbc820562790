//! The sums of a period, and how a set of placements stands.

use serde::Serialize;
use ts_rs::TS;

use super::punctuality::Punctuality;
use super::results::mean_rate;
use super::scope::{Counted, Scope, Stand};
use crate::model::Percent;

/// How placements stand. `planned` is all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Tally {
    pub planned: usize,
    pub published: usize,
    /// Planned, but the time passed without anybody saying that it is out.
    pub slipped: usize,
    pub skipped: usize,
    pub to_come: usize,
}

impl Tally {
    pub(super) fn of<'s>(counted: impl IntoIterator<Item = &'s Counted<'s>>) -> Self {
        let mut tally = Self::default();
        for counted in counted {
            tally.planned += 1;
            match counted.stand {
                Stand::Published => tally.published += 1,
                Stand::Slipped => tally.slipped += 1,
                Stand::Skipped => tally.skipped += 1,
                Stand::ToCome => tally.to_come += 1,
            }
        }
        tally
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportTotals")]
pub struct Totals {
    /// Distinct posts with a placement in the period.
    pub posts: usize,
    pub placements: Tally,
    pub punctuality: Punctuality,
    /// Posts with a time in the period that stand on no channel yet.
    pub without_channel: usize,
    /// Published placements with any figures.
    pub with_results: usize,
    pub reach: u64,
    pub reactions: u64,
    pub comments: u64,
    pub shares: u64,
    pub clicks: u64,
    /// The mean of the engagement rates that are known.
    pub engagement: Option<Percent>,
}

pub(super) fn totals(scope: &Scope<'_>) -> Totals {
    let results = || {
        let published = scope.counted.iter().filter(|counted| counted.stand == Stand::Published);
        published.filter_map(|counted| counted.placement.results.as_ref())
    };
    let sum = |figure: fn(&crate::model::Results) -> Option<u32>| -> u64 {
        results().filter_map(figure).map(u64::from).sum()
    };
    Totals {
        posts: Scope::posts(&scope.counted),
        placements: Tally::of(&scope.counted),
        punctuality: Punctuality::of(scope, &scope.counted),
        without_channel: scope.bare.len(),
        with_results: results().count(),
        reach: sum(|results| results.reach),
        reactions: sum(|results| results.reactions),
        comments: sum(|results| results.comments),
        shares: sum(|results| results.shares),
        clicks: sum(|results| results.clicks),
        engagement: mean_rate(results()),
    }
}
