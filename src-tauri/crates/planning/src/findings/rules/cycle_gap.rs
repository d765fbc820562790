//! `cycle_gap`: the wheel is coming, and there are no posts. An occurrence with start − lead time ≤ today ≤ end for which fewer
//! posts than expected serve the entry; what counts is said in `cycle/coverage.rs`. A turn that is skipped or merged has none, a
//! moved one has its own days. `about` is the entry, `label` its title, `from` and `to` the occurrence. Lists no
//! placements. Numbers: `count`, `expected`.

use super::{Once, Rule};
use crate::cycle::Occurrence;
use crate::findings::finding::{Finding, RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::{Look, midnight};
use crate::model::CycleEntry;
use crate::plan::Spot;
use crate::wall_clock::day_number;

pub(super) const RULE: Rule = Rule { name: RuleName::CycleGap, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for entry in look.plan.cycle() {
        judge(look, entry, found);
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    for entry in spot.cycle_entries.iter().filter_map(|entry| look.plan.cycle_entry(*entry)) {
        found.again(Home::all_of(RuleName::CycleGap, entry.id.0));
        judge(look, entry, found);
    }
}

fn judge(look: &Look<'_>, entry: &CycleEntry, found: &mut Found) {
    for occurrence in entry.occurrences_due(look.now.today()) {
        let count = entry.coverage(look.plan, look.now, occurrence).posts;
        if count < entry.expected_posts as usize {
            let Occurrence { first, last } = occurrence;
            let mut finding = Finding::new(RuleName::CycleGap, Severity::Warning, midnight(first), last);
            finding.about = Some(entry.id.0);
            finding.label = Some(entry.title.clone());
            finding.numbers = vec![("count", count as f64), ("expected", f64::from(entry.expected_posts))];
            found.say(Home::of(RuleName::CycleGap, entry.id.0, day_number(first)), finding);
        }
    }
}
