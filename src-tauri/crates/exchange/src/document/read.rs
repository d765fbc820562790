//! Reads a board document into a draft.

mod channel;
mod cycle;
mod meetings;
mod people;
mod post;
mod saved_view;

use std::collections::BTreeMap;

use planning::{
    Acceptance, AcceptanceId, Audience, AudienceId, Blackout, BlackoutId, BoardColumn, Campaign, CampaignId,
    Category, CategoryId, ChannelId, Event, EventId, PlannedTime, RuleName, RuleSetting, Settings, Tag,
    TagId,
};
use serde_json::Value;

use super::fields::{Fields, whole, wrong_type};
use super::references::Ids;
use super::{DocumentError, VERSION};
use crate::draft::{BoardDraft, Draft, Origin};
use crate::report::Report;

/// A document that was read, and what was lost of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub draft: Draft,
    pub report: Report,
}

/// The ids of everything that can be referred to.
struct Names {
    channels: Ids,
    people: Ids,
    audiences: Ids,
    tags: Ids,
    categories: Ids,
    campaigns: Ids,
    posts: Ids,
    cycle: Ids,
}

/// Reads a document whole.
///
/// # Errors
/// The first wrong type, dangling reference or repeated id, with its place.
pub fn read(value: &Value) -> Result<Reading, DocumentError> {
    let mut report = Report::default();
    let mut top = Fields::of(value, "")?;
    recognise(&mut top)?;
    let mut draft = Draft::empty(Origin::Document);
    if let Some(board) = top.object("board")? {
        draft.board = read_board(board, &mut report)?;
    }
    let lists = Lists {
        channels: top.list("channels")?,
        people: top.list("people")?,
        audiences: top.list("audiences")?,
        tags: top.list("tags")?,
        categories: top.list("categories")?,
        campaigns: top.list("campaigns")?,
        posts: top.list("posts")?,
        cycle: top.list("cycle")?,
        rings: top.list("rings")?,
        blackouts: top.list("blackouts")?,
        events: top.list("events")?,
        acceptances: top.list("acceptances")?,
        bin: top.list("bin")?,
        saved_views: top.list("saved_views")?,
        meeting_series: top.list("meeting_series")?,
        meetings: top.list("meetings")?,
    };
    top.finish(&mut report);
    let names = Names {
        channels: Ids::collect("channel", &lists.channels)?,
        people: Ids::collect("person", &lists.people)?,
        audiences: Ids::collect("audience", &lists.audiences)?,
        tags: Ids::collect("tag", &lists.tags)?,
        categories: Ids::collect("category", &lists.categories)?,
        campaigns: Ids::collect("campaign", &lists.campaigns)?,
        posts: Ids::collect("post", &lists.posts)?,
        cycle: Ids::collect("cycle entry", &lists.cycle)?,
    };
    fill(&mut draft, lists, &names, &mut report)?;
    count(&draft, &mut report);
    Ok(Reading { draft, report })
}

struct Lists<'v> {
    channels: Vec<(String, &'v Value)>,
    people: Vec<(String, &'v Value)>,
    audiences: Vec<(String, &'v Value)>,
    tags: Vec<(String, &'v Value)>,
    categories: Vec<(String, &'v Value)>,
    campaigns: Vec<(String, &'v Value)>,
    posts: Vec<(String, &'v Value)>,
    cycle: Vec<(String, &'v Value)>,
    rings: Vec<(String, &'v Value)>,
    blackouts: Vec<(String, &'v Value)>,
    events: Vec<(String, &'v Value)>,
    acceptances: Vec<(String, &'v Value)>,
    bin: Vec<(String, &'v Value)>,
    saved_views: Vec<(String, &'v Value)>,
    meeting_series: Vec<(String, &'v Value)>,
    meetings: Vec<(String, &'v Value)>,
}

fn recognise(top: &mut Fields<'_>) -> Result<(), DocumentError> {
    let format = top.text("format")?;
    if format.as_deref() != Some("postwheel") {
        let why =
            "this is not “postwheel”, so it is no board document; export one with “postwheel export json”"
                .to_owned();
        return Err(DocumentError { place: "format".to_owned(), why });
    }
    match top.number("version")?.unwrap_or(VERSION) {
        version if version > VERSION => {
            let why =
                format!("this is {version}, and this Postwheel reads up to {VERSION}; update Postwheel");
            Err(DocumentError { place: "version".to_owned(), why })
        }
        _ => Ok(()),
    }
}

fn read_board(mut board: Fields<'_>, report: &mut Report) -> Result<BoardDraft, DocumentError> {
    let settings = board.object("settings")?.map(|settings| read_settings(settings, report)).transpose()?;
    let draft = BoardDraft {
        name: board.text("name")?.filter(|name| !name.trim().is_empty()),
        time_zone: board.word("time_zone")?,
        country: board.word("country")?,
        language: board.word("language")?,
        settings,
    };
    board.finish(report);
    Ok(draft)
}

fn read_settings(mut fields: Fields<'_>, report: &mut Report) -> Result<Settings, DocumentError> {
    let usual = Settings::default();
    let rules =
        fields.object("rules")?.map(|rules| read_rules(rules, report)).transpose()?.unwrap_or_default();
    let limits = fields.object("column_limits")?.map(|limits| read_column_limits(limits, report));
    let column_limits = limits.transpose()?.unwrap_or_default();
    let settings = Settings {
        owner_gap_minutes: fields.number("owner_gap_minutes")?.unwrap_or(usual.owner_gap_minutes),
        audience_gap_minutes: fields.number("audience_gap_minutes")?.unwrap_or(usual.audience_gap_minutes),
        double_post_hours: fields.number("double_post_hours")?.unwrap_or(usual.double_post_hours),
        duplicate_days: fields.number("duplicate_days")?.unwrap_or(usual.duplicate_days),
        ready_days: fields.number("ready_days")?.unwrap_or(usual.ready_days),
        eves_are_holidays: fields.flag("eves_are_holidays")?.unwrap_or(usual.eves_are_holidays),
        rules,
        column_limits,
    };
    fields.finish(report);
    Ok(settings)
}

fn read_column_limits(
    limits: Fields<'_>,
    report: &mut Report,
) -> Result<BTreeMap<BoardColumn, u32>, DocumentError> {
    let mut read = BTreeMap::new();
    for (place, name, value) in limits.entries() {
        let Ok(column) = name.parse::<BoardColumn>() else {
            report.drop(place, name.as_str(), "no such column is known to this version");
            continue;
        };
        read.insert(column, whole(&place, value)?);
    }
    Ok(read)
}

/// What a board or a channel decides about rules.
fn read_rules(
    rules: Fields<'_>,
    report: &mut Report,
) -> Result<BTreeMap<RuleName, RuleSetting>, DocumentError> {
    let mut read = BTreeMap::new();
    for (place, name, value) in rules.entries() {
        let Ok(rule) = name.parse::<RuleName>() else {
            report.drop(place, name.as_str(), "no such rule is known to this version");
            continue;
        };
        let mut setting = Fields::of(value, place)?;
        let enabled = setting.flag("enabled")?.unwrap_or(true);
        read.insert(rule, RuleSetting { enabled, severity: setting.maybe_word("severity")? });
        setting.finish(report);
    }
    Ok(read)
}

fn fill(
    draft: &mut Draft,
    lists: Lists<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<(), DocumentError> {
    for (place, value) in lists.audiences {
        let mut fields = Fields::of(value, place)?;
        let id = AudienceId(names.audiences.own(&mut fields)?);
        let (name, target_share) =
            (fields.text("name")?.unwrap_or_default(), fields.maybe_number("target_share")?);
        draft.audiences.push(Audience { id, name, target_share });
        fields.finish(report);
    }
    for (place, value) in lists.tags {
        let mut fields = Fields::of(value, place)?;
        let id = TagId(names.tags.own(&mut fields)?);
        let (name, target_share) =
            (fields.text("name")?.unwrap_or_default(), fields.maybe_number("target_share")?);
        draft.tags.push(Tag { id, name, target_share });
        fields.finish(report);
    }
    for (place, value) in lists.categories {
        draft.categories.push(read_category(Fields::of(value, place)?, names, report)?);
    }
    for (place, value) in lists.campaigns {
        draft.campaigns.push(read_campaign(Fields::of(value, place)?, names, report)?);
    }
    for (place, value) in lists.people {
        draft.people.push(people::read(Fields::of(value, place)?, names, report)?);
    }
    for (place, value) in lists.channels {
        draft.channels.push(channel::read(Fields::of(value, place)?, names, report)?);
    }
    for (place, value) in lists.cycle {
        draft.cycle.push(cycle::read(Fields::of(value, place)?, names, report)?);
    }
    draft.rings = cycle::read_rings(lists.rings, report)?;
    (draft.posts, draft.bin) = post::read_all(lists.posts, lists.bin, names, report)?;
    let blackouts = Ids::collect("blackout", &lists.blackouts)?;
    for (place, value) in lists.blackouts {
        let mut fields = Fields::of(value, place)?;
        let id = BlackoutId(blackouts.own(&mut fields)?);
        let (from, to) = read_period(&mut fields)?;
        let channels = fields.maybe_list("channels")?.map(|items| names.channels.many(items)).transpose()?;
        let channels = channels.map(|ids| {
            let mut ids: Vec<ChannelId> = ids.into_iter().map(ChannelId).collect();
            ids.sort_unstable();
            ids
        });
        draft.blackouts.push(Blackout {
            id,
            name: fields.text("name")?.unwrap_or_default(),
            from,
            to,
            channels,
            hold: fields.flag("hold")?.unwrap_or(false),
        });
        fields.finish(report);
    }
    let events = Ids::collect("event", &lists.events)?;
    for (place, value) in lists.events {
        let mut fields = Fields::of(value, place)?;
        let id = EventId(events.own(&mut fields)?);
        let (from, to) = read_period(&mut fields)?;
        let clashes = fields.flag("clashes")?.unwrap_or(false);
        draft.events.push(Event { id, name: fields.text("name")?.unwrap_or_default(), from, to, clashes });
        fields.finish(report);
    }
    let acceptances = Ids::collect("acceptance", &lists.acceptances)?;
    for (place, value) in lists.acceptances {
        draft.acceptances.push(read_acceptance(Fields::of(value, place)?, &acceptances, report)?);
    }
    let saved_views = Ids::collect("saved view", &lists.saved_views)?;
    for (place, value) in lists.saved_views {
        draft.saved_views.push(saved_view::read(Fields::of(value, place)?, &saved_views, names, report)?);
    }
    meetings::read_all(draft, lists.meeting_series, lists.meetings, names, report)?;
    Ok(())
}

fn read_acceptance(
    mut fields: Fields<'_>,
    ids: &Ids,
    report: &mut Report,
) -> Result<Acceptance, DocumentError> {
    let (no_rule, no_fingerprint, no_time) =
        (fields.missing("rule"), fields.missing("fingerprint"), fields.missing("at"));
    let (place, at) = (fields.at("at"), fields.word::<PlannedTime>("at")?.ok_or(no_time)?);
    let why = format!("“{at}” is not a minute such as 2026-03-02T08:00");
    let acceptance = Acceptance {
        id: AcceptanceId(ids.own(&mut fields)?),
        rule: fields.word("rule")?.ok_or(no_rule)?,
        fingerprint: fields.word("fingerprint")?.ok_or(no_fingerprint)?,
        about: fields.text("about")?.unwrap_or_default(),
        reason: fields.text("reason")?.unwrap_or_default(),
        author: fields.text("author")?.unwrap_or_default(),
        at: at.minute().ok_or(DocumentError { place, why })?,
    };
    fields.finish(report);
    Ok(acceptance)
}

fn read_period(fields: &mut Fields<'_>) -> Result<(PlannedTime, PlannedTime), DocumentError> {
    let mut end = |key| {
        let missing = fields.missing(key);
        let place = fields.at(key);
        let time: PlannedTime = fields.word(key)?.ok_or(missing)?;
        let wrong = || wrong_type(&place, "a date or a minute", &Value::String(time.to_string()));
        time.day().map(|_| time).ok_or_else(wrong)
    };
    let (from, to) = (end("from")?, end("to")?);
    if from.first_day() > to.last_day() || from.minute().zip(to.minute()).is_some_and(|(from, to)| from > to)
    {
        return Err(DocumentError {
            place: fields.at("to"),
            why: format!("{to} is before {from}; swap “from” and “to”"),
        });
    }
    Ok((from, to))
}

fn read_category(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<Category, DocumentError> {
    let category = Category {
        id: CategoryId(names.categories.own(&mut fields)?),
        name: fields.text("name")?.unwrap_or_default(),
        goal: fields.text("goal")?.unwrap_or_default(),
        target_share: fields.maybe_number("target_share")?,
        one_in: fields.maybe_number("one_in")?,
        colour: fields.maybe_number("colour")?.and_then(|colour| u8::try_from(colour).ok()),
    };
    fields.finish(report);
    Ok(category)
}

fn read_campaign(
    mut fields: Fields<'_>,
    names: &Names,
    report: &mut Report,
) -> Result<Campaign, DocumentError> {
    let campaign = Campaign {
        id: CampaignId(names.campaigns.own(&mut fields)?),
        name: fields.text("name")?.unwrap_or_default(),
        goal: fields.text("goal")?.unwrap_or_default(),
        from: fields.maybe_date("from")?,
        to: fields.maybe_date("to")?,
        channels: names.channels.many(fields.list("channels")?)?.into_iter().map(ChannelId).collect(),
        budget: fields.maybe_number("budget")?,
        results: fields.text("results")?.unwrap_or_default(),
    };
    fields.finish(report);
    Ok(campaign)
}

fn count(draft: &Draft, report: &mut Report) {
    report.take("channels", draft.channels.len());
    report.take("people", draft.people.len());
    report.take("audiences", draft.audiences.len());
    report.take("tags", draft.tags.len());
    report.take("categories", draft.categories.len());
    report.take("campaigns", draft.campaigns.len());
    report.take("posts", draft.posts.len());
    report.take("placements", draft.posts.iter().map(|post| post.placements.len()).sum());
    report.take("comments", draft.posts.iter().map(|post| post.post.comments.len()).sum());
    report.take("cycle", draft.cycle.len());
    report.take("blackouts", draft.blackouts.len());
    report.take("events", draft.events.len());
    report.take("bin", draft.bin.len());
    report.take("meetings", draft.meetings.len());
}
