//! The annual wheel of Fjordvik, and the stories that serve its entries.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use planning::{
    ClockTime, CycleEntry, CycleEntryId, Format, MonthDay, Recurrence, Ring, RingDisplay, RingId,
    TemplatePlacement, TemplatePost, TemplatePostId,
};

use super::calendar::{AHEAD, BACK, Days, easter_sunday};
use super::story::{self, Story};
use super::{id, lists, people, register};

type Line = (&'static str, &'static str, &'static str, Recurrence, u32, u32, &'static str, &'static str);

/// Key, title, ring, when, lead weeks, posts expected, owner, notes.
const ENTRIES: [Line; 15] = [
    (
        "frost",
        "Frost og vannlekkasjer",
        "Beredskap",
        dates((1, 5), (1, 25)),
        4,
        2,
        "AH",
        "Avtal vakt med vann og avløp. Malen fra storfrosten ligger i fellesmappen.",
    ),
    (
        "sommerjobb",
        "Sommerjobb for ungdom",
        "Arbeidsgiver",
        dates((1, 15), (2, 15)),
        5,
        3,
        "FH",
        "Søknadsfrist 15. februar. Fjorårets sommervikarer stiller på bilder.",
    ),
    (
        "vinterferie",
        "Vinterferie",
        "Kultur og fritid",
        Recurrence::Weeks { from: 8, to: 8 },
        5,
        3,
        "SN",
        "Ferietilbud fra ungdomshuset, svømmehallen og biblioteket samles på én side.",
    ),
    (
        "opptak",
        "Barnehageopptak",
        "Oppvekst",
        dates((2, 8), (3, 1)),
        4,
        3,
        "ML",
        "Hovedopptaket stenger 1. mars klokka 23.59. Påminnelse på flere språk.",
    ),
    (
        "påske",
        "Påske på fjellet og fjorden",
        "Kultur og fritid",
        Recurrence::Easter { offset: -8, days: 10 },
        4,
        2,
        "PW",
        "Åpningstider, legevakt og skiløyper.",
    ),
    (
        "rydding",
        "Ryddeuka",
        "Miljø",
        Recurrence::Weeks { from: 17, to: 18 },
        6,
        3,
        "JB",
        "Hent tall fra fjorårets strandrydding. Lag og foreninger får sekker gratis.",
    ),
    (
        "mai",
        "17. mai",
        "Kultur og fritid",
        dates((5, 10), (5, 17)),
        12,
        3,
        "SN",
        "Komiteen leverer program ti dager før. Trafikk og parkering som egen sak.",
    ),
    (
        "sommer",
        "Sommer i Fjordvik",
        "Kultur og fritid",
        dates((6, 15), (7, 5)),
        6,
        3,
        "PW",
        "Badevann, båndtvang, sommeråpent. Planlegg før folk tar ferie.",
    ),
    (
        "skolestart",
        "Skolestart",
        "Oppvekst",
        Recurrence::Weeks { from: 33, to: 34 },
        6,
        3,
        "AH",
        "Førsteklassingene er de viktigste. Foreldre samtykker skriftlig.",
    ),
    (
        "valg",
        "Valg og lokaldemokrati",
        "Politikk",
        Recurrence::NthWeekday { month: 9, weekday: 1, nth: 2, days: 5 },
        8,
        3,
        "IS",
        "Valg i oddetallsår; ellers medvirkning og ungdomsråd.",
    ),
    (
        "kulturnatt",
        "Kulturnatt",
        "Kultur og fritid",
        Recurrence::NthWeekday { month: 9, weekday: 5, nth: 3, days: 2 },
        6,
        3,
        "SN",
        "Fredag og lørdag. Programmet låses tre uker før.",
    ),
    (
        "bærekraft",
        "Bærekraftsuka",
        "Miljø",
        Recurrence::Weeks { from: 41, to: 42 },
        6,
        3,
        "JB",
        "Byttedag, reparasjonsverksted, åpen gjenvinningsstasjon.",
    ),
    (
        "brøyting",
        "Snøbrøyting og vinterveier",
        "Beredskap",
        Recurrence::Weeks { from: 46, to: 48 },
        6,
        2,
        "AH",
        "Si hva folk kan forvente: rekkefølge, tider og hvem de ringer.",
    ),
    (
        "budsjett",
        "Budsjett og økonomiplan",
        "Politikk",
        dates((11, 1), (12, 15)),
        4,
        2,
        "IS",
        "Kommunedirektøren legger fram 1. november. Ansatte får det først.",
    ),
    (
        "jul",
        "Jul",
        "Kultur og fritid",
        dates((12, 1), (12, 24)),
        8,
        3,
        "PW",
        "Julegateåpning, åpningstider, renovasjon i romjula, ensomhet.",
    ),
];

/// Content that returns, but is no occasion: key, title, when, owner, notes, posts.
const SERIES: [Series; 2] = [
    (
        "fredagsbildet",
        "Fredagsbildet",
        Recurrence::Weekly { weekday: 5 },
        "ML",
        "Et bilde fra innbyggerne. Spør om lov, skriv bildebeskrivelse.",
        &[(0, "Fredagsbildet", Some(14), &[("ig", Format::Post)], "folk")],
    ),
    (
        "ordfører",
        "Ordføreren svarer",
        Recurrence::MonthlyWeekday { weekday: 1, nth: 1 },
        "IS",
        "Spørsmålene samles inn uka før.",
        &[(0, "Ordføreren svarer", None, &[("fb", Format::Video)], "folk")],
    ),
];

type Series = (&'static str, &'static str, Recurrence, &'static str, &'static str, &'static [Planned]);

/// Days from the start, title, hour, channels, category.
type Planned = (i32, &'static str, Option<u16>, &'static [(&'static str, Format)], &'static str);

/// The posts some entries usually need.
const TEMPLATES: [(&str, &[Planned]); 4] = [
    (
        "skolestart",
        &[
            (-14, "Snart skolestart", Some(12), &[("fb", Format::Post)], "tjenester"),
            (-3, "Trygg skolevei", Some(8), &[("fb", Format::Post), ("ig", Format::Reel)], "tjenester"),
            (0, "Velkommen, førsteklassinger", Some(8), &[("ig", Format::Story)], "folk"),
        ],
    ),
    (
        "mai",
        &[
            (-10, "Program for 17. mai", Some(10), &[("web", Format::Article)], "folk"),
            (-3, "Slik blir trafikken 17. mai", Some(12), &[("fb", Format::Post)], "tjenester"),
            (0, "Gratulerer med dagen", Some(9), &[("fb", Format::Post), ("ig", Format::Post)], "folk"),
        ],
    ),
    (
        "opptak",
        &[
            (0, "Hovedopptaket er åpent", Some(9), &[("web", Format::Article)], "tjenester"),
            (14, "Husk å søke barnehageplass", Some(12), &[("fb", Format::Post)], "tjenester"),
        ],
    ),
    (
        "jul",
        &[
            (-7, "Julegateåpning", Some(12), &[("fb", Format::Event)], "folk"),
            (14, "Åpningstider i jula", Some(9), &[("web", Format::Article)], "tjenester"),
        ],
    ),
];

const REGULAR: &str = "Fast innhold";

const fn dates(from: (u8, u8), to: (u8, u8)) -> Recurrence {
    Recurrence::Dates {
        from: MonthDay { month: from.0, day: from.1 },
        to: MonthDay { month: to.0, day: to.1 },
    }
}

pub(super) fn entry(key: &str) -> CycleEntryId {
    CycleEntryId(id("cycle", key))
}

pub(super) fn entries() -> Vec<CycleEntry> {
    ENTRIES
        .iter()
        .map(|(key, title, ring, when, lead_weeks, expected_posts, owner, notes)| CycleEntry {
            ring: (*ring).to_owned(),
            lead_weeks: *lead_weeks,
            expected_posts: *expected_posts,
            owner: Some(people::person(owner)),
            notes: (*notes).to_owned(),
            template: template(key),
            ..CycleEntry::titled(entry(key), *title, when.clone())
        })
        .chain(SERIES.iter().map(|(key, title, when, owner, notes, posts)| CycleEntry {
            ring: REGULAR.to_owned(),
            owner: Some(people::person(owner)),
            notes: (*notes).to_owned(),
            template: posts.iter().map(|post| template_post(key, post)).collect(),
            ..CycleEntry::titled(entry(key), *title, when.clone())
        }))
        .collect()
}

/// From the rim inwards.
pub(super) fn rings() -> Vec<Ring> {
    let names = ["Oppvekst", "Kultur og fritid", "Miljø", "Politikk", "Beredskap", "Arbeidsgiver", REGULAR];
    let rings = names.iter().zip(0..);
    rings
        .map(|(name, position)| Ring {
            id: RingId(id("ring", name)),
            name: (*name).to_owned(),
            display: RingDisplay::Shown,
            colour: None,
            position,
        })
        .collect()
}

fn template(key: &str) -> Vec<TemplatePost> {
    let mine = TEMPLATES.iter().filter(|(entry, _)| *entry == key);
    mine.flat_map(|(_, posts)| posts.iter().map(|post| template_post(key, post))).collect()
}

fn template_post(key: &str, (offset_days, title, hour, channels, category): &Planned) -> TemplatePost {
    TemplatePost {
        id: TemplatePostId(id("template", &format!("{key} {title}"))),
        title: (*title).to_owned(),
        brief: String::new(),
        offset_days: *offset_days,
        at: hour.map(|hour| ClockTime(hour * 60)),
        placements: channels
            .iter()
            .map(|(channel, format)| TemplatePlacement {
                channel: register::channel(channel),
                format: *format,
            })
            .collect(),
        category: Some(lists::category(category)),
        owner: None,
    }
}

/// The wheel's stories that the sample's weeks hold, each with its entry and its day. Of the entry that comes last among
/// those whose lead time runs, only the first is planned: that one the department has not got round to.
pub(super) fn stories(days: Days) -> Vec<(Story, CycleEntryId, NaiveDate)> {
    let all = story::read(include_str!("texts/wheel.txt"));
    let late = unplanned(days);
    let mut told = Vec::new();
    for (key, _, _, when, ..) in &ENTRIES {
        let mine = all.iter().filter(|story| story.when.starts_with(&format!("{key} ")));
        for start in starts(when, days) {
            let keep = if late == Some((*key, start)) { 1 } else { usize::MAX };
            for story in mine.clone().take(keep) {
                let offset = story.when.rsplit(' ').next().and_then(|days| days.parse().ok()).unwrap_or(0);
                let day = start + TimeDelta::days(offset);
                if (days.day(BACK)..days.day(AHEAD)).contains(&day) {
                    told.push((story.clone(), entry(key), day));
                }
            }
        }
    }
    told
}

/// Of the entries whose lead time runs, the one that starts last.
fn unplanned(days: Days) -> Option<(&'static str, NaiveDate)> {
    let running = ENTRIES.iter().flat_map(|(key, _, _, when, lead, ..)| {
        let lead = TimeDelta::weeks(i64::from(*lead));
        let runs =
            move |start: &NaiveDate| *start - lead <= days.today && days.today <= *start + length(when);
        starts(when, days).into_iter().filter(runs).map(|start| (*key, start))
    });
    running.max_by_key(|(_, start)| *start)
}

/// When an entry starts in the years around today.
fn starts(when: &Recurrence, days: Days) -> Vec<NaiveDate> {
    let year = days.today.year();
    (year - 1..=year + 1).filter_map(|year| start(when, year)).collect()
}

fn start(when: &Recurrence, year: i32) -> Option<NaiveDate> {
    match when {
        Recurrence::Dates { from, .. } => NaiveDate::from_ymd_opt(year, from.month.into(), from.day.into()),
        Recurrence::Weeks { from, .. } => NaiveDate::from_isoywd_opt(year, (*from).into(), Weekday::Mon),
        Recurrence::NthWeekday { month, weekday, nth, .. } => {
            let weekday = Weekday::try_from(weekday - 1).ok()?;
            NaiveDate::from_weekday_of_month_opt(year, (*month).into(), weekday, u8::try_from(*nth).ok()?)
        }
        Recurrence::Easter { offset, .. } => Some(easter_sunday(year) + TimeDelta::days((*offset).into())),
        Recurrence::Months { from, .. } => NaiveDate::from_ymd_opt(year, (*from).into(), 1),
        Recurrence::Quarter(quarter) => NaiveDate::from_ymd_opt(year, u32::from(*quarter) * 3 - 2, 1),
        // Only occasions have stories.
        Recurrence::Weekly { .. } | Recurrence::MonthlyWeekday { .. } | Recurrence::MonthlyDay { .. } => None,
    }
}

/// Days from the first to the last.
fn length(when: &Recurrence) -> TimeDelta {
    match when {
        Recurrence::Dates { from, to } => {
            let day = |day: &MonthDay| NaiveDate::from_ymd_opt(2001, day.month.into(), day.day.into());
            day(from).zip(day(to)).map_or(TimeDelta::zero(), |(from, to)| to - from)
        }
        Recurrence::Weeks { from, to } => TimeDelta::days(i64::from(to - from) * 7 + 6),
        Recurrence::NthWeekday { days, .. } | Recurrence::Easter { days, .. } => {
            TimeDelta::days(i64::from(*days) - 1)
        }
        Recurrence::Months { from, to } => TimeDelta::days(i64::from(to - from + 1) * 30),
        Recurrence::Quarter(_) => TimeDelta::days(90),
        Recurrence::Weekly { .. } | Recurrence::MonthlyWeekday { .. } | Recurrence::MonthlyDay { .. } => {
            TimeDelta::zero()
        }
    }
}
