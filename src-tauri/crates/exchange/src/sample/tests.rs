//! The sample is looked at on many days, because it must be lively and calm on each of them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{NaiveDate, NaiveDateTime};
use planning::findings::rules;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::{Board, Findings, Now, Plan, RuleName};

use super::{sample, story};
use crate::Draft;

fn plan_of(draft: &Draft) -> Plan {
    let board = &draft.board;
    let mut plan = Plan::new(&Board {
        name: board.name.clone().unwrap(),
        time_zone: board.time_zone.unwrap(),
        country: board.country.unwrap(),
        language: board.language.unwrap(),
        settings: board.settings.clone().unwrap(),
    });
    let touched = &mut Touched::default();
    draft.channels.iter().for_each(|channel| plan.put_channel(channel.clone(), touched));
    draft.people.iter().for_each(|person| plan.put_person(person.clone(), touched));
    draft.categories.iter().for_each(|category| plan.put_category(category.clone(), touched));
    draft.blackouts.iter().for_each(|blackout| plan.put_blackout(blackout.clone(), touched));
    draft.events.iter().for_each(|event| plan.put_event(event.clone(), touched));
    draft.cycle.iter().for_each(|entry| plan.put_cycle_entry(entry.clone(), touched));
    plan.fill(
        draft.posts.iter().map(|draft| PlannedPost::of(&draft.post)),
        draft.posts.iter().flat_map(|draft| &draft.placements).map(PlannedPlacement::of),
    );
    plan
}

fn counts(draft: &Draft, now: NaiveDateTime) -> BTreeMap<RuleName, usize> {
    let mut counts: BTreeMap<RuleName, usize> = rules::existing().map(|rule| (rule, 0)).collect();
    for finding in Findings::check(&plan_of(draft), Now(now)).all() {
        *counts.entry(finding.rule).or_default() += 1;
    }
    counts
}

/// Every ninth day of three years at changing hours, and the days on which calendars break.
fn many_days() -> Vec<NaiveDateTime> {
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let special = [
        "2026-12-24",
        "2026-12-31",
        "2027-01-01",
        "2026-04-01",
        "2026-04-04",
        "2027-03-25",
        "2026-05-16",
        "2026-05-17",
        "2027-07-18",
        "2028-02-29",
        "2027-01-03",
        "2026-03-29",
        "2026-10-25",
        "2032-12-27",
        "2038-04-22",
        "2026-11-22",
    ];
    let nth = first.iter_days().step_by(9).take(122).enumerate();
    nth.map(|(nth, day)| day.and_hms_opt(nth as u32 * 7 % 24, nth as u32 * 13 % 60, 0).unwrap())
        .chain(special.iter().map(|day| day.parse::<NaiveDate>().unwrap().and_hms_opt(9, 0, 0).unwrap()))
        .collect()
}

#[test]
fn every_day_has_a_lively_board_with_a_handful_of_every_finding() {
    let mut wrong = Vec::new();
    for now in many_days() {
        let draft = sample(now);
        assert_eq!((draft.channels.len(), draft.people.len()), (9, 7));
        let (posts, counts) = (draft.posts.len(), counts(&draft, now));
        let total: usize = counts.values().sum();
        let odd: Vec<_> = counts.iter().filter(|(_, count)| !(1..=8).contains(*count)).collect();
        if !(160..=200).contains(&posts) || !(25..=45).contains(&total) || !odd.is_empty() {
            wrong.push(format!("{now}: {posts} posts, {total} findings, {odd:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ids_are_unique_and_references_resolve() {
    for now in many_days().into_iter().step_by(5) {
        let draft = sample(now);
        let mut ids = HashSet::new();
        let posts = draft.posts.iter().map(|draft| draft.post.id.0);
        let placements =
            draft.posts.iter().flat_map(|draft| &draft.placements).map(|placement| placement.id.0);
        let comments = draft.posts.iter().flat_map(|draft| &draft.post.comments).map(|comment| comment.id.0);
        let events = draft.events.iter().map(|event| event.id.0);
        for id in posts.chain(placements).chain(comments).chain(events) {
            assert!(ids.insert(id), "{now}: {id} twice");
        }
        let known = |ids: &mut dyn Iterator<Item = uuid::Uuid>| ids.collect::<BTreeSet<_>>();
        let channels = known(&mut draft.channels.iter().map(|channel| channel.id.0));
        let people = known(&mut draft.people.iter().map(|person| person.id.0));
        let tags = known(&mut draft.tags.iter().map(|tag| tag.id.0));
        let categories = known(&mut draft.categories.iter().map(|category| category.id.0));
        let audiences = known(&mut draft.audiences.iter().map(|audience| audience.id.0));
        let campaigns = known(&mut draft.campaigns.iter().map(|campaign| campaign.id.0));
        let entries = known(&mut draft.cycle.iter().map(|entry| entry.id.0));
        for crate::DraftPost { post, placements } in &draft.posts {
            let title = &post.title;
            assert!(post.owners.iter().all(|owner| people.contains(&owner.0)), "{title}");
            assert!(post.tags.iter().all(|tag| tags.contains(&tag.0)), "{title}");
            assert!(post.category.iter().all(|category| categories.contains(&category.0)), "{title}");
            assert!(post.audience.iter().all(|audience| audiences.contains(&audience.0)), "{title}");
            assert!(post.campaign.iter().all(|campaign| campaigns.contains(&campaign.0)), "{title}");
            assert!(post.cycle_entries.iter().all(|entry| entries.contains(&entry.0)), "{title}");
            for placement in placements {
                assert_eq!(placement.post, post.id, "{title}");
                assert!(channels.contains(&placement.channel.0), "{title}");
            }
        }
        for channel in &draft.channels {
            assert!(channel.responsible.iter().all(|person| people.contains(&person.0)));
            assert!(channel.audience.iter().all(|audience| audiences.contains(&audience.0)));
        }
    }
}

#[test]
fn the_same_minute_gives_the_same_board() {
    let now = many_days()[50];
    assert_eq!(sample(now), sample(now));
}

#[test]
fn no_remark_is_made_after_now() {
    for now in many_days().into_iter().step_by(11) {
        for draft in sample(now).posts {
            assert!(
                draft.post.comments.iter().all(|comment| comment.at <= now),
                "{now} {}",
                draft.post.title
            );
        }
    }
}

#[test]
fn every_text_is_written_as_a_story() {
    let mut titles = HashSet::new();
    for text in [
        include_str!("texts/everyday.txt"),
        include_str!("texts/people.txt"),
        include_str!("texts/seasons.txt"),
        include_str!("texts/wheel.txt"),
        include_str!("texts/situations.txt"),
        include_str!("texts/spare.txt"),
        include_str!("texts/letters.txt"),
        include_str!("texts/newsletters.txt"),
        include_str!("texts/loose.txt"),
        include_str!("texts/ideas.txt"),
        include_str!("texts/greetings.txt"),
        include_str!("texts/council.txt"),
    ] {
        for story in story::read(text) {
            assert!(titles.insert(story.title), "{} twice", story.title);
            assert!(story.brief.len() > 20, "{} says too little", story.title);
        }
    }
}
