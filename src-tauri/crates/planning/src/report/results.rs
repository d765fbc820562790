//! What came of it: engagement as Västervik municipality counts it (reactions ÷ followers × 100), the best and the weakest, and
//! facts that may explain them. Facts only; why it was so is for people to say.

use std::collections::BTreeMap;

use chrono::Timelike;
use serde::Serialize;
use ts_rs::TS;

use super::scope::{Counted, Scope, Stand};
use crate::model::{CategoryId, ChannelId, EngagementTarget, Format, Percent, PlacementId, PostId, Results};
use crate::planned_time::PlannedTime;

/// How many of the best and of the weakest are named at most.
const NAMED: usize = 3;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportResults")]
pub struct ResultsReport {
    /// Published placements whose engagement rate is known.
    pub rated: usize,
    /// Highest rate first; never one that is among the weakest too.
    pub best: Vec<Standout>,
    /// Lowest rate first.
    pub weakest: Vec<Standout>,
    pub by_format: Vec<Fact<Format>>,
    /// ISO weekdays: 1 is Monday.
    pub by_weekday: Vec<Fact<u8>>,
    pub by_part_of_day: Vec<Fact<PartOfDay>>,
    pub by_category: Vec<Fact<Option<CategoryId>>>,
    /// Sponsored posts with anything out in the period, dearest first.
    pub sponsored: Vec<Sponsored>,
}

/// A placement that did especially well or badly, with what is known about it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportStandout")]
pub struct Standout {
    pub placement: PlacementId,
    pub post: PostId,
    pub title: String,
    pub channel: ChannelId,
    pub channel_name: String,
    pub format: Format,
    /// When it went out: the minute that was noted, else when it was planned.
    pub published: PlannedTime,
    pub category: Option<CategoryId>,
    pub category_name: Option<String>,
    pub sponsored: bool,
    pub engagement: Percent,
    pub band: Band,
    pub reach: Option<u32>,
    pub reactions: Option<u32>,
}

/// Where a rate lies against its channel's target band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    Below,
    Within,
    Above,
}

impl Band {
    pub fn of(rate: Percent, target: EngagementTarget) -> Self {
        if rate < target.least {
            Self::Below
        } else if rate > target.most {
            Self::Above
        } else {
            Self::Within
        }
    }
}

/// The mean rate of the placements that share something.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportFact")]
pub struct Fact<K> {
    pub of: K,
    pub name: Option<String>,
    pub count: usize,
    pub engagement: Percent,
}

/// When in the day something went out; only of exact times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartOfDay {
    /// Before ten.
    Morning,
    /// From ten until two.
    Midday,
    /// From two until five.
    Afternoon,
    Evening,
}

impl PartOfDay {
    fn of(published: PlannedTime) -> Option<Self> {
        Some(match published.minute()?.hour() {
            0..10 => Self::Morning,
            10..14 => Self::Midday,
            14..17 => Self::Afternoon,
            _ => Self::Evening,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "ReportSponsored")]
pub struct Sponsored {
    pub post: PostId,
    pub title: String,
    /// What its placements cost, or the budget where nobody noted that; whole units of currency.
    pub cost: Option<u64>,
    pub reach: u64,
    /// Hundredths of the currency's unit per person reached.
    pub contact_cost: Option<u64>,
    pub clicks: u64,
    /// Hundredths of the currency's unit per click.
    pub click_cost: Option<u64>,
}

struct Rated<'a> {
    counted: &'a Counted<'a>,
    rate: Percent,
}

pub(super) fn results(scope: &Scope<'_>) -> ResultsReport {
    let mut rated: Vec<Rated<'_>> = scope
        .counted
        .iter()
        .filter(|counted| counted.stand == Stand::Published)
        .filter_map(|counted| {
            let rate = counted.placement.results.as_ref()?.engagement_rate()?;
            Some(Rated { counted, rate })
        })
        .collect();
    rated.sort_by_key(|it| (std::cmp::Reverse(it.rate), it.counted.placement.id));
    let best = rated.len().div_ceil(2).min(NAMED);
    let weakest = (rated.len() - best).min(NAMED);
    let category = |id: CategoryId| scope.ground.plan.categories().find(|category| category.id == id);
    let mut by_category = facts(&rated, |counted| Some(counted.post.category));
    for fact in &mut by_category {
        fact.name = fact.of.and_then(category).map(|category| category.name.clone());
    }
    ResultsReport {
        rated: rated.len(),
        best: rated[..best].iter().map(|it| standout(scope, it)).collect(),
        weakest: rated.iter().rev().take(weakest).map(|it| standout(scope, it)).collect(),
        by_format: facts(&rated, |counted| Some(counted.placement.format)),
        by_weekday: facts(&rated, |counted| {
            let day = counted.went_out().day()?;
            u8::try_from(chrono::Datelike::weekday(&day).number_from_monday()).ok()
        }),
        by_part_of_day: facts(&rated, |counted| PartOfDay::of(counted.went_out())),
        by_category,
        sponsored: sponsored(scope),
    }
}

fn standout(scope: &Scope<'_>, rated: &Rated<'_>) -> Standout {
    let Counted { post, placement, .. } = *rated.counted;
    let channel = scope.ground.plan.lane(placement.channel).map(|lane| &lane.channel);
    let target = channel.map(crate::model::Channel::engagement_target).unwrap_or_default();
    let category = post.category.and_then(|id| scope.ground.plan.categories().find(|it| it.id == id));
    let results = placement.results.as_ref();
    Standout {
        placement: placement.id,
        post: post.id,
        title: post.title.clone(),
        channel: placement.channel,
        channel_name: channel.map(|channel| channel.name.clone()).unwrap_or_default(),
        format: placement.format,
        published: rated.counted.went_out(),
        category: post.category,
        category_name: category.map(|category| category.name.clone()),
        sponsored: post.sponsored,
        engagement: rated.rate,
        band: Band::of(rated.rate, target),
        reach: results.and_then(|results| results.reach),
        reactions: results.and_then(|results| results.reactions),
    }
}

/// One line per value, in the values' order.
fn facts<K: Ord + Copy>(rated: &[Rated<'_>], of: impl Fn(&Counted<'_>) -> Option<K>) -> Vec<Fact<K>> {
    let mut kinds: BTreeMap<K, Vec<Percent>> = BTreeMap::new();
    for it in rated {
        if let Some(kind) = of(it.counted) {
            kinds.entry(kind).or_default().push(it.rate);
        }
    }
    let facts = kinds.into_iter().filter_map(|(of, rates)| {
        Some(Fact { of, name: None, count: rates.len(), engagement: mean(rates.into_iter())? })
    });
    facts.collect()
}

fn sponsored(scope: &Scope<'_>) -> Vec<Sponsored> {
    let mut posts: BTreeMap<PostId, Vec<&Counted<'_>>> = BTreeMap::new();
    for counted in &scope.counted {
        if counted.post.sponsored && counted.stand == Stand::Published {
            posts.entry(counted.post.id).or_default().push(counted);
        }
    }
    let mut rows: Vec<Sponsored> = posts
        .into_values()
        .map(|placements| {
            let post = placements[0].post;
            let sum = |figure: fn(&Results) -> Option<u32>| -> Vec<u64> {
                let results = placements.iter().filter_map(|counted| counted.placement.results.as_ref());
                results.filter_map(figure).map(u64::from).collect()
            };
            let costs = sum(|results| results.cost);
            let noted = (!costs.is_empty()).then(|| costs.iter().sum());
            let cost: Option<u64> = noted.or(post.budget.map(u64::from));
            let reach: u64 = sum(|results| results.reach).iter().sum();
            let clicks: u64 = sum(|results| results.clicks).iter().sum();
            Sponsored {
                post: post.id,
                title: post.title.clone(),
                cost,
                reach,
                contact_cost: cost_of_one(cost, reach),
                clicks,
                click_cost: cost_of_one(cost, clicks),
            }
        })
        .collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.cost), row.post));
    rows
}

/// Cost ÷ contacts in hundredths of the currency's unit, rounded half up; nothing where nobody was reached.
fn cost_of_one(cost: Option<u64>, contacts: u64) -> Option<u64> {
    match (cost, contacts) {
        (Some(cost), 1..) => Some((cost * 200 + contacts) / (2 * contacts)),
        _ => None,
    }
}

/// The mean of the engagement rates that are known.
pub(super) fn mean_rate<'r>(results: impl Iterator<Item = &'r Results>) -> Option<Percent> {
    mean(results.filter_map(Results::engagement_rate))
}

/// Rounded half up to hundredths of a percent.
fn mean(rates: impl Iterator<Item = Percent>) -> Option<Percent> {
    let (mut sum, mut count) = (0_u64, 0_u64);
    for rate in rates {
        (sum, count) = (sum + u64::from(rate.0), count + 1);
    }
    let mean = (2 * sum + count).checked_div(2 * count)?;
    u32::try_from(mean).ok().map(Percent)
}
