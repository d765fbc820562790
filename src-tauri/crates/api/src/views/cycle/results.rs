//! What came of several posts together.

use board::OpenBoard;
use planning::{PostId, Results};
use serde::Serialize;
use ts_rs::TS;

use crate::error::ApiError;

/// Sums over placements; `None` where nobody wrote anything down.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub(crate) struct ResultsSum {
    /// Placements with any result.
    pub placements: usize,
    pub reach: Option<u64>,
    pub reactions: Option<u64>,
    pub comments: Option<u64>,
    pub shares: Option<u64>,
    pub clicks: Option<u64>,
    /// The mean of reactions ÷ followers × 100 over the placements that have both.
    pub engagement: Option<f64>,
}

pub(super) fn results_of(
    board: &OpenBoard,
    posts: impl Iterator<Item = PostId>,
) -> Result<ResultsSum, ApiError> {
    let mut noted: Vec<Results> = Vec::new();
    for post in posts {
        noted.extend(board.placements_of(post)?.into_iter().filter_map(|placement| placement.results));
    }
    let sum = |count: fn(&Results) -> Option<u32>| {
        let known: Vec<u64> = noted.iter().filter_map(count).map(u64::from).collect();
        (!known.is_empty()).then(|| known.iter().sum())
    };
    let rate = |results: &Results| {
        let followers = results.followers.filter(|followers| *followers > 0)?;
        Some(f64::from(results.reactions?) / f64::from(followers) * 100.0)
    };
    let rates: Vec<f64> = noted.iter().filter_map(rate).collect();
    Ok(ResultsSum {
        placements: noted.len(),
        reach: sum(|results| results.reach),
        reactions: sum(|results| results.reactions),
        comments: sum(|results| results.comments),
        shares: sum(|results| results.shares),
        clicks: sum(|results| results.clicks),
        engagement: (!rates.is_empty()).then(|| rates.iter().sum::<f64>() / rates.len() as f64),
    })
}
