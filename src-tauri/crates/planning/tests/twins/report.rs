//! The report against a second, plain computation: one list of everything with its day, read again for every number.

mod findings;
mod lines;

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};
use planning::findings::RuleFlow;
use planning::register::Kept;
use planning::report::{Band, Ground, Period, Report, Standing, report};
use planning::*;
use proptest::prelude::*;

use crate::scene::Scene;
use crate::{cases, random};
use lines::{Line, every_line, mean, rate};

/// A random board with figures, tags and sponsors, which the rules do not read.
fn scene() -> impl Strategy<Value = Scene> {
    let figures =
        prop::collection::vec((0..900_u32, 0..60_u32, prop::option::weighted(0.8, 0..1_200_u32)), 40);
    (random::scene(), figures, prop::collection::vec(0..6_u8, 12)).prop_map(|(mut scene, figures, kinds)| {
        for (placement, (reach, reactions, followers)) in scene.placements.iter_mut().zip(figures) {
            // Minutes to two days before or after the plan, in steps that the quarter of an hour cuts.
            placement.published_at =
                (placement.state == PlacementState::Published && reach.is_multiple_of(2)).then(|| {
                    let off = Duration::minutes((i64::from(reach) - 450) * i64::from(reactions % 7));
                    PlannedTime::Minute(scene.now + off)
                });
            placement.slip_reason = reach.is_multiple_of(3).then(|| format!("because {reach}"));
            let half = |figure: u32| (!figure.is_multiple_of(5)).then_some(figure);
            placement.results = followers.map(|followers| Results {
                reach: half(reach),
                reactions: half(reactions),
                comments: half(reactions / 3),
                followers: half(followers),
                clicks: half(reactions / 2),
                cost: reach.is_multiple_of(7).then_some(reach),
                ..Results::default()
            });
        }
        for (post, kind) in scene.posts.iter_mut().zip(kinds) {
            post.sponsored = kind > 3;
            post.budget = (kind == 5).then_some(500);
            post.tags = (0..kind % 3).map(|tag| TagId(random::id(10, tag.into()))).collect();
            post.campaign = (kind == 2).then_some(campaign());
        }
        scene
    })
}

fn campaign() -> CampaignId {
    CampaignId(random::id(11, 1))
}

/// The period of the kind that holds the scene's now.
fn periods(scene: &Scene) -> Vec<Period> {
    let day = scene.now.date();
    let month = day.with_day(1).unwrap();
    let quarter = NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1).unwrap();
    vec![
        Period::Week(planning::planned_time::monday_of(day)),
        Period::Month(month),
        Period::Quarter(quarter),
        Period::Year(day.year()),
        Period::Campaign(campaign()),
    ]
}

struct Lists {
    posts: Vec<(Post, Vec<Placement>)>,
    tags: Vec<Tag>,
    audiences: Vec<Audience>,
    campaigns: Vec<Campaign>,
    acceptances: Vec<Acceptance>,
    flows: Vec<(NaiveDate, RuleFlow)>,
}

fn lists(scene: &Scene) -> Lists {
    let of = |post: &Post| scene.placements.iter().filter(|it| it.post == post.id).cloned().collect();
    Lists {
        posts: scene.posts.iter().map(|post| (post.clone(), of(post))).collect(),
        tags: (0..2)
            .map(|n| Tag {
                id: TagId(random::id(10, n)),
                name: format!("Tag {n}"),
                target_share: (n == 1).then_some(40),
            })
            .collect(),
        audiences: (0..2)
            .map(|n| Audience {
                id: AudienceId(random::id(9, n)),
                name: format!("Audience {n}"),
                target_share: (n == 0).then_some(25),
            })
            .collect(),
        campaigns: vec![Campaign {
            id: campaign(),
            name: "Jul".into(),
            goal: String::new(),
            from: None,
            to: Some(scene.now.date() + Duration::days(3)),
            budget: None,
            channels: Vec::new(),
            results: String::new(),
        }],
        acceptances: (0..3)
            .map(|n| Acceptance {
                id: AcceptanceId(random::id(12, n)),
                rule: RuleName::ALL[n % 2],
                fingerprint: random::id(13, n),
                about: String::new(),
                reason: "ja".into(),
                author: "A".into(),
                at: scene.now - Duration::days(n as i64 * 3),
            })
            .collect(),
        flows: (0..40_u32)
            .map(|n| {
                let rule = RuleName::ALL[n as usize % 4];
                let flow = RuleFlow { rule, raised: n % 5, solved: n % 3 };
                (scene.now.date() + Duration::days(i64::from(n) * 11 - 300), flow)
            })
            .collect(),
    }
}

fn made(scene: &Scene, plan: &Plan, lists: &Lists, period: Period) -> Report {
    let findings = Findings::check(plan, scene.now());
    let listed: Vec<(&Finding, Standing)> = findings
        .in_order()
        .into_iter()
        .enumerate()
        .map(|(n, it)| (it, if n % 3 == 0 { Standing::Accepted } else { Standing::Open }))
        .collect();
    report(
        period,
        &Ground {
            plan,
            posts: &lists.posts,
            people: &scene.people,
            audiences: &lists.audiences,
            tags: &lists.tags,
            campaigns: &lists.campaigns,
            acceptances: &lists.acceptances,
            findings: &listed,
            flows: &lists.flows,
            now: scene.now(),
        },
    )
}

fn check(scene: &Scene, period: Period) -> Result<(), TestCaseError> {
    let (plan, lists) = (scene.plan(), lists(scene));
    let made = made(scene, &plan, &lists, period);
    let of_campaign = |post: &Post| period.campaign().is_none_or(|id| post.campaign == Some(id));
    let within = |day: NaiveDate| made.from <= day && day <= made.to;
    let lines: Vec<Line<'_>> = every_line(scene)
        .into_iter()
        .filter(|line| within(line.planned.last_day()) && of_campaign(line.post))
        .collect();
    let count = |state: &str| lines.iter().filter(|line| line.state == state).count();
    let tally = made.totals.placements;
    prop_assert_eq!(tally.planned, lines.len());
    prop_assert_eq!(
        (tally.published, tally.slipped, tally.skipped, tally.to_come),
        (count("published"), count("slipped"), count("skipped"), count("to come"))
    );
    let posts: BTreeSet<PostId> = lines.iter().map(|line| line.post.id).collect();
    prop_assert_eq!(made.totals.posts, posts.len());
    let published: Vec<&Line<'_>> = lines.iter().filter(|line| line.state == "published").collect();
    let figures = || published.iter().filter_map(|line| line.placement.results.as_ref());
    prop_assert_eq!(made.totals.reach, figures().filter_map(|it| it.reach).map(u64::from).sum::<u64>());
    prop_assert_eq!(
        made.totals.reactions,
        figures().filter_map(|it| it.reactions).map(u64::from).sum::<u64>()
    );
    let rates: Vec<u32> = published.iter().filter_map(|line| rate(line)).collect();
    prop_assert_eq!(made.totals.engagement.map(|it| it.0), mean(&rates));
    prop_assert_eq!(made.results.rated, rates.len());
    let missed: BTreeSet<(PlacementId, Option<String>)> = lines
        .iter()
        .filter(|line| line.state == "slipped" || line.state == "skipped")
        .map(|line| (line.placement.id, line.placement.slip_reason.clone()))
        .collect();
    let told: BTreeSet<_> = made.missed.iter().map(|row| (row.placement, row.reason.clone())).collect();
    prop_assert_eq!(told, missed);
    channels(scene, &made, &lines, &every_line(scene))?;
    mix(&made, &lines, scene, &lists)?;
    standouts(&made, &published)?;
    for person in &scene.people {
        let own = lines.iter().filter(|line| line.post.owners.contains(&person.id)).count();
        let row = made.owners.iter().find(|row| row.person == Some(person.id));
        prop_assert_eq!(row.map_or(0, |row| row.placements.planned), own);
    }
    let nobody = lines.iter().filter(|line| line.post.owners.is_empty()).count();
    let row = made.owners.iter().find(|row| row.person.is_none());
    prop_assert_eq!(row.map_or(0, |row| row.placements.planned), nobody);
    if period.campaign().is_none() {
        wheel(scene, &made)?;
        findings::findings(scene, &plan, &lists, &made)?;
    }
    Ok(())
}

fn channels(scene: &Scene, made: &Report, lines: &[Line<'_>], all: &[Line<'_>]) -> Result<(), TestCaseError> {
    for channel in &scene.channels {
        let own: Vec<&Line<'_>> = lines.iter().filter(|line| line.channel.id == channel.id).collect();
        let Some(row) = made.channels.iter().find(|row| row.channel == channel.id) else {
            prop_assert!(own.is_empty());
            prop_assert!(channel.state != ChannelState::Active || made.campaign.is_some());
            continue;
        };
        prop_assert_eq!(row.placements.planned, own.len());
        let rates: Vec<u32> =
            own.iter().filter(|line| line.state == "published").filter_map(|line| rate(line)).collect();
        prop_assert_eq!(row.engagement.map(|it| it.0), mean(&rates));
        if let (Some(rate), Some(band)) = (row.engagement, row.band) {
            let expected = if rate.percent() < 5.0 {
                Band::Below
            } else if rate.percent() > 7.0 {
                Band::Above
            } else {
                Band::Within
            };
            prop_assert_eq!(band, expected);
        }
        if made.campaign.is_some() {
            prop_assert!(row.weeks.is_empty());
            continue;
        }
        let mut thursdays = Vec::new();
        let mut day = made.from;
        while day <= made.to {
            if day.weekday() == chrono::Weekday::Thu {
                thursdays.push(day);
            }
            day += Duration::days(1);
        }
        prop_assert_eq!(row.weeks.len(), thursdays.len());
        for (week, thursday) in row.weeks.iter().zip(thursdays) {
            prop_assert_eq!(week.monday, thursday - Duration::days(3));
            let in_week = all.iter().filter(|line| line.channel.id == channel.id).filter(|line| {
                let weekly = matches!(
                    line.planned,
                    PlannedTime::Minute(_) | PlannedTime::Day(_) | PlannedTime::Week(_)
                );
                // A time that the spring change skips lies an hour later, on the same day.
                let first = line.planned.first_day();
                let open = line.state != "skipped" && line.planned.last_day() >= scene.now.date();
                weekly && first.iso_week() == thursday.iso_week() && (line.state == "published" || open)
            });
            let load: i32 = in_week.map(|line| channel.weight_of(line.placement.format).0).sum();
            prop_assert_eq!(week.load.0, load);
            let least = channel.capacity.least_per_week.map_or(0, |it| it.0);
            let most = channel.capacity.most_per_week.map_or(i32::MAX, |it| it.0);
            let kept = match channel.state {
                ChannelState::Active if load < least => Some(Kept::TooQuiet),
                ChannelState::Active if load > most => Some(Kept::TooFull),
                ChannelState::Active => Some(Kept::Kept),
                _ => None,
            };
            prop_assert_eq!(week.kept, kept);
        }
        punctuality(scene, row, &own)?;
        let everything: Vec<&Line<'_>> = all.iter().filter(|line| line.channel.id == channel.id).collect();
        silence(scene, made, row, &everything)?;
    }
    Ok(())
}

/// Each is held against its plan in elapsed minutes, or by its days.
fn punctuality(
    scene: &Scene,
    row: &planning::report::ChannelReport,
    own: &[&Line<'_>],
) -> Result<(), TestCaseError> {
    let (mut early, mut on_time, mut late) = (0, 0, 0);
    for line in own.iter().filter(|line| line.state == "published") {
        let Some(PlannedTime::Minute(at)) = line.placement.published_at else { continue };
        let (begins, ends) = match line.planned {
            PlannedTime::Minute(planned) => {
                let clock = scene.plan().clock();
                let minutes = clock.moment(at).instant - clock.moment(planned).instant;
                (minutes < -15, minutes > 15)
            }
            other => (at.date() < other.first_day(), at.date() > other.last_day()),
        };
        match (begins, ends) {
            (true, _) => early += 1,
            (_, true) => late += 1,
            _ => on_time += 1,
        }
    }
    let told = row.punctuality;
    prop_assert_eq!((told.early, told.on_time, told.late), (early, on_time, late));
    prop_assert_eq!(told.known, early + on_time + late);
    Ok(())
}

/// Every day is asked whether anything went out; the longest run of noes is the silence.
fn silence(
    scene: &Scene,
    made: &Report,
    row: &planning::report::ChannelReport,
    own: &[&Line<'_>],
) -> Result<(), TestCaseError> {
    let (mut longest, mut run, mut day) = (0, 0, made.from);
    while day <= made.to && day <= scene.now.date() {
        let out = own.iter().any(|line| {
            let out = line.placement.published_at.unwrap_or(line.planned);
            let dated = matches!(out, PlannedTime::Minute(_) | PlannedTime::Day(_));
            line.state == "published" && dated && out.first_day() == day
        });
        run = if out { 0 } else { run + 1 };
        longest = longest.max(run);
        day += Duration::days(1);
    }
    let expected = (row.state == ChannelState::Active && longest > 0).then_some(longest);
    prop_assert_eq!(row.silence.map(|silence| silence.days), expected);
    Ok(())
}

fn mix(made: &Report, lines: &[Line<'_>], scene: &Scene, lists: &Lists) -> Result<(), TestCaseError> {
    let holding: BTreeSet<PostId> = lines
        .iter()
        .filter(|line| line.state == "published" || line.state == "to come")
        .map(|line| line.post.id)
        .collect();
    prop_assert_eq!(made.mix.posts, holding.len());
    let posts: Vec<&Post> = scene.posts.iter().filter(|post| holding.contains(&post.id)).collect();
    let mut sum = 0;
    for share in &made.mix.categories {
        let count = posts.iter().filter(|post| post.category.map(|id| id.0) == share.id).count();
        prop_assert_eq!(share.posts, count);
        if !posts.is_empty() {
            let percent = count as f64 * 100.0 / posts.len() as f64;
            prop_assert!((share.share.percent() - percent).abs() <= 0.005 + 1e-9);
        }
        sum += count;
    }
    // A random post may name a category that the board lacks.
    let is_known =
        |post: &&&Post| post.category.is_none_or(|id| scene.categories.iter().any(|it| it.id == id));
    let known = posts.iter().filter(is_known).count();
    prop_assert_eq!(sum, known, "every post has exactly one category or none");
    for share in &made.mix.audiences {
        let count = posts.iter().filter(|post| post.audience.map(|id| id.0) == share.id).count();
        prop_assert_eq!(share.posts, count);
        let wanted = lists.audiences.iter().find(|it| Some(it.id.0) == share.id);
        prop_assert_eq!(share.target, wanted.and_then(|it| it.target_share));
        let percent = count as f64 * 100.0 / posts.len().max(1) as f64;
        prop_assert!((share.share.percent() - percent).abs() <= 0.005 + 1e-9);
    }
    for share in &made.mix.tags {
        let wanted = lists.tags.iter().find(|it| Some(it.id.0) == share.id);
        prop_assert_eq!(share.target, wanted.and_then(|it| it.target_share));
        let count = posts.iter().filter(|post| match share.id {
            Some(id) => post.tags.contains(&TagId(id)),
            None => post.tags.is_empty(),
        });
        prop_assert_eq!(share.posts, count.count());
    }
    Ok(())
}

fn standouts(made: &Report, published: &[&Line<'_>]) -> Result<(), TestCaseError> {
    let mut rates: Vec<u32> = published.iter().filter_map(|line| rate(line)).collect();
    rates.sort_unstable();
    let best: Vec<u32> = made.results.best.iter().map(|it| it.engagement.0).collect();
    let weakest: Vec<u32> = made.results.weakest.iter().map(|it| it.engagement.0).collect();
    prop_assert!(best.len() + weakest.len() <= rates.len());
    prop_assert_eq!(&best, &rates.iter().rev().take(best.len()).copied().collect::<Vec<_>>());
    prop_assert_eq!(&weakest, &rates.iter().take(weakest.len()).copied().collect::<Vec<_>>());
    for (day, told) in (1..=7).map(|day| (day, made.results.by_weekday.iter().find(|it| it.of == day))) {
        let out = |line: &Line<'_>| line.placement.published_at.unwrap_or(line.planned);
        let went = |line: &&&Line<'_>| {
            rate(line).is_some()
                && out(line).day().map(|it| it.weekday().number_from_monday()) == Some(day.into())
        };
        prop_assert_eq!(told.map_or(0, |it| it.count), published.iter().filter(went).count());
    }
    let counted: usize = made.results.by_format.iter().map(|fact| fact.count).sum();
    prop_assert_eq!(counted, rates.len());
    for row in &made.results.sponsored {
        let own: Vec<&&Line<'_>> = published.iter().filter(|line| line.post.id == row.post).collect();
        let noted: Vec<u64> =
            own.iter().filter_map(|line| line.placement.results.as_ref()?.cost).map(u64::from).collect();
        let cost =
            if noted.is_empty() { own[0].post.budget.map(u64::from) } else { Some(noted.iter().sum()) };
        prop_assert_eq!(row.cost, cost);
        let reach: u64 =
            own.iter().filter_map(|line| line.placement.results.as_ref()?.reach).map(u64::from).sum();
        prop_assert_eq!(row.reach, reach);
        let contact =
            cost.filter(|_| reach > 0).map(|cost| (cost as f64 * 100.0 / reach as f64 + 0.5).floor() as u64);
        prop_assert_eq!(row.contact_cost, contact);
        let clicks: u64 =
            own.iter().filter_map(|line| line.placement.results.as_ref()?.clicks).map(u64::from).sum();
        prop_assert_eq!(row.clicks, clicks);
        let click = cost
            .filter(|_| clicks > 0)
            .map(|cost| (cost as f64 * 100.0 / clicks as f64 + 0.5).floor() as u64);
        prop_assert_eq!(row.click_cost, click);
    }
    Ok(())
}

fn wheel(scene: &Scene, made: &Report) -> Result<(), TestCaseError> {
    let mut expected = Vec::new();
    for entry in &scene.cycle {
        for year in 1900..2200 {
            let Some(span) = entry.when.occurrence_in(year) else { continue };
            if span.last < made.from || span.first > made.to {
                continue;
            }
            let start = span.first - Duration::weeks(entry.lead_weeks.into());
            let posts: BTreeSet<PostId> = every_line(scene)
                .iter()
                .filter(|line| line.channel.state == ChannelState::Active)
                .filter(|line| line.post.cycle_entries.contains(&entry.id))
                .filter(|line| {
                    let open = line.state != "skipped" && line.planned.last_day() >= scene.now.date();
                    line.state == "published" || open
                })
                .filter(|line| line.planned.last_day() >= start && line.planned.first_day() <= span.last)
                .map(|line| line.post.id)
                .collect();
            expected.push((span.first, span.last, entry.id, posts.len()));
        }
    }
    expected.sort();
    let said: Vec<_> = made.wheel.iter().map(|row| (row.from, row.to, row.entry, row.posts)).collect();
    prop_assert_eq!(said, expected);
    Ok(())
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn every_number_of_a_report_is_what_a_plain_count_says(scene in scene()) {
        for period in periods(&scene) {
            check(&scene, period)?;
        }
    }

    #[test]
    fn three_months_add_up_to_their_quarter_and_four_quarters_to_their_year(scene in scene()) {
        let (plan, lists) = (scene.plan(), lists(&scene));
        let year = scene.now.year();
        let planned = |period: String| {
            let totals = made(&scene, &plan, &lists, period.parse().unwrap()).totals;
            (totals.placements.planned, totals.placements.published, totals.reach)
        };
        let sum = |parts: Vec<(usize, usize, u64)>| {
            parts.into_iter().fold((0, 0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1, sum.2 + it.2))
        };
        let mut quarters = Vec::new();
        for quarter in 1..=4 {
            let months = (quarter * 3 - 2..=quarter * 3).map(|month| planned(format!("{year}-{month:02}")));
            let whole = planned(format!("{year}-Q{quarter}"));
            prop_assert_eq!(sum(months.collect()), whole);
            quarters.push(whole);
        }
        prop_assert_eq!(sum(quarters), planned(format!("{year}")));
    }

    #[test]
    fn the_period_before_is_reported_as_it_would_be_by_itself(scene in scene()) {
        let (plan, lists) = (scene.plan(), lists(&scene));
        for period in periods(&scene) {
            let Some(before) = made(&scene, &plan, &lists, period).before else { continue };
            prop_assert_eq!(&before.totals, &made(&scene, &plan, &lists, before.period).totals);
        }
    }
}
