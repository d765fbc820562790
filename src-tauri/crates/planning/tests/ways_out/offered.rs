//! Whatever is offered on a random board leads out.

use planning::plan::Touched;
use planning::ways_out::{WayOut, carried_out, lessens, ways_out};
use planning::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

use crate::relief::was_there;
use crate::scene::Scene;
use crate::{cases, random};

fn found(plan: &Plan, scene: &Scene) -> Vec<Finding> {
    Findings::check(plan, scene.now()).in_order().into_iter().cloned().collect()
}

fn starts(time: PlannedTime) -> chrono::NaiveDateTime {
    time.minute().unwrap_or_else(|| time.last_day().into())
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn taking_any_way_out_ends_the_finding_and_makes_none(scene in random::scene()) {
        let mut plan = scene.plan();
        let findings = Findings::check(&plan, scene.now());
        let (untouched, before) = (plan.clone(), found(&plan, &scene));
        for finding in &before {
            let ways = ways_out(&mut plan, &findings, finding);
            prop_assert!(plan == untouched, "asking changed the plan");
            prop_assert!(ways.len() <= 5);
            for (index, way) in ways.iter().enumerate() {
                prop_assert!(!ways[..index].contains(way), "twice: {:?}", way);
                let mut after = plan.clone();
                carried_out(&after, way).unwrap().put(&mut after, &mut Touched::default());
                let left = found(&after, &scene);
                prop_assert!(!left.contains(finding), "{:?} leaves {:?}", way, finding);
                for finding in &left {
                    prop_assert!(was_there(finding, &before), "{:?} makes {:#?} of {:#?}", way, finding, before);
                }
                if let WayOut::Move { to, .. } = way {
                    prop_assert!(to.day().map_or(starts(*to) >= scene.now.date().into(), |_| starts(*to) >= scene.now || to.minute().is_none()));
                }
            }
        }
    }

    #[test]
    fn a_way_that_raises_nothing_is_preferred(scene in random::scene()) {
        let mut plan = scene.plan();
        let findings = Findings::check(&plan, scene.now());
        let before = found(&plan, &scene);
        for finding in before.iter().filter(|it| it.placements.len() < 3) {
            let ways = ways_out(&mut plan, &findings, finding);
            let news = |way: &WayOut| {
                let mut after = plan.clone();
                carried_out(&after, way).unwrap().put(&mut after, &mut Touched::default());
                found(&after, &scene).iter().filter(|it| !before.contains(it)).count()
            };
            let moves = ways.iter().filter(|way| !matches!(way, WayOut::SkipPlacement { .. }));
            let (clean, lesser): (Vec<_>, Vec<_>) = moves.partition(|way| news(way) == 0);
            prop_assert!(clean.is_empty() || lesser.is_empty(), "{:?} beside {:?}", lesser, clean);
        }
    }

    #[test]
    fn any_order_of_input_gives_the_same_ways(
        (scene, posts, placements, channels, people) in random::scene().prop_flat_map(|scene| {
            let posts = Just(scene.posts.clone()).prop_shuffle();
            let placements = Just(scene.placements.clone()).prop_shuffle();
            let channels = Just(scene.channels.clone()).prop_shuffle();
            let people = Just(scene.people.clone()).prop_shuffle();
            (Just(scene), posts, placements, channels, people)
        })
    ) {
        let other = Scene { posts, placements, channels, people, ..scene.clone() };
        let all = |scene: &Scene| -> Vec<Vec<WayOut>> {
            let mut plan = scene.plan();
            let findings = Findings::check(&plan, scene.now());
            found(&plan.clone(), scene).iter().map(|finding| ways_out(&mut plan, &findings, finding)).collect()
        };
        prop_assert_eq!(all(&scene), all(&other));
    }
}

/// Else the properties would hold of nothing.
#[test]
fn random_boards_have_ways_out_of_every_rule() {
    let mut runner = TestRunner::new(cases(1));
    let mut offered: BTreeMap<RuleName, (usize, usize)> = BTreeMap::new();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..400 {
        let scene = random::scene().new_tree(&mut runner).unwrap().current();
        let mut plan = scene.plan();
        let findings = Findings::check(&plan, scene.now());
        for finding in found(&plan.clone(), &scene) {
            let ways = ways_out(&mut plan, &findings, &finding);
            let count = offered.entry(finding.rule).or_default();
            *count = (count.0 + usize::from(!ways.is_empty()), count.1 + 1);
            for way in &ways {
                let text = serde_json::to_value(way).unwrap()["kind"].to_string();
                *kinds.entry(text).or_default() += 1;
            }
        }
    }
    println!("{offered:?}\n{kinds:?}");
    for rule in RuleName::ALL {
        assert!(offered.get(rule).is_some_and(|(with, _)| *with >= 2), "{rule}: {offered:?}");
    }
    assert_eq!(kinds.len(), 5, "{kinds:?}");
}

#[test]
fn less_of_one_finding_is_no_less_of_another() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 8, 18).unwrap();
    let on = |day: chrono::NaiveDate, placements: u128| {
        let mut finding = Finding::new(RuleName::DayLoad, Severity::Warning, day.into(), day);
        finding.on = Some(day);
        finding.placements = (0..placements).map(|it| PlacementId(uuid::Uuid::from_u128(it))).collect();
        finding
    };
    assert!(lessens(&on(day, 3), &on(day, 4)));
    assert!(!lessens(&on(day, 4), &on(day, 4)));
    assert!(!lessens(&on(day, 4), &on(day, 3)));
    assert!(!lessens(&on(day.succ_opt().unwrap(), 3), &on(day, 4)));
}
