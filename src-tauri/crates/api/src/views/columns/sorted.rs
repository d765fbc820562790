//! Sorts all posts into the cells of the board and keeps the first page of each. Looks at every post once.

use std::cmp::Ordering;
use std::collections::HashMap;

use chrono::NaiveDate;
use planning::horizon::{horizon_of, time_of};
use planning::plan::PlannedPost;
use planning::rank::Place;
use planning::{Plan, PlannedTime, PostId};
use uuid::Uuid;

use super::super::fitting::Fitting;
use super::{AskColumns, Column, LanesBy, PAGE, is_old};

pub(super) struct Sorted {
    pub cells: Vec<Cell>,
    /// Of each column, all its cards.
    pub counts: Vec<usize>,
    /// Of each column, how many of them the filter lets in.
    pub fits: Vec<usize>,
    /// Of each column, how many were left out for their age.
    pub older: Vec<usize>,
}

pub(super) struct Cell {
    pub lane: Option<Uuid>,
    /// Its index among the columns.
    pub column: usize,
    pub count: usize,
    /// The first ones, in order.
    pub posts: Vec<PostId>,
}

pub(super) fn sorted(
    plan: &Plan,
    columns: &[Column],
    today: NaiveDate,
    fitting: &Fitting<'_>,
    ask: &AskColumns,
) -> Sorted {
    let none = vec![0; columns.len()];
    let (mut counts, mut fits, mut older) = (none.clone(), none.clone(), none);
    let shows_older: Vec<bool> = columns.iter().map(|column| ask.older.contains(&column.key())).collect();
    let mut filled: HashMap<(usize, Option<Uuid>), Vec<Place<'_>>> = HashMap::new();
    for post in plan.posts() {
        let planned = planned(plan, post);
        let belongs = |column: &Column| match *column {
            Column::Status(status) => post.status == status,
            Column::Horizon(horizon) => horizon_of(post.status, planned, today) == Some(horizon),
        };
        let Some(column) = columns.iter().position(belongs) else { continue };
        counts[column] += 1;
        if !fitting.lets_in(plan, post) {
            continue;
        }
        fits[column] += 1;
        if columns[column].is_finished() && !shows_older[column] && is_old(planned, today) {
            older[column] += 1;
            continue;
        }
        let place = Place { rank: post.rank.as_deref(), planned, post: post.id };
        for lane in lanes_of(plan, post, ask.lanes) {
            filled.entry((column, lane)).or_default().push(place);
        }
    }
    let cells = filled.into_iter().map(|((column, lane), places)| {
        let key = columns[column].key();
        let wish = ask.more.iter().find(|wish| wish.lane == lane && wish.column == key);
        let show = wish.map_or(PAGE, |wish| wish.show.max(PAGE));
        let count = places.len();
        Cell { lane, column, count, posts: first(places, show, columns[column].is_finished()) }
    });
    let mut cells: Vec<Cell> = cells.collect();
    cells.sort_unstable_by_key(|cell| (cell.column, cell.lane));
    Sorted { cells, counts, fits, older }
}

/// The first places in order, without sorting the rest. Finished work begins with the newest.
fn first(mut places: Vec<Place<'_>>, show: usize, finished: bool) -> Vec<PostId> {
    let order = |one: &Place<'_>, other: &Place<'_>| -> Ordering {
        if finished { other.cmp(one) } else { one.cmp(other) }
    };
    if places.len() > show {
        places.select_nth_unstable_by(show, order);
        places.truncate(show);
    }
    places.sort_unstable_by(order);
    places.into_iter().map(|place| place.post).collect()
}

fn planned(plan: &Plan, post: &PlannedPost) -> Option<PlannedTime> {
    let own = post.placements.iter().map(|id| plan.placement(*id).and_then(|placement| placement.planned));
    time_of(post.planned, own)
}

/// A card stands in the lane of each of its owners, and of each of its channels.
fn lanes_of(plan: &Plan, post: &PlannedPost, by: LanesBy) -> Vec<Option<Uuid>> {
    let mut lanes: Vec<Option<Uuid>> = match by {
        LanesBy::None => Vec::new(),
        LanesBy::Owner => post.owners.iter().map(|owner| Some(owner.0)).collect(),
        LanesBy::Channel => {
            let channels = post.placements.iter().filter_map(|id| Some(plan.placement(*id)?.channel.0));
            channels.map(Some).collect()
        }
        LanesBy::Category => post.category.map(|category| Some(category.0)).into_iter().collect(),
        LanesBy::Campaign => post.campaign.map(|campaign| Some(campaign.0)).into_iter().collect(),
    };
    if lanes.is_empty() {
        lanes.push(None);
    }
    lanes.sort_unstable();
    lanes.dedup();
    lanes
}
