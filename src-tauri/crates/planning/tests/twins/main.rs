//! Every rule against its twin, on thousands of random boards.

#![allow(clippy::unwrap_used)]

mod changes;
mod facts;
mod random;
mod report;
mod rules;
mod scene;

use std::collections::BTreeMap;

use planning::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};

use scene::Scene;

/// Findings in an order that depends on nothing but themselves.
fn sorted(findings: impl IntoIterator<Item = Finding>) -> Vec<String> {
    let mut texts: Vec<String> = findings.into_iter().map(|finding| format!("{finding:?}")).collect();
    texts.sort();
    texts
}

fn in_order(scene: &Scene) -> Vec<Finding> {
    Findings::check(&scene.plan(), scene.now()).in_order().into_iter().cloned().collect()
}

fn shuffled() -> impl Strategy<Value = (Scene, Scene)> {
    random::scene().prop_flat_map(|scene| {
        let posts = Just(scene.posts.clone()).prop_shuffle();
        let placements = Just(scene.placements.clone()).prop_shuffle();
        let channels = Just(scene.channels.clone()).prop_shuffle();
        let people = Just(scene.people.clone()).prop_shuffle();
        (Just(scene), posts, placements, channels, people).prop_map(
            |(scene, posts, placements, channels, people)| {
                let other = Scene { posts, placements, channels, people, ..scene.clone() };
                (scene, other)
            },
        )
    })
}

/// The same random boards each time.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(20_260_818),
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

proptest! {
    #![proptest_config(cases(2500))]

    #[test]
    fn every_rule_says_what_its_twin_says(scene in random::scene()) {
        let found = sorted(Findings::check(&scene.plan(), scene.now()).all().cloned());
        let twin = sorted(rules::say(&scene));
        let only = |these: &[String], those: &[String]| -> Vec<String> {
            these.iter().filter(|it| !those.contains(it)).cloned().collect()
        };
        prop_assert_eq!(found.len(), twin.len(), "rule: {:#?}\ntwin: {:#?}", only(&found, &twin), only(&twin, &found));
        prop_assert_eq!(found, twin);
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_order_of_input_gives_the_same_list((scene, other) in shuffled()) {
        prop_assert_eq!(in_order(&scene), in_order(&other));
    }

    #[test]
    fn occurrences_of_every_year_are_those_on_the_paper_wheel(when in random::recurrence()) {
        for year in 1990..=2100 {
            let span = when.occurrence_in(year).map(|it| (it.first, it.last));
            prop_assert_eq!(span, rules::occurrence(&when, year), "{}", year);
            let turns: Vec<_> =
                when.turns_in(year).into_iter().map(|(turn, it)| (turn, it.first, it.last)).collect();
            prop_assert_eq!(turns, rules::turns(&when, year), "{}", year);
        }
    }

    #[test]
    fn findings_are_listed_by_severity_then_date_then_rule(scene in random::scene()) {
        let keys: Vec<_> =
            in_order(&scene).into_iter().map(|it| (it.severity, it.from.date(), it.rule.word())).collect();
        prop_assert!(keys.is_sorted(), "{:?}", keys);
    }

    #[test]
    fn the_cards_of_some_days_are_those_a_walk_over_all_finds(
        scene in random::scene(),
        first in -100_i64..100,
        days in 0_i64..120,
    ) {
        let plan = scene.plan();
        let from = scene.now.date() + chrono::Duration::days(first);
        let to = from + chrono::Duration::days(days);
        let keys = |cards: &mut dyn Iterator<Item = (PostId, Option<PlacementId>)>| {
            let mut keys: Vec<_> = cards.collect();
            keys.sort_unstable();
            keys
        };
        let walk = |wanted: &dyn Fn(Option<PlannedTime>) -> bool| {
            let placed = scene.placements.iter().filter_map(|placement| {
                let post = scene.posts.iter().find(|post| post.id == placement.post)?;
                wanted(placement.planned.or(post.planned)).then_some((post.id, Some(placement.id)))
            });
            let is_bare = |post: &&Post| !scene.placements.iter().any(|placement| placement.post == post.id);
            let bare = scene.posts.iter().filter(is_bare).filter(|post| wanted(post.planned));
            keys(&mut placed.chain(bare.map(|post| (post.id, None))))
        };
        let touches = |time: PlannedTime| time.first_day() <= to && time.last_day() >= from;
        let found = |(post, placement): (&planning::plan::PlannedPost, Option<&planning::plan::PlannedPlacement>)| {
            (post.id, placement.map(|it| it.id))
        };
        prop_assert_eq!(
            keys(&mut plan.cards_between(from, to).map(found)),
            walk(&|time| time.is_some_and(touches))
        );
        prop_assert_eq!(
            keys(&mut plan.cards_without_a_day().map(found)),
            walk(&|time| time.is_none_or(|time| time.day().is_none()))
        );
    }

    #[test]
    fn no_two_findings_have_one_fingerprint(scene in random::scene()) {
        let plan = scene.plan();
        let prints = in_order(&scene).into_iter().map(|finding| finding.fingerprint(&plan));
        let all: Vec<_> = prints.collect();
        prop_assert_eq!(facts::distinct(all.iter()), all.len());
    }
}

/// Else the twins would agree about nothing.
#[test]
fn random_boards_make_every_rule_speak() {
    let mut runner = TestRunner::new(cases(1));
    let mut heard: BTreeMap<RuleName, usize> = BTreeMap::new();
    for _ in 0..300 {
        let scene = random::scene().new_tree(&mut runner).unwrap().current();
        for finding in Findings::check(&scene.plan(), scene.now()).all() {
            *heard.entry(finding.rule).or_default() += 1;
        }
    }
    let quiet: Vec<_> =
        RuleName::ALL.iter().filter(|rule| heard.get(rule).is_none_or(|times| *times < 10)).collect();
    assert!(quiet.is_empty(), "{quiet:?} of {heard:?}");
}
