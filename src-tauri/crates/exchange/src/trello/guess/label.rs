//! Labels to channels, categories, tags and sponsored.

use std::collections::HashMap;

use super::channel::places;
use crate::{
    Known,
    trello::{
        export::Export,
        labels::Label,
        map::{MappedLabel, Meaning},
        words::{Words, fold},
    },
};

pub(super) fn guess_labels(export: &Export, known: &Known<'_>) -> Vec<MappedLabel> {
    let mut meanings: Vec<Option<Meaning>> =
        export.labels.iter().map(|label| by_name(label, known)).collect();
    let open: Vec<usize> = (0..meanings.len()).filter(|at| meanings[*at].is_none()).collect();
    for at in categories(export, &open) {
        meanings[at] = Some(Meaning::Category);
    }
    let rows = export.labels.iter().zip(meanings);
    rows.map(|(label, meaning)| MappedLabel {
        label: label.shown.clone(),
        cards: label.cards,
        to: meaning.unwrap_or(Meaning::Tag),
    })
    .collect()
}

fn by_name(label: &Label, known: &Known<'_>) -> Option<Meaning> {
    let Some(name) = &label.name else {
        // A colour alone says something only where somebody uses it.
        let says_something = label.colour.is_some() && label.cards > 0;
        return Some(if says_something { Meaning::Tag } else { Meaning::Ignore });
    };
    if let Some(meaning) = Meaning::of_places(places(name, known.channels)) {
        return Some(meaning);
    }
    if says_sponsored(name) {
        return Some(Meaning::Sponsored);
    }
    if known.categories.iter().any(|category| fold(&category.name) == fold(name)) {
        return Some(Meaning::Category);
    }
    if known.tags.iter().any(|tag| fold(&tag.name) == fold(name)) || speaks_of_work(name) {
        return Some(Meaning::Tag);
    }
    None
}

/// Whether a text says that a post is paid for.
pub(super) fn says_sponsored(text: &str) -> bool {
    let words = Words::of(text);
    if words.has_any(&["ej", "inte", "ikke", "ikkje", "not", "no", "ei", "utan", "uten", "uden"]) {
        return false;
    }
    let alone =
        matches!(fold(text).as_str(), "ad" | "ads" | "paid" | "betald" | "betalt" | "boost" | "$" | "💰");
    alone
        || words.has_any(&[
            "sponset",
            "sponsa",
            "sponsad",
            "sponsas",
            "sponses",
            "sponsrad*",
            "sponsrat",
            "sponsras",
            "sponset*",
            "sponsing",
            "sponsring",
            "sponsored",
            "sponsoreret",
            "sponsoroitu*",
            "sponset",
            "annons",
            "annonse",
            "annonser",
            "annonsering",
            "annonce",
            "annoncering",
            "annoncer",
            "boostet",
            "boostas",
            "mainos",
            "mainostus",
            "maksettu*",
            "paid post",
            "betald post",
            "betalt post",
            "betald annonsering",
            "betald spridning",
        ])
}

/// Labels about the work, not about the content: they never sort posts into categories.
fn speaks_of_work(name: &str) -> bool {
    Words::of(name).has_any(&[
        "viktig*",
        "haster",
        "hast",
        "haste",
        "akut",
        "brådsk*",
        "brådska*",
        "bråttom",
        "urgent",
        "kiireellinen",
        "prio*",
        "høy",
        "hög",
        "høj",
        "lav",
        "låg",
        "high",
        "low",
        "vent*",
        "vänt*",
        "wait*",
        "odottaa",
        "mangler*",
        "saknas",
        "missing",
        "puuttuu",
        "klar",
        "klart",
        "ferdig",
        "färdig",
        "done",
        "valmis",
        "hjelp*",
        "hjälp*",
        "help",
        "spørsmål",
        "fråga",
        "question",
        "kanskje",
        "kanske",
        "måske",
        "maybe",
        "ehkä",
        "korrektur*",
        "godkjen*",
        "godkän*",
        "godkend*",
        "blokkert",
        "blockerad",
        "blocked",
        "pågår",
        "bild",
        "bilde",
        "foto*",
        "film*",
        "video*",
    ])
}

/// Cards that wear any of these labels before they are taken for categories at all.
const ENOUGH_CARDS: usize = 10;

/// The labels that sort the board: coloured, on three cards or more, and so exclusive that at most one card in ten wears
/// two of them. The one that overlaps most is left out until that holds. When unsure there are none, and all stay tags.
fn categories(export: &Export, open: &[usize]) -> Vec<usize> {
    let mut chosen: Vec<usize> =
        open.iter().copied().filter(|at| is_candidate(&export.labels[*at])).collect();
    loop {
        if !(2..=12).contains(&chosen.len()) {
            return Vec::new();
        }
        let (mut wearing, mut doubly) = (0_usize, 0_usize);
        let mut overlaps: HashMap<usize, usize> = HashMap::new();
        for card in &export.cards {
            let worn: Vec<usize> =
                card.labels.iter().copied().filter(|label| chosen.contains(label)).collect();
            wearing += usize::from(!worn.is_empty());
            if worn.len() > 1 {
                doubly += 1;
                worn.iter().for_each(|label| *overlaps.entry(*label).or_default() += 1);
            }
        }
        if doubly * 10 <= wearing {
            let most = wearing >= ENOUGH_CARDS && wearing * 10 >= export.cards.len() * 4;
            return if most { chosen } else { Vec::new() };
        }
        let worst =
            chosen.iter().copied().max_by_key(|label| (overlaps.get(label).copied().unwrap_or(0), *label));
        chosen.retain(|label| Some(*label) != worst);
    }
}

fn is_candidate(label: &Label) -> bool {
    label.cards >= 3 && label.colour.is_some()
}
