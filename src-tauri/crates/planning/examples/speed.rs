//! Where the time of a check goes: `cargo run --release -p planning --example speed`.
//! A made-up year on 40 channels by 60 people; the same placements sorted by channel and time stand beside it as the measure.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use planning::findings::rules;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::*;
use uuid::Uuid;

/// Small numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }

    fn id(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.roll(usize::MAX) as u64, self.roll(usize::MAX) as u64)
    }
}

/// From six in the morning until midnight.
fn duty(day: u64) -> Duty {
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(day);
    let from = day.and_hms_opt(6, 0, 0).unwrap();
    Duty { from, to: from + chrono::TimeDelta::hours(18) }
}

fn board() -> Board {
    Board {
        name: "Kommunen".into(),
        time_zone: chrono_tz::Europe::Oslo,
        country: holidays::Country::No,
        language: holidays::Language::Nb,
        settings: Settings::default(),
    }
}

/// A board of so many placements over so many years.
fn plan(placements: usize, years: usize) -> (Plan, Vec<PlannedPlacement>) {
    let dice = &mut Dice(placements as u64);
    let mut plan = Plan::new(&board());
    let touched = &mut Touched::default();
    let people: Vec<PersonId> = (0..60).map(|_| PersonId(dice.id())).collect();
    for (number, id) in people.iter().enumerate() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1 + (number % 20) as u32).unwrap();
        let absences = vec![Absence { from: day, to: day + chrono::Days::new(14) }];
        let duties = (0..365).step_by(60).map(|n| duty(number as u64 + n)).collect();
        let most_per_week = Some(40);
        let person = Person {
            id: *id,
            name: String::new(),
            initials: String::new(),
            colour: None,
            most_per_week,
            absences,
            duties,
        };
        plan.put_person(person, touched);
    }
    let channels: Vec<ChannelId> = (0..40).map(|_| ChannelId(dice.id())).collect();
    for (number, id) in channels.iter().enumerate() {
        let windows =
            (1..=7).map(|weekday| Window { weekday, from: ClockTime(360), to: ClockTime(1320) }).collect();
        plan.put_channel(
            Channel {
                capacity: Capacity {
                    min_gap_minutes: Some(5),
                    most_per_day: Some(Weight(1400)),
                    most_per_week: Some(Weight(7000)),
                    least_per_week: Some(Weight(200)),
                    publishes_on_holidays: number % 4 != 0,
                    cover_hours: u32::from(number % 10 == 0),
                    requires_link: false,
                    windows,
                },
                ..Channel::named(*id, "", Platform::ALL[number % Platform::ALL.len()])
            },
            touched,
        );
    }
    let categories: Vec<CategoryId> = (0..5).map(|_| CategoryId(dice.id())).collect();
    for (number, id) in categories.iter().enumerate() {
        let one_in = (number == 0).then_some(2);
        let (name, goal) = (String::new(), String::new());
        plan.put_category(
            Category { id: *id, name, goal, target_share: None, one_in, colour: None },
            touched,
        );
    }
    let audiences: Vec<AudienceId> = (0..200).map(|_| AudienceId(dice.id())).collect();
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let (mut posts, mut placed) = (Vec::new(), Vec::new());
    while placed.len() < placements {
        let title = format!("Sak nummer {}", posts.len());
        let mut post = Post::titled(PostId(dice.id()), title);
        post.status = Status::Approved;
        post.owners = vec![people[dice.roll(60)]];
        post.category = Some(categories[dice.roll(5)]);
        post.audience = (dice.roll(2) == 0).then(|| audiences[dice.roll(200)]);
        post.order = if dice.roll(20) == 0 { PublishingOrder::WebFirst } else { PublishingOrder::None };
        post.allow_double_post = dice.roll(10) != 0;
        let day = start + chrono::Days::new(dice.roll(365 * years) as u64);
        post.planned = Some(PlannedTime::Minute(
            day.and_hms_opt(6, 0, 0).unwrap() + chrono::TimeDelta::minutes(dice.roll(960) as i64),
        ));
        for _ in 0..=dice.roll(3) {
            placed.push(PlannedPlacement {
                id: PlacementId(dice.id()),
                post: post.id,
                channel: channels[dice.roll(40)],
                format: Format::Post,
                planned: Some(PlannedTime::Minute(
                    day.and_hms_opt(6, 0, 0).unwrap() + chrono::TimeDelta::minutes(dice.roll(960) as i64),
                )),
                state: PlacementState::Planned,
            });
        }
        posts.push(PlannedPost::of(&post));
    }
    plan.fill(posts, placed.iter().copied());
    (plan, placed)
}

/// The best of several runs: what the machine can do when nothing else disturbs it.
fn best<T>(runs: usize, mut run: impl FnMut() -> T) -> Duration {
    let once = |_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    (0..runs).map(once).min().unwrap()
}

fn only(plan: &Plan, rule: Option<RuleName>) -> Plan {
    let mut board = board();
    for other in rules::existing().filter(|it| Some(*it) != rule) {
        board.settings.rules.insert(other, RuleSetting { enabled: false, severity: None });
    }
    let mut plan = plan.clone();
    plan.set_board(&board, &mut Touched::default());
    plan
}

fn main() {
    let now = Now::from(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap());
    let (plan_at_100_000, placed) = plan(100_000, 1);
    let sort = best(20, || {
        let mut copy: Vec<(ChannelId, Option<PlannedTime>, PlacementId)> =
            placed.iter().map(|it| (it.channel, it.planned, it.id)).collect();
        copy.sort_unstable_by_key(|it| (it.0, it.1.and_then(PlannedTime::minute), it.2));
        copy
    });
    let check = best(20, || Findings::check(&plan_at_100_000, now));
    let findings = Findings::check(&plan_at_100_000, now);
    println!("sort of 100,000 by channel and time   {sort:>12.2?}");
    println!(
        "full check                            {check:>12.2?}  {:.2} × the sort, {} findings",
        ratio(check, sort),
        findings.len()
    );
    for rule in rules::existing() {
        let alone = only(&plan_at_100_000, Some(rule));
        let count = Findings::check(&alone, now).len();
        println!(
            "  {:<16}                    {:>12.2?}  {count} findings",
            rule.word(),
            best(10, || Findings::check(&alone, now))
        );
    }
    for (size, years) in [(1_000, 1), (10_000, 1), (100_000, 1), (100_000, 10)] {
        let (mut plan, placed) = plan(size, years);
        let mut findings = Findings::check(&plan, now);
        let mut dice = Dice(7);
        let moves = 2_000;
        let (mut change, mut preview, mut update) = (Duration::ZERO, Duration::ZERO, Duration::ZERO);
        for _ in 0..moves {
            let mut moved = placed[dice.roll(placed.len())];
            let to = placed[dice.roll(placed.len())].planned;
            moved.planned = to;
            let mut touched = Touched::default();
            let start = Instant::now();
            plan.put_placement(moved, &mut touched);
            change += start.elapsed();
            let start = Instant::now();
            black_box(findings.preview(&plan, &touched));
            preview += start.elapsed();
            let start = Instant::now();
            black_box(findings.update(&plan, &touched));
            update += start.elapsed();
        }
        let each = |sum: Duration| sum / moves;
        println!(
            "one move on {size:>7} in {years:>2} years: plan {:>9.2?}, preview {:>9.2?}, update {:>9.2?} = 1/{:.0} of the full check",
            each(change),
            each(preview),
            each(update),
            ratio(check, each(update))
        );
    }
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}
