//! Which channel and format a label or a field's value speaks of: "Instagram story", "FB", "Facebook – händelse".

use planning::{Channel, Format, Platform};

use super::channel_words::{CONNECTORS, FORMATS, NAMES, NAMES_ALONE, NOT_A_NAME};
use crate::trello::{
    map::Place,
    words::{Words, fold, longest},
};

/// The places that a text names; none when it speaks of anything else besides.
pub(super) fn places(text: &str, known: &[Channel]) -> Vec<Place> {
    if let Some(channel) = known.iter().find(|channel| fold(&channel.name) == fold(text)) {
        let format = default_format(channel.platform);
        return vec![Place { name: channel.name.clone(), platform: channel.platform, format }];
    }
    let mut found = several(text).or_else(|| one(text).map(|place| vec![place])).unwrap_or_default();
    for named in &mut found {
        if let Some(channel) = known_channel(&named.place.name, named.place.platform, known) {
            named.place.name.clone_from(&channel.name);
        }
    }
    let mut places: Vec<Place> = Vec::new();
    for Named { place, .. } in found {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// The channel that a name means on a platform: the one of that name, or the only one there for a name that is nothing
/// but the platform's.
fn known_channel<'a>(name: &str, platform: Platform, known: &'a [Channel]) -> Option<&'a Channel> {
    let there = || known.iter().filter(|channel| channel.platform == platform);
    let same_name = there().find(|channel| fold(&channel.name) == fold(name));
    same_name.or_else(|| {
        let only = if there().count() == 1 { there().next() } else { None };
        only.filter(|_| is_plain(name, platform))
    })
}

/// Whether a name says no more than the platform: "FB", "Facebook", "Nyhetsbrev".
pub(in crate::trello) fn is_plain(name: &str, platform: Platform) -> bool {
    one(name).is_some_and(|named| named.plain && named.place.platform == platform)
}

/// A format that is all that a text names, such as "Händelse" under the field "Facebook".
pub(super) fn format_alone(text: &str) -> Option<Format> {
    let words = Words::of(text);
    match words.0.as_slice() {
        [_] => longest(&words, FORMATS),
        _ => None,
    }
}

#[derive(Debug, Clone)]
struct Named {
    place: Place,
    /// It says nothing beyond the platform and the format.
    plain: bool,
    /// The format was said, not assumed.
    format_told: bool,
}

/// "FB + IG", "Instagram story/reel", "Facebook – inlägg och händelse".
fn several(text: &str) -> Option<Vec<Named>> {
    let mut text = text.to_owned();
    for and in [" och ", " og ", " and ", " ja ", " & ", " + ", " samt "] {
        text = text.replace(and, ",");
    }
    let parts: Vec<&str> =
        text.split(['+', '&', '/', ',', ';', '|']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return None;
    }
    let mut named: Vec<Named> = Vec::new();
    for part in parts {
        if let Some(next) = one(part) {
            named.push(next);
            continue;
        }
        // A format alone belongs to the channel before it.
        let (format, before) = (format_alone(part)?, named.last_mut()?);
        if before.format_told {
            let another = Named { place: Place { format, ..before.place.clone() }, ..before.clone() };
            named.push(another);
        } else {
            before.place.format = format;
            before.format_told = true;
        }
    }
    Some(named)
}

fn one(text: &str) -> Option<Named> {
    if is_web_address(text) {
        let place =
            Place { name: text.trim().to_owned(), platform: Platform::Website, format: Format::Article };
        return Some(Named { place, plain: false, format_told: false });
    }
    let words = split_compounds(Words::of(text));
    let (from, to, platform, weak) = find_platform(&words)?;
    let mut format = None;
    let mut rest: Vec<String> = Vec::new();
    let (mut connectors, mut others) = (false, 0);
    for (at, word) in words.0.iter().enumerate() {
        let alone = Words(vec![word.clone()]);
        if at == from {
            rest.push(display_name(platform, &words, from, to));
        } else if (from..to).contains(&at) {
        } else if let Some(found) = longest(&alone, FORMATS) {
            format = format.or(Some(found));
        } else if CONNECTORS.contains(&word.folded.as_str()) {
            connectors = true;
        } else if NOT_A_NAME.contains(&word.folded.as_str()) || word.folded.parse::<u32>().is_ok() {
            return None;
        } else {
            others += 1;
            rest.push(word.typed.clone());
        }
    }
    if others > 2 || (others > 0 && (weak || connectors)) {
        return None;
    }
    let place =
        Place { name: rest.join(" "), platform, format: format.unwrap_or_else(|| default_format(platform)) };
    Some(Named { place, plain: others == 0, format_told: format.is_some() })
}

/// The longest platform word or phrase: where it stands, what it means, and whether it means so only by itself.
fn find_platform(words: &Words) -> Option<(usize, usize, Platform, bool)> {
    let mut best: Option<(usize, (usize, usize, Platform, bool))> = None;
    for (weak, table) in [(false, NAMES), (true, NAMES_ALONE)] {
        for (phrases, platform) in table {
            for phrase in *phrases {
                let length = phrase.chars().count();
                if best.is_none_or(|(longest, _)| length > longest)
                    && let Some((from, to)) = words.find(phrase)
                {
                    best = Some((length, (from, to, *platform, weak)));
                }
            }
        }
    }
    best.map(|(_, found)| found)
}

/// Splits "Instagramstory" and "FBevent".
fn split_compounds(words: Words) -> Words {
    let mut split = Vec::new();
    for word in words.0 {
        let names =
            NAMES.iter().flat_map(|(names, _)| names.iter()).filter(|name| !name.contains([' ', '*']));
        let parts = names.filter(|name| name.len() > 1).find_map(|name| {
            let rest = word.folded.strip_prefix(name)?;
            let format = Words::of(rest);
            (rest.chars().count() > 2 && longest(&format, FORMATS).is_some())
                .then(|| [Words::of(name), format])
        });
        match parts {
            Some(parts) => split.extend(parts.into_iter().flat_map(|part| part.0)),
            None => split.push(word),
        }
    }
    Words(split)
}

fn is_web_address(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let name = text.strip_prefix("www.").unwrap_or(&text);
    let ends = [".no", ".se", ".dk", ".fi", ".com", ".org", ".net", ".eu", ".nu", ".info"]
        .iter()
        .any(|end| name.ends_with(end));
    ends && name.len() > 4 && name.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-')
}

/// A social platform's own name; what an office calls its web or newsletter stays as it calls it.
fn display_name(platform: Platform, words: &Words, from: usize, to: usize) -> String {
    let typed = || {
        let text = words.0[from..to].iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ");
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    match platform {
        Platform::Facebook => "Facebook".to_owned(),
        Platform::Instagram => "Instagram".to_owned(),
        Platform::Linkedin => "LinkedIn".to_owned(),
        Platform::X => "X".to_owned(),
        Platform::Threads => "Threads".to_owned(),
        Platform::Bluesky => "Bluesky".to_owned(),
        Platform::Mastodon => "Mastodon".to_owned(),
        Platform::Tiktok => "TikTok".to_owned(),
        Platform::Youtube => "YouTube".to_owned(),
        Platform::Snapchat => "Snapchat".to_owned(),
        _ => typed(),
    }
}

/// What a placement is when nobody says.
fn default_format(platform: Platform) -> Format {
    match platform {
        Platform::Youtube | Platform::Tiktok => Format::Video,
        Platform::Newsletter => Format::Newsletter,
        Platform::Website | Platform::Intranet | Platform::Print => Format::Article,
        Platform::Press => Format::Release,
        _ => Format::Post,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<(String, Platform, Format)> {
        places(text, &[]).into_iter().map(|place| (place.name, place.platform, place.format)).collect()
    }

    #[test]
    fn labels_in_five_languages_name_a_channel_and_a_format() {
        use {Format as F, Platform as P};
        for (text, name, platform, format) in [
            ("FB", "Facebook", P::Facebook, F::Post),
            ("facebook", "Facebook", P::Facebook, F::Post),
            ("Facebook – händelse", "Facebook", P::Facebook, F::Event),
            ("Facebook-arrangement", "Facebook", P::Facebook, F::Event),
            ("Facebook event", "Facebook", P::Facebook, F::Event),
            ("Facebook: tapahtuma", "Facebook", P::Facebook, F::Event),
            ("FB-annons", "Facebook", P::Facebook, F::Ad),
            ("Facebook Biblioteket", "Facebook Biblioteket", P::Facebook, F::Post),
            ("Instagram story", "Instagram", P::Instagram, F::Story),
            ("Instastory", "Instagram", P::Instagram, F::Story),
            ("IG reel", "Instagram", P::Instagram, F::Reel),
            ("Insta 📸", "Instagram", P::Instagram, F::Post),
            ("LinkedIn", "LinkedIn", P::Linkedin, F::Post),
            ("Linked In-artikel", "LinkedIn", P::Linkedin, F::Article),
            ("Hjemmeside", "Hjemmeside", P::Website, F::Article),
            ("Webb", "Webb", P::Website, F::Article),
            ("nettside", "Nettside", P::Website, F::Article),
            ("norrkoping.se", "norrkoping.se", P::Website, F::Article),
            ("Verkkosivut", "Verkkosivut", P::Website, F::Article),
            ("Nyhetsbrev", "Nyhetsbrev", P::Newsletter, F::Newsletter),
            ("Uutiskirje", "Uutiskirje", P::Newsletter, F::Newsletter),
            ("Intranätet", "Intranätet", P::Intranet, F::Article),
            ("Pressmeddelande", "Pressmeddelande", P::Press, F::Release),
            ("YouTube", "YouTube", P::Youtube, F::Video),
            ("TikTok", "TikTok", P::Tiktok, F::Video),
            ("Snap", "Snapchat", P::Snapchat, F::Post),
            ("X", "X", P::X, F::Post),
            ("Post på Facebook", "Facebook", P::Facebook, F::Post),
        ] {
            assert_eq!(named(text), [(name.to_owned(), platform, format)], "{text}");
        }
    }

    #[test]
    fn one_label_may_name_several_places() {
        use {Format as F, Platform as P};
        let (fb, ig) =
            (|f| ("Facebook".to_owned(), P::Facebook, f), |f| ("Instagram".to_owned(), P::Instagram, f));
        assert_eq!(named("FB + IG"), [fb(F::Post), ig(F::Post)]);
        assert_eq!(named("Facebook och Instagram story"), [fb(F::Post), ig(F::Story)]);
        assert_eq!(named("Instagram story/reel"), [ig(F::Story), ig(F::Reel)]);
        assert_eq!(named("Facebook/event"), [fb(F::Event)]);
        assert_eq!(named("X/Twitter"), [("X".to_owned(), P::X, F::Post)]);
    }

    #[test]
    fn what_only_speaks_about_a_channel_names_none() {
        for text in [
            "Ej Facebook",
            "Klar för Facebook",
            "Väntar på webb",
            "Pressansvarig",
            "Web behöver bild",
            "X-mas",
            "Facebook 2025",
            "Story",
            "Skola",
            "Threads of history",
            "Nyhetsbrev september",
            "",
            "💙",
            "Visit Norrköping",
        ] {
            assert_eq!(named(text), [], "{text}");
        }
    }
}
