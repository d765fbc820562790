//! The slow, obvious twin of every rule, straight from the words of the design. Each looks at everything each time.

mod channels;
mod content;
mod people;
mod single;
mod wheel;

use planning::*;

pub(crate) use wheel::{occurrence, turns};

use crate::scene::Scene;

type Twin = fn(&Scene) -> Vec<Finding>;

const TWINS: [(RuleName, Twin); 20] = [
    (RuleName::Gap, channels::gap),
    (RuleName::DayLoad, channels::day_load),
    (RuleName::WeekLoad, channels::week_load),
    (RuleName::Silence, channels::silence),
    (RuleName::Mix, channels::mix),
    (RuleName::OwnerClash, people::owner_clash),
    (RuleName::OwnerLoad, people::owner_load),
    (RuleName::OwnerAway, people::owner_away),
    (RuleName::AudienceClash, people::audience_clash),
    (RuleName::Unattended, people::unattended),
    (RuleName::DoublePost, content::double_post),
    (RuleName::Duplicate, content::duplicate),
    (RuleName::Sequence, content::sequence),
    (RuleName::Holiday, single::holiday),
    (RuleName::Window, single::window),
    (RuleName::Blackout, single::blackout),
    (RuleName::EventClash, single::event_clash),
    (RuleName::NotReady, single::not_ready),
    (RuleName::Overdue, single::overdue),
    (RuleName::CycleGap, wheel::cycle_gap),
];

/// Everything the twins say about a board, as its settings have it.
pub(crate) fn say(scene: &Scene) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (rule, twin) in TWINS {
        let setting = scene.board.settings.rules.get(&rule).copied().unwrap_or_default();
        if setting.enabled && findings::rules::existing().any(|it| it == rule) {
            for finding in twin(scene) {
                let channel = scene.channels.iter().find(|channel| Some(channel.id) == finding.channel);
                let here = channel.and_then(|channel| channel.rules.get(&rule));
                if here.is_some_and(|here| !here.enabled) {
                    continue;
                }
                let severity = here.and_then(|here| here.severity).or(setting.severity);
                findings.push(Finding { severity: severity.unwrap_or(finding.severity), ..finding });
            }
        }
    }
    findings
}
