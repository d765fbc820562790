//! The nine channels of Fjordvik, with what each is for and how much it bears.

use std::collections::BTreeMap;

use planning::{
    Capacity, Channel, ChannelId, ChannelState, ClockTime, EngagementTarget, Format, Percent, Platform, Tier,
    Weight, Window,
};

use super::calendar::Days;
use super::{id, lists, people};

pub(super) fn channel(key: &str) -> ChannelId {
    ChannelId(id("channel", key))
}

/// The ways a channel's capacity is told here: elapsed minutes, posts a day, posts a week, least a week, hours of cover.
struct Room(u32, Option<i32>, Option<i32>, Option<i32>, u32);

pub(super) fn channels(days: Days) -> Vec<Channel> {
    let mut facebook = one("fb", "Facebook", Platform::Facebook, Room(120, Some(2), Some(9), Some(2), 2));
    facebook.handle = Some("fjordvikkommune".to_owned());
    facebook.purpose = "Nå mange innbyggere raskt med det som angår hverdagen, og svare der de spør. \
                        Vi svarer innen 24 timer på hverdager."
        .to_owned();
    facebook.audience = Some(lists::audience("innbyggere"));
    facebook.responsible = Some(people::person("AH"));
    facebook.administrators = names(&["Amund Haugen", "Ingrid Solheim", "Servicetorget"]);
    facebook.engagement_target = band(150, 300);
    facebook.review_on = Some(days.day(96));

    let mut instagram = one("ig", "Instagram", Platform::Instagram, Room(180, Some(2), Some(6), Some(1), 2));
    instagram.handle = Some("fjordvik_kommune".to_owned());
    instagram.purpose =
        "Vise folkene, stedene og arbeidet bak tjenestene. Bilder først, lite lenker.".to_owned();
    instagram.audience = Some(lists::audience("unge"));
    instagram.responsible = Some(people::person("SN"));
    instagram.administrators = names(&["Siri Nygård", "Petter Wold", "Jonas Berg"]);
    instagram.engagement_target = band(300, 500);
    instagram.review_on = Some(days.day(96));
    instagram.format_weights = BTreeMap::from([(Format::Story, Weight(0)), (Format::Reel, Weight(100))]);

    let mut linkedin = one("li", "LinkedIn", Platform::Linkedin, Room(240, Some(1), Some(3), Some(1), 0));
    linkedin.handle = Some("fjordvik-kommune".to_owned());
    linkedin.purpose =
        "Vise Fjordvik som arbeidsplass og fagmiljø. Stillinger bare sammen med noe å lære.".to_owned();
    linkedin.audience = Some(lists::audience("ansatte"));
    linkedin.responsible = Some(people::person("FH"));
    linkedin.administrators = names(&["Fatima Hassan", "HR-avdelingen"]);
    linkedin.capacity.requires_link = true;
    linkedin.engagement_target = band(150, 300);
    linkedin.review_on = Some(days.day(31));

    let mut website = one("web", "Nettsiden", Platform::Website, Room(30, Some(4), Some(14), Some(2), 0));
    website.handle = Some("fjordvik.example".to_owned());
    website.purpose = "Kilden for alt om tjenester. Publiseres her først, alt annet lenker hit.".to_owned();
    website.audience = Some(lists::audience("innbyggere"));
    website.responsible = Some(people::person("ML"));
    website.administrators = names(&["Mari Lunde", "Amund Haugen", "Webredaktørene"]);
    website.capacity.publishes_on_holidays = true;
    website.review_on = Some(days.day(180));

    let mut newsletter = one("nl", "Nyhetsbrevet", Platform::Newsletter, Room(0, Some(1), Some(1), None, 0));
    newsletter.purpose =
        "Annenhver torsdag: fem saker innbyggerne ellers ville gått glipp av. 3 400 mottakere.".to_owned();
    newsletter.audience = Some(lists::audience("innbyggere"));
    newsletter.responsible = Some(people::person("FH"));
    newsletter.administrators = names(&["Fatima Hassan", "Mari Lunde"]);
    newsletter.capacity.requires_link = true;
    newsletter.review_on = Some(days.day(60));

    let mut intranet =
        one("in", "Intranettet «Vi i Fjordvik»", Platform::Intranet, Room(30, Some(3), Some(8), Some(1), 0));
    intranet.purpose = "Ansatte skal få vite det først, og av oss. Mandagsbrevet fast.".to_owned();
    intranet.audience = Some(lists::audience("ansatte"));
    intranet.responsible = Some(people::person("ML"));
    intranet.administrators = names(&["Mari Lunde", "HR-avdelingen"]);

    let mut youtube = one("yt", "YouTube", Platform::Youtube, Room(0, Some(1), Some(1), None, 0));
    youtube.handle = Some("@fjordvikkommune".to_owned());
    youtube.purpose =
        "Arkiv for film vi bygger inn andre steder, og direktesending av kommunestyret.".to_owned();
    youtube.responsible = Some(people::person("PW"));
    youtube.administrators = names(&["Petter Wold"]);
    youtube.tier = Tier::Secondary;
    youtube.review_on = Some(days.day(-12));

    let mut library =
        one("bib", "Bibliotekets Facebook", Platform::Facebook, Room(120, Some(1), Some(4), Some(1), 0));
    library.handle = Some("fjordvikbibliotek".to_owned());
    library.purpose = "Arrangementer og boktips for faste lånere. Drives sammen med biblioteket.".to_owned();
    library.audience = Some(lists::audience("familier"));
    library.responsible = Some(people::person("JB"));
    library.administrators = names(&["Jonas Berg", "Biblioteksjefen"]);
    library.tier = Tier::Secondary;
    library.engagement_target = band(200, 350);
    library.review_on = Some(days.day(45));

    let mut x = one("x", "X", Platform::X, Room(60, Some(3), None, None, 1));
    x.handle = Some("fjordvikkommune".to_owned());
    x.purpose = "Satt på pause etter vedtak i ledergruppen. Kontoen beholdes for å hindre misbruk av navnet."
        .to_owned();
    x.responsible = Some(people::person("IS"));
    x.administrators = names(&["Ingrid Solheim"]);
    x.tier = Tier::Secondary;
    x.state = ChannelState::Paused;
    x.review_on = Some(days.day(21));

    // Those that answer people have stated how they deal with what people write there.
    for channel in [&mut website, &mut facebook, &mut instagram, &mut linkedin, &mut newsletter, &mut library]
    {
        channel.privacy_notes = PRIVACY.to_owned();
    }
    intranet.privacy_notes = "Bare for ansatte. Bilder av ansatte legges ut etter avtale med dem.".to_owned();

    vec![website, facebook, instagram, linkedin, newsletter, intranet, youtube, library, x]
}

fn one(key: &str, name: &str, platform: Platform, room: Room) -> Channel {
    let Room(gap, day, week, least, cover_hours) = room;
    let weight = |posts: Option<i32>| posts.map(|posts| Weight(posts * 100));
    Channel {
        language: Some("nb".to_owned()),
        capacity: Capacity {
            min_gap_minutes: (gap > 0).then_some(gap),
            most_per_day: weight(day),
            most_per_week: weight(week),
            least_per_week: weight(least),
            publishes_on_holidays: false,
            cover_hours,
            requires_link: false,
            windows: office_hours(),
        },
        ..Channel::named(channel(key), name, platform)
    }
}

const PRIVACY: &str = "Vi ber aldri om personopplysninger her og sletter dem hvis noen legger dem igjen. Henvendelser om \
                       enkeltsaker flyttes til postmottaket. Vurdert sammen med personvernombudet.";

/// A band of engagement rates in hundredths of a percent, as this channel's last year would have it.
fn band(least: u32, most: u32) -> Option<EngagementTarget> {
    Some(EngagementTarget { least: Percent(least), most: Percent(most) })
}

fn office_hours() -> Vec<Window> {
    (1..=5).map(|weekday| Window { weekday, from: ClockTime(8 * 60), to: ClockTime(17 * 60) }).collect()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
