//! The plan as it fills: books what a situation asks for as it stands, and everything else only where no rule objects.
//! The rules are asked as if it were the day before the sample's first, so that weeks past come out as calm as those ahead.

use std::collections::HashSet;

use chrono::NaiveDate;
use planning::findings::RuleName;
use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::planned_time::{PlannedTime, monday_of};
use planning::wall_clock::day_number;
use planning::{Board, ChannelId, CycleEntryId, Findings, Format, Now, Plan, PostId, RuleSetting, Settings};

use super::calendar::{BACK, Days, at, is_workday, workday_from};
use super::cards::{card, follow_first, placement};
use super::people::PEOPLE;
use super::story::Story;
use super::{dice, register};
use crate::draft::{Draft, DraftPost};

pub(super) struct Diary {
    plan: Plan,
    findings: Findings,
    pub(super) posts: Vec<DraftPost>,
    /// Posts whose status and placements stay as they were booked.
    pub(super) fixed: HashSet<PostId>,
    /// Weeks (by Monday) in which a channel stays silent.
    silent: Vec<(ChannelId, NaiveDate)>,
}

impl Diary {
    pub(super) fn open(draft: &Draft, days: Days) -> Self {
        let plan = empty_plan(draft);
        let findings = Findings::check(&plan, Now::from(days.day(BACK - 1)));
        let silent = vec![(register::channel("li"), days.monday(2))];
        Self { plan, findings, posts: Vec::new(), fixed: HashSet::new(), silent }
    }

    /// Books a card as it is, whatever the rules say.
    pub(super) fn book(&mut self, mut draft: DraftPost) {
        let mut touched = Touched::default();
        self.plan.put_post(counted(&draft), &mut touched);
        for placement in &draft.placements {
            self.plan.put_placement(PlannedPlacement::of(placement), &mut touched);
        }
        self.findings.update(&self.plan, &touched);
        follow_first(&mut draft);
        self.posts.push(draft);
    }

    /// Books a story near a day, its first placement within a week and the others after it, by somebody who has room.
    /// False when there is no room.
    pub(super) fn place(&mut self, story: &Story, near: NaiveDate, serves: Option<CycleEntryId>) -> bool {
        let name = format!("{} {}", story.title, super::story::dated("{uke}", near));
        if self.posts.iter().any(|draft| draft.post.id.0 == super::id("post", &name)) {
            return false;
        }
        for owners in owners(story).into_iter().take(4) {
            let mut draft = DraftPost { post: card(story, &name, near, &owners), placements: Vec::new() };
            draft.post.cycle_entries.extend(serves);
            draft.post.allow_double_post = dice(story.title).is_multiple_of(9);
            self.plan.put_post(counted(&draft), &mut Touched::default());
            self.place_all(story, &name, near, &mut draft);
            if draft.placements.is_empty() {
                self.plan.remove_post(draft.post.id, &mut Touched::default());
                continue;
            }
            follow_first(&mut draft);
            self.posts.push(draft);
            return true;
        }
        false
    }

    fn place_all(&mut self, story: &Story, name: &str, near: NaiveDate, draft: &mut DraftPost) {
        let mut day = if is_workday(near) { near } else { workday_from(near, 1) };
        let mut places = story.places.clone();
        // The web and the intranet link to nothing; all others link to them.
        places.sort_by_key(|(channel, _)| is_social(channel));
        for (nth, (channel, format)) in places.into_iter().enumerate() {
            let slot = self.slot_for(story, (channel, format), day, |planned| {
                placement(&draft.post, name, nth, (channel, format), Some(planned))
            });
            match slot {
                Some((mut found, on)) => {
                    if nth > 0 && nth + 1 == story.places.len() {
                        found.text.clone_from(&story.own_text);
                    }
                    draft.placements.push(found);
                    day = if is_social(channel) { workday_from(on, 1) } else { on };
                }
                None if nth == 0 => return,
                None => {}
            }
        }
    }

    /// The first slot from a day on to which no rule objects, already taken in the plan.
    fn slot_for(
        &mut self,
        story: &Story,
        (channel, format): (&str, Format),
        from: NaiveDate,
        make: impl Fn(PlannedTime) -> planning::Placement,
    ) -> Option<(planning::Placement, NaiveDate)> {
        let id = register::channel(channel);
        let mut day = from;
        for _ in 0..5 {
            let shut = self.is_silent(id, monday_of(day)) || self.is_full(id, day);
            let times = hours(channel, format);
            let turn = dice(&format!("{}{channel}", story.title)) as usize;
            for step in (0..times.len()).filter(|_| !shut) {
                let placement = make(at(day, times[(turn + step) % times.len()]));
                match self.ask(&placement) {
                    Answer::Taken => return Some((placement, day)),
                    Answer::OtherTime => {}
                    Answer::OtherDay => break,
                }
            }
            day = workday_from(day, 1);
        }
        None
    }

    /// Whether a channel has as much as it bears on a day or in its week; saves asking the rules minute by minute.
    fn is_full(&self, channel: ChannelId, day: NaiveDate) -> bool {
        let Some(lane) = self.plan.lane(channel) else { return true };
        let load = |from: NaiveDate, days: i32| -> i32 {
            let from = day_number(from);
            lane.stops.on_days(from..from + days).iter().map(|stop| stop.weight.0).sum()
        };
        let capacity = &lane.channel.capacity;
        capacity.most_per_day.is_some_and(|most| load(day, 1) >= most.0)
            || capacity.most_per_week.is_some_and(|most| load(monday_of(day), 7) >= most.0)
    }

    /// Puts a placement into the plan unless a rule objects.
    fn ask(&mut self, placement: &planning::Placement) -> Answer {
        let mut touched = Touched::default();
        self.plan.put_placement(PlannedPlacement::of(placement), &mut touched);
        let raised = self.findings.preview(&self.plan, &touched).raised;
        if raised.is_empty() {
            self.findings.update(&self.plan, &touched);
            return Answer::Taken;
        }
        self.plan.remove_placement(placement.id, &mut Touched::default());
        if raised.iter().any(|finding| ALL_DAY.contains(&finding.rule)) {
            Answer::OtherDay
        } else {
            Answer::OtherTime
        }
    }

    /// What weighs on a channel in the week of this Monday, as far as it will count.
    pub(super) fn load(&self, channel: ChannelId, monday: NaiveDate) -> i32 {
        let Some(lane) = self.plan.lane(channel) else { return 0 };
        let day = day_number(monday);
        let weekly = lane.stops.on_days(day..day + 7).iter().filter(|stop| stop.is_weekly());
        let certain = weekly.filter(|stop| !self.fixed.contains(&stop.post));
        certain.map(|stop| stop.weight.0).sum()
    }

    pub(super) fn is_silent(&self, channel: ChannelId, monday: NaiveDate) -> bool {
        self.silent.contains(&(channel, monday))
    }
}

/// What the rules say to a placement.
enum Answer {
    Taken,
    OtherTime,
    OtherDay,
}

/// Rules that another time of the same day does not help against.
const ALL_DAY: [RuleName; 7] = [
    RuleName::Mix,
    RuleName::OwnerLoad,
    RuleName::OwnerAway,
    RuleName::DayLoad,
    RuleName::WeekLoad,
    RuleName::Holiday,
    RuleName::Blackout,
];

/// What a board's plan holds before the first post; rules that ask about today itself are left out.
fn empty_plan(draft: &Draft) -> Plan {
    let mut settings = Settings::default();
    for rule in [RuleName::NotReady, RuleName::Overdue, RuleName::Silence, RuleName::CycleGap] {
        settings.rules.insert(rule, RuleSetting { enabled: false, severity: None });
    }
    let mut plan = Plan::new(&Board {
        name: String::new(),
        time_zone: chrono_tz::Europe::Oslo,
        country: planning::holidays::Country::No,
        language: planning::holidays::Language::Nb,
        settings,
    });
    let touched = &mut Touched::default();
    draft.channels.iter().for_each(|channel| plan.put_channel(channel.clone(), touched));
    draft.people.iter().for_each(|person| plan.put_person(person.clone(), touched));
    draft.categories.iter().for_each(|category| plan.put_category(category.clone(), touched));
    draft.blackouts.iter().for_each(|blackout| plan.put_blackout(blackout.clone(), touched));
    draft.events.iter().for_each(|event| plan.put_event(event.clone(), touched));
    plan
}

fn counted(draft: &DraftPost) -> PlannedPost {
    let mut post = PlannedPost::of(&draft.post);
    post.status = planning::Status::Approved;
    post.planned = None;
    post
}

/// Who could write it, in the order to be asked; every fourth story is written by two.
fn owners(story: &Story) -> Vec<Vec<&'static str>> {
    let mut people: Vec<&'static str> = PEOPLE.iter().map(|(initials, ..)| *initials).collect();
    people.sort_by_key(|initials| dice(&format!("{initials} {}", story.title)));
    let pair = (dice(story.title).is_multiple_of(4)).then(|| vec![people[0], people[1]]);
    pair.into_iter().chain(people.into_iter().map(|initials| vec![initials])).collect()
}

fn is_social(channel: &str) -> bool {
    !matches!(channel, "web" | "in" | "nl")
}

/// When a channel is read: the web in the morning, social media around lunch and in the afternoon.
fn hours(channel: &str, format: Format) -> &'static [&'static str] {
    match (channel, format) {
        ("web", _) => &["08:45", "09:10", "09:30", "10:00", "10:20", "13:15"],
        ("fb", _) => &["11:00", "11:30", "12:15", "14:00", "14:40", "15:15"],
        ("ig", Format::Story) => &["09:20", "13:05", "15:50"],
        ("ig", _) => &["11:45", "12:30", "14:15", "15:30"],
        ("li", _) => &["08:30", "09:00", "11:15", "13:00"],
        ("in", _) => &["08:15", "09:00", "10:40", "13:30"],
        ("yt", _) => &["13:45", "15:00"],
        ("bib", _) => &["10:30", "12:00", "14:30"],
        _ => &["10:00", "10:15"],
    }
}
