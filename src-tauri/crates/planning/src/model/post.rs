//! One story, one card, and its placements in channels.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AudienceId, CampaignId, CategoryId, ChannelId, CommentId, CycleEntryId, Format, Percent, PersonId,
    PlacementId, PostId, TagId, words,
};
use crate::planned_time::{PlannedTime, minute_format};

words! {
    /// How far a post has come. One fixed list; names are translated.
    Status {
        Idea = "idea", Drafting = "drafting", Review = "review", Approved = "approved", Published = "published",
        Cancelled = "cancelled",
    }
}

words! { PlacementState { Planned = "planned", Published = "published", Skipped = "skipped" } }

words! {
    /// Which kind of channel must carry a post first.
    PublishingOrder { None = "none", WebFirst = "web_first", InternalFirst = "internal_first" }
}

words! {
    /// Whether the people in a picture agreed to it.
    Consent { Given = "given", NotNeeded = "not_needed", Missing = "missing" }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Post {
    pub id: PostId,
    pub title: String,
    /// Plain text; never HTML.
    pub brief: String,
    pub planned: Option<PlannedTime>,
    pub status: Status,
    pub category: Option<CategoryId>,
    pub owners: Vec<PersonId>,
    pub tags: Vec<TagId>,
    pub campaign: Option<CampaignId>,
    pub audience: Option<AudienceId>,
    pub purpose: String,
    pub link: Option<String>,
    pub sponsored: bool,
    /// In whole units of the board's currency.
    pub budget: Option<u32>,
    pub reuses: Option<PostId>,
    pub order: PublishingOrder,
    /// The editor means it: no `double_post` finding for this post.
    pub allow_double_post: bool,
    pub pictures: Vec<Picture>,
    pub links: Vec<NamedLink>,
    pub checklist: Vec<ChecklistItem>,
    pub comments: Vec<Comment>,
    pub cycle_entries: Vec<CycleEntryId>,
    /// Where people put it among its neighbours on the board; `None` stands by its time. See [`crate::rank`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub rank: Option<String>,
    /// Whether it goes out in spite of a crisis hold: a crisis message, or one that was kept.
    #[serde(default, skip_serializing_if = "super::board::is_no")]
    #[ts(optional, as = "Option<bool>")]
    pub exempt_from_holds: bool,
}

impl Post {
    /// An empty card with this title.
    pub fn titled(id: PostId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            brief: String::new(),
            planned: None,
            status: Status::Idea,
            category: None,
            owners: Vec::new(),
            tags: Vec::new(),
            campaign: None,
            audience: None,
            purpose: String::new(),
            link: None,
            sponsored: false,
            budget: None,
            reuses: None,
            order: PublishingOrder::None,
            allow_double_post: false,
            pictures: Vec::new(),
            links: Vec::new(),
            checklist: Vec::new(),
            comments: Vec::new(),
            cycle_entries: Vec::new(),
            rank: None,
            exempt_from_holds: false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Picture {
    pub name: String,
    /// What a screen reader says; empty means it is still missing.
    pub description: String,
    pub consent: Consent,
    /// The name of its copy in the board's own folder; `None` while nobody has given the picture itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub file: Option<String>,
}

impl Picture {
    /// Whether a text can name a picture in the board's own folder: what it holds as SHA-256, and its kind. Nothing else is
    /// ever looked up there, so no text leads to another file.
    pub fn is_file_name(text: &str) -> bool {
        let Some((hash, kind)) = text.split_once('.') else { return false };
        hash.len() == 64
            && hash.bytes().all(|letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'))
            && matches!(kind, "jpg" | "png" | "gif" | "webp")
    }
}

/// A link that belongs to the card, besides the one that is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedLink {
    pub name: String,
    pub url: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChecklistItem {
    pub text: String,
    pub done: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comment {
    pub id: CommentId,
    /// Wall clock of the board.
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    pub author: String,
    pub text: String,
    /// Whom it calls on by `@name`, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub mentions: Vec<PersonId>,
}

/// A card that was deleted, kept whole until the bin is emptied. No view, no rule and no count knows of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BinnedPost {
    pub id: PostId,
    pub post: Post,
    pub placements: Vec<Placement>,
    /// The posts that said they reuse it.
    pub reused_by: Vec<PostId>,
    /// Wall clock of the board.
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub deleted_at: NaiveDateTime,
    pub deleted_by: String,
}

/// A post in a channel as a format.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Placement {
    pub id: PlacementId,
    pub post: PostId,
    pub channel: ChannelId,
    pub format: Format,
    /// Its own time; `None` follows the post's.
    pub planned: Option<PlannedTime>,
    pub state: PlacementState,
    /// Its own text; `None` uses the brief.
    pub text: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// The minute it went out, where somebody wrote it down; else it went out when it was planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub published_at: Option<PlannedTime>,
    /// Why it was not out in time or was dropped, in a team's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub slip_reason: Option<String>,
    pub results: Option<Results>,
}

/// What came of a placement, as counts; `None` means nobody wrote it down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Results {
    pub reach: Option<u32>,
    pub reactions: Option<u32>,
    pub comments: Option<u32>,
    pub shares: Option<u32>,
    pub clicks: Option<u32>,
    /// The channel's followers at the time.
    pub followers: Option<u32>,
    pub views: Option<u32>,
    /// What was paid to show it to more people, in whole units of the board's currency.
    pub cost: Option<u32>,
    /// The day the figures are from; they keep rising after it.
    #[ts(type = "string | null")]
    pub as_of: Option<chrono::NaiveDate>,
    /// What Meta calls the post, once its figures came from there.
    pub meta_post: Option<String>,
}

impl Results {
    /// Reactions per hundred followers, as Västervik municipality counts engagement; `None` while either is unknown.
    pub fn engagement_rate(&self) -> Option<Percent> {
        let followers = self.followers.filter(|followers| *followers > 0)?;
        let (reactions, followers) = (u64::from(self.reactions?), u64::from(followers));
        // Rounded half up to hundredths of a percent.
        u32::try_from((reactions * 20_000 + followers) / (2 * followers)).ok().map(Percent)
    }
}
