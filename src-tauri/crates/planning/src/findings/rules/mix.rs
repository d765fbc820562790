//! `mix`: too much of one kind. Of a category with one in N, on one channel: among the dated placements of weight in order (a
//! day before its minutes, then id), chains of that category whose neighbours stand fewer than N places apart. One finding per
//! chain of two or more. `about` is the category, `label` its name. Numbers: `one_in`, `count`.

use super::{Once, Rule, active_lane};
use crate::findings::finding::{RuleName, Severity};
use crate::findings::found::{Found, Home};
use crate::findings::look::Look;
use crate::model::Category;
use crate::plan::{Lane, Spot, Stop, Timeline};

pub(super) const RULE: Rule = Rule { name: RuleName::Mix, everywhere, around, once: Once::Spot };

fn everywhere(look: &Look<'_>, found: &mut Found) {
    for (category, one_in) in limited(look) {
        for lane in look.plan.active_lanes() {
            if let Some(kind) = look.plan.of_kind(lane.channel.id, category.id) {
                Chains { look, lane, category, one_in }.say(lane.stops.all(), kind, found);
            }
        }
    }
}

fn around(look: &Look<'_>, spot: &Spot, found: &mut Found) {
    let stop = &spot.stop;
    let Some(lane) = active_lane(look, spot).filter(|_| stop.is_dated() && stop.weight.0 > 0) else { return };
    let (before, after) = lane.stops.around(stop);
    for (category, one_in) in limited(look) {
        let chains = Chains { look, lane, category, one_in };
        let Some(kind) = look.plan.of_kind(lane.channel.id, category.id) else {
            found.again_at(chains.home(stop));
            continue;
        };
        let first = chains.outermost(before.iter().rev(), kind).unwrap_or(stop);
        let last = chains.outermost(after.iter(), kind).unwrap_or(stop);
        found.again(chains.home(first)..=chains.home(last));
        chains.say(lane.stops.between(first, last), kind, found);
    }
}

fn limited<'a>(look: &Look<'a>) -> impl Iterator<Item = (&'a Category, usize)> + use<'a> {
    let one_in = |category: &'a Category| Some((category, category.one_in? as usize));
    look.plan.categories().filter_map(one_in).filter(|(_, one_in)| *one_in > 1)
}

/// The chains of one category on one channel.
struct Chains<'a> {
    look: &'a Look<'a>,
    lane: &'a Lane,
    category: &'a Category,
    one_in: usize,
}

impl Chains<'_> {
    fn counts(&self, stop: &Stop) -> bool {
        stop.is_dated() && stop.weight.0 > 0 && self.look.is_in_play(stop)
    }

    /// The last of its kind on the way outwards before N places without one: beyond it no chain reaches in.
    fn outermost<'s>(&self, outwards: impl Iterator<Item = &'s Stop>, kind: &Timeline) -> Option<&'s Stop> {
        let (mut last, mut places) = (None, 0);
        for stop in outwards.filter(|stop| self.counts(stop)) {
            places += 1;
            if kind.has(stop) {
                (last, places) = (Some(stop), 0);
            } else if places >= self.one_in {
                break;
            }
        }
        last
    }

    /// Says the chains in a part of the lane, at whose ends chains begin and end.
    fn say(&self, part: &[Stop], kind: &Timeline, found: &mut Found) {
        let Some(first) = part.first() else { return };
        let mut of_kind = kind.from(first).iter().filter(|stop| self.counts(stop)).peekable();
        let mut chain: Vec<&Stop> = Vec::new();
        let mut places = 0;
        for stop in part.iter().filter(|stop| self.counts(stop)) {
            places += 1;
            let Some(next) = of_kind.peek() else { break };
            if next.placement != stop.placement {
                continue;
            }
            of_kind.next();
            if places >= self.one_in {
                self.finish(&mut chain, found);
            }
            chain.push(stop);
            places = 0;
        }
        self.finish(&mut chain, found);
    }

    fn finish(&self, chain: &mut Vec<&Stop>, found: &mut Found) {
        if chain.len() > 1
            && chain.iter().any(|stop| self.look.is_open(stop))
            && let Some(mut finding) =
                self.look.finding_over(RuleName::Mix, Severity::Warning, chain.iter().copied())
        {
            finding.channel = Some(self.lane.channel.id);
            finding.about = Some(self.category.id.0);
            finding.label = Some(self.category.name.clone());
            finding.numbers = vec![("one_in", self.one_in as f64), ("count", chain.len() as f64)];
            found.say(self.home(chain[0]), finding);
        }
        chain.clear();
    }

    /// Homes of one channel and category stand in the order of their first stops.
    fn home(&self, first: &Stop) -> Home {
        Home {
            rule: RuleName::Mix,
            subject: self.lane.channel.id.0,
            other: self.category.id.0,
            at: i64::from(first.wall) * 2 + i64::from(first.is_exact()),
            first: first.placement.0,
        }
    }
}
