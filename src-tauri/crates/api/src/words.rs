//! Findings and operations in English words, for the command line and for scripts. The window has its own, in every language.

use board::Operation;
use chrono::{Datelike, NaiveDate};
use planning::findings::Finding;
use planning::{ChannelId, PersonId, Plan, PostId, RuleName};
use serde_json::Value;

/// The names that words are made with.
pub(crate) struct Words<'a> {
    plan: &'a Plan,
}

impl<'a> Words<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        Self { plan }
    }

    /// One line: what, where, when.
    pub(crate) fn finding(&self, finding: &Finding) -> String {
        let channel = finding.channel.map_or("", |id| self.channel(id));
        let person = finding.person.map_or("", |id| self.person(id));
        let title = self.title(finding);
        let label = finding.label.as_deref().unwrap_or("");
        let number = |name| figure(finding, name);
        let when = when(finding);
        match finding.rule {
            RuleName::Gap if figure(finding, "minutes") == "0" => {
                format!("{} posts on the same minute on {channel}, {when}", number("count"))
            }
            RuleName::Gap => format!(
                "{} minutes apart on {channel}, at least {} wanted, {when}",
                number("minutes"),
                number("limit")
            ),
            RuleName::DayLoad | RuleName::WeekLoad => {
                format!("{} of {} on {channel}, {when}", number("count"), number("limit"))
            }
            RuleName::OwnerClash => {
                format!("{person} has two posts {} minutes apart, {when}", number("minutes"))
            }
            RuleName::DoublePost => {
                format!("“{title}” goes out on {} social channels at once, {when}", number("channels"))
            }
            RuleName::Holiday => format!("“{title}” on {channel} falls on {label}, {when}"),
            RuleName::Window => format!("“{title}” is outside the publishing hours of {channel}, {when}"),
            RuleName::Blackout => format!("{} on {channel} inside “{label}”, {when}", number("count")),
            RuleName::NotReady => {
                let missing: Vec<&str> = finding.missing.iter().map(|missing| missing.word()).collect();
                format!("“{title}” is not ready, {when}: {} missing", missing.join(", "))
            }
            RuleName::Overdue => format!("“{title}” should be out on {channel} since {when}"),
            RuleName::Silence => {
                format!("{} of at least {} on {channel}, {when}", number("count"), number("limit"))
            }
            RuleName::OwnerLoad => {
                format!("{person} has {} posts of {}, {when}", number("count"), number("limit"))
            }
            RuleName::OwnerAway => format!("“{title}”: nobody responsible is there, {when}"),
            RuleName::AudienceClash => {
                format!("two messages to one audience {} minutes apart, {when}", number("minutes"))
            }
            RuleName::Duplicate => format!("“{title}”: the same content again, {when}"),
            RuleName::Unattended => format!("nobody on duty after “{title}” on {channel}, {when}"),
            RuleName::EventClash => format!("“{title}” on {channel} during {label}, {when}"),
            RuleName::Sequence => {
                format!("“{title}” is elsewhere before it is where it should be first, {when}")
            }
            RuleName::Mix => format!("too much of {label} on {channel}, {when}"),
            RuleName::CycleGap => {
                format!("{} of {} posts for {label}, {when}", number("count"), number("expected"))
            }
        }
    }

    fn channel(&self, id: ChannelId) -> &'a str {
        self.plan.lane(id).map_or("a channel", |lane| lane.channel.name.as_str())
    }

    fn person(&self, id: PersonId) -> &'a str {
        self.plan.desk(id).map_or("somebody", |desk| desk.person.name.as_str())
    }

    fn title(&self, finding: &Finding) -> &'a str {
        let first = || self.plan.placement(*finding.placements.first()?).map(|placement| placement.post);
        let post: Option<PostId> = finding.post.or_else(first);
        post.and_then(|id| self.plan.post(id)).map_or("a post", |post| post.title.as_str())
    }
}

fn figure(finding: &Finding, name: &str) -> String {
    finding
        .numbers
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_string())
        .unwrap_or_default()
}

fn when(finding: &Finding) -> String {
    match (finding.on, finding.week) {
        (Some(day), _) => long_date(day),
        (None, Some(monday)) => format!("week {}", monday.iso_week().week()),
        (None, None) if finding.from.date() == finding.to => long_date(finding.to),
        (None, None) => format!("{} to {}", long_date(finding.from.date()), long_date(finding.to)),
    }
}

/// Tuesday 18 August.
fn long_date(date: NaiveDate) -> String {
    date.format("%A %-d %B").to_string()
}

/// What an operation did: "moved “Skolstart” to 2026-08-18T12:00".
pub(crate) fn operation_words(operation: &Operation) -> String {
    let subject = &operation.subject;
    let verb = operation.command.replace('_', " ");
    let detail = |name: &str| match &operation.detail[name] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let mut words = match operation.command.as_str() {
        "capture_post" | "create_post" => format!("made the card “{subject}”"),
        "rename_post" => format!("renamed “{subject}”"),
        "reuse_cards" => format!("reused “{subject}”"),
        "schedule_post" | "schedule_placement" | "move_cards" | "place_cards" => format!("moved “{subject}”"),
        "delete_post" | "delete_posts" => format!("deleted “{subject}”"),
        "restore_post" => format!("restored “{subject}” from the bin"),
        "empty_bin" => "emptied the bin".to_owned(),
        "import" => format!("imported “{subject}”"),
        _ => format!("{verb}: “{subject}”"),
    };
    if let Some(to) = detail("to") {
        words.push_str(&format!(" to {to}"));
    }
    if let Some(channel) = detail("to_channel") {
        words.push_str(&format!(" on {channel}"));
    }
    if let Some(count) = detail("count").filter(|count| count != "1") {
        words.push_str(&format!(" ({count} cards)"));
    }
    words
}
