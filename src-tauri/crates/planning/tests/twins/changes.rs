//! Changing a plan in place leaves what building it anew would give: the plan, its findings, and what a preview foretold.

use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::*;
use proptest::prelude::*;

use crate::random::{self, CHANNELS, PEOPLE, POSTS, id};
use crate::scene::Scene;
use crate::{cases, sorted};

/// One thing that changes on a board.
#[derive(Debug, Clone)]
enum Change {
    PutPost(Post),
    RemovePost(PostId),
    PutPlacement(Placement),
    RemovePlacement(PlacementId),
    PutChannel(Channel),
    RemoveChannel(ChannelId),
    PutPerson(Person),
    RemovePerson(PersonId),
    PutBlackout(Blackout),
    RemoveBlackout(BlackoutId),
    PutEvent(Event),
    RemoveEvent(EventId),
    PutCategory(Category),
    RemoveCategory(CategoryId),
    PutCycleEntry(CycleEntry),
    RemoveCycleEntry(CycleEntryId),
    SetBoard(Board),
}

fn change(anchor: chrono::NaiveDate) -> impl Strategy<Value = Change> {
    prop_oneof![
        20 => (0..POSTS).prop_flat_map(move |n| random::post(n, anchor)).prop_map(Change::PutPost),
        4 => (0..POSTS).prop_map(|n| Change::RemovePost(PostId(id(7, n)))),
        40 => (0..40_usize).prop_flat_map(move |n| random::placement(n, anchor)).prop_map(Change::PutPlacement),
        10 => (0..40_usize).prop_map(|n| Change::RemovePlacement(PlacementId(id(8, n)))),
        2 => (0..CHANNELS).prop_flat_map(random::channel).prop_map(Change::PutChannel),
        1 => (0..CHANNELS).prop_map(|n| Change::RemoveChannel(ChannelId(id(1, n)))),
        2 => (0..PEOPLE).prop_flat_map(move |n| random::person(n, anchor)).prop_map(Change::PutPerson),
        1 => (0..PEOPLE).prop_map(|n| Change::RemovePerson(PersonId(id(2, n)))),
        1 => (0..3_usize).prop_flat_map(move |n| random::blackout(n, anchor)).prop_map(Change::PutBlackout),
        1 => (0..3_usize).prop_map(|n| Change::RemoveBlackout(BlackoutId(id(5, n)))),
        1 => (0..3_usize).prop_flat_map(move |n| random::event(n, anchor)).prop_map(Change::PutEvent),
        1 => (0..3_usize).prop_map(|n| Change::RemoveEvent(EventId(id(6, n)))),
        1 => (0..3_usize).prop_flat_map(random::category).prop_map(Change::PutCategory),
        1 => (0..3_usize).prop_map(|n| Change::RemoveCategory(CategoryId(id(3, n)))),
        1 => (0..3_usize).prop_flat_map(random::entry).prop_map(Change::PutCycleEntry),
        1 => (0..3_usize).prop_map(|n| Change::RemoveCycleEntry(CycleEntryId(id(4, n)))),
        1 => random::board().prop_map(Change::SetBoard),
    ]
}

fn put<T, I: PartialEq>(list: &mut Vec<T>, item: T, id: impl Fn(&T) -> I) {
    list.retain(|other| id(other) != id(&item));
    list.push(item);
}

impl Change {
    fn on_lists(&self, scene: &mut Scene) {
        match self.clone() {
            Self::PutPost(it) => put(&mut scene.posts, it, |it| it.id),
            Self::RemovePost(id) => {
                scene.posts.retain(|it| it.id != id);
                scene.placements.retain(|it| it.post != id);
            }
            Self::PutPlacement(it) => {
                scene.placements.retain(|other| other.id != it.id);
                if scene.posts.iter().any(|post| post.id == it.post) {
                    scene.placements.push(it);
                }
            }
            Self::RemovePlacement(id) => scene.placements.retain(|it| it.id != id),
            Self::PutChannel(it) => put(&mut scene.channels, it, |it| it.id),
            Self::RemoveChannel(id) => scene.channels.retain(|it| it.id != id),
            Self::PutPerson(it) => put(&mut scene.people, it, |it| it.id),
            Self::RemovePerson(id) => scene.people.retain(|it| it.id != id),
            Self::PutBlackout(it) => put(&mut scene.blackouts, it, |it| it.id),
            Self::RemoveBlackout(id) => scene.blackouts.retain(|it| it.id != id),
            Self::PutEvent(it) => put(&mut scene.events, it, |it| it.id),
            Self::RemoveEvent(id) => scene.events.retain(|it| it.id != id),
            Self::PutCategory(it) => put(&mut scene.categories, it, |it| it.id),
            Self::RemoveCategory(id) => scene.categories.retain(|it| it.id != id),
            Self::PutCycleEntry(it) => put(&mut scene.cycle, it, |it| it.id),
            Self::RemoveCycleEntry(id) => scene.cycle.retain(|it| it.id != id),
            Self::SetBoard(it) => scene.board = it,
        }
    }

    fn on_plan(&self, plan: &mut Plan, touched: &mut Touched) {
        match self.clone() {
            Self::PutPost(it) => plan.put_post(PlannedPost::of(&it), touched),
            Self::RemovePost(id) => plan.remove_post(id, touched),
            Self::PutPlacement(it) => plan.put_placement(PlannedPlacement::of(&it), touched),
            Self::RemovePlacement(id) => plan.remove_placement(id, touched),
            Self::PutChannel(it) => plan.put_channel(it, touched),
            Self::RemoveChannel(id) => plan.remove_channel(id, touched),
            Self::PutPerson(it) => plan.put_person(it, touched),
            Self::RemovePerson(id) => plan.remove_person(id, touched),
            Self::PutBlackout(it) => plan.put_blackout(it, touched),
            Self::RemoveBlackout(id) => plan.remove_blackout(id, touched),
            Self::PutEvent(it) => plan.put_event(it, touched),
            Self::RemoveEvent(id) => plan.remove_event(id, touched),
            Self::PutCategory(it) => plan.put_category(it, touched),
            Self::RemoveCategory(id) => plan.remove_category(id, touched),
            Self::PutCycleEntry(it) => plan.put_cycle_entry(it, touched),
            Self::RemoveCycleEntry(id) => plan.remove_cycle_entry(id, touched),
            Self::SetBoard(it) => plan.set_board(&it, touched),
        }
    }
}

/// A board and steps of one to four changes each; most steps touch posts and placements only.
fn steps() -> impl Strategy<Value = (Scene, Vec<Vec<Change>>)> {
    random::scene().prop_flat_map(|scene| {
        let anchor = scene.now.date();
        let steps = prop::collection::vec(prop::collection::vec(change(anchor), 1..5), 1..8);
        (Just(scene), steps)
    })
}

/// What was there, without what was solved, with what was raised.
fn after(before: &Findings, delta: &findings::Delta) -> Vec<String> {
    let mut all = sorted(before.all().cloned());
    for solved in sorted(delta.solved.iter().cloned()) {
        let index = all.binary_search(&solved).expect("only what was there is solved");
        all.remove(index);
    }
    all.extend(sorted(delta.raised.iter().cloned()));
    all.sort();
    all
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn changing_in_place_gives_what_building_anew_gives((mut scene, steps) in steps()) {
        let mut plan = scene.plan();
        let mut findings = Findings::check(&plan, scene.now());
        for step in steps {
            let mut touched = Touched::default();
            for change in &step {
                change.on_lists(&mut scene);
                change.on_plan(&mut plan, &mut touched);
            }
            prop_assert_eq!(&plan, &scene.plan());

            let before = findings.clone();
            let foretold = findings.preview(&plan, &touched);
            prop_assert_eq!(&findings, &before);
            let delta = findings.update(&plan, &touched);
            prop_assert_eq!(sorted(delta.raised.clone()), sorted(foretold.raised));
            prop_assert_eq!(sorted(delta.solved.clone()), sorted(foretold.solved));
            prop_assert_eq!(&findings, &Findings::check(&plan, scene.now()));
            prop_assert_eq!(after(&before, &delta), sorted(findings.all().cloned()));
        }
    }

    #[test]
    fn a_move_that_is_taken_back_leaves_no_trace(scene in random::scene(), number in 0..40_usize, to in random::anchors()) {
        let Some(placement) = scene.placements.get(number % scene.placements.len().max(1)) else { return Ok(()) };
        let mut plan = scene.plan();
        let mut findings = Findings::check(&plan, scene.now());
        let (plan_before, before) = (plan.clone(), findings.clone());
        let (old, mut touched) = (PlannedPlacement::of(placement), Touched::default());
        plan.put_placement(PlannedPlacement { planned: Some(PlannedTime::Day(to)), ..old }, &mut touched);
        findings.update(&plan, &touched);
        let mut back = Touched::default();
        plan.put_placement(old, &mut back);
        findings.update(&plan, &back);
        prop_assert_eq!(&plan, &plan_before);
        prop_assert_eq!(&findings, &before);
    }
}
