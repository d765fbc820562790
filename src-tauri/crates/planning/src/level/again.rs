//! A second thought: takes back a few neighbouring moves at a time and looks for cheaper ones in their stead.

use std::rc::Rc;

use super::budget::Budget;
use super::movers::Movers;
use super::search::Search;
use super::trial::{Step, Trial};
use crate::model::ChannelId;
use crate::plan::Plan;

/// Questions to the rules for all neighbourhoods together, and for one.
const QUESTIONS: usize = 40_000;
const ONE: usize = 1_000;
/// Moves on one channel from days so near to each other are neighbours, so many at once.
const NEAR: i64 = 4;
const MOST: usize = 5;

pub(super) fn think_again(trial: &mut Trial<'_>, movers: &mut Movers<'_>, budget: &mut Budget<'_>) {
    let mut left = QUESTIONS;
    let mut seeds: Vec<Step> = trial.steps.clone();
    seeds.sort_by_key(|step| {
        (channel_of(trial.plan, step), step.mover.from.first_day(), step.mover.placement)
    });
    for seed in seeds.iter().step_by(2) {
        if left == 0 || budget.is_cancelled() {
            return;
        }
        let granted = ONE.min(left);
        budget.grant(granted);
        search_around(trial, movers, seed, budget);
        left -= granted - budget.left();
    }
}

fn search_around(trial: &mut Trial<'_>, movers: &mut Movers<'_>, seed: &Step, budget: &mut Budget<'_>) {
    let channel = channel_of(trial.plan, seed);
    let distance = |step: &Step| (step.mover.from.first_day() - seed.mover.from.first_day()).num_days().abs();
    let is_near = |plan: &Plan, step: &Step| channel_of(plan, step) == channel && distance(step) <= NEAR;
    let mut near: Vec<usize> =
        (0..trial.steps.len()).filter(|index| is_near(trial.plan, &trial.steps[*index])).collect();
    near.sort_by_key(|index| distance(&trial.steps[*index]));
    near.truncate(MOST);
    if near.len() < 2 {
        return;
    }
    near.sort_unstable();
    let (cost, ignored) = (trial.cost(), trial.open.clone());
    let old: Vec<Step> = near.into_iter().rev().map(|index| trial.take_back_at(index)).collect();
    let most = u32::try_from(old.len()).unwrap_or(u32::MAX);
    let fewer = Search::new(trial, movers, budget, cost, ignored.clone()).quick(most - 1).run();
    let found = fewer.or_else(|| Search::new(trial, movers, budget, cost, ignored).quick(most).run());
    match found {
        Some(steps) => steps.iter().for_each(|(mover, slot)| trial.take(mover, *slot)),
        None => old.iter().rev().for_each(|step| trial.take(&Rc::clone(&step.mover), step.slot)),
    }
}

fn channel_of(plan: &Plan, step: &Step) -> Option<ChannelId> {
    plan.placement(step.mover.placement).map(|placement| placement.channel)
}
