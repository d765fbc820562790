//! Rules look at every placement and allocate for none of them: only what is found costs memory.

#![allow(clippy::unwrap_used)]

use chrono::{Days, NaiveDate};
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::*;
use uuid::Uuid;

#[global_allocator]
static HEAP: dhat::Alloc = dhat::Alloc;

fn id(kind: u64, number: u64) -> Uuid {
    Uuid::from_u64_pair(number.wrapping_mul(0x9e37_79b9_7f4a_7c15), kind)
}

/// A post a day on one channel by one person, approved, in its window, with duties: all rules look, none has anything to say.
fn quiet(days: u64) -> Plan {
    let board = Board {
        name: String::new(),
        time_zone: chrono_tz::Europe::Oslo,
        country: holidays::Country::No,
        language: holidays::Language::Nb,
        settings: Settings::default(),
    };
    let (mut plan, touched) = (Plan::new(&board), &mut Touched::default());
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let duties = vec![Duty {
        from: start.and_hms_opt(0, 0, 0).unwrap(),
        to: (start + Days::new(days + 2)).and_hms_opt(0, 0, 0).unwrap(),
    }];
    let (person, channel, category) = (PersonId(id(1, 1)), ChannelId(id(2, 1)), CategoryId(id(3, 1)));
    plan.put_person(
        Person {
            id: person,
            name: "Kari".into(),
            initials: "K".into(),
            colour: None,
            most_per_week: Some(7),
            absences: Vec::new(),
            duties,
        },
        touched,
    );
    let window = |weekday| Window { weekday, from: ClockTime(480), to: ClockTime(1080) };
    let capacity = Capacity {
        min_gap_minutes: Some(60),
        most_per_day: Some(Weight(100)),
        most_per_week: Some(Weight(700)),
        least_per_week: Some(Weight(100)),
        publishes_on_holidays: true,
        cover_hours: 2,
        requires_link: false,
        windows: (1..=7).map(window).collect(),
    };
    plan.put_channel(
        Channel { capacity, ..Channel::named(channel, "Facebook", Platform::Facebook) },
        touched,
    );
    let kind = Category {
        id: category,
        name: "Nytt".into(),
        goal: String::new(),
        target_share: None,
        one_in: None,
        colour: None,
    };
    plan.put_category(kind, touched);
    let post = |day: u64| {
        let mut post = Post::titled(PostId(id(4, day)), format!("Sak nummer {day}"));
        post.status = Status::Approved;
        post.owners = vec![person];
        post.category = Some(category);
        post.audience = Some(AudienceId(id(5, 1)));
        PlannedPost::of(&post)
    };
    let placement = |day: u64| PlannedPlacement {
        id: PlacementId(id(6, day)),
        post: PostId(id(4, day)),
        channel,
        format: Format::Post,
        planned: Some(PlannedTime::Minute((start + Days::new(day)).and_hms_opt(12, 0, 0).unwrap())),
        state: PlacementState::Planned,
    };
    plan.fill((0..days).map(post), (0..days).map(placement));
    plan
}

#[test]
fn a_full_check_allocates_for_findings_and_not_for_placements() {
    let now = Now::from(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap());
    let (short, long) = (quiet(300), quiet(30_000));
    // Calendars are laid out once for the whole program.
    assert!(Findings::check(&short, now).is_empty());
    let _profiler = dhat::Profiler::builder().testing().build();
    let blocks = |plan: &Plan| {
        let before = dhat::HeapStats::get().total_blocks;
        let findings = Findings::check(plan, now);
        assert!(findings.is_empty());
        dhat::HeapStats::get().total_blocks - before
    };
    let (of_short, of_long) = (blocks(&short), blocks(&long));
    assert!(of_long <= of_short + 32, "{of_short} blocks for 300 placements, {of_long} for 30,000");
}
