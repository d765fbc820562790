//! After any series of operations, undos and redos, the index holds exactly what a fresh one would.

use chrono::NaiveDateTime;
use planning::holidays::{Country, Language};
use planning::{Board, Format, PlacementId, PostId, Settings};
use proptest::prelude::*;

use crate::OpenBoard;
use crate::intents::{channels, placements, posts};
use crate::store::search::drift;

/// Few words, so that they meet; some are folded, some share their beginning.
const WORDS: &[&str] = &["Blåbærtur", "blå", "Ørnefjell", "skole", "skolestart", "18/8", "É", "\"*", ""];

#[derive(Debug, Clone)]
enum Step {
    Create(usize),
    Rename(usize, usize),
    Brief(usize, usize),
    Comment(usize, usize),
    Place(usize),
    Text(usize, Option<usize>),
    TakeOff(usize),
    Duplicate(usize),
    Delete(usize),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let word = || 0..WORDS.len();
    let at = || 0usize..50;
    prop_oneof![
        3 => word().prop_map(Step::Create),
        2 => (at(), word()).prop_map(|(at, word)| Step::Rename(at, word)),
        2 => (at(), word()).prop_map(|(at, word)| Step::Brief(at, word)),
        2 => (at(), word()).prop_map(|(at, word)| Step::Comment(at, word)),
        3 => at().prop_map(Step::Place),
        3 => (at(), proptest::option::of(word())).prop_map(|(at, word)| Step::Text(at, word)),
        1 => at().prop_map(Step::TakeOff),
        1 => at().prop_map(Step::Duplicate),
        1 => at().prop_map(Step::Delete),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

fn take(board: &mut OpenBoard, step: &Step, channel: planning::ChannelId) {
    let now = NaiveDateTime::default();
    let text = |word: usize| format!("{} {}", WORDS[word], WORDS[(word + 3) % WORDS.len()]);
    let all: Vec<PostId> = board.posts().unwrap().iter().map(|post| post.id).collect();
    let placed: Vec<PlacementId> = board.placements().unwrap().iter().map(|placement| placement.id).collect();
    let post = |at: usize| all.get(at % all.len().max(1)).copied().unwrap_or_default();
    let placement = |at: usize| placed.get(at % placed.len().max(1)).copied().unwrap_or_default();
    // A refusal is an answer too: nothing is changed by it.
    let _ = match *step {
        Step::Create(word) => board.perform(
            posts::CreatePost {
                title: text(word),
                planned: None,
                channel: None,
                format: None,
                status: None,
                cycle_entries: Vec::new(),
            },
            now,
        ),
        Step::Rename(at, word) => board.perform(posts::RenamePost { post: post(at), title: text(word) }, now),
        Step::Brief(at, word) => board.perform(posts::WriteBrief { post: post(at), brief: text(word) }, now),
        Step::Comment(at, word) => board.perform(posts::AddComment { post: post(at), text: text(word) }, now),
        Step::Place(at) => board.perform(
            placements::AddPlacement { post: post(at), channel, format: Format::Post, planned: None },
            now,
        ),
        Step::Text(at, word) => board
            .perform(placements::WritePlacementText { placement: placement(at), text: word.map(text) }, now),
        Step::TakeOff(at) => board.perform(placements::RemovePlacement { placement: placement(at) }, now),
        Step::Duplicate(at) => board.perform(posts::DuplicatePost { post: post(at) }, now),
        Step::Delete(at) => board.perform(posts::DeletePost { post: post(at) }, now),
        Step::Undo => board.undo(),
        Step::Redo => board.redo(),
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_equals_a_fresh_one(steps in proptest::collection::vec(step(), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let about = Board {
            name: "A".into(), time_zone: chrono_tz::Europe::Oslo, country: Country::No, language: Language::Nb,
            settings: Settings::default(),
        };
        let path = folder.path().join("a.postwheel");
        let mut board = OpenBoard::create(&path, &about, None, "Anna").unwrap();
        let open = serde_json::json!({ "name": "Facebook", "platform": "facebook" });
        let open: channels::OpenChannel = serde_json::from_value(open).unwrap();
        board.perform(open, NaiveDateTime::default()).unwrap();
        let channel = board.channels().unwrap()[0].id;
        for step in &steps {
            take(&mut board, step, channel);
            prop_assert_eq!(drift(board.connection()).unwrap(), Vec::<String>::new(), "after {:?}", step);
        }
    }
}
