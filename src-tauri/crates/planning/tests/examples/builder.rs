//! Builds small boards in words: `plan().channel("Facebook").gap(60).post("Skolstart").on("2026-08-18T12:00")`.
//! Today is Saturday 1 August 2026 unless said otherwise. What is said last is about the last channel, person or post named.

use std::collections::HashMap;

use planning::plan::{PlannedPlacement, PlannedPost, Touched};
use planning::*;
use uuid::Uuid;

pub(crate) struct Sketch {
    pub(crate) board: Board,
    channels: Vec<Channel>,
    people: Vec<Person>,
    categories: Vec<Category>,
    cycle: Vec<CycleEntry>,
    pub(crate) blackouts: Vec<Blackout>,
    events: Vec<Event>,
    posts: Vec<Post>,
    placements: Vec<Placement>,
    now: PlannedTime,
}

pub(crate) fn plan() -> Sketch {
    let board = Board {
        name: "Kommunen".into(),
        time_zone: chrono_tz::Europe::Oslo,
        country: holidays::Country::No,
        language: holidays::Language::Nb,
        settings: Settings::default(),
    };
    Sketch {
        board,
        channels: Vec::new(),
        people: Vec::new(),
        categories: Vec::new(),
        cycle: Vec::new(),
        blackouts: Vec::new(),
        events: Vec::new(),
        posts: Vec::new(),
        placements: Vec::new(),
        now: time("2026-08-01"),
    }
}

pub(crate) fn time(text: &str) -> PlannedTime {
    text.parse().unwrap()
}

/// The same name is the same id.
fn id(kind: &str, name: &str) -> Uuid {
    Uuid::new_v5(&Uuid::nil(), format!("{kind} {name}").as_bytes())
}

impl Sketch {
    pub(crate) fn channel(self, name: &str) -> Self {
        self.channel_as(name, Platform::Facebook)
    }

    pub(crate) fn channel_as(mut self, name: &str, platform: Platform) -> Self {
        self.channels.push(Channel::named(ChannelId(id("channel", name)), name, platform));
        self
    }

    pub(crate) fn bearing(mut self, set: impl FnOnce(&mut Capacity)) -> Self {
        set(&mut self.channels.last_mut().unwrap().capacity);
        self
    }

    pub(crate) fn gap(self, minutes: u32) -> Self {
        self.bearing(|capacity| capacity.min_gap_minutes = Some(minutes))
    }

    pub(crate) fn paused(mut self) -> Self {
        self.channels.last_mut().unwrap().state = ChannelState::Paused;
        self
    }

    pub(crate) fn person(mut self, name: &str) -> Self {
        self.people.push(Person {
            id: PersonId(id("person", name)),
            name: name.into(),
            initials: String::new(),
            colour: None,
            most_per_week: None,
            absences: Vec::new(),
            duties: Vec::new(),
        });
        self
    }

    pub(crate) fn who(mut self, set: impl FnOnce(&mut Person)) -> Self {
        set(self.people.last_mut().unwrap());
        self
    }

    pub(crate) fn away(self, from: &str, to: &str) -> Self {
        let absence = Absence { from: time(from).first_day(), to: time(to).last_day() };
        self.who(|person| person.absences.push(absence))
    }

    pub(crate) fn on_duty(self, from: &str, to: &str) -> Self {
        let duty = Duty { from: time(from).minute().unwrap(), to: time(to).minute().unwrap() };
        self.who(|person| person.duties.push(duty))
    }

    pub(crate) fn category(mut self, name: &str, one_in: Option<u32>) -> Self {
        let id = CategoryId(id("category", name));
        let category =
            Category { id, name: name.into(), goal: String::new(), target_share: None, one_in, colour: None };
        self.categories.push(category);
        self
    }

    pub(crate) fn blackout(mut self, name: &str, from: &str, to: &str) -> Self {
        let id = BlackoutId(id("blackout", name));
        self.blackouts.push(Blackout {
            id,
            name: name.into(),
            from: time(from),
            to: time(to),
            channels: None,
            hold: false,
        });
        self
    }

    /// A crisis hold that nobody has lifted.
    pub(crate) fn hold(mut self, name: &str, from: &str) -> Self {
        self = self.blackout(name, from, "9999-12-31");
        self.blackouts.iter_mut().filter(|it| it.name == name).for_each(|it| it.hold = true);
        self
    }

    pub(crate) fn event(mut self, name: &str, from: &str, to: &str) -> Self {
        let id = EventId(id("event", name));
        self.events.push(Event { id, name: name.into(), from: time(from), to: time(to), clashes: true });
        self
    }

    pub(crate) fn cycle(
        mut self,
        title: &str,
        when: Recurrence,
        lead_weeks: u32,
        expected_posts: u32,
    ) -> Self {
        let id = CycleEntryId(id("entry", title));
        self.cycle.push(CycleEntry { lead_weeks, expected_posts, ..CycleEntry::titled(id, title, when) });
        self
    }

    /// An approved post.
    pub(crate) fn post(mut self, title: &str) -> Self {
        let id = PostId(id("post", &format!("{title} {}", self.posts.len())));
        self.posts.push(Post { status: Status::Approved, ..Post::titled(id, title) });
        self
    }

    pub(crate) fn that(mut self, set: impl FnOnce(&mut Post)) -> Self {
        set(self.posts.last_mut().unwrap());
        self
    }

    pub(crate) fn by(self, name: &str) -> Self {
        self.that(|post| post.owners.push(PersonId(id("person", name))))
    }

    pub(crate) fn of(self, category: &str) -> Self {
        self.that(|post| post.category = Some(CategoryId(id("category", category))))
    }

    pub(crate) fn to(self, audience: &str) -> Self {
        self.that(|post| post.audience = Some(AudienceId(id("audience", audience))))
    }

    pub(crate) fn serving(self, entry: &str) -> Self {
        self.that(|post| post.cycle_entries.push(CycleEntryId(id("entry", entry))))
    }

    pub(crate) fn reusing(self, title: &str) -> Self {
        let reused = self.posts.iter().find(|post| post.title == title).unwrap().id;
        self.that(|post| post.reuses = Some(reused))
    }

    /// Places the post on the channel named last.
    pub(crate) fn on(self, planned: &str) -> Self {
        let name = self.channels.last().unwrap().name.clone();
        self.on_channel(&name, planned)
    }

    pub(crate) fn on_channel(mut self, channel: &str, planned: &str) -> Self {
        let number = self.placements.len();
        self.placements.push(Placement {
            id: PlacementId(Uuid::from_u128(number as u128 + 1)),
            post: self.posts.last().unwrap().id,
            channel: ChannelId(id("channel", channel)),
            format: Format::Post,
            planned: Some(time(planned)),
            state: PlacementState::Planned,
            text: None,
            url: None,
            published_at: None,
            slip_reason: None,
            results: None,
        });
        self
    }

    pub(crate) fn a_story(mut self) -> Self {
        self.placements.last_mut().unwrap().format = Format::Story;
        self
    }

    pub(crate) fn already_out(mut self) -> Self {
        self.placements.last_mut().unwrap().state = PlacementState::Published;
        self
    }

    pub(crate) fn today(mut self, now: &str) -> Self {
        self.now = time(now);
        self
    }

    /// The plan as sketched, and the moment it is looked at.
    pub(crate) fn built(&self) -> (Plan, Now) {
        let mut plan = Plan::new(&self.board);
        let touched = &mut Touched::default();
        self.channels.iter().for_each(|it| plan.put_channel(it.clone(), touched));
        self.people.iter().for_each(|it| plan.put_person(it.clone(), touched));
        self.categories.iter().for_each(|it| plan.put_category(it.clone(), touched));
        self.cycle.iter().for_each(|it| plan.put_cycle_entry(it.clone(), touched));
        self.blackouts.iter().for_each(|it| plan.put_blackout(it.clone(), touched));
        self.events.iter().for_each(|it| plan.put_event(it.clone(), touched));
        plan.fill(self.posts.iter().map(PlannedPost::of), self.placements.iter().map(PlannedPlacement::of));
        (plan, self.now.minute().map_or_else(|| Now::from(self.now.first_day()), Now))
    }

    /// What a rule says: severity, the posts by title, what lacks or is named, the numbers.
    pub(crate) fn says(&self, rule: RuleName) -> Vec<String> {
        let (plan, now) = self.built();
        let findings = Findings::check(&plan, now);
        findings.in_order().into_iter().filter(|it| it.rule == rule).map(|it| self.line(it)).collect()
    }

    fn line(&self, finding: &Finding) -> String {
        let titles: HashMap<PlacementId, &str> = self
            .placements
            .iter()
            .filter_map(|it| Some((it.id, self.posts.iter().find(|post| post.id == it.post)?.title.as_str())))
            .collect();
        let mut parts: Vec<String> =
            vec![finding.placements.iter().map(|id| titles[id]).collect::<Vec<_>>().join(" + ")];
        parts.extend(finding.label.clone());
        parts.extend(finding.missing.iter().map(ToString::to_string));
        parts.extend(finding.week.map(|monday| PlannedTime::week_of(monday).to_string()));
        parts.extend(finding.numbers.iter().map(|(name, value)| format!("{name} {value}")));
        parts.retain(|part| !part.is_empty());
        format!("{}: {}", finding.severity, parts.join(", "))
    }
}
