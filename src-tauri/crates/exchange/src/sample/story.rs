//! Reads the sample's texts: one story after the other, as an editor would write them down.
//!
//! ```text
//! # Title
//! web fb ig:reel | category | audience or - | when, or what for, or - | web address or - | #tag @campaign kr800 web_first
//! The brief, in one or more lines.
//! > What the social channels say instead.
//! ! picture.jpg | what it shows | given
//! ```

use chrono::{Datelike, NaiveDate};
use planning::{Consent, Format, Picture, PublishingOrder};

#[derive(Debug, Clone)]
pub(super) struct Story {
    pub(super) title: &'static str,
    pub(super) brief: String,
    /// Channels by their key, and what the story is there.
    pub(super) places: Vec<(&'static str, Format)>,
    pub(super) category: &'static str,
    pub(super) audience: Option<&'static str>,
    /// Days of the year (`9-11`, `12.27-1.12`), a wheel entry and days from its start, or the name of a situation.
    pub(super) when: &'static str,
    pub(super) path: Option<&'static str>,
    pub(super) tags: Vec<&'static str>,
    pub(super) campaign: Option<&'static str>,
    pub(super) budget: Option<u32>,
    pub(super) order: PublishingOrder,
    pub(super) own_text: Option<String>,
    pub(super) pictures: Vec<Picture>,
}

/// The stories of a text, in its order. Panics on a text that is not as above; a test reads every one.
pub(super) fn read(text: &'static str) -> Vec<Story> {
    text.split("\n# ").filter(|block| !block.trim().is_empty()).map(read_one).collect()
}

fn read_one(block: &'static str) -> Story {
    let mut lines = block.trim_start_matches("# ").lines().filter(|line| !line.trim().is_empty());
    let title = lines.next().unwrap_or_default().trim();
    let fields: Vec<&'static str> = lines.next().unwrap_or_default().split('|').map(str::trim).collect();
    let [places, category, audience, when, path, rest] = fields[..] else {
        panic!("“{title}” needs six fields in its second line");
    };
    let mut story = Story {
        title,
        brief: String::new(),
        places: places.split_whitespace().map(|place| read_place(title, place)).collect(),
        category,
        audience: given(audience),
        when,
        path: given(path),
        tags: Vec::new(),
        campaign: None,
        budget: None,
        order: PublishingOrder::None,
        own_text: None,
        pictures: Vec::new(),
    };
    rest.split_whitespace().filter(|word| *word != "-").for_each(|word| read_word(&mut story, word));
    lines.for_each(|line| read_line(&mut story, line));
    story
}

fn read_place(title: &str, place: &'static str) -> (&'static str, Format) {
    let (channel, format) = place.split_once(':').unwrap_or((place, usual_format(place)));
    (channel, format.parse().unwrap_or_else(|error| panic!("“{title}”: {error}")))
}

fn usual_format(channel: &str) -> &'static str {
    match channel {
        "web" | "in" => "article",
        "nl" => "newsletter",
        "yt" => "video",
        _ => "post",
    }
}

fn read_word(story: &mut Story, word: &'static str) {
    if let Some(tag) = word.strip_prefix('#') {
        story.tags.push(tag);
    } else if let Some(campaign) = word.strip_prefix('@') {
        story.campaign = Some(campaign);
    } else if let Some(budget) = word.strip_prefix("kr") {
        story.budget = budget.parse().ok();
    } else if let Ok(order) = word.parse() {
        story.order = order;
    } else {
        panic!("“{}” does not know the word {word}", story.title);
    }
}

fn read_line(story: &mut Story, line: &'static str) {
    if let Some(text) = line.strip_prefix("> ") {
        story.own_text = Some(text.to_owned());
    } else if let Some(picture) = line.strip_prefix("! ") {
        let mut parts = picture.split('|').map(str::trim);
        let mut part = || parts.next().unwrap_or_default();
        let (name, description, consent) = (part().to_owned(), part().to_owned(), part());
        let consent = consent.parse().unwrap_or(Consent::NotNeeded);
        story.pictures.push(Picture { name, description, consent, file: None });
    } else {
        let space = if story.brief.is_empty() { "" } else { " " };
        story.brief = format!("{}{space}{}", story.brief, line.trim());
    }
}

fn given(field: &'static str) -> Option<&'static str> {
    (field != "-").then_some(field)
}

impl Story {
    /// Whether it may be told on this day: between its two days of the year, or at any time when it names none.
    pub(super) fn suits(&self, day: NaiveDate) -> bool {
        let Some((from, to)) = self.when.split_once('-') else { return true };
        let Some((from, to)) = day_of_year(from, 1).zip(day_of_year(to, 31)) else { return true };
        let today = (day.month(), day.day());
        if from <= to { (from..=to).contains(&today) } else { today >= from || today <= to }
    }
}

/// Month and day of `12.27`, or of `12` alone.
fn day_of_year(text: &str, otherwise: u32) -> Option<(u32, u32)> {
    let (month, day) = text.split_once('.').unwrap_or((text, ""));
    Some((month.parse().ok()?, day.parse().unwrap_or(otherwise)))
}

/// Fills in `{uke}`, `{år}` and `{neste år}` for the day a story is told.
pub(super) fn dated(text: &str, day: NaiveDate) -> String {
    text.replace("{uke}", &day.iso_week().week().to_string())
        .replace("{neste år}", &(day.year() + 1).to_string())
        .replace("{år}", &day.year().to_string())
}
