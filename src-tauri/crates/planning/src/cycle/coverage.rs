//! How many posts an occurrence has: what the rule `cycle_gap` counts and what people are shown.

use chrono::Days;

use super::Occurrence;
use crate::model::CycleEntry;
use crate::plan::{Plan, Stop};
use crate::wall_clock::{Now, day_number};

/// In days: a quarter is the longest thing a placement can be planned for.
const LONGEST: i32 = 92;

/// Posts that serve an occurrence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// With an open or out placement, of any precision, that overlaps its lead time or itself: what is posted on the way to
    /// an occasion serves it too.
    pub posts: usize,
    /// Of these the ones that are out somewhere.
    pub published: usize,
}

impl CycleEntry {
    /// The first day from which an occurrence's posts should be planned.
    pub fn lead_from(&self, occurrence: Occurrence) -> chrono::NaiveDate {
        let lead = Days::new(u64::from(self.lead_weeks) * 7);
        occurrence.first.checked_sub_days(lead).unwrap_or(occurrence.first)
    }

    pub fn coverage(&self, plan: &Plan, now: Now, occurrence: Occurrence) -> Coverage {
        let Some(served) = plan.served(self.id) else { return Coverage::default() };
        let lead = i32::try_from(self.lead_weeks).unwrap_or(i32::MAX).saturating_mul(7);
        let (first, last) = (day_number(occurrence.first).saturating_sub(lead), day_number(occurrence.last));
        let near = served.on_days(first.saturating_sub(LONGEST)..last.saturating_add(1));
        let serving: Vec<&Stop> =
            near.iter().filter(|stop| stop.last_day >= first && stop.is_in_play(now)).collect();
        let distinct = |stops: Vec<&&Stop>| {
            let mut posts: Vec<_> = stops.into_iter().map(|stop| stop.post).collect();
            posts.sort_unstable();
            posts.dedup();
            posts.len()
        };
        Coverage {
            posts: distinct(serving.iter().collect()),
            published: distinct(serving.iter().filter(|stop| stop.published).collect()),
        }
    }
}
