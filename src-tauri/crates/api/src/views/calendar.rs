//! A span of days: what is planned on them, how full the channels are, and what the rules say.

use std::collections::BTreeMap;

use board::OpenBoard;
use chrono::{Datelike, Days, NaiveDate};
use planning::findings::{Finding, Findings};
use planning::planned_time::week_text;
use planning::wall_clock::{date_of, day_number, monday_of_week, week_number};
use planning::{BlackoutId, ChannelId, EventId, PlannedTime, Weight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::card::{Card, cards};
use super::cycle::{ComingOccurrence, Suggestion, coming, suggestions};
use super::finding::{FindingView, finding_views};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// The longest span in days: a year's view with the weeks it begins and ends in.
const LONGEST: i64 = 400;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCalendar {
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day, included.
    #[ts(type = "string")]
    pub to: NaiveDate,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CalendarView {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    #[ts(type = "string")]
    pub today: NaiveDate,
    pub days: Vec<DayView>,
    /// What is planned on these days, or in a week, month or quarter that touches them.
    pub cards: Vec<Card>,
    pub loads: Vec<DayLoad>,
    pub week_loads: Vec<WeekLoad>,
    pub findings: Vec<FindingView>,
    /// Occasions of the annual wheel that touch these days.
    pub coming: Vec<ComingOccurrence>,
    /// Recurring content that nobody has taken yet.
    pub suggestions: Vec<Suggestion>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct DayView {
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Its ISO week, `2026-W34`.
    pub week: String,
    /// The names of its public holidays and eves, in the board's language.
    pub holiday: Option<String>,
    /// Whether it is only treated as free, not a public holiday.
    pub eve: bool,
    pub blackouts: Vec<BlackoutId>,
    pub events: Vec<EventId>,
}

/// How full a channel is on a day, in whole posts.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct DayLoad {
    pub channel: ChannelId,
    #[ts(type = "string")]
    pub date: NaiveDate,
    pub load: Weight,
    pub limit: Option<Weight>,
}

/// How full a channel is in an ISO week, in whole posts.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WeekLoad {
    pub channel: ChannelId,
    pub week: String,
    pub load: Weight,
    pub limit: Option<Weight>,
}

impl Answer for AskCalendar {
    type Reply = CalendarView;
    const NAME: &'static str = "calendar";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<CalendarView, ApiError> {
        let (from, to) = (self.from, self.to);
        if from > to || (to - from).num_days() > LONGEST {
            let message = format!("calendar: {from} to {to} is not a span of 1 to {LONGEST} days");
            return Err(ApiError::new(ErrorCode::InvalidParameters, message));
        }
        let now = session.moment();
        session.board_mut()?.findings(now);
        let coming = coming(session, from, to)?;
        let (board, plan) = (session.board()?, session.board()?.plan());
        let findings = findings_between(board, from, to);
        let views = finding_views(board, findings.iter().copied())?;
        let open = findings.iter().zip(&views).filter(|(_, view)| view.accepted.is_none());
        Ok(CalendarView {
            from,
            to,
            today: now.today(),
            days: days(session, from, to)?,
            cards: cards(plan, plan.cards_between(from, to), open.map(|(finding, _)| *finding)),
            loads: day_loads(session, from, to)?,
            week_loads: week_loads(session, from, to)?,
            findings: views,
            coming,
            suggestions: suggestions(session, from, to)?,
        })
    }
}

/// Those of the findings as asked for last that concern these days, in order.
fn findings_between(board: &OpenBoard, from: NaiveDate, to: NaiveDate) -> Vec<&Finding> {
    let all = board.known_findings().into_iter().flat_map(Findings::all);
    let mut findings: Vec<&Finding> =
        all.filter(|finding| finding.belongs_to(Some(from), Some(to))).collect();
    findings.sort_by_cached_key(|finding| finding.order());
    findings
}

fn days(session: &Session, from: NaiveDate, to: NaiveDate) -> Result<Vec<DayView>, ApiError> {
    let board = session.board()?;
    let plan = board.plan();
    let years = from.year()..=to.year();
    let holidays: Vec<_> =
        years.flat_map(|year| planning::holidays::public_holidays(plan.country(), year)).collect();
    let covers =
        |first: PlannedTime, last: PlannedTime, date| first.first_day() <= date && date <= last.last_day();
    let day = |date: NaiveDate| {
        let feasts: Vec<_> = holidays.iter().filter(|holiday| holiday.date == date).collect();
        let names: Vec<&str> = feasts.iter().map(|holiday| holiday.key.name(plan.language())).collect();
        DayView {
            date,
            week: week_text(date.iso_week()),
            holiday: (!names.is_empty()).then(|| names.join(" · ")),
            eve: feasts.iter().all(|holiday| holiday.eve) && !feasts.is_empty(),
            blackouts: plan.blackouts().filter(|b| covers(b.from, b.to, date)).map(|b| b.id).collect(),
            events: plan.events().filter(|e| covers(e.from, e.to, date)).map(|e| e.id).collect(),
        }
    };
    let span = from.iter_days().take_while(|date| *date <= to);
    Ok(span.map(day).collect())
}

fn day_loads(session: &Session, from: NaiveDate, to: NaiveDate) -> Result<Vec<DayLoad>, ApiError> {
    let now = session.moment();
    let mut loads = Vec::new();
    for lane in session.board()?.plan().lanes() {
        let limit = lane.channel.capacity.most_per_day;
        let mut by_day: BTreeMap<i32, i32> = BTreeMap::new();
        for stop in lane.stops.on_days(day_number(from)..day_number(to) + 1) {
            if stop.is_dated() && stop.is_in_play(now) && stop.weight.0 > 0 {
                *by_day.entry(stop.day()).or_default() += stop.weight.0;
            }
        }
        let channel = lane.channel.id;
        loads.extend(by_day.into_iter().map(|(day, load)| DayLoad {
            channel,
            date: date_of(day),
            load: Weight(load),
            limit,
        }));
    }
    Ok(loads)
}

fn week_loads(session: &Session, from: NaiveDate, to: NaiveDate) -> Result<Vec<WeekLoad>, ApiError> {
    let now = session.moment();
    let first = monday_of_week(week_number(day_number(from)));
    let end = monday_of_week(week_number(day_number(to)) + 1);
    let mut loads = Vec::new();
    for lane in session.board()?.plan().lanes() {
        let limit = lane.channel.capacity.most_per_week;
        let mut by_week: BTreeMap<i32, i32> = BTreeMap::new();
        for stop in lane.stops.on_days(day_number(first)..day_number(end)) {
            if stop.is_weekly() && stop.is_in_play(now) && stop.weight.0 > 0 {
                *by_week.entry(stop.week()).or_default() += stop.weight.0;
            }
        }
        let channel = lane.channel.id;
        loads.extend(by_week.into_iter().map(|(week, load)| {
            let monday = monday_of_week(week);
            WeekLoad { channel, week: week_text(monday.iso_week()), load: Weight(load), limit }
        }));
    }
    Ok(loads)
}

/// A channel's load on the day of a time, for the preview of a move.
pub(super) fn load_on(
    plan: &planning::Plan,
    now: planning::Now,
    channel: ChannelId,
    day: NaiveDate,
) -> Option<DayLoad> {
    let lane = plan.lane(channel)?;
    let next = day.checked_add_days(Days::new(1))?;
    let stops = lane.stops.on_days(day_number(day)..day_number(next));
    let counted = stops.iter().filter(|stop| stop.is_dated() && stop.is_in_play(now));
    let load = Weight(counted.map(|stop| stop.weight.0).sum());
    Some(DayLoad { channel, date: day, load, limit: lane.channel.capacity.most_per_day })
}
