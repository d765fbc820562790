//! What a way out may leave behind, told from what is new: written once more from the words, apart from the code.

use planning::*;

fn is_about_the_same(one: &Finding, other: &Finding) -> bool {
    (one.rule, one.channel, one.person, one.post, one.about)
        == (other.rule, other.channel, other.person, other.post, other.about)
}

/// Whether a finding was there before, or is what is left of one that was: the same rule about the same thing, and nothing
/// among its placements that was not among the other's.
pub(crate) fn was_there(finding: &Finding, before: &[Finding]) -> bool {
    before.iter().any(|old| {
        let part = finding.placements.iter().all(|placement| old.placements.contains(placement));
        old == finding || (is_about_the_same(finding, old) && part && !is_emptier(finding, old))
    })
}

/// Of what lists no placements, fewer posts would be worse, and another week another finding.
fn is_emptier(finding: &Finding, old: &Finding) -> bool {
    let count = |finding: &Finding| finding.numbers.iter().find(|it| it.0 == "count").map(|it| it.1);
    finding.placements.is_empty() && (finding.from != old.from || count(finding) <= count(old))
}
