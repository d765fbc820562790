//! What posts are sorted by, and the periods others own: categories, tags, audiences, campaigns, blackouts, events.

use chrono::{Datelike, NaiveDate, TimeDelta};
use planning::planned_time::PlannedTime;
use planning::{
    Audience, AudienceId, Blackout, BlackoutId, Campaign, CampaignId, Category, CategoryId, Event, EventId,
    Tag, TagId,
};

use super::calendar::{Days, at, easter_sunday};
use super::{id, register};

/// The working day of the next council meeting.
pub(super) const COUNCIL: i32 = 8;
/// The working days on which the website is frozen.
pub(super) const FREEZE: (i32, i32) = (11, 12);

/// Key, name and the share of posts that is wanted.
const AUDIENCES: [(&str, &str, Option<u32>); 4] = [
    ("innbyggere", "Alle innbyggere", None),
    ("familier", "Barnefamilier", Some(25)),
    ("unge", "Unge 13–25", Some(15)),
    ("ansatte", "Ansatte og jobbsøkere", Some(10)),
];

/// Sustainability is to run through all of it.
const SUSTAINABLE: (&str, u32) = ("bærekraft", 20);

const TAGS: [(&str, &str); 12] = [
    ("bærekraft", "bærekraft"),
    ("trafikk", "trafikk og vei"),
    ("vann", "vann og avløp"),
    ("skole", "skole"),
    ("barnehage", "barnehage"),
    ("helse", "helse og omsorg"),
    ("bibliotek", "bibliotek"),
    ("frivillighet", "frivillighet"),
    ("friluft", "friluftsliv"),
    ("stilling", "ledig stilling"),
    ("høring", "høring"),
    ("klarspråk", "klarspråk"),
];

const CATEGORIES: [(&str, &str, &str, u32, Option<u32>); 5] = [
    (
        "tjenester",
        "Tjenester i hverdagen",
        "Innbyggerne finner fram selv og slipper å ringe. Færre henvendelser til servicetorget.",
        35,
        None,
    ),
    (
        "folk",
        "Folk og steder",
        "Stolthet og kjennskap: vise hvem som gjør jobben, og hva Fjordvik er. Skal engasjere.",
        25,
        None,
    ),
    (
        "arrangement",
        "Arrangementer og påmelding",
        "Fulle saler og påmeldingslister. Én slik for hver tredje som engasjerer.",
        15,
        Some(4),
    ),
    (
        "arbeidsplass",
        "Fjordvik som arbeidsplass",
        "Flere kvalifiserte søkere, særlig til helse og barnehage.",
        15,
        None,
    ),
    (
        "medvirkning",
        "Medvirkning og politikk",
        "Flere deltar før vedtakene tas, og forstår dem etterpå.",
        10,
        None,
    ),
];

/// Name, goal, first and last day from today.
const CAMPAIGNS: [(&str, &str, &str, i64, i64); 4] = [
    ("omsorg", "Bli en av oss i helse og omsorg", "60 kvalifiserte søkere til 12 faste stillinger.", -30, 45),
    (
        "trygg",
        "Trygg skolevei",
        "Halvere antall biler foran Kirkebakken skole mellom 08.00 og 08.30.",
        -14,
        35,
    ),
    ("sorter", "Rett i posen", "Matavfall i restavfallet ned fra 31 til 20 prosent.", -70, 28),
    ("havna", "Havnehagen tar form", "Ni av ti kjenner planene før høringen er over.", 7, 80),
];

pub(super) fn audience(key: &str) -> AudienceId {
    AudienceId(id("audience", key))
}

pub(super) fn category(key: &str) -> CategoryId {
    CategoryId(id("category", key))
}

pub(super) fn tag(key: &str) -> TagId {
    TagId(id("tag", key))
}

pub(super) fn campaign(key: &str) -> CampaignId {
    CampaignId(id("campaign", key))
}

pub(super) fn audiences() -> Vec<Audience> {
    let wanted = AUDIENCES.iter().copied();
    wanted
        .map(|(key, name, target_share)| Audience { id: audience(key), name: name.to_owned(), target_share })
        .collect()
}

pub(super) fn tags() -> Vec<Tag> {
    let wanted = |key: &str| (key == SUSTAINABLE.0).then_some(SUSTAINABLE.1);
    TAGS.iter()
        .map(|(key, name)| Tag { id: tag(key), name: (*name).to_owned(), target_share: wanted(key) })
        .collect()
}

pub(super) fn categories() -> Vec<Category> {
    let slots = CATEGORIES.iter().zip(0..);
    slots
        .map(|((key, name, goal, share, one_in), colour)| Category {
            id: category(key),
            name: (*name).to_owned(),
            goal: (*goal).to_owned(),
            target_share: Some(*share),
            one_in: *one_in,
            colour: Some(colour),
        })
        .collect()
}

pub(super) fn campaigns(days: Days) -> Vec<Campaign> {
    CAMPAIGNS
        .iter()
        .map(|(key, name, goal, from, to)| Campaign {
            id: campaign(key),
            name: (*name).to_owned(),
            goal: (*goal).to_owned(),
            from: Some(days.day(*from)),
            to: Some(days.day(*to)),
            channels: ["fb", "ig", "web"].map(register::channel).to_vec(),
            budget: Some(20_000),
            results: String::new(),
        })
        .collect()
}

/// The website's freeze in a few weeks, and Christmas peace.
pub(super) fn blackouts(days: Days) -> Vec<Blackout> {
    let christmas = (days.today.year()..)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 24))
        .find(|eve| *eve + TimeDelta::days(2) >= days.today)
        .unwrap_or(days.today);
    let one = |name: &str, from, to, channels: &[&str]| Blackout {
        id: BlackoutId(id("blackout", name)),
        name: name.to_owned(),
        from: PlannedTime::Day(from),
        to: PlannedTime::Day(to),
        channels: Some(channels.iter().map(|key| register::channel(key)).collect()),
        hold: false,
    };
    let (first, last) = (days.workday(FREEZE.0), days.workday(FREEZE.1));
    vec![
        one("Nettsiden fryses: bytte av publiseringsløsning", first, last, &["web", "nl"]),
        one("Julefred", christmas, christmas + TimeDelta::days(2), &["li", "nl", "in"]),
    ]
}

/// Council and executive meetings around today, the department's seminar, and the school's holidays of the coming year.
pub(super) fn events(days: Days) -> Vec<Event> {
    let one = |name: &str, from: PlannedTime, to, clashes| Event {
        id: EventId(id("event", &format!("{name} {from}"))),
        name: name.to_owned(),
        from,
        to,
        clashes,
    };
    let meeting =
        |name, n, from, to, clashes| one(name, at(days.workday(n), from), at(days.workday(n), to), clashes);
    let seminar = PlannedTime::Day(days.workday(super::people::UNWATCHED));
    let mut events = vec![
        meeting("Kommunestyremøte", -17, "12:00", "16:00", true),
        meeting("Formannskapsmøte", -4, "10:00", "13:00", false),
        meeting("Kommunestyremøte", COUNCIL, "12:00", "16:00", true),
        meeting("Formannskapsmøte", 16, "10:00", "13:00", false),
        meeting("Kommunestyremøte", 33, "12:00", "16:00", true),
        one("Kommunikasjonsdag på Solvang (ingen på vakt)", seminar, seminar, false),
    ];
    let (from, to) = (days.day(-60), days.day(300));
    for year in from.year()..=to.year() {
        for (name, first, last) in school_holidays(year) {
            if last >= from && first <= to {
                events.push(one(name, PlannedTime::Day(first), PlannedTime::Day(last), false));
            }
        }
    }
    events
}

fn school_holidays(year: i32) -> Vec<(&'static str, NaiveDate, NaiveDate)> {
    let week = |week| {
        let monday = NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon)?;
        Some((monday, monday + TimeDelta::days(4)))
    };
    let date = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let easter = easter_sunday(year);
    let spans = [
        ("Vinterferie i skolen", week(8)),
        ("Påskeferie i skolen", Some((easter - TimeDelta::days(6), easter + TimeDelta::days(1)))),
        ("Sommerferie i skolen", date(6, 20).zip(date(8, 16))),
        ("Høstferie i skolen", week(40)),
        ("Juleferie i skolen", date(12, 21).zip(NaiveDate::from_ymd_opt(year + 1, 1, 2))),
    ];
    spans.into_iter().filter_map(|(name, span)| span.map(|(first, last)| (name, first, last))).collect()
}
