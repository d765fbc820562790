//! One finding: what a rule says, about what, with the numbers. Never an error.

use chrono::{NaiveDate, NaiveDateTime};
use uuid::Uuid;

use crate::model::{ChannelId, PersonId, PlacementId, PostId, words};
use crate::plan::Plan;
use crate::planned_time::week_text;

words! {
    /// The rules by name, as in settings and findings.
    RuleName {
        Gap = "gap", DayLoad = "day_load", WeekLoad = "week_load", Silence = "silence", OwnerClash = "owner_clash",
        OwnerLoad = "owner_load", OwnerAway = "owner_away", AudienceClash = "audience_clash", DoublePost = "double_post",
        Duplicate = "duplicate", Holiday = "holiday", Window = "window", Blackout = "blackout", Unattended = "unattended",
        EventClash = "event_clash", Sequence = "sequence", Mix = "mix", NotReady = "not_ready", Overdue = "overdue",
        CycleGap = "cycle_gap",
    }
}

impl RuleName {
    /// Whether its findings name one channel, so that a channel can decide about it.
    pub const fn is_about_a_channel(self) -> bool {
        matches!(
            self,
            Self::Gap
                | Self::DayLoad
                | Self::WeekLoad
                | Self::Silence
                | Self::OwnerAway
                | Self::Holiday
                | Self::Window
                | Self::Blackout
                | Self::Unattended
                | Self::EventClash
                | Self::Mix
                | Self::NotReady
                | Self::Overdue
        )
    }
}

words! {
    /// How much a finding weighs; the gravest sorts first.
    Severity { Serious = "serious", Warning = "warning", Info = "info" }
}

words! {
    /// What a post lacks before it can be published.
    Missing {
        Approval = "approval", Owner = "owner", Category = "category", Link = "link", Description = "description",
        Consent = "consent", Channel = "channel",
    }
}

/// The figures of a finding by name, in whole posts, minutes or days as the rule says.
pub type Numbers = Vec<(&'static str, f64)>;

#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: RuleName,
    pub severity: Severity,
    pub channel: Option<ChannelId>,
    pub person: Option<PersonId>,
    pub on: Option<NaiveDate>,
    /// The Monday of the ISO week it is about.
    pub week: Option<NaiveDate>,
    pub post: Option<PostId>,
    /// By time, then id.
    pub placements: Vec<PlacementId>,
    pub numbers: Numbers,
    pub missing: Vec<Missing>,
    /// The blackout, event, audience, category or cycle entry concerned.
    pub about: Option<Uuid>,
    /// The name of that, or of the holiday.
    pub label: Option<String>,
    /// Wall-clock start of the earliest thing it is about; what findings are sorted by.
    pub from: NaiveDateTime,
    /// Last day of the latest thing it is about.
    pub to: NaiveDate,
}

impl Finding {
    /// A finding that is about a span of days and nothing else yet.
    pub fn new(rule: RuleName, severity: Severity, from: NaiveDateTime, to: NaiveDate) -> Self {
        Self {
            rule,
            severity,
            channel: None,
            person: None,
            on: None,
            week: None,
            post: None,
            placements: Vec::new(),
            numbers: Vec::new(),
            missing: Vec::new(),
            about: None,
            label: None,
            from,
            to,
        }
    }

    /// Findings are listed by severity, date, rule, id.
    pub fn order(&self) -> impl Ord + use<> {
        let subject = self.channel.map(|c| c.0).or(self.person.map(|p| p.0)).or(self.post.map(|p| p.0));
        let id = (self.placements.first().copied(), subject, self.about);
        (self.severity, self.from.date(), self.rule.word(), id)
    }

    /// Whether a placement, day or week of it lies in the range; an end that is `None` is open.
    pub fn belongs_to(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
        from.is_none_or(|from| self.to >= from) && to.is_none_or(|to| self.from.date() <= to)
    }

    /// Tells this finding from any other: the rule, what it is about, and the times involved. It changes as soon as one of
    /// those does.
    pub fn fingerprint(&self, plan: &Plan) -> Uuid {
        // Writing to a String cannot fail.
        use std::fmt::Write;
        let mut text =
            format!("{}|{:?}|{:?}|{:?}|{:?}", self.rule, self.channel, self.person, self.on, self.post);
        if let Some(about) = self.about {
            // Without placements its own span is the time involved.
            let span = self.placements.is_empty().then_some((self.from, self.to));
            let _ = write!(text, "|{about}{span:?}");
        }
        if let Some(monday) = self.week {
            text.push_str(&week_text(chrono::Datelike::iso_week(&monday)));
        }
        let post = self.post.and_then(|post| plan.post(post)?.planned);
        let _ = write!(text, "|{post:?}|{:?}", self.missing);
        for id in &self.placements {
            let planned = plan.placement(*id).and_then(|placement| plan.planned(placement));
            let _ = write!(text, "|{id}@{planned:?}");
        }
        Uuid::new_v5(&FINGERPRINTS, text.as_bytes())
    }
}

const FINGERPRINTS: Uuid = Uuid::from_u128(0x1b9e_77d4_0c55_4e0e_8a57_40f7_52c1_9a36);
