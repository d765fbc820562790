//! What makes two posts the same content: their links and titles, freed of what does not matter. Knows which posts share
//! one; says nothing about when they are published.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

use super::id_map::IdMap;
use crate::model::PostId;

/// A link or a title, as far as it tells content apart.
pub type ContentKey = Uuid;

/// What one post says: the keys of its link and of its title.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Content {
    pub link: Option<ContentKey>,
    pub title: Option<ContentKey>,
}

impl Content {
    pub(super) fn of(link: Option<&str>, title: &str) -> Self {
        let key = |kind: &Uuid, text: String| (!text.is_empty()).then(|| Uuid::new_v5(kind, text.as_bytes()));
        Self {
            link: link.and_then(|link| key(&LINKS, normal_link(link))),
            title: key(&TITLES, normal_title(title)),
        }
    }

    pub fn keys(self) -> impl Iterator<Item = ContentKey> {
        self.link.into_iter().chain(self.title)
    }
}

const LINKS: Uuid = Uuid::from_u128(0x4c1a_0d0e_5d63_4a52_9a3b_7e1f_0b7c_6d01);
const TITLES: Uuid = Uuid::from_u128(0x4c1a_0d0e_5d63_4a52_9a3b_7e1f_0b7c_6d02);

/// The posts of every link and title, in the order of their ids.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Contents(IdMap<ContentKey, Vec<PostId>>);

impl Contents {
    pub(super) fn add(&mut self, content: Content, post: PostId) {
        for key in content.keys() {
            let posts = self.0.entry(key).or_default();
            if let Err(index) = posts.binary_search(&post) {
                posts.insert(index, post);
            }
        }
    }

    pub(super) fn take(&mut self, content: Content, post: PostId) {
        for key in content.keys() {
            if let Some(posts) = self.0.get_mut(&key) {
                posts.retain(|other| *other != post);
                if posts.is_empty() {
                    self.0.remove(&key);
                }
            }
        }
    }

    pub(super) fn posts(&self, key: ContentKey) -> &[PostId] {
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (ContentKey, &[PostId])> {
        self.0.iter().map(|(key, posts)| (*key, posts.as_slice()))
    }
}

/// A link with scheme and host in lower case, without fragment, `utm_*` and final `/`. A link without a scheme begins with
/// its host.
pub fn normal_link(link: &str) -> String {
    let link = link.trim();
    let link = link.split_once('#').map_or(link, |(before, _)| before);
    let (scheme, rest) = link.split_once("://").map_or(("", link), |(scheme, rest)| (scheme, rest));
    let (address, query) = rest.split_once('?').map_or((rest, ""), |(address, query)| (address, query));
    let (host, path) = address.split_at(address.find('/').unwrap_or(address.len()));
    let mut text = String::with_capacity(link.len());
    if !scheme.is_empty() {
        text.push_str(&scheme.to_lowercase());
        text.push_str("://");
    }
    text.push_str(&host.to_lowercase());
    text.push_str(path);
    let mut separator = '?';
    for part in query.split('&').filter(|part| !part.is_empty() && !part.starts_with("utm_")) {
        text.push(separator);
        text.push_str(part);
        separator = '&';
    }
    text.truncate(text.trim_end_matches('/').len());
    text
}

/// A title decomposed (NFKD) without marks, case folded, letters and digits only, with single spaces.
pub fn normal_title(title: &str) -> String {
    let mut text = String::with_capacity(title.len());
    let mut space = false;
    for letter in title.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_whitespace() {
            space = !text.is_empty();
        } else if letter.is_alphanumeric() {
            if std::mem::take(&mut space) {
                text.push(' ');
            }
            // Through upper case, so that ß is ss and both small sigmas are one.
            text.extend(letter.to_uppercase().flat_map(char::to_lowercase));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_to_the_same_page_are_one() {
        for link in [
            "https://Kommune.no/Skole/",
            "HTTPS://kommune.no/Skole",
            " https://kommune.no/Skole#program ",
            "https://kommune.no/Skole?utm_source=facebook&utm_medium=social",
            "https://kommune.no/Skole/?utm_campaign=host#a",
        ] {
            assert_eq!(normal_link(link), "https://kommune.no/Skole", "{link}");
        }
        assert_eq!(
            normal_link("https://kommune.no/sok?q=SFO&utm_source=x&side=2"),
            "https://kommune.no/sok?q=SFO&side=2"
        );
        assert_eq!(normal_link("Kommune.no/Skole/"), "kommune.no/Skole");
        assert_ne!(normal_link("https://kommune.no/skole"), normal_link("https://kommune.no/Skole"));
        assert_eq!(normal_link("  "), "");
    }

    #[test]
    fn titles_that_read_the_same_are_one() {
        for title in [
            "Åpen dag på skolen!",
            "ÅPEN  DAG på skolen",
            "A\u{30a}pen dag – på skolen…",
            "apen dag pa\u{a0}skolen",
        ] {
            assert_eq!(normal_title(title), "apen dag pa skolen", "{title}");
        }
        assert_eq!(normal_title("Straße"), normal_title("STRASSE"));
        assert_eq!(normal_title("№ ½"), "no 12");
        assert_eq!(normal_title("🎉 !"), "");
    }
}
