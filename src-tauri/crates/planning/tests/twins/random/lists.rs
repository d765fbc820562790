//! Random channels, people, wheel, blackouts, events and settings.

use chrono::{Duration, NaiveDate};
use planning::*;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::times::{minute, period};
use super::{CHANNELS, id};

pub(super) fn limit(values: &[i32]) -> impl Strategy<Value = Option<Weight>> + use<> {
    of(select(values.iter().map(|value| Weight(*value)).collect::<Vec<_>>()))
}

pub(super) fn capacity() -> impl Strategy<Value = Capacity> {
    let window = (1..=7_u8, select(vec![0, 120, 180, 480]), select(vec![150, 185, 720, 1020, 1439]))
        .prop_map(|(weekday, from, to)| Window { weekday, from: ClockTime(from), to: ClockTime(to) });
    (
        of(select(vec![0, 1, 20, 30, 60, 180, 3000])),
        limit(&[0, 50, 100, 150, 200]),
        limit(&[0, 100, 250, 400]),
        limit(&[50, 100, 200, 800]),
        any::<bool>(),
        select(vec![0, 1, 2, 30]),
        any::<bool>(),
        prop_oneof![Just(Vec::new()).boxed(), vec(window, 1..8).boxed()],
    )
        .prop_map(
            |(
                min_gap_minutes,
                most_per_day,
                most_per_week,
                least_per_week,
                publishes_on_holidays,
                cover_hours,
                requires_link,
                windows,
            )| {
                Capacity {
                    min_gap_minutes,
                    most_per_day,
                    most_per_week,
                    least_per_week,
                    publishes_on_holidays,
                    cover_hours,
                    requires_link,
                    windows,
                }
            },
        )
}

pub(crate) fn channel(number: usize) -> impl Strategy<Value = Channel> {
    let platforms = [
        Platform::Facebook,
        Platform::Instagram,
        Platform::Website,
        Platform::Intranet,
        Platform::Newsletter,
    ];
    let state = prop_oneof![8 => Just(ChannelState::Active), 1 => Just(ChannelState::Paused), 1 => Just(ChannelState::Closed)];
    let weights = proptest::collection::btree_map(
        select(vec![Format::Post, Format::Story]),
        select(vec![Weight(0), Weight(50), Weight(133), Weight(200)]),
        0..2,
    );
    (select(platforms.to_vec()), state, capacity(), weights, rule_settings()).prop_map(
        move |(platform, state, capacity, format_weights, rules)| Channel {
            state,
            capacity,
            format_weights,
            rules,
            ..Channel::named(ChannelId(id(1, number)), format!("Channel {number}"), platform)
        },
    )
}

pub(crate) fn person(number: usize, anchor: NaiveDate) -> impl Strategy<Value = Person> {
    let absence = (-12..8_i64, 0..9_i64).prop_map(move |(from, length)| Absence {
        from: anchor + Duration::days(from),
        to: anchor + Duration::days(from + length),
    });
    let duty = (minute(anchor, 2), minute(anchor, 2)).prop_map(|(from, to)| Duty { from, to });
    let duties = prop_oneof![Just(Vec::new()).boxed(), vec(duty, 0..4).boxed()];
    (of(0..6_u32), vec(absence, 0..3), duties).prop_map(move |(most_per_week, absences, duties)| Person {
        id: PersonId(id(2, number)),
        name: format!("Person {number}"),
        initials: String::new(),
        colour: None,
        most_per_week,
        absences,
        duties,
    })
}

pub(crate) fn category(number: usize) -> impl Strategy<Value = Category> {
    of(0..5_u32).prop_map(move |one_in| Category {
        id: CategoryId(id(3, number)),
        name: format!("Category {number}"),
        goal: String::new(),
        target_share: None,
        one_in,
        colour: None,
    })
}

pub(crate) fn recurrence() -> impl Strategy<Value = Recurrence> {
    let date = select(vec![
        "01-01", "02-28", "02-29", "03-01", "03-29", "05-17", "08-18", "10-25", "12-24", "12-31",
    ])
    .prop_map(|text| text.parse::<MonthDay>().unwrap());
    prop_oneof![
        (date.clone(), date).prop_map(|(from, to)| Recurrence::Dates { from, to }),
        (select(vec![1_u8, 2, 13, 20, 33, 43, 52, 53]), select(vec![1_u8, 14, 20, 34, 44, 52, 53]))
            .prop_map(|(from, to)| Recurrence::Weeks { from, to }),
        (1..=12_u8, 1..=7_u8, select(vec![-2_i8, -1, 0, 1, 2, 3, 4, 5, 6]), 0..20_u32)
            .prop_map(|(month, weekday, nth, days)| Recurrence::NthWeekday { month, weekday, nth, days }),
        (-50..60_i32, 0..20_u32).prop_map(|(offset, days)| Recurrence::Easter { offset, days }),
        (1..=12_u8, 1..=12_u8).prop_map(|(from, to)| Recurrence::Months { from, to }),
        (1..=4_u8).prop_map(Recurrence::Quarter),
        (1..=7_u8).prop_map(|weekday| Recurrence::Weekly { weekday }),
        (1..=7_u8, select(vec![-1_i8, 1, 2, 4, 5]))
            .prop_map(|(weekday, nth)| Recurrence::MonthlyWeekday { weekday, nth }),
        (1..=31_u8).prop_map(|day| Recurrence::MonthlyDay { day }),
    ]
}

pub(crate) fn entry(number: usize) -> impl Strategy<Value = CycleEntry> {
    let exceptions = vec((2024..2030_i32, change()), 0..4);
    let until = of(select(vec!["2025-12-31", "2026-08-18", "2027-05-01"])
        .prop_map(|day| day.parse::<NaiveDate>().unwrap()));
    (recurrence(), select(vec![0, 1, 6, 20, 60]), 0..4_u32, exceptions, until).prop_map(
        move |(when, lead_weeks, expected_posts, exceptions, until)| {
            let id = CycleEntryId(id(4, number));
            let mut entry = CycleEntry::titled(id, format!("Entry {number}"), when);
            (entry.lead_weeks, entry.expected_posts, entry.until) = (lead_weeks, expected_posts, until);
            for (year, change) in exceptions {
                let turn = entry.when.turns_in(year).last().map_or(Turn::Year(year), |(turn, _)| *turn);
                entry.except(turn, Some(change));
            }
            entry
        },
    )
}

/// What becomes of one turn: mostly moved to around the day the boards are about.
fn change() -> impl Strategy<Value = OccurrenceChange> {
    let anchor: NaiveDate = "2026-08-18".parse().unwrap();
    let moved = (-400..400_i64, 0..20_i64).prop_map(move |(away, days)| {
        let first = anchor + chrono::TimeDelta::days(away);
        OccurrenceChange::Moved(planning::Occurrence { first, last: first + chrono::TimeDelta::days(days) })
    });
    prop_oneof![
        3 => moved,
        1 => Just(OccurrenceChange::Skipped),
        1 => Just(OccurrenceChange::Merged { into: CycleEntryId(id(4, 0)) }),
    ]
}

pub(crate) fn blackout(number: usize, anchor: NaiveDate) -> impl Strategy<Value = Blackout> {
    let channels = of(vec((0..CHANNELS).prop_map(|n| ChannelId(id(1, n))), 0..3));
    // A plain blackout, a hold that runs, one that was lifted.
    let sort = prop_oneof![2 => Just((false, false)), 2 => Just((true, true)), 1 => Just((true, false))];
    (period(anchor), channels, sort).prop_map(move |((from, to), channels, (hold, runs))| Blackout {
        id: BlackoutId(id(5, number)),
        name: format!("Blackout {number}"),
        from,
        to: if runs { Blackout::UNTIL_LIFTED } else { to },
        channels,
        hold,
    })
}

pub(crate) fn event(number: usize, anchor: NaiveDate) -> impl Strategy<Value = Event> {
    (period(anchor), any::<bool>()).prop_map(move |((from, to), clashes)| Event {
        id: EventId(id(6, number)),
        name: format!("Event {number}"),
        from,
        to,
        clashes,
    })
}

/// What a board or a channel decides about rules: mostly nothing.
fn rule_settings() -> impl Strategy<Value = std::collections::BTreeMap<RuleName, RuleSetting>> {
    let severity = of(select(Severity::ALL.to_vec()));
    let setting = (prop::bool::weighted(0.7), severity)
        .prop_map(|(enabled, severity)| RuleSetting { enabled, severity });
    prop_oneof![
        Just(Default::default()).boxed(),
        proptest::collection::btree_map(select(RuleName::ALL.to_vec()), setting, 0..4).boxed()
    ]
}

pub(crate) fn board() -> impl Strategy<Value = Board> {
    let rules = rule_settings();
    (
        select(vec![0, 1, 15, 60, 1500]),
        select(vec![0, 30, 60, 200]),
        0..30_u32,
        0..16_u32,
        0..6_u32,
        any::<bool>(),
        rules,
        select(holidays::Country::ALL.to_vec()),
    )
        .prop_map(
            |(
                owner_gap_minutes,
                audience_gap_minutes,
                double_post_hours,
                duplicate_days,
                ready_days,
                eves_are_holidays,
                rules,
                country,
            )| Board {
                name: String::new(),
                time_zone: chrono_tz::Europe::Oslo,
                country,
                language: holidays::Language::Nb,
                settings: Settings {
                    owner_gap_minutes,
                    audience_gap_minutes,
                    double_post_hours,
                    duplicate_days,
                    ready_days,
                    eves_are_holidays,
                    rules,
                    column_limits: std::collections::BTreeMap::new(),
                },
            },
        )
}
