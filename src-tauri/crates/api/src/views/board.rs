//! The board with all its lists: what every screen needs besides cards.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use planning::planned_time::{minute_format, week_text};
use planning::{
    Audience, Blackout, Board, Campaign, Category, Channel, CycleEntry, Event, Person, RuleName, SavedView,
    Tag,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::finding::FindingCounts;
use super::history::OperationView;
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskBoard {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct BoardView {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub is_sample: bool,
    pub board: Board,
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub now: NaiveDateTime,
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// Today's ISO week, `2026-W34`.
    pub week: String,
    pub channels: Vec<Channel>,
    pub people: Vec<Person>,
    pub audiences: Vec<Audience>,
    pub tags: Vec<Tag>,
    pub categories: Vec<Category>,
    pub campaigns: Vec<Campaign>,
    pub blackouts: Vec<Blackout>,
    pub events: Vec<Event>,
    pub cycle: Vec<CycleEntry>,
    pub saved_views: Vec<SavedView>,
    pub post_count: u32,
    /// How many deleted cards lie in the bin.
    pub bin_count: u32,
    pub findings: FindingCounts,
    /// The rules that exist, in the order of the list.
    pub rules: Vec<RuleName>,
    /// Those of them that a channel can decide about for itself.
    pub channel_rules: Vec<RuleName>,
    /// What undo would take back, and redo repeat.
    pub undo: Option<OperationView>,
    pub redo: Option<OperationView>,
}

impl Answer for AskBoard {
    type Reply = BoardView;
    const NAME: &'static str = "board";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<BoardView, ApiError> {
        let now = session.moment();
        let findings = FindingCounts::of(session)?;
        let board = session.board()?;
        Ok(BoardView {
            path: board.path().to_owned(),
            is_sample: session.is_sample(),
            board: board.about()?,
            now: now.0,
            today: now.today(),
            week: week_text(now.today().iso_week()),
            channels: by_name(board.channels()?, |channel| &channel.name),
            people: by_name(board.people()?, |person| &person.name),
            audiences: by_name(board.audiences()?, |audience| &audience.name),
            tags: by_name(board.tags()?, |tag| &tag.name),
            categories: by_name(board.categories()?, |category| &category.name),
            campaigns: by_name(board.campaigns()?, |campaign| &campaign.name),
            blackouts: board.blackouts()?,
            events: board.events()?,
            cycle: board.cycle()?,
            saved_views: by_name(board.saved_views()?, |view| &view.name),
            post_count: board.post_count()?,
            bin_count: board.bin_count()?,
            findings,
            rules: planning::findings::rules::existing().collect(),
            channel_rules: planning::findings::rules::existing()
                .filter(|rule| rule.is_about_a_channel())
                .collect(),
            undo: board.undoable()?.map(OperationView::of),
            redo: board.redoable()?.map(OperationView::of),
        })
    }
}

fn by_name<T>(mut list: Vec<T>, name: impl Fn(&T) -> &String) -> Vec<T> {
    list.sort_by_cached_key(|item| name(item).to_lowercase());
    list
}
