//! The words for platforms and formats in Norwegian, Swedish, Danish, Finnish and English.

use planning::{Format, Platform};

/// Words that name a platform wherever they stand.
#[rustfmt::skip]
pub(super) const NAMES: &[(&[&str], Platform)] = &[
    (&["facebook", "fb", "facebooksida", "facebooksiden", "facebookside", "facebookgruppe", "facebookgrupp"], Platform::Facebook),
    (&["instagram", "insta", "ig"], Platform::Instagram),
    (&["linkedin", "linked in"], Platform::Linkedin),
    (&["twitter"], Platform::X),
    (&["bluesky", "blue sky", "bsky"], Platform::Bluesky),
    (&["mastodon"], Platform::Mastodon),
    (&["tiktok", "tik tok"], Platform::Tiktok),
    (&["youtube", "you tube"], Platform::Youtube),
    (&["snapchat"], Platform::Snapchat),
    (&["nyhetsbrev", "nyhetsbrevet", "nyheitsbrev", "nyhedsbrev", "nyhedsbrevet", "uutiskirje", "newsletter"], Platform::Newsletter),
    (&[
        "nettside", "nettsiden", "nettsida", "nettsider", "nettsted", "hjemmeside", "hjemmesiden", "hemsida", "hemsidan", "webbplats", "webbplatsen",
        "webbsida", "webbsidan", "webside", "websiden", "website", "web site", "webpage", "verkkosivu", "verkkosivut", "verkkosivusto", "kotisivu", "kotisivut",
        "heimeside", "heimesida", "nettsak", "webbnyhet",
    ], Platform::Website),
    (&["intranät", "intranätet", "intranet", "intranettet", "intranett", "intra"], Platform::Intranet),
    (&[
        "pressemelding", "pressemeldinger", "pressmeddelande", "pressmeddelanden", "pressemeddelelse", "pressmelding", "lehdistötiedote", "press release",
        "pressrelease",
    ], Platform::Press),
    (&["podcast", "podkast", "podcasten", "podden", "podcasti"], Platform::Podcast),
];

/// Words that name a platform only when nothing else but a format stands beside them.
#[rustfmt::skip]
pub(super) const NAMES_ALONE: &[(&[&str], Platform)] = &[
    (&["face"], Platform::Facebook),
    (&["li"], Platform::Linkedin),
    (&["x", "tweet", "tweets", "tvitre"], Platform::X),
    (&["threads"], Platform::Threads),
    (&["tt"], Platform::Tiktok),
    (&["yt"], Platform::Youtube),
    (&["snap"], Platform::Snapchat),
    (&["e post", "epost"], Platform::Newsletter),
    (&["nett", "nettet", "web", "webb", "webben", "web nyhet", "verkko"], Platform::Website),
    (&["press", "presse", "pressen", "tiedote", "media", "medier"], Platform::Press),
    (&["pod", "podd", "poddi"], Platform::Podcast),
    (&["print", "trykk", "trykksak", "tryck", "trycksak", "tryksag", "paino", "affisch", "plakat", "annonsblad", "tidning", "avis", "lehti"], Platform::Print),
];

#[rustfmt::skip]
pub(super) const FORMATS: &[(&[&str], Format)] = &[
    (&["story", "stories", "storys", "storie", "storien", "tarina", "tarinat"], Format::Story),
    (&["reel", "reels", "kela", "kelat"], Format::Reel),
    (&["video", "videoer", "videor", "videot", "film", "filmer", "filmen", "short", "shorts"], Format::Video),
    (&["event", "events", "evenemang", "händelse", "händelser", "arrangement", "arrangementer", "hending", "begivenhed", "tapahtuma", "tapahtumat"], Format::Event),
    (&["artikel", "artiklar", "artikkel", "artikler", "article", "artikkeli", "nyhet", "nyheter", "nyhed", "news", "uutinen", "sak"], Format::Article),
    (&["utskick", "utsendelse"], Format::Newsletter),
    (&["release"], Format::Release),
    (&[
        "ad", "ads", "annons", "annonse", "annonser", "annoncer", "annonce", "mainos", "mainokset", "sponsored", "sponset", "sponsa", "sponsad", "sponsrad",
        "sponsrat", "sponsoreret", "sponsoroitu", "betald", "betalt", "boost", "boostet", "kampanje", "paid",
    ], Format::Ad),
    (&["post", "poster", "posts", "inlägg", "innlegg", "indlæg", "opslag", "postaus", "julkaisu", "bild", "bilde", "billede", "kuva", "karusell", "feed", "flöde", "flyt"], Format::Post),
];

/// Words that join a channel to a format without making a name of their own.
pub(super) const CONNECTORS: &[&str] =
    &["på", "i", "til", "till", "för", "for", "on", "to", "in", "med", "as", "som"];

/// With one of these the text says something about the channel instead of naming it.
#[rustfmt::skip]
pub(super) const NOT_A_NAME: &[&str] = &[
    "ej", "inte", "icke", "ikke", "ikkje", "not", "no", "ei", "utan", "uten", "uden", "without", "ilman", "ingen", "klar", "klart", "redo", "ready",
    "postad", "postat", "postet", "posted", "publisert", "publicerat", "publiceret", "published", "julkaistu", "godkjent", "godkänd", "godkänt", "väntar",
    "venter", "waiting", "behöver", "trenger", "mangler", "saknas", "saknar", "needs", "missing", "puuttuu", "planlagt", "planerad", "planerat", "januar",
    "januari", "februar", "februari", "mars", "april", "mai", "maj", "juni", "juli", "august", "augusti", "september", "oktober", "november", "desember", "december",
];
