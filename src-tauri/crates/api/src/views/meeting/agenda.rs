//! The parts of an agenda, each with what stands on the board for it.

use board::OpenBoard;
use chrono::NaiveDate;
use planning::plan::PlannedPost;
use planning::{
    AgendaKind, AgendaPart, ChannelId, CycleEntryId, Format, Meeting, Now, PersonId, PlacementId, Plan,
    PlannedTime, PointState, PostId, Status,
};
use serde::Serialize;
use ts_rs::TS;

use super::period::{Fate, PeriodView, moved_out, period, span, standing_in};
use crate::error::ApiError;
use crate::session::Session;
use crate::views::{Card, FindingView, card_of_placement, card_of_post, finding_views};

/// More than a meeting can look at.
const MOST: usize = 200;
/// How many operations back is looked for what was moved.
const REMEMBERED: u32 = 1_000;

#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "AgendaPartView")]
pub(crate) struct PartView {
    pub kind: AgendaKind,
    pub minutes: u32,
    /// `None` for a part that is not about a period.
    pub period: Option<PeriodView>,
    /// At most 200.
    pub items: Vec<AgendaItem>,
}

/// One thing to talk about.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum AgendaItem {
    Card(CardItem),
    Finding(Box<FindingItem>),
    Wheel(WheelItem),
    Point(PointItem),
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CardItem {
    pub post: PostId,
    pub title: String,
    pub status: Status,
    pub owners: Vec<PersonId>,
    /// The earliest time in the period, or the post's own.
    pub planned: Option<PlannedTime>,
    /// What stands in the period; everything where the part is about none.
    pub places: Vec<CardPlace>,
    /// What must be decided.
    pub asks: Vec<Ask>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CardPlace {
    pub placement: PlacementId,
    pub channel: ChannelId,
    pub format: Format,
    pub planned: PlannedTime,
    pub fate: Fate,
    /// Why it is not out; asked for where it slipped or was dropped.
    pub slip_reason: Option<String>,
}

/// What a card lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ask {
    /// It should be out: was it, when will it be, or not at all?
    Slipped,
    /// An idea: yes, no or later?
    GoAhead,
    Owner,
    Time,
    Channel,
    Approval,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct FindingItem {
    pub finding: FindingView,
    /// Those it is about, by time.
    pub cards: Vec<Card>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WheelItem {
    pub entry: CycleEntryId,
    pub title: String,
    pub owner: Option<PersonId>,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    pub expected: u32,
    /// Posts that serve it and stand in its time.
    pub planned: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PointItem {
    pub point: planning::PointId,
    pub text: String,
    pub who: Option<String>,
    #[ts(type = "string | null")]
    pub due: Option<NaiveDate>,
    pub state: PointState,
    pub post: Option<PostId>,
}

pub(super) fn parts(session: &mut Session, meeting: &Meeting) -> Result<Vec<PartView>, ApiError> {
    meeting.agenda.iter().map(|part| view(session, meeting, *part)).collect()
}

fn view(session: &mut Session, meeting: &Meeting, part: AgendaPart) -> Result<PartView, ApiError> {
    let now = session.moment();
    let AgendaPart { kind, minutes } = part;
    let plan = session.board()?.plan();
    let days = span(kind, meeting.held_on);
    let mut items: Vec<AgendaItem> = match (kind, days) {
        (_, Some(days)) => cards_of(plan, days, now).into_iter().map(AgendaItem::Card).collect(),
        (AgendaKind::Ideas, _) => ideas(plan).into_iter().map(AgendaItem::Card).collect(),
        (AgendaKind::Findings, _) => findings(session)?,
        (AgendaKind::Wheel, _) => wheel(plan, meeting.held_on).into_iter().map(AgendaItem::Wheel).collect(),
        (AgendaKind::OpenPoints, _) => points(meeting, Carried::Over).collect(),
        _ => points(meeting, Carried::New).collect(),
    };
    items.truncate(MOST);
    let board = session.board()?;
    add_reasons(board, &mut items)?;
    let mut period = days.map(|days| period(board.plan(), kind, days, now));
    if let (Some(period), Some(days)) = (&mut period, days)
        && days.1 < meeting.held_on
    {
        period.moved = moved_out(&board.history(REMEMBERED)?, days);
    }
    Ok(PartView { kind, minutes, period, items })
}

fn cards_of(plan: &Plan, days: (NaiveDate, NaiveDate), now: Now) -> Vec<CardItem> {
    let mut cards: Vec<CardItem> = plan
        .posts()
        .filter(|post| post.status != Status::Cancelled)
        .filter_map(|post| {
            let standing = standing_in(plan, post, days, now);
            let planned = standing.first().map(|(_, planned, _)| *planned)?;
            let places =
                standing.into_iter().filter_map(|(id, planned, fate)| place(plan, id?, planned, fate));
            Some(card(post, Some(planned), places.collect()))
        })
        .collect();
    cards.sort_by_cached_key(|card| (card.planned.map(|it| (it.first_day(), it.minute())), card.post));
    cards
}

/// The plan does not know why something slipped: no rule asks.
fn add_reasons(board: &OpenBoard, items: &mut [AgendaItem]) -> Result<(), ApiError> {
    for item in items {
        let AgendaItem::Card(card) = item else { continue };
        for place in &mut card.places {
            if matches!(place.fate, Fate::Slipped | Fate::Skipped) {
                place.slip_reason = board.placement(place.placement)?.and_then(|it| it.slip_reason);
            }
        }
    }
    Ok(())
}

fn ideas(plan: &Plan) -> Vec<CardItem> {
    let ideas = plan.posts().filter(|post| post.status == Status::Idea && post.planned.is_none());
    let mut cards: Vec<CardItem> = ideas.map(|post| card(post, None, Vec::new())).collect();
    // Ids grow with time: the newest idea first.
    cards.sort_by_key(|card| std::cmp::Reverse(card.post));
    cards
}

fn place(plan: &Plan, id: PlacementId, planned: PlannedTime, fate: Fate) -> Option<CardPlace> {
    let placement = plan.placement(id)?;
    Some(CardPlace {
        placement: id,
        channel: placement.channel,
        format: placement.format,
        planned,
        fate,
        slip_reason: None,
    })
}

fn card(post: &PlannedPost, planned: Option<PlannedTime>, places: Vec<CardPlace>) -> CardItem {
    let is_settled =
        !places.is_empty() && places.iter().all(|it| matches!(it.fate, Fate::Out | Fate::Skipped));
    let asked: [(Ask, bool); 6] = [
        (Ask::Slipped, places.iter().any(|place| place.fate == Fate::Slipped)),
        (Ask::GoAhead, post.status == Status::Idea),
        (Ask::Owner, post.owners.is_empty()),
        (Ask::Time, planned.is_none_or(|planned| planned.day().is_none())),
        (Ask::Channel, post.placements.is_empty()),
        (Ask::Approval, matches!(post.status, Status::Drafting | Status::Review)),
    ];
    let asks = asked.into_iter().filter(|(_, asked)| *asked && !is_settled).map(|(ask, _)| ask);
    CardItem {
        post: post.id,
        title: post.title.clone(),
        status: post.status,
        owners: post.owners.clone(),
        planned,
        places,
        asks: asks.collect(),
    }
}

fn findings(session: &mut Session) -> Result<Vec<AgendaItem>, ApiError> {
    let now = session.moment();
    let found: Vec<_> = session.board_mut()?.findings(now).in_order().into_iter().cloned().collect();
    let board = session.board()?;
    let plan = board.plan();
    let mut views = finding_views(board, found.iter())?;
    views.retain(|finding| finding.accepted.is_none());
    views.truncate(MOST);
    let item = |finding: FindingView| {
        let mut cards: Vec<Card> =
            finding.placements.iter().filter_map(|id| card_of_placement(plan, *id)).collect();
        if cards.is_empty() {
            cards.extend(finding.post.and_then(|id| card_of_post(plan, id)));
        }
        AgendaItem::Finding(Box::new(FindingItem { finding, cards }))
    };
    Ok(views.into_iter().map(item).collect())
}

fn wheel(plan: &Plan, on: NaiveDate) -> Vec<WheelItem> {
    let mut items: Vec<WheelItem> = Vec::new();
    for entry in plan.cycle() {
        for occurrence in entry.occurrences_due(on) {
            let days = planning::wall_clock::day_number(occurrence.first)
                ..=planning::wall_clock::day_number(occurrence.last);
            let stops = plan.served(entry.id).map_or(&[][..], |stops| stops.all());
            let mut posts: Vec<PostId> = stops
                .iter()
                .filter(|stop| stop.last_day >= *days.start() && stop.day() <= *days.end())
                .map(|stop| stop.post)
                .collect();
            posts.sort_unstable();
            posts.dedup();
            items.push(WheelItem {
                entry: entry.id,
                title: entry.title.clone(),
                owner: entry.owner,
                from: occurrence.first,
                to: occurrence.last,
                expected: entry.expected_posts,
                planned: posts.len(),
            });
        }
    }
    items.sort_by_key(|item| (item.from, item.entry));
    items
}

/// Whether points come from an earlier meeting or were raised in this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Carried {
    Over,
    New,
}

fn points(meeting: &Meeting, carried: Carried) -> impl Iterator<Item = AgendaItem> {
    let wanted = meeting.points.iter().filter(move |point| {
        point.carried == (carried == Carried::Over) && (carried == Carried::Over || point.post.is_none())
    });
    wanted.map(|point| {
        AgendaItem::Point(PointItem {
            point: point.id,
            text: point.text.clone(),
            who: point.who.clone(),
            due: point.due,
            state: point.state,
            post: point.post,
        })
    })
}
