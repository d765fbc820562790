//! Whether a way out ends its finding and makes no new one, as the rules themselves see it.

use uuid::Uuid;

use super::WayOut;
use super::change::carried_out;
use crate::findings::{Delta, Finding, Findings, RuleName};
use crate::model::{ChannelId, PersonId, PostId};
use crate::plan::Plan;

/// How good a way is that leads out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It raises nothing.
    Clean,
    /// Less of a finding is left, or another comes along as it was.
    Lesser,
}

/// Asks the rules; `None` when the way does not lead out.
pub(super) fn of(plan: &mut Plan, findings: &Findings, finding: &Finding, way: &WayOut) -> Option<Verdict> {
    let change = carried_out(plan, way)?;
    let Delta { raised, solved } = change.tried(plan, findings);
    if !solved.contains(finding) {
        return None;
    }
    let fits = |raised: &Finding| match subject(raised) == subject(finding) && lessens(raised, finding) {
        true => is_really_less(raised, finding),
        false => {
            let of_another = |solved: &&Finding| *solved != finding;
            solved.iter().filter(of_another).any(|other| lessens(raised, other) || carries_on(raised, other))
        }
    };
    match raised.is_empty() {
        true => Some(Verdict::Clean),
        false => raised.iter().all(fits).then_some(Verdict::Lesser),
    }
}

/// What a finding is about, apart from placements and times.
pub(crate) type Subject = (RuleName, Option<ChannelId>, Option<PersonId>, Option<PostId>, Option<Uuid>);

pub(crate) fn subject(finding: &Finding) -> Subject {
    (finding.rule, finding.channel, finding.person, finding.post, finding.about)
}

/// Whether a finding is what is left of another: the same rule about the same thing with fewer of its placements; or, of what
/// lists none, with more posts than before. Three of two on Tuesday are less than four of two on Tuesday.
pub fn lessens(new: &Finding, old: &Finding) -> bool {
    if subject(new) != subject(old) || !is_as_near(new, old) || new.severity < old.severity {
        return false;
    }
    if old.placements.is_empty() {
        let same_span = (new.from, new.to) == (old.from, old.to) && new.placements.is_empty();
        return same_span && new.missing == old.missing && number(new, "count") > number(old, "count");
    }
    !new.placements.is_empty()
        && new.placements.len() < old.placements.len()
        && new.placements.iter().all(|placement| old.placements.contains(placement))
}

/// Whether a load is of the same day or week.
fn is_as_near(new: &Finding, old: &Finding) -> bool {
    new.week == old.week && (new.rule != RuleName::DayLoad || new.on == old.on)
}

/// Fewer placements of as many posts are no relief for a person.
fn is_really_less(new: &Finding, old: &Finding) -> bool {
    new.rule != RuleName::OwnerLoad || number(new, "count") < number(old, "count")
}

/// Whether a finding is another one again, no worse, at another time: what moves along with a card.
pub fn carries_on(new: &Finding, old: &Finding) -> bool {
    let is_same = subject(new) == subject(old)
        && (&new.placements, &new.missing, &new.label) == (&old.placements, &old.missing, &old.label)
        && is_as_near(new, old)
        && new.severity == old.severity
        && !new.placements.is_empty();
    is_same
        && match new.rule {
            RuleName::NotReady | RuleName::DoublePost | RuleName::Duplicate => true,
            RuleName::Unattended => number(new, "minutes") <= number(old, "minutes"),
            RuleName::Gap | RuleName::OwnerClash | RuleName::AudienceClash => {
                number(new, "minutes") >= number(old, "minutes")
            }
            _ => new.numbers == old.numbers,
        }
}

fn number(finding: &Finding, name: &str) -> Option<f64> {
    finding.numbers.iter().find(|(other, _)| *other == name).map(|(_, value)| *value)
}
