//! Which channel, person, category or tag a few typed letters mean.

use planning::{Category, Channel, ChannelState, Format, Person, Platform, Tag};

pub(super) struct Names {
    pub channels: Vec<Channel>,
    pub people: Vec<Person>,
    pub categories: Vec<Category>,
    pub tags: Vec<Tag>,
}

/// What people call platforms for short.
const SHORT: &[(&str, Platform)] = &[
    ("fb", Platform::Facebook),
    ("ig", Platform::Instagram),
    ("insta", Platform::Instagram),
    ("li", Platform::Linkedin),
    ("in", Platform::Linkedin),
    ("twitter", Platform::X),
    ("tt", Platform::Tiktok),
    ("yt", Platform::Youtube),
    ("snap", Platform::Snapchat),
    ("nb", Platform::Newsletter),
    ("web", Platform::Website),
    ("nett", Platform::Website),
    ("intra", Platform::Intranet),
];

/// What people call formats in the languages of the Nordic countries; the words of the model itself are known anyway.
const FORMATS: &[(&str, Format)] = &[
    ("innlegg", Format::Post),
    ("inlägg", Format::Post),
    ("opslag", Format::Post),
    ("julkaisu", Format::Post),
    ("historie", Format::Story),
    ("händelse", Format::Event),
    ("hendelse", Format::Event),
    ("arrangement", Format::Event),
    ("begivenhed", Format::Event),
    ("tapahtuma", Format::Event),
    ("artikkel", Format::Article),
    ("artikel", Format::Article),
    ("artikkeli", Format::Article),
    ("film", Format::Video),
    ("nyhetsbrev", Format::Newsletter),
    ("nyhedsbrev", Format::Newsletter),
    ("pressemelding", Format::Release),
    ("annonse", Format::Ad),
    ("annons", Format::Ad),
];

impl Names {
    /// `fb`, `facebook`, `Fjordvik på Facebook`, `ig/story`. Closed channels are not meant.
    pub(super) fn channel(&self, text: &str) -> Option<(&Channel, Format)> {
        let (name, format) = match text.split_once('/') {
            Some((name, format)) => (name, Some(self.format(format)?)),
            None => (text, None),
        };
        let name = fold(name);
        let open = || self.channels.iter().filter(|channel| channel.state != ChannelState::Closed);
        let platform = SHORT.iter().find(|(short, _)| *short == name).map(|(_, platform)| *platform);
        let channel = open()
            .find(|channel| squeeze(&channel.name) == name)
            .or_else(|| open().find(|channel| Some(channel.platform) == platform))
            .or_else(|| open().find(|channel| channel.platform.word() == name))
            .or_else(|| only(open().filter(|channel| squeeze(&channel.name).starts_with(&name))))?;
        Some((channel, format.unwrap_or_else(|| usual_format(channel.platform))))
    }

    fn format(&self, text: &str) -> Option<Format> {
        let text = fold(text);
        let known = Format::ALL.iter().copied().find(|format| format.word() == text);
        known.or_else(|| FORMATS.iter().find(|(word, _)| *word == text).map(|(_, format)| *format))
    }

    /// By initials, by name, by first name, or by the beginning of one when only one person is meant.
    pub(super) fn person(&self, text: &str) -> Option<&Person> {
        let text = fold(text);
        let first = |person: &Person| fold(person.name.split_whitespace().next().unwrap_or_default());
        self.people
            .iter()
            .find(|person| squeeze(&person.name) == text)
            .or_else(|| only(self.people.iter().filter(|person| first(person) == text)))
            .or_else(|| only(self.people.iter().filter(|person| fold(&person.initials) == text)))
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
    let text = fold(text);
    list.iter().find(|item| squeeze(name(item)) == text).or_else(|| {
        only(list.iter().filter(|item| text.chars().count() >= 3 && squeeze(name(item)).starts_with(&text)))
    })
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

fn fold(text: &str) -> String {
    text.to_lowercase()
}

/// A name as it can be typed in one word.
fn squeeze(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
