//! Which channel, person, category or tag a few typed letters mean.

use planning::{Category, Channel, ChannelState, Format, Person, Platform, Tag};

pub(super) struct Names {
    pub channels: Vec<Channel>,
    pub people: Vec<Person>,
    pub categories: Vec<Category>,
    pub tags: Vec<Tag>,
}

/// What people call platforms for short, and in the languages of the Nordic countries, folded as [`squeeze`] does.
const SHORT: &[(&[&str], Platform)] = &[
    (&["fb", "face"], Platform::Facebook),
    (&["ig", "insta"], Platform::Instagram),
    (&["li", "in"], Platform::Linkedin),
    (&["twitter"], Platform::X),
    (&["bsky"], Platform::Bluesky),
    (&["tt"], Platform::Tiktok),
    (&["yt"], Platform::Youtube),
    (&["snap"], Platform::Snapchat),
    (&["nb", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "epost", "mail"], Platform::Newsletter),
    (
        &[
            "web",
            "webb",
            "nett",
            "nettside",
            "nettsted",
            "hjemmeside",
            "hemsida",
            "webbplats",
            "verkkosivu",
            "sivusto",
        ],
        Platform::Website,
    ),
    (&["intra", "intranett", "intranat", "intranet"], Platform::Intranet),
    (&["presse", "lehdisto", "media"], Platform::Press),
    (&["pod", "podd", "podkast"], Platform::Podcast),
    (&["trykk", "tryck", "tryk", "paino"], Platform::Print),
];

/// What people call formats in the languages of the Nordic countries, folded; the words of the model itself are known anyway.
const FORMATS: &[(&[&str], Format)] = &[
    (&["innlegg", "inlagg", "opslag", "julkaisu"], Format::Post),
    (&["historie", "berattelse", "stories", "tarina"], Format::Story),
    (&["reels", "kela"], Format::Reel),
    (&["film", "videoklipp"], Format::Video),
    (&["hendelse", "arrangement", "handelse", "evenemang", "begivenhed", "tapahtuma"], Format::Event),
    (&["artikkel", "artikel", "artikkeli", "sak", "juttu"], Format::Article),
    (&["nyhetsbrev", "nyhedsbrev", "uutiskirje"], Format::Newsletter),
    (
        &["pressemelding", "pressmeddelande", "pressemeddelelse", "tiedote", "lehdistotiedote"],
        Format::Release,
    ),
    (&["annonse", "annons", "annonce", "mainos"], Format::Ad),
];

impl Names {
    /// `fb`, `facebook`, `Fjordvik på Facebook`, `ig/story`. Closed channels are not meant.
    pub(super) fn channel(&self, text: &str) -> Option<(&Channel, Format)> {
        let (name, format) = match text.split_once('/') {
            Some((name, format)) => (name, Some(self.format(format)?)),
            None => (text, None),
        };
        let name = squeeze(name);
        let open = || self.channels.iter().filter(|channel| channel.state != ChannelState::Closed);
        let platform = said(SHORT, &name);
        let channel = open()
            .find(|channel| squeeze(&channel.name) == name)
            .or_else(|| open().find(|channel| Some(channel.platform) == platform))
            .or_else(|| open().find(|channel| channel.platform.word() == name))
            .or_else(|| only(open().filter(|channel| squeeze(&channel.name).starts_with(&name))))?;
        Some((channel, format.unwrap_or_else(|| usual_format(channel.platform))))
    }

    fn format(&self, text: &str) -> Option<Format> {
        let text = squeeze(text);
        let known = Format::ALL.iter().copied().find(|format| format.word() == text);
        known.or_else(|| said(FORMATS, &text))
    }

    /// By initials, by name, by first name, or by the beginning of one when only one person is meant.
    pub(super) fn person(&self, text: &str) -> Option<&Person> {
        let text = squeeze(text);
        let first = |person: &Person| squeeze(person.name.split_whitespace().next().unwrap_or_default());
        self.people
            .iter()
            .find(|person| squeeze(&person.name) == text)
            .or_else(|| only(self.people.iter().filter(|person| first(person) == text)))
            .or_else(|| only(self.people.iter().filter(|person| squeeze(&person.initials) == text)))
            .or_else(|| only(self.people.iter().filter(|person| squeeze(&person.name).starts_with(&text))))
    }

    pub(super) fn category(&self, text: &str) -> Option<&Category> {
        named(&self.categories, |category| &category.name, text)
    }

    pub(super) fn tag(&self, text: &str) -> Option<&Tag> {
        named(&self.tags, |tag| &tag.name, text)
    }
}

/// What goes out on a platform when nothing is said: a newsletter is sent, a web page is an article.
fn usual_format(platform: Platform) -> Format {
    match platform {
        Platform::Newsletter => Format::Newsletter,
        Platform::Website | Platform::Intranet => Format::Article,
        Platform::Press => Format::Release,
        Platform::Youtube => Format::Video,
        Platform::Tiktok => Format::Reel,
        _ => Format::Post,
    }
}

fn named<'a, T>(list: &'a [T], name: impl Fn(&T) -> &String, text: &str) -> Option<&'a T> {
    let text = squeeze(text);
    list.iter().find(|item| squeeze(name(item)) == text).or_else(|| {
        only(list.iter().filter(|item| text.chars().count() >= 3 && squeeze(name(item)).starts_with(&text)))
    })
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

fn said<T: Copy>(words: &[(&[&str], T)], text: &str) -> Option<T> {
    words.iter().find(|(words, _)| words.contains(&text)).map(|(_, meant)| *meant)
}

/// A name as it can be typed in one word, with or without its marks.
fn squeeze(name: &str) -> String {
    board::fold(name).replace(' ', "")
}
