//! How long levelling a month takes: `cargo run --release -p planning --example level`.
//! Made-up months of 400 placements on ten channels by twelve people, by how tight the channels are.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::collections::HashSet;
use std::time::Instant;

use chrono::NaiveDate;
use planning::level::{Proposal, Wish, level};
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

fn channel(id: ChannelId, number: usize, capacity: Capacity) -> Channel {
    let platforms = [Platform::Facebook, Platform::Instagram, Platform::Linkedin, Platform::Website];
    Channel { capacity, ..Channel::named(id, format!("Channel {number}"), platforms[number % 4]) }
}

/// How many a day a channel bears, and how its placements are spread over the day.
#[derive(Clone, Copy)]
struct Month {
    name: &'static str,
    seed: u64,
    most_per_day: i32,
    gap: u32,
    approved_in: usize,
}

fn plan(month: Month) -> Plan {
    let dice = &mut Dice(month.seed);
    let board = Board {
        name: "Kommunen".into(),
        time_zone: chrono_tz::Europe::Oslo,
        country: holidays::Country::No,
        language: holidays::Language::Nb,
        settings: Settings::default(),
    };
    let (mut plan, touched) = (Plan::new(&board), &mut Touched::default());
    let people: Vec<PersonId> = (0..12).map(|_| PersonId(dice.id())).collect();
    for id in &people {
        let (absences, duties) = (Vec::new(), Vec::new());
        let (name, initials, colour, most_per_week) = Default::default();
        plan.put_person(Person { id: *id, name, initials, colour, most_per_week, absences, duties }, touched);
    }
    let channels: Vec<ChannelId> = (0..10).map(|_| ChannelId(dice.id())).collect();
    for (number, id) in channels.iter().enumerate() {
        let windows =
            (1..=5).map(|weekday| Window { weekday, from: ClockTime(480), to: ClockTime(1080) }).collect();
        let capacity = Capacity {
            min_gap_minutes: Some(month.gap),
            most_per_day: Some(Weight(100 * month.most_per_day)),
            most_per_week: Some(Weight(1400)),
            least_per_week: Some(Weight(200)),
            windows,
            ..Capacity::default()
        };
        plan.put_channel(channel(*id, number, capacity), touched);
    }
    let start = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
    let weekdays: Vec<NaiveDate> = start
        .iter_days()
        .take(30)
        .filter(|day| chrono::Datelike::weekday(day).number_from_monday() < 6)
        .collect();
    let audiences: Vec<AudienceId> = (0..6).map(|_| AudienceId(dice.id())).collect();
    let (mut posts, mut placed) = (Vec::new(), Vec::new());
    while placed.len() < 400 {
        let mut post = Post::titled(PostId(dice.id()), format!("Sak nummer {}", posts.len()));
        post.status = if dice.roll(month.approved_in) == 0 { Status::Approved } else { Status::Drafting };
        post.owners = vec![people[dice.roll(12)]];
        post.audience = (dice.roll(3) == 0).then(|| audiences[dice.roll(6)]);
        post.allow_double_post = true;
        let day = weekdays[dice.roll(weekdays.len())];
        for _ in 0..=dice.roll(2) {
            let at =
                day.and_hms_opt(8, 0, 0).unwrap() + chrono::TimeDelta::minutes(dice.roll(11) as i64 * 60);
            placed.push(PlannedPlacement {
                id: PlacementId(dice.id()),
                post: post.id,
                channel: channels[dice.roll(10)],
                format: Format::Post,
                planned: Some(PlannedTime::Minute(at)),
                state: PlacementState::Planned,
            });
        }
        posts.push(PlannedPost::of(&post));
    }
    plan.fill(posts, placed);
    plan
}

/// What clearing all takes at the very least: findings that share no placement need moves of their own.
fn at_least(plan: &Plan, findings: &Findings) -> usize {
    let rules = [RuleName::DayLoad, RuleName::WeekLoad, RuleName::Gap];
    let mut asked: Vec<&Finding> = findings.all().filter(|it| rules.contains(&it.rule)).collect();
    asked.sort_by_key(|finding| (finding.placements.len(), finding.order()));
    let mut counted: HashSet<PlacementId> = HashSet::new();
    let mut moves = 0;
    for finding in asked {
        if finding.placements.iter().any(|placement| counted.contains(placement)) {
            continue;
        }
        counted.extend(&finding.placements);
        let may_move = |id: &&PlacementId| {
            let post = plan.post(plan.placement(**id).unwrap().post).unwrap();
            post.status != Status::Approved
        };
        let number = |name| finding.numbers.iter().find(|number| number.0 == name).unwrap().1;
        let excess =
            if finding.rule == RuleName::Gap { 1 } else { (number("count") - number("limit")) as usize };
        moves += excess.min(finding.placements.iter().filter(may_move).count());
    }
    moves
}

fn main() {
    let roomy = Month { name: "roomy", seed: 1, most_per_day: 3, gap: 60, approved_in: 4 };
    let months = [
        roomy,
        Month { name: "roomy, another", seed: 2, ..roomy },
        Month { name: "half approved", seed: 3, approved_in: 2, ..roomy },
        Month { name: "tight", seed: 4, most_per_day: 2, ..roomy },
        Month { name: "gaps of two hours", seed: 5, gap: 120, ..roomy },
        Month { name: "tight, gaps of two hours", seed: 6, most_per_day: 2, gap: 120, ..roomy },
    ];
    let (from, to) =
        (NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(), NaiveDate::from_ymd_opt(2026, 9, 30).unwrap());
    for month in months {
        let mut plan = plan(month);
        let findings = Findings::check(&plan, Now::from(NaiveDate::from_ymd_opt(2026, 8, 24).unwrap()));
        let of = |rule| findings.all().filter(|finding| finding.rule == rule).count();
        let before = plan.clone();
        let needed = at_least(&plan, &findings);
        let start = Instant::now();
        let Proposal { moves, left, too_many, .. } =
            level(&mut plan, &findings, &Wish::over(from, to), &|| false);
        let time = start.elapsed();
        assert!(plan == before);
        let days: i64 =
            moves.iter().map(|step| (step.to.first_day() - step.from.first_day()).num_days().abs()).sum();
        println!(
            "{:<26} {:>3} full days, {:>3} gaps, {:>2} full weeks: {:>3} moves ({needed} are needed) over {days:>3} days, {:>2} left, {:>2} too many, {time:>9.2?}",
            month.name,
            of(RuleName::DayLoad),
            of(RuleName::Gap),
            of(RuleName::WeekLoad),
            moves.len(),
            left.len(),
            too_many.len(),
        );
    }
}
