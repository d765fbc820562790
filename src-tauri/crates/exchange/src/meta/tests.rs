//! Exports in the shape Meta writes them, and every way a line finds its placement.

use std::collections::BTreeMap;

use planning::{Channel, ChannelId, PlacementId, Platform};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::Report;
use crate::report::assert_both_languages;
use crate::source::{self, Kind};
use crate::words::Words;

const FACEBOOK: &str = include_str!("../../../../../tests/fixtures/meta/facebook.csv");
const INSTAGRAM: &str = include_str!("../../../../../tests/fixtures/meta/instagram.csv");

fn taken(text: &str) -> (MetaFile, Report) {
    taken_in(text, Words::En)
}

fn taken_in(text: &str, words: Words) -> (MetaFile, Report) {
    let mut report = Report::in_words(words);
    let file = read(text, &mut report).unwrap();
    (file, report)
}

#[test]
fn a_facebook_export_is_read_with_its_figures() {
    let (file, report) = taken(FACEBOOK);
    assert_eq!(file.network, Network::Facebook);
    assert_eq!(file.rows.len(), 4);
    let first = &file.rows[0];
    assert_eq!((first.line, first.post.as_str()), (2, "122101234567890123"));
    assert_eq!(first.published.to_string(), "2026-08-14 12:02:00");
    assert_eq!(first.account, ["Fjordvik kommune"]);
    let results = &first.results;
    assert_eq!((results.reach, results.views, results.reactions), (Some(6120), Some(8455), Some(312)));
    assert_eq!((results.comments, results.shares, results.clicks), (Some(41), Some(18), Some(205)));
    let dropped: Vec<&str> = report.dropped.iter().map(|it| it.place.as_str()).collect();
    assert!(dropped.contains(&"column “Seconds viewed”"), "{dropped:?}");
    assert!(!dropped.contains(&"column “Reach”"));
}

#[test]
fn an_instagram_export_counts_likes_as_reactions() {
    let (file, report) = taken(INSTAGRAM);
    assert_eq!(file.network, Network::Instagram);
    assert_eq!(file.rows[0].results.reactions, Some(198));
    assert_eq!(file.rows[0].account, ["Fjordvik kommune", "fjordvik_kommune"]);
    assert!(report.dropped.iter().any(|it| it.place == "column “Saves”"));
}

#[test]
fn marks_utf_16_and_a_header_on_line_three_are_read_as_the_same_file() {
    let (plain, _) = taken(FACEBOOK);
    let late = format!("sep=,\n\"Content, August 2026\"\n{FACEBOOK}");
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(late.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let marked: Vec<u8> = [&[0xEF, 0xBB, 0xBF], FACEBOOK.as_bytes()].concat();
    for bytes in [utf16, marked, late.clone().into_bytes(), FACEBOOK.replace('\n', "\r\n").into_bytes()] {
        let source = source::from_bytes("content.csv", &bytes).unwrap();
        assert_eq!(source.kind, Kind::Meta);
        let (file, _) = taken(&source.text);
        let figures =
            |file: &MetaFile| -> Vec<_> { file.rows.iter().map(|row| row.results.clone()).collect() };
        assert_eq!(figures(&file), figures(&plain));
    }
    assert_eq!(taken(&late).0.rows[0].line, 4);
}

#[test]
fn what_is_no_content_export_says_what_to_export_instead() {
    let refused = |text: &str| read(text, &mut Report::in_words(Words::En)).unwrap_err().to_string();
    assert!(refused("sep=,\nReach\n\"Date\",\"Primary\"\n2026-08-01,12").contains("Insights → Content"));
    let short = "Post ID,Page name,Publish time,Permalink\n1,A,08/18/2026 12:00,https://f.example/1";
    assert!(refused(short).contains("line 1: the column Reach is missing"));
}

const SENSELESS: &str = "Post ID,Page name,Publish time,Permalink,Reach\n,A,08/18/2026 12:00,x,1\n2,A,18.8.2026,x,1\n3,A,08/18/2026 12:00,x,many\n3,A,08/18/2026 12:00,x,7";

#[test]
fn lines_that_make_no_sense_are_reported_by_their_number() {
    let (file, report) = taken(SENSELESS);
    let places: Vec<&str> = report.dropped.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["line 2", "line 3", "line 4"]);
    assert_eq!(report.changed[0].place, "line 4");
    assert_eq!(file.rows.len(), 1, "the same post twice is one post");
    assert_eq!(file.rows[0].results.reach, Some(7));
}

#[test]
fn losses_are_told_in_the_readers_language() {
    for text in [FACEBOOK, INSTAGRAM, SENSELESS] {
        assert_both_languages(&taken_in(text, Words::Nb).1, &taken(text).1);
    }
    let (_, report) = taken_in(FACEBOOK, Words::Nb);
    let column = report.dropped.iter().find(|it| it.place == "kolonne «Seconds viewed»").unwrap();
    assert_eq!((&*column.what, &*column.why), ("tallene", "Postwheel har ikke plass til slike tall"));
    let (_, report) = taken_in(SENSELESS, Words::Nb);
    let dropped: Vec<_> =
        report.dropped.iter().map(|it| [&*it.place, &*it.what, &*it.why].join(" | ")).collect();
    assert_eq!(
        dropped,
        [
            "linje 2 | en linje | den har ingen «Post ID»",
            "linje 3 | innlegg 2 | «18.8.2026» er ikke en publiseringstid som 08/18/2026 12:00",
            "linje 4 | innlegg 3 | linje 5 er samme innlegg",
        ]
    );
    assert_eq!(report.changed[0].what, "«many» i «Reach» er ikke et tall og er utelatt");
}

fn id(number: u128) -> PlacementId {
    PlacementId(Uuid::from_u128(number))
}

struct Board {
    channels: Vec<Channel>,
}

impl Board {
    fn new() -> Self {
        let channel = |number: u128, name: &str| {
            Channel::named(ChannelId(Uuid::from_u128(number)), name, Platform::Facebook)
        };
        Self { channels: vec![channel(1, "Fjordvik kommune"), channel(2, "Biblioteket")] }
    }

    fn card(&self, number: u128, title: &'static str, planned: &str) -> Candidate<'static> {
        Candidate {
            placement: id(number),
            channel: self.channels[0].id,
            title,
            text: "",
            planned: Some(planned.parse().unwrap()),
            url: None,
            meta_post: None,
        }
    }

    fn link(&self, cards: &[Candidate<'_>]) -> Link {
        let (file, _) = taken(FACEBOOK);
        let all = links(file.network, &file.rows[..1], &self.channels, cards, &BTreeMap::new());
        all[0].clone()
    }
}

// The first line: "Velkommen til skolestart i Fjordvik! …", 14 August at 12.02.
const PERMALINK: &str = "https://facebook.example/fjordvikkommune/posts/1001";

#[test]
fn a_line_finds_its_placement_by_id_then_by_link_then_by_time_and_text() {
    let board = Board::new();
    let right = board.card(1, "Velkommen til skolestart", "2026-08-14T12:00");
    let other = board.card(2, "Noe helt annet", "2026-08-01T12:00");
    assert_eq!(board.link(&[right, other]).certainty, Certainty::TimeAndText);
    let linked = Candidate {
        url: Some("http://www.facebook.example/fjordvikkommune/posts/1001/?utm_source=x"),
        ..other
    };
    let link = board.link(&[right, linked]);
    assert_eq!((link.placement, link.certainty), (Some(id(2)), Certainty::SameLink), "{PERMALINK}");
    let known = Candidate { meta_post: Some("122101234567890123"), ..board.card(3, "X", "2025-01-01") };
    let link = board.link(&[right, linked, known]);
    assert_eq!((link.placement, link.certainty), (Some(id(3)), Certainty::SamePost));
}

#[test]
fn what_may_be_several_or_is_only_near_must_be_confirmed() {
    let board = Board::new();
    let one = board.card(1, "Skolestart", "2026-08-14T12:00");
    let two = board.card(2, "Velkommen til skolestart", "2026-08-14T12:30");
    assert_eq!(board.link(&[one, two]).certainty, Certainty::Unsure);
    let near = board.card(1, "Bading", "2026-08-14T12:00");
    let link = board.link(&[near]);
    assert_eq!((link.placement, link.certainty), (Some(id(1)), Certainty::Unsure), "time without text");
    let late = board.card(1, "Velkommen til skolestart", "2026-08-15T12:00");
    assert_eq!(board.link(&[late]).certainty, Certainty::Unsure, "text a day off");
    let far = board.card(1, "Velkommen til skolestart", "2026-08-19T12:00");
    assert_eq!(board.link(&[far]).certainty, Certainty::Nothing);
    let elsewhere =
        Candidate { channel: board.channels[1].id, ..board.card(1, "Skolestart", "2026-08-14T12:00") };
    assert_eq!(board.link(&[elsewhere]).certainty, Certainty::Nothing, "another page's channel");
}

#[test]
fn the_editor_has_the_last_word() {
    let board = Board::new();
    let right = board.card(1, "Velkommen til skolestart", "2026-08-14T12:00");
    let other = board.card(2, "Noe helt annet", "2026-08-01T12:00");
    let (file, _) = taken(FACEBOOK);
    let said = |placement| BTreeMap::from([("122101234567890123".to_owned(), placement)]);
    let link = |placement| {
        links(file.network, &file.rows[..1], &board.channels, &[right, other], &said(placement))[0].clone()
    };
    assert_eq!((link(Some(id(2))).placement, link(None).placement), (Some(id(2)), None));
    assert_eq!(link(Some(id(2))).certainty, Certainty::Confirmed);
}

proptest! {
    #[test]
    fn no_placement_is_given_to_two_lines(days in prop::collection::vec(10..18_u32, 1..6), titles in prop::collection::vec(0..3_usize, 6)) {
        let board = Board::new();
        let (file, _) = taken(FACEBOOK);
        let titles: Vec<&'static str> = titles.into_iter().map(|n| ["Skolestart", "Velkommen til skolestart", "Bading"][n]).collect();
        let cards: Vec<Candidate<'_>> = days.iter().zip(&titles).enumerate()
            .map(|(n, (day, title))| board.card(n as u128, title, &format!("2026-08-{day}T12:00"))).collect();
        let all = links(file.network, &file.rows, &board.channels, &cards, &BTreeMap::new());
        prop_assert_eq!(all.len(), file.rows.len());
        let sure: Vec<_> = all.iter().filter(|it| it.certainty.is_sure()).map(|it| it.placement).collect();
        let distinct: std::collections::HashSet<_> = sure.iter().collect();
        prop_assert_eq!(distinct.len(), sure.len());
    }

    #[test]
    fn nothing_in_a_file_makes_the_reader_panic(text in "(Post ID|Publish time|Permalink|Page name|Reach|[,;\"\n\t=]|[0-9a-zø/: ]{1,6}){0,60}") {
        let _ = read(&text, &mut Report::in_words(Words::En));
    }
}
