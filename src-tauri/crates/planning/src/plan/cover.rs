//! When somebody on duty watches and answers: everybody's duties taken together.

use crate::model::Person;
use crate::wall_clock::WallClock;

/// Spans of elapsed minutes, from ≤ t < to, in order and apart from each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cover {
    spans: Vec<(i32, i32)>,
    any: bool,
}

impl Cover {
    pub(super) fn of<'p>(clock: WallClock, people: impl Iterator<Item = &'p Person>) -> Self {
        let duties = people.flat_map(|person| &person.duties);
        let mut spans: Vec<(i32, i32)> =
            duties.map(|duty| (clock.moment(duty.from).instant, clock.moment(duty.to).instant)).collect();
        let any = !spans.is_empty();
        spans.retain(|(from, to)| from < to);
        spans.sort_unstable();
        spans.dedup_by(|next, last| {
            let joins = next.0 <= last.1;
            if joins {
                last.1 = last.1.max(next.1);
            }
            joins
        });
        Self { spans, any }
    }

    pub(super) fn has_any(&self) -> bool {
        self.any
    }

    /// Elapsed minutes of a span that no duty covers.
    pub(super) fn uncovered(&self, from: i32, to: i32) -> i32 {
        let first = self.spans.partition_point(|span| span.1 <= from);
        let covered = self.spans[first..]
            .iter()
            .take_while(|span| span.0 < to)
            .map(|span| span.1.min(to) - span.0.max(from));
        to - from - covered.sum::<i32>()
    }
}
