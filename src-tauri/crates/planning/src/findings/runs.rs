//! Runs: maximal series, in time order, in which each step is smaller than a limit. One finding per run, never per pair.

use crate::plan::Stop;

/// The runs of two or more in stops that are in time order; `steps` says whether two neighbours belong together.
pub(super) fn runs_in<'s>(
    stops: impl IntoIterator<Item = &'s Stop>,
    together: impl Fn(&Stop, &Stop) -> bool,
    mut each: impl FnMut(&[&'s Stop]),
) {
    let mut run: Vec<&Stop> = Vec::new();
    for stop in stops {
        if run.last().is_some_and(|last| !together(last, stop)) {
            if run.len() > 1 {
                each(&run);
            }
            run.clear();
        }
        run.push(stop);
    }
    if run.len() > 1 {
        each(&run);
    }
}

/// The part of a timeline that holds every run that can hold a stop at `instant`: from there outwards as long as the steps
/// between stops that `takes` lets in stay under `limit` elapsed minutes.
pub(super) fn neighbourhood(
    stops: &[Stop],
    wall: i32,
    instant: i32,
    limit: i32,
    takes: impl Fn(&Stop) -> bool,
) -> &[Stop] {
    let middle = stops.partition_point(|stop| stop.wall < wall);
    let (mut first, mut last) = (middle, middle);
    let (mut edge, mut edge_wall) = (instant, wall);
    for (index, stop) in stops[..middle].iter().enumerate().rev() {
        if edge_wall - stop.wall > limit.saturating_add(SLACK) {
            break;
        }
        if takes(stop) {
            if edge - stop.instant >= limit {
                break;
            }
            (edge, edge_wall, first) = (stop.instant, stop.wall, index);
        }
    }
    (edge, edge_wall) = (instant, wall);
    for (index, stop) in stops.iter().enumerate().skip(middle) {
        if stop.wall - edge_wall > limit.saturating_add(SLACK) {
            break;
        }
        if takes(stop) {
            if stop.instant - edge >= limit {
                break;
            }
            (edge, edge_wall, last) = (stop.instant, stop.wall, index + 1);
        }
    }
    &stops[first..last]
}

/// Wall clock and elapsed time never differ by more than this many minutes over a run's step (zones have skipped a day).
const SLACK: i32 = 24 * 60;
