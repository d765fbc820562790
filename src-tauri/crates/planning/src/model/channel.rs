//! Where something is published, and how much a channel bears.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::{AudienceId, ChannelId, PersonId, RuleSetting, words};
use crate::findings::RuleName;

words! {
    /// What kind of place a channel is.
    Platform {
        Facebook = "facebook", Instagram = "instagram", Linkedin = "linkedin", X = "x", Threads = "threads",
        Bluesky = "bluesky", Mastodon = "mastodon", Tiktok = "tiktok", Youtube = "youtube", Snapchat = "snapchat",
        Newsletter = "newsletter", Website = "website", Intranet = "intranet", Press = "press", Podcast = "podcast",
        Print = "print", Other = "other",
    }
}

impl Platform {
    /// Whether posting the same thing here and on another such channel is posting it twice to the same people.
    pub const fn is_social(self) -> bool {
        !matches!(
            self,
            Self::Newsletter
                | Self::Website
                | Self::Intranet
                | Self::Press
                | Self::Podcast
                | Self::Print
                | Self::Other
        )
    }
}

words! {
    /// What a placement is in its channel.
    Format {
        Post = "post", Story = "story", Reel = "reel", Video = "video", Event = "event", Article = "article",
        Newsletter = "newsletter", Release = "release", Ad = "ad",
    }
}

words! { Tier { Primary = "primary", Secondary = "secondary" } }

words! { ChannelState { Active = "active", Paused = "paused", Closed = "closed" } }

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Channel {
    pub id: ChannelId,
    pub name: String,
    pub platform: Platform,
    pub handle: Option<String>,
    pub purpose: String,
    pub audience: Option<AudienceId>,
    pub responsible: Option<PersonId>,
    /// Names only; passwords are never stored.
    pub administrators: Vec<String>,
    pub tier: Tier,
    pub state: ChannelState,
    #[ts(type = "string | null")]
    pub review_on: Option<chrono::NaiveDate>,
    /// What it is written in, as a language tag: `nb`, `se`, `en`.
    #[serde(default)]
    pub language: Option<String>,
    /// What the organisation has stated about personal data on this channel.
    #[serde(default)]
    pub privacy_notes: String,
    /// `None` follows [`EngagementTarget::default`].
    #[serde(default)]
    pub engagement_target: Option<EngagementTarget>,
    /// When it was opened; `None` means before anybody wrote it down.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub opened_on: Option<chrono::NaiveDate>,
    /// When it was closed, as long as it is.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub closed_on: Option<chrono::NaiveDate>,
    pub capacity: Capacity,
    /// Formats that weigh differently here; see [`Channel::weight_of`].
    pub format_weights: BTreeMap<Format, Weight>,
    /// Rules that are switched off or weigh differently on this channel; they go before what the board says.
    #[serde(default)]
    pub rules: BTreeMap<RuleName, RuleSetting>,
}

impl Channel {
    /// A channel of this name, open, without limits, and with nothing else stated.
    pub fn named(id: ChannelId, name: impl Into<String>, platform: Platform) -> Self {
        Self {
            id,
            name: name.into(),
            platform,
            handle: None,
            purpose: String::new(),
            audience: None,
            responsible: None,
            administrators: Vec::new(),
            tier: Tier::Primary,
            state: ChannelState::Active,
            review_on: None,
            language: None,
            privacy_notes: String::new(),
            engagement_target: None,
            opened_on: None,
            closed_on: None,
            capacity: Capacity::default(),
            format_weights: BTreeMap::new(),
            rules: BTreeMap::new(),
        }
    }

    /// The band its engagement rates should lie in.
    pub fn engagement_target(&self) -> EngagementTarget {
        self.engagement_target.unwrap_or_default()
    }

    /// What a placement of this format weighs towards the channel's capacity: 1, a story 0, unless the channel says otherwise.
    pub fn weight_of(&self, format: Format) -> Weight {
        self.format_weights.get(&format).copied().unwrap_or(match format {
            Format::Story => Weight(0),
            _ => Weight(100),
        })
    }
}

/// The band that a channel's engagement rates should lie in, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EngagementTarget {
    pub least: Percent,
    pub most: Percent,
}

impl Default for EngagementTarget {
    /// Västervik municipality's goal: 5 to 7 reactions per hundred followers.
    fn default() -> Self {
        Self { least: Percent(500), most: Percent(700) }
    }
}

/// A percentage in hundredths of a percent; written outside Rust as a decimal (6.25).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "number")]
pub struct Percent(pub u32);

impl Percent {
    /// The nearest to a decimal number of percent; `None` unless it is between 0 and a million.
    pub fn from_percent(percent: f64) -> Option<Self> {
        (0.0..=1_000_000.0).contains(&percent).then(|| Self((percent * 100.0).round() as u32))
    }

    pub fn percent(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 % 100 {
            0 => serializer.serialize_u32(self.0 / 100),
            _ => serializer.serialize_f64(self.percent()),
        }
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let percent = f64::deserialize(deserializer)?;
        Self::from_percent(percent)
            .ok_or_else(|| serde::de::Error::custom(format!("{percent} is not a percentage")))
    }
}

/// How much a channel bears. `None` means no limit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Capacity {
    /// Elapsed minutes between two placements.
    pub min_gap_minutes: Option<u32>,
    pub most_per_day: Option<Weight>,
    pub most_per_week: Option<Weight>,
    pub least_per_week: Option<Weight>,
    pub publishes_on_holidays: bool,
    /// Hours after publishing during which somebody on duty must answer; 0 wants none.
    pub cover_hours: u32,
    pub requires_link: bool,
    /// When the channel publishes; none at all means at any time.
    pub windows: Vec<Window>,
}

/// One publishing window, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Window {
    /// ISO weekday: 1 is Monday, 7 is Sunday.
    pub weekday: u8,
    #[ts(type = "string")]
    pub from: ClockTime,
    #[ts(type = "string")]
    pub to: ClockTime,
}

/// A time of day to the minute, written `08:00`. Kept as minutes after midnight, 0–1439.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime(pub u16);

impl std::fmt::Display for ClockTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl std::str::FromStr for ClockTime {
    type Err = NotAClockTime;
    fn from_str(text: &str) -> Result<Self, NotAClockTime> {
        let wrong = || NotAClockTime(text.to_owned());
        let (hour, minute) = text.split_once(':').ok_or_else(wrong)?;
        let number = |part: &str, below: u16| {
            let fits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            part.parse::<u16>().ok().filter(|n| fits && *n < below)
        };
        Ok(Self(number(hour, 24).ok_or_else(wrong)? * 60 + number(minute, 60).ok_or_else(wrong)?))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a time of day such as 08:00")]
pub struct NotAClockTime(pub String);

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A load in hundredths of a whole post; written outside Rust as a decimal (1.5).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "number")]
pub struct Weight(pub i32);

impl Weight {
    /// The nearest weight to a decimal number of posts; `None` unless it is between 0 and a million.
    pub fn from_posts(posts: f64) -> Option<Self> {
        (0.0..=1_000_000.0).contains(&posts).then(|| Self((posts * 100.0).round() as i32))
    }

    /// Whole posts as a decimal.
    pub fn posts(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl Serialize for Weight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 % 100 {
            0 => serializer.serialize_i32(self.0 / 100),
            _ => serializer.serialize_f64(self.posts()),
        }
    }
}

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let posts = f64::deserialize(deserializer)?;
        Self::from_posts(posts)
            .ok_or_else(|| serde::de::Error::custom(format!("{posts} is not a number of posts")))
    }
}
