//! What a line is understood as, language by language.

use planning::{Category, CategoryId, Channel, ChannelId, Format, Person, PersonId, Platform, Tag, TagId};

use super::*;

fn names() -> Names {
    let channel = |name: &str, platform: Platform| Channel::named(ChannelId::new(), name, platform);
    let person = |name: &str, initials: &str| Person {
        id: PersonId::new(),
        name: name.into(),
        initials: initials.into(),
        colour: None,
        most_per_week: None,
        absences: vec![],
        duties: vec![],
    };
    let category = |name: &str| Category {
        id: CategoryId::new(),
        name: name.into(),
        goal: String::new(),
        target_share: None,
        one_in: None,
        colour: None,
    };
    Names {
        channels: vec![
            channel("Fjordvik på Facebook", Platform::Facebook),
            channel("Instagram", Platform::Instagram),
            channel("Nyhetsbrevet", Platform::Newsletter),
            channel("fjordvik.no", Platform::Website),
        ],
        people: vec![person("Anna Berg", "AB"), person("Jonas Lie", "JL"), person("Åse Østby", "ÅØ")],
        categories: vec![category("Samfunn"), category("Nære tjenester")],
        tags: vec![Tag { id: TagId::new(), name: "studiestart".into(), target_share: None }],
    }
}

/// Monday 10 August 2026, nine in the morning.
fn understood(line: &str) -> Understood {
    let now = "2026-08-10T09:00".parse::<PlannedTime>().ok().and_then(PlannedTime::minute);
    read(line, &names(), now.unwrap_or_default())
}

#[track_caller]
fn says(lines: &[(&str, &str)]) {
    for (line, when) in lines {
        let read = understood(line);
        assert_eq!(read.planned.map(|planned| planned.to_string()).as_deref(), Some(*when), "{line}");
        assert_eq!((read.title.as_str(), read.unknown), ("Skolestart", vec![]), "{line}");
    }
}

#[test]
fn dates_and_times_in_figures() {
    says(&[
        ("Skolestart 18/8 12:00", "2026-08-18T12:00"),
        ("Skolestart 18.8. 12:00", "2026-08-18T12:00"),
        ("18.8.2027 Skolestart", "2027-08-18"),
        ("Skolestart 18/8-26", "2026-08-18"),
        ("Skolestart 1/3", "2027-03-01"),
        ("Skolestart 2026-08-18", "2026-08-18"),
        ("Skolestart 2026-W34", "2026-W34"),
        ("Skolestart 14:30", "2026-08-10T14:30"),
        ("Skolestart 08:30", "2026-08-11T08:30"),
        ("Skolestart Q4", "2026-Q4"),
        ("Skolestart q1", "2027-Q1"),
        ("Skolestart v34", "2026-W34"),
        ("Skolestart 18/8, 12:00", "2026-08-18T12:00"),
    ]);
}

#[test]
fn bokmal_and_nynorsk() {
    says(&[
        ("Skolestart fredag", "2026-08-14"),
        ("Skolestart fre", "2026-08-14"),
        ("Skolestart på fredag kl 12", "2026-08-14T12:00"),
        ("Skolestart fredag kl. 12.10", "2026-08-14T12:10"),
        ("Skolestart neste fredag", "2026-08-21"),
        ("Skolestart mandag", "2026-08-17"),
        ("Skolestart man 12:00", "2026-08-17T12:00"),
        ("Skolestart i dag kl 1430", "2026-08-10T14:30"),
        ("Skolestart i morgen", "2026-08-11"),
        ("Skolestart i overmorgen", "2026-08-12"),
        ("Skolestart 18. august", "2026-08-18"),
        ("Skolestart den 18. aug klokka 9", "2026-08-18T09:00"),
        ("18. august 2027 Skolestart", "2027-08-18"),
        ("Skolestart uke 34", "2026-W34"),
        ("Skolestart uke34", "2026-W34"),
        ("Skolestart u34", "2026-W34"),
        ("Skolestart neste uke", "2026-W34"),
        ("Skolestart i september", "2026-09"),
        ("Skolestart neste måned", "2026-09"),
        ("Skolestart 4. kvartal", "2026-Q4"),
        ("Skolestart veke 34", "2026-W34"),
        ("Skolestart tysdag", "2026-08-11"),
        ("Skolestart laurdag klokka 10", "2026-08-15T10:00"),
        ("Skolestart i morgon", "2026-08-11"),
        ("Skolestart neste veke", "2026-W34"),
    ]);
}

#[test]
fn swedish() {
    says(&[
        ("Skolestart på tisdag", "2026-08-11"),
        ("Skolestart lör kl. 10", "2026-08-15T10:00"),
        ("Skolestart nästa torsdag klockan 13.05", "2026-08-20T13:05"),
        ("Skolestart imorgon", "2026-08-11"),
        ("Skolestart i övermorgon", "2026-08-12"),
        ("Skolestart den 18 augusti", "2026-08-18"),
        ("Skolestart vecka 34", "2026-W34"),
        ("Skolestart v. 34", "2026-W34"),
        ("Skolestart v.3", "2027-W03"),
        ("Skolestart nästa vecka", "2026-W34"),
        ("Skolestart i oktober", "2026-10"),
        ("Skolestart 24 maj", "2027-05-24"),
    ]);
}

#[test]
fn danish() {
    says(&[
        ("Skolestart på lørdag kl. 10", "2026-08-15T10:00"),
        ("Skolestart næste onsdag", "2026-08-19"),
        ("Skolestart i overmorgen", "2026-08-12"),
        ("Skolestart uge 34", "2026-W34"),
        ("Skolestart næste uge", "2026-W34"),
        ("Skolestart d. 3. marts", "2027-03-03"),
        ("Skolestart næste måned", "2026-09"),
    ]);
}

#[test]
fn finnish() {
    says(&[
        ("Skolestart perjantaina klo 12", "2026-08-14T12:00"),
        ("Skolestart pe klo 12.10", "2026-08-14T12:10"),
        ("Skolestart to. klo 9", "2026-08-13T09:00"),
        ("Skolestart ensi keskiviikkona", "2026-08-19"),
        ("Skolestart huomenna", "2026-08-11"),
        ("Skolestart ylihuomenna", "2026-08-12"),
        ("Skolestart 18. elokuuta", "2026-08-18"),
        ("Skolestart viikko 34", "2026-W34"),
        ("Skolestart viikolla 34", "2026-W34"),
        ("Skolestart vk 34", "2026-W34"),
        ("Skolestart ensi viikolla", "2026-W34"),
        ("Skolestart syyskuussa", "2026-09"),
    ]);
}

#[test]
fn english() {
    says(&[
        ("Skolestart on Friday at 12", "2026-08-14T12:00"),
        ("Skolestart Fri 9am", "2026-08-14T09:00"),
        ("Skolestart next Tuesday 1:30pm", "2026-08-18T13:30"),
        ("Skolestart tomorrow", "2026-08-11"),
        ("Skolestart August 18", "2026-08-18"),
        ("Skolestart on the 18th August", "2026-08-18"),
        ("Skolestart week 34", "2026-W34"),
        ("Skolestart next week", "2026-W34"),
        ("Skolestart in October", "2026-10"),
        ("Skolestart next month", "2026-09"),
    ]);
}

#[test]
fn words_that_only_look_like_time_stay_in_the_title() {
    for line in [
        "God fredag til alle",
        "God fredag",
        "Topp 10 tips",
        "Covid-19 er over",
        "Fredag",
        "24/7",
        "Slik søker man",
        "Skolen har fri",
        "Møte nummer to",
        "Feiring av 17. mai",
        "Søk innen 1. september",
        "Frist om fredag",
        "Vi ses i august igjen",
        "Dagens tall: 12,5",
        "Ring +47 12345678",
        "Vår #1 nyhet !",
    ] {
        let read = understood(line);
        assert_eq!((read.title.as_str(), read.planned, read.unknown), (line, None, vec![]), "{line}");
    }
}

#[test]
fn a_minute_that_the_date_has_no_room_for_is_said() {
    let read = understood("Skolestart uke 34 kl 12");
    assert_eq!(read.planned.map(|planned| planned.to_string()).as_deref(), Some("2026-W34"));
    assert_eq!((read.title.as_str(), read.unknown), ("Skolestart kl 12", vec!["kl 12".to_owned()]));
}

#[test]
fn channels_with_formats_in_every_language() {
    use Format::{Ad, Article, Event, Newsletter, Post, Reel, Story};
    for (typed, channel, format) in [
        ("@fb", 0, Post),
        ("@facebook/arrangement", 0, Event),
        ("@FjordvikpaFacebook", 0, Post),
        ("@fb/händelse", 0, Event),
        ("@fb/opslag", 0, Post),
        ("@fb/tapahtuma", 0, Event),
        ("@fb/annonse", 0, Ad),
        ("@ig/story", 1, Story),
        ("@insta/tarina", 1, Story),
        ("@Instagram/reels", 1, Reel),
        ("@nyhetsbrev", 2, Newsletter),
        ("@uutiskirje", 2, Newsletter),
        ("@nettside", 3, Article),
        ("@hemsida", 3, Article),
    ] {
        let (names, line) = (names(), format!("Skolestart {typed}"));
        let now = "2026-08-10T09:00".parse::<PlannedTime>().ok().and_then(PlannedTime::minute);
        let read = read(&line, &names, now.unwrap_or_default());
        let expected = UnderstoodPlacement { channel: names.channels[channel].id, format };
        assert_eq!(read.placements, [expected], "{line}");
        assert_eq!(read.title, "Skolestart");
    }
}

#[test]
fn all_marks_in_one_line() {
    let read =
        understood("Skolestart 18/8 12:00 @fb @ig/story #samfunn #studiestart #nytt +anna +jl !sponset");
    assert_eq!(read.title, "Skolestart");
    assert_eq!(read.planned.map(|planned| planned.to_string()).as_deref(), Some("2026-08-18T12:00"));
    assert_eq!((read.placements.len(), read.owners.len(), read.tags.len()), (2, 2, 1));
    assert_eq!(read.new_tags, ["nytt"]);
    assert!(read.sponsored && read.category.is_some());
}

#[test]
fn names_are_known_without_their_marks() {
    let read = understood("Skolestart +ase #naeretjenester");
    assert_eq!((read.owners.len(), read.title.as_str()), (1, "Skolestart"));
    assert!(read.category.is_some());
}

#[test]
fn sponsored_is_known_in_every_language() {
    for word in ["!sponsored", "!sponset", "!sponsrat", "!sponsoreret", "!maksettu", "!mainos"] {
        assert!(understood(&format!("Skolestart {word}")).sponsored, "{word}");
    }
}

#[test]
fn a_mark_that_names_nothing_stays_in_the_title_and_is_said() {
    let read = understood("Spør @ordføreren om vei #samfunn #nytt +per !viktig");
    assert_eq!(read.title, "Spør @ordføreren om vei +per !viktig");
    assert_eq!(read.unknown, ["@ordføreren", "+per", "!viktig"]);
}
