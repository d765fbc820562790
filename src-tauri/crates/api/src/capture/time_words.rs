//! The words of time in bokmål, nynorsk, Swedish, Danish, Finnish and English, all in lower case.

/// How far from today a phrase reaches.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reach {
    Days(u64),
    Weeks(u64),
    Months(u32),
}

pub(super) const PHRASES: &[(&[&str], Reach)] = &[
    (&["i dag", "idag", "today", "tänään"], Reach::Days(0)),
    (&["i morgen", "imorgen", "i morgon", "imorgon", "tomorrow", "huomenna"], Reach::Days(1)),
    (
        &["i overmorgen", "overmorgen", "i overmorgon", "i övermorgon", "övermorgon", "ylihuomenna"],
        Reach::Days(2),
    ),
    (
        &[
            "denne uka",
            "denne uken",
            "denne veka",
            "denna vecka",
            "den här veckan",
            "denne uge",
            "tällä viikolla",
            "this week",
        ],
        Reach::Weeks(0),
    ),
    (
        &["neste uke", "neste veke", "nästa vecka", "næste uge", "ensi viikolla", "ensi viikko", "next week"],
        Reach::Weeks(1),
    ),
    (
        &["denne måneden", "denne månaden", "denna månad", "denne måned", "tässä kuussa", "this month"],
        Reach::Months(0),
    ),
    (
        &["neste måned", "neste månad", "nästa månad", "næste måned", "ensi kuussa", "next month"],
        Reach::Months(1),
    ),
];

pub(super) const NEXT: &[&str] = &["neste", "nästa", "næste", "ensi", "next"];

pub(super) const WEEK: &[&str] =
    &["week", "wk", "w", "uke", "uka", "veke", "u", "vecka", "v", "uge", "viikko", "viikolla", "vk", "vko"];

pub(super) const QUARTER: &[&str] = &["kvartal", "quarter", "kvartaali", "neljännes"];

pub(super) const CLOCK: &[&str] = &["kl", "kl.", "klokka", "klokken", "klockan", "klo", "kello", "at"];

/// Little words that go with the time after them.
pub(super) const AT: &[&str] = &["på", "on", "den", "d.", "the"];

/// Little words that make the time after them a part of what is said.
pub(super) const OF_ITS_OWN: &[&str] = &[
    "av", "af", "of", "om", "about", "for", "för", "til", "till", "to", "fra", "från", "from", "før",
    "innan", "before", "etter", "efter", "after", "innen", "senest", "inden", "until", "by", "mot", "god",
    "good",
];

/// Monday first: the names, their usual short forms, and Finnish "on Monday".
pub(super) const WEEKDAYS: [&[&str]; 7] = [
    &["mon", "monday", "man", "mandag", "måndag", "mån", "ma", "maanantai", "maanantaina"],
    &["tue", "tuesday", "tir", "tirs", "tirsdag", "tysdag", "tis", "tisdag", "ti", "tiistai", "tiistaina"],
    &["wed", "wednesday", "ons", "onsdag", "ke", "keskiviikko", "keskiviikkona"],
    &["thu", "thursday", "tor", "tors", "torsdag", "to", "torstai", "torstaina"],
    &["fri", "friday", "fre", "fredag", "pe", "perjantai", "perjantaina"],
    &["sat", "saturday", "lør", "lørdag", "lau", "laurdag", "lör", "lördag", "la", "lauantai", "lauantaina"],
    &["sun", "sunday", "søn", "søndag", "sundag", "sön", "söndag", "su", "sunnuntai", "sunnuntaina"],
];

/// Short forms that are also words, or names, of one of the languages: "slik gjør man", "skolen har fri", "nummer to".
pub(super) const DOUBTFUL_WEEKDAYS: &[&str] =
    &["man", "mon", "ma", "ti", "ke", "tor", "to", "fri", "pe", "la", "lau", "sat", "sun", "su"];

/// January first: the names, their short forms, and Finnish "of January".
pub(super) const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "januari", "jan", "tammikuu", "tammikuuta"],
    &["february", "februar", "februari", "feb", "helmikuu", "helmikuuta"],
    &["march", "mars", "marts", "mar", "maaliskuu", "maaliskuuta"],
    &["april", "apr", "huhtikuu", "huhtikuuta"],
    &["may", "mai", "maj", "toukokuu", "toukokuuta"],
    &["june", "juni", "jun", "kesäkuu", "kesäkuuta"],
    &["july", "juli", "jul", "heinäkuu", "heinäkuuta"],
    &["august", "augusti", "aug", "elokuu", "elokuuta"],
    &["september", "sept", "sep", "syyskuu", "syyskuuta"],
    &["october", "oktober", "okt", "oct", "lokakuu", "lokakuuta"],
    &["november", "nov", "marraskuu", "marraskuuta"],
    &["december", "desember", "des", "dec", "joulukuu", "joulukuuta"],
];
