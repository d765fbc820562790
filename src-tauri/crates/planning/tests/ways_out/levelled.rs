//! Levelling a random board: what is proposed keeps its promises, and on small boards nothing cheaper exists.

use chrono::{Duration, NaiveDate};
use planning::level::{Proposal, Wish, level};
use planning::plan::Touched;
use planning::ways_out::{WayOut, carried_out, carries_on, lessens};
use planning::*;
use proptest::prelude::*;

use crate::scene::Scene;
use crate::{cases, random};

fn wish(scene: &Scene, (before, after, tolerance_days): (i64, i64, u32), move_approved: bool) -> Wish {
    let day = |days| scene.now.date() + Duration::days(days);
    Wish { tolerance_days, move_approved, ..Wish::over(day(-before), day(after)) }
}

fn found(plan: &Plan, scene: &Scene) -> Vec<Finding> {
    Findings::check(plan, scene.now()).in_order().into_iter().cloned().collect()
}

/// What is asked to be cleared, written out from the words.
fn is_asked(finding: &Finding, wish: &Wish) -> bool {
    let loads = [RuleName::Gap, RuleName::DayLoad, RuleName::WeekLoad, RuleName::OwnerLoad];
    let counts = finding.severity == Severity::Serious || loads.contains(&finding.rule);
    counts && finding.to >= wish.from && finding.from.date() <= wish.to
}

/// Whether a finding may stand after the moves.
fn may_stand(finding: &Finding, before: &[Finding], wish: &Wish) -> bool {
    let goes_on = |old: &Finding| match is_asked(finding, wish) {
        true => lessens(finding, old),
        false => !is_asked(old, wish) && (lessens(finding, old) || carries_on(finding, old)),
    };
    before.iter().any(|old| old == finding || goes_on(old))
}

fn made(plan: &Plan, moves: impl IntoIterator<Item = (PlacementId, PlannedTime)>) -> Plan {
    let mut after = plan.clone();
    for (placement, to) in moves {
        let way = WayOut::Move { placement, to };
        carried_out(&after, &way).unwrap().put(&mut after, &mut Touched::default());
    }
    after
}

fn proposed(scene: &Scene, wish: &Wish) -> Proposal {
    let mut plan = scene.plan();
    let findings = Findings::check(&plan, scene.now());
    level(&mut plan, &findings, wish, &|| false)
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_proposed_clears_all_but_what_is_left_and_makes_nothing(
        scene in random::scene(),
        span in (0..3_i64, 0..12_i64, 0..5_u32),
        move_approved in any::<bool>(),
    ) {
        let wish = wish(&scene, span, move_approved);
        let mut plan = scene.plan();
        let findings = Findings::check(&plan, scene.now());
        let (untouched, before) = (plan.clone(), found(&plan, &scene));
        let Proposal { moves, left, too_many, .. } = level(&mut plan, &findings, &wish, &|| false);
        prop_assert!(plan == untouched, "asking changed the plan");

        for step in &moves {
            let placement = plan.placement(step.placement).unwrap();
            let agreed = matches!(plan.post(placement.post).unwrap().status, Status::Approved | Status::Published);
            prop_assert!(placement.state == PlacementState::Planned && (move_approved || !agreed));
            prop_assert_eq!(plan.planned(placement), Some(step.from));
            let days = (step.to.first_day() - step.from.first_day()).num_days().unsigned_abs();
            prop_assert!(days <= u64::from(wish.tolerance_days), "{:?}", step);
            prop_assert!(step.to.minute().is_none_or(|to| to >= scene.now), "{:?}", step);
            prop_assert!(step.to.last_day() >= scene.now.date(), "{:?}", step);
            prop_assert!(!step.because.is_empty(), "{:?}", step);
        }
        let mut after = made(&plan, moves.iter().map(|step| (step.placement, step.to)));
        let now = found(&after, &scene);
        let still: Vec<&Finding> = now.iter().filter(|it| is_asked(it, &wish)).collect();
        prop_assert_eq!(still, left.iter().collect::<Vec<_>>());
        for finding in &now {
            prop_assert!(may_stand(finding, &before, &wish), "made {:#?}", finding);
        }
        for placement in too_many {
            let drop = carried_out(&after, &WayOut::SkipPlacement { placement }).unwrap();
            drop.put(&mut after, &mut Touched::default());
        }
        let load = |it: &&Finding| is_asked(it, &wish) && !it.placements.is_empty() && it.numbers.iter().any(|number| number.0 == "limit");
        let now = found(&after, &scene);
        prop_assert_eq!(now.iter().find(load), None);
    }

    #[test]
    fn any_order_of_input_gives_the_same_proposal(
        (scene, posts, placements, channels, people) in random::scene().prop_flat_map(|scene| {
            let posts = Just(scene.posts.clone()).prop_shuffle();
            let placements = Just(scene.placements.clone()).prop_shuffle();
            let channels = Just(scene.channels.clone()).prop_shuffle();
            let people = Just(scene.people.clone()).prop_shuffle();
            (Just(scene), posts, placements, channels, people)
        })
    ) {
        let other = Scene { posts, placements, channels, people, ..scene.clone() };
        let wish = wish(&scene, (1, 7, 2), true);
        prop_assert_eq!(proposed(&scene, &wish), proposed(&other, &wish));
    }
}

/// Trouble, moves, days, minutes: what is compared, the least the best.
type Price = (usize, usize, i64, i64);

fn price(after: &[Finding], plan: &Plan, moves: &[(PlannedTime, PlannedTime)], wish: &Wish) -> Price {
    let clock = |time: PlannedTime| time.minute().map(|at| at.time());
    let minutes = |(from, to): &(PlannedTime, PlannedTime)| {
        clock(*from).zip(clock(*to)).map_or(0, |(from, to)| (to - from).num_minutes().abs())
    };
    let days = |(from, to): &(PlannedTime, PlannedTime)| (to.first_day() - from.first_day()).num_days().abs();
    let trouble = after.iter().filter(|it| is_asked(it, wish)).map(|it| trouble(plan, it)).sum();
    (trouble, moves.len(), moves.iter().map(days).sum(), moves.iter().map(minutes).sum())
}

/// How many have to go for a finding to end.
fn trouble(plan: &Plan, finding: &Finding) -> usize {
    let number = |name: &str| finding.numbers.iter().find(|it| it.0 == name).map_or(0.0, |it| it.1);
    match finding.rule {
        RuleName::OwnerLoad => (number("count") - number("limit")) as usize,
        RuleName::Gap => finding.placements.len() - 1,
        RuleName::DayLoad | RuleName::WeekLoad => {
            let placed = finding.placements.iter().map(|id| plan.placement(*id).unwrap());
            let open = placed.filter(|it| it.state == PlacementState::Planned);
            let mut weights: Vec<i32> = open.map(|it| plan.stop_of(it).unwrap().weight.0).collect();
            weights.sort_unstable();
            let (mut load, limit) = (number("count") * 100.0, number("limit") * 100.0);
            let mut gone = 0;
            while load > limit + 0.5 && !weights.is_empty() {
                load -= weights.pop().map_or(0.0, f64::from);
                gone += 1;
            }
            gone
        }
        _ => finding.placements.len().max(1),
    }
}

/// A board so small that all that can be done can be tried: a few placements to come on two tight channels, half an hour
/// a day.
fn small() -> impl Strategy<Value = (Scene, bool)> {
    let tightness = (0..3_usize, 0..3_usize, any::<bool>());
    (random::scene(), any::<bool>(), tightness).prop_map(|(mut scene, move_approved, (days, gaps, bare))| {
        for channel in &mut scene.channels {
            let window = |weekday| Window { weekday, from: ClockTime(540), to: ClockTime(555) };
            channel.capacity.windows = (1..=7).map(window).collect();
            channel.capacity.most_per_day = [None, Some(Weight(100)), Some(Weight(200))][days];
            channel.capacity.min_gap_minutes = [None, Some(15), Some(10)][gaps];
            channel.capacity.publishes_on_holidays |= bare;
            channel.state = ChannelState::Active;
        }
        scene.now -= Duration::days(6);
        scene.placements.truncate(8);
        for (number, placement) in scene.placements.iter_mut().enumerate() {
            placement.channel = scene.channels[number % 2].id;
        }
        if bare {
            scene.board.settings = Settings { ready_days: 0, ..Settings::default() };
            scene.posts.iter_mut().for_each(|post| post.status = Status::Drafting);
            scene.people.iter_mut().for_each(|person| person.most_per_week = None);
            for channel in &mut scene.channels {
                (channel.capacity.least_per_week, channel.capacity.most_per_week) = (None, None);
            }
        }
        (scene, move_approved)
    })
}

/// All times a placement could go to within a day, none when it may not move.
fn times(plan: &Plan, scene: &Scene, wish: &Wish, placement: &Placement) -> Vec<PlannedTime> {
    let Some(placed) = plan.placement(placement.id) else { return Vec::new() };
    let post = plan.post(placed.post).unwrap();
    let agreed = matches!(post.status, Status::Approved | Status::Published);
    let Some(stop) = plan.stop_of(placed) else { return Vec::new() };
    if placed.state != PlacementState::Planned
        || (agreed && !wish.move_approved)
        || !stop.active
        || !stop.is_open(scene.now())
    {
        return Vec::new();
    }
    let from = plan.planned(placed).unwrap();
    let mut times = Vec::new();
    for days in -1..=1 {
        let day: NaiveDate = from.first_day() + Duration::days(days);
        match from {
            PlannedTime::Minute(at) => {
                let own = day.and_time(at.time());
                let clock: Vec<_> =
                    [day.and_hms_opt(9, 0, 0).unwrap(), day.and_hms_opt(9, 15, 0).unwrap()].into();
                let inside = (clock[0]..=clock[1]).contains(&own) && !clock.contains(&own);
                let all = clock.into_iter().chain(inside.then_some(own)).filter(|at| *at >= scene.now);
                times.extend(all.map(PlannedTime::Minute));
            }
            PlannedTime::Day(_) if day >= scene.now.date() => times.push(PlannedTime::Day(day)),
            _ => {}
        }
    }
    times.retain(|to| *to != from);
    times
}

/// The least price of all there is to be done.
fn least(scene: &Scene, wish: &Wish) -> Option<Price> {
    let plan = scene.plan();
    let before = found(&plan, scene);
    let mut movers: Vec<(PlacementId, PlannedTime, Vec<PlannedTime>)> = Vec::new();
    for placement in &scene.placements {
        let times = times(&plan, scene, wish, placement);
        if !times.is_empty() {
            let from = plan.planned(plan.placement(placement.id).unwrap()).unwrap();
            movers.push((placement.id, from, times));
        }
    }
    let combinations: usize = movers.iter().map(|(.., times)| times.len() + 1).product();
    if combinations > 2_500 {
        return None;
    }
    let mut least = None;
    for mut number in 0..combinations {
        let mut moves = Vec::new();
        for (placement, from, times) in &movers {
            let choice = number % (times.len() + 1);
            number /= times.len() + 1;
            if choice > 0 {
                moves.push((*placement, (*from, times[choice - 1])));
            }
        }
        let after = made(&plan, moves.iter().map(|(placement, (_, to))| (*placement, *to)));
        let now = found(&after, scene);
        if now.iter().all(|finding| may_stand(finding, &before, wish)) {
            let steps: Vec<_> = moves.iter().map(|(_, step)| *step).collect();
            let price = price(&now, &after, &steps, wish);
            least = Some(least.map_or(price, |other: Price| other.min(price)));
        }
    }
    least
}

#[test]
fn on_small_boards_nothing_cheaper_exists() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::new(cases(1));
    let (mut compared, mut moved, mut several, mut left_over) = (0, 0, 0, 0);
    while compared < 150 {
        let (scene, move_approved) = small().new_tree(&mut runner).unwrap().current();
        let wish = wish(&scene, (1, 7, 1), move_approved);
        let plan = scene.plan();
        if !found(&plan, &scene).iter().any(|it| is_asked(it, &wish)) {
            continue;
        }
        let Some(least) = least(&scene, &wish) else { continue };
        let Proposal { moves, .. } = proposed(&scene, &wish);
        let after = made(&plan, moves.iter().map(|step| (step.placement, step.to)));
        let steps: Vec<_> = moves.iter().map(|step| (step.from, step.to)).collect();
        let price = price(&found(&after, &scene), &after, &steps, &wish);
        assert_eq!(price, least, "{moves:#?}");
        compared += 1;
        moved += usize::from(!moves.is_empty());
        several += usize::from(moves.len() > 1);
        left_over += usize::from(price.0 > 0);
    }
    println!("{moved} with moves, {several} with several, {left_over} with trouble left");
    assert!(moved >= 40 && several >= 5 && left_over >= 10, "{moved} {several} {left_over}");
}

#[test]
fn cancelled_at_once_it_proposes_nothing() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::new(cases(1));
    for _ in 0..20 {
        let scene = random::scene().new_tree(&mut runner).unwrap().current();
        let mut plan = scene.plan();
        let findings = Findings::check(&plan, scene.now());
        let wish = wish(&scene, (1, 7, 3), true);
        let Proposal { moves, left, .. } = level(&mut plan, &findings, &wish, &|| true);
        let asked: Vec<Finding> = found(&plan, &scene).into_iter().filter(|it| is_asked(it, &wish)).collect();
        assert_eq!((moves, left), (Vec::new(), asked));
    }
}
