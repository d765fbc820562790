//! The board: cards in columns by status or by horizon and in lanes, a page of each cell at a time.

mod board_card;
mod sorted;

use chrono::{Days, NaiveDate};
use planning::planned_time::week_text;
use planning::{BoardColumn, Filter, Horizon, PlannedTime, PostId, Status, horizon};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;
use uuid::Uuid;

use super::fitting::Fitting;
use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;
pub(super) use board_card::posts_found;
use board_card::{BoardCard, board_cards};
use sorted::{Sorted, sorted};

/// How many cards of a cell are sent unless more are wanted.
const PAGE: usize = 40;
/// Finished work older than this is left out until it is asked for.
const FINISHED_DAYS: u64 = 14;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskColumns {
    pub by: ColumnsBy,
    pub lanes: LanesBy,
    /// Which cards are shown; without, all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub filter: Filter,
    /// Cells of which more than the first page is wanted.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub more: Vec<CellWish>,
    /// Columns of finished work that are wanted back to their beginning.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub older: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ColumnsBy {
    Status,
    Horizon,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LanesBy {
    None,
    Owner,
    Channel,
    Category,
    Campaign,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CellWish {
    #[ts(type = "string | null")]
    pub lane: Option<Uuid>,
    pub column: String,
    pub show: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ColumnsView {
    pub columns: Vec<ColumnView>,
    /// Those that a shown card is in, by id; `null` is the lane of what has none.
    #[ts(type = "Array<string | null>")]
    pub lanes: Vec<Option<Uuid>>,
    /// Those that hold something.
    pub cells: Vec<CellView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ColumnView {
    /// What it is called in requests: a status, a horizon, `2026-Q3`.
    pub key: String,
    pub kind: BoardColumn,
    /// The ISO week it stands for, where it is one.
    pub week: Option<String>,
    /// All its cards, whatever is filtered or left out.
    pub count: usize,
    /// How many of them the filter lets in.
    pub fits: usize,
    /// How many it should hold at most.
    pub limit: Option<u32>,
    /// How many finished cards are left out for their age.
    pub older: usize,
    /// Whether cards can be moved here.
    pub takes: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CellView {
    #[ts(type = "string | null")]
    pub lane: Option<Uuid>,
    pub column: String,
    /// All that could be shown.
    pub count: usize,
    /// The first ones.
    pub cards: Vec<BoardCard>,
}

/// A column as the posts are sorted into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Status(Status),
    Horizon(Horizon),
}

impl Answer for AskColumns {
    type Reply = ColumnsView;
    const NAME: &'static str = "columns";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<ColumnsView, ApiError> {
        let now = session.moment();
        session.board_mut()?.findings(now);
        let (board, today) = (session.board()?, now.today());
        let columns = columns(self.by, today);
        let fitting = Fitting::of(board, &self.filter, today)?;
        let Sorted { cells, counts, fits, older } = sorted(board.plan(), &columns, today, &fitting, &self);
        let shown: HashSet<PostId> = cells.iter().flat_map(|cell| &cell.posts).copied().collect();
        let cards = board_cards(board, &shown)?;
        let limits = &board.plan().settings().column_limits;
        let mut lanes: Vec<Option<Uuid>> = cells.iter().map(|cell| cell.lane).collect();
        lanes.sort_unstable();
        lanes.dedup();
        Ok(ColumnsView {
            columns: columns
                .iter()
                .zip(counts.into_iter().zip(fits).zip(older))
                .map(|(column, ((count, fits), older))| ColumnView {
                    key: column.key(),
                    kind: column.kind(),
                    week: column.week(today),
                    count,
                    fits,
                    limit: limits.get(&column.kind()).copied(),
                    older,
                    takes: column.takes(),
                })
                .collect(),
            lanes,
            cells: cells
                .into_iter()
                .map(|cell| CellView {
                    lane: cell.lane,
                    column: columns[cell.column].key(),
                    count: cell.count,
                    cards: cell.posts.iter().filter_map(|post| cards.get(post).cloned()).collect(),
                })
                .collect(),
        })
    }
}

fn columns(by: ColumnsBy, today: NaiveDate) -> Vec<Column> {
    match by {
        ColumnsBy::Status => Status::ALL.iter().copied().map(Column::Status).collect(),
        ColumnsBy::Horizon => horizon::horizons(today).into_iter().map(Column::Horizon).collect(),
    }
}

impl Column {
    fn key(self) -> String {
        match self {
            Self::Status(status) => status.word().to_owned(),
            Self::Horizon(horizon) => horizon.to_string(),
        }
    }

    fn kind(self) -> BoardColumn {
        match self {
            Self::Status(Status::Idea) => BoardColumn::Idea,
            Self::Status(Status::Drafting) => BoardColumn::Drafting,
            Self::Status(Status::Review) => BoardColumn::Review,
            Self::Status(Status::Approved) => BoardColumn::Approved,
            Self::Status(Status::Published) => BoardColumn::Published,
            Self::Status(Status::Cancelled) => BoardColumn::Cancelled,
            Self::Horizon(horizon) => horizon.column(),
        }
    }

    fn week(self, today: NaiveDate) -> Option<String> {
        use chrono::Datelike;
        match self {
            Self::Horizon(Horizon::ThisWeek) => Some(week_text(today.iso_week())),
            Self::Horizon(Horizon::NextWeek) => {
                Some(week_text(today.checked_add_days(Days::new(7))?.iso_week()))
            }
            _ => None,
        }
    }

    /// Finished work is read from its newest card down, and cut off.
    fn is_finished(self) -> bool {
        matches!(self, Self::Status(Status::Published | Status::Cancelled) | Self::Horizon(Horizon::Out))
    }

    fn takes(self) -> bool {
        !matches!(self, Self::Horizon(Horizon::Earlier | Horizon::Later))
    }
}

/// Whether finished work is too old to be shown unasked.
fn is_old(planned: Option<PlannedTime>, today: NaiveDate) -> bool {
    let first_shown = today.checked_sub_days(Days::new(FINISHED_DAYS));
    planned.zip(first_shown).is_some_and(|(planned, first)| planned.last_day() < first)
}
