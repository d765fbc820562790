//! Finds the board's channel that a place of the export means, and makes the ones it lacks.

use std::collections::HashMap;

use planning::{Capacity, Channel, ChannelId, Platform, Weight};

use super::{guess::is_plain, map::Place, notes::Notes, words::fold};
use crate::words::Words;
use crate::{given_id, say};

/// What a new social channel bears until somebody says better, so that collisions show from the first minute.
const GAP_MINUTES: u32 = 60;
const MOST_PER_DAY: Weight = Weight(200);

#[derive(Debug)]
pub(super) struct Channels<'a> {
    known: &'a [Channel],
    pub(super) new: Vec<Channel>,
    found: HashMap<(Platform, String), ChannelId>,
}

impl<'a> Channels<'a> {
    pub(super) fn new(known: &'a [Channel]) -> Self {
        Self { known, new: Vec::new(), found: HashMap::new() }
    }

    pub(super) fn id(&mut self, place: &Place, notes: &mut Notes) -> ChannelId {
        let key = (place.platform, fold(&place.name));
        if let Some(id) = self.found.get(&key) {
            return *id;
        }
        let id = self.find(place).unwrap_or_else(|id| self.make(id, place, notes));
        self.found.insert(key, id);
        id
    }

    /// The channel by its name, then by the id an earlier import gave it, then the only one of its platform; or the id
    /// of the one to make.
    fn find(&self, place: &Place) -> Result<ChannelId, ChannelId> {
        let plain = is_plain(&place.name, place.platform);
        let text = if plain {
            place.platform.to_string()
        } else {
            format!("{} {}", place.platform, fold(&place.name))
        };
        let given = ChannelId(given_id("trello", "channel", &text));
        let all = || self.known.iter().chain(&self.new);
        let there = || self.known.iter().filter(|channel| channel.platform == place.platform);
        let named = |channel: &&Channel| fold(&channel.name) == fold(&place.name);
        let found = all()
            .find(|channel| channel.platform == place.platform && named(channel))
            .or_else(|| all().find(|channel| channel.id == given))
            .or_else(|| self.known.iter().find(named))
            .or_else(|| there().next().filter(|_| plain && there().count() == 1));
        found.map(|channel| channel.id).ok_or(given)
    }

    fn make(&mut self, id: ChannelId, place: &Place, notes: &mut Notes) -> ChannelId {
        let mut capacity = Capacity::default();
        let words = notes.words();
        let mut limits = words
            .say("uten grenser til dere setter kapasiteten", "without limits until you set its capacity")
            .to_owned();
        if place.platform.is_social() {
            capacity.min_gap_minutes = Some(GAP_MINUTES);
            capacity.most_per_day = Some(MOST_PER_DAY);
            let most = MOST_PER_DAY.posts();
            limits = say!(
                words,
                "med {GAP_MINUTES} minutter mellom innlegg og høyst {most} om dagen til dere setter kapasiteten",
                "with {GAP_MINUTES} minutes between posts and at most {most} a day until you set its capacity"
            );
        }
        let what = say!(
            words,
            "ny kanal ({}), {limits}",
            "new channel ({}), {limits}",
            platform_in(place.platform, words)
        );
        notes.change(say!(words, "kanal «{}»", "channel “{}”", place.name), what);
        self.new.push(Channel { capacity, ..Channel::named(id, place.name.clone(), place.platform) });
        id
    }
}

fn platform_in(platform: Platform, words: Words) -> &'static str {
    if words == Words::En {
        return platform.word();
    }
    match platform {
        Platform::Facebook => "Facebook",
        Platform::Instagram => "Instagram",
        Platform::Linkedin => "LinkedIn",
        Platform::X => "X",
        Platform::Threads => "Threads",
        Platform::Bluesky => "Bluesky",
        Platform::Mastodon => "Mastodon",
        Platform::Tiktok => "TikTok",
        Platform::Youtube => "YouTube",
        Platform::Snapchat => "Snapchat",
        Platform::Newsletter => "nyhetsbrev",
        Platform::Website => "nettsted",
        Platform::Intranet => "intranett",
        Platform::Press => "presse",
        Platform::Podcast => "podkast",
        Platform::Print => "trykk",
        Platform::Other => "annet",
    }
}
