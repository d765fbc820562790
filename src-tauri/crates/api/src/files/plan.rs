//! The plan to a file for those without the board: a calendar, a sheet, a page.

use std::collections::HashMap;
use std::path::Path;

use board::OpenBoard;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use exchange::paper::Paper;
use exchange::plan_out::{self, PlanRow};
use exchange::words::Words;
use planning::{Channel, ChannelId, PersonId, Placement, PlannedTime, Post, PostId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::export::replace;
use crate::error::{ApiError, ErrorCode};

/// What of the plan goes out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Part {
    pub channel: Option<ChannelId>,
    /// One of its owners.
    pub person: Option<PersonId>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// The formats that people read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaperFormat {
    Html,
    Xlsx,
    Markdown,
}

/// A paper as the bytes of a file.
pub(crate) fn write_paper(paper: &Paper, format: PaperFormat) -> Result<Vec<u8>, ApiError> {
    Ok(match format {
        PaperFormat::Html => exchange::paper::html(paper).into_bytes(),
        PaperFormat::Markdown => exchange::paper::markdown(paper).into_bytes(),
        PaperFormat::Xlsx => exchange::paper::xlsx(paper).map_err(|error| unwritable(&error))?,
    })
}

/// How a plan is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    Calendar,
    Sheet,
    Paper(PaperFormat),
}

/// Writes the part of the plan and says how many rows it has.
pub(super) fn write(
    board: &OpenBoard,
    today: NaiveDate,
    part: &Part,
    form: Form,
    path: &Path,
) -> Result<usize, ApiError> {
    part.must_exist(board)?;
    let about = board.about()?;
    let words = Words::of(about.language);
    let rows = rows(board, part)?;
    let paper = || {
        let span = match (part.from, part.to) {
            (Some(from), Some(to)) => format!("{}, ", words.days(from, to)),
            (Some(from), None) => format!("{} {}, ", words.say("fra", "from"), words.date(from)),
            (None, Some(to)) => format!("{} {}, ", words.say("til", "until"), words.date(to)),
            (None, None) => String::new(),
        };
        let subtitle = format!("{span}{} {}", words.say("laget", "made"), words.date(today));
        plan_out::paper(&about.name, &subtitle, &rows, words)
    };
    let bytes = match form {
        Form::Calendar => plan_out::ics(&about.name, &rows, words).into_bytes(),
        Form::Sheet => {
            let paper = paper();
            let table = paper.sections.first().and_then(|section| section.tables.first());
            table
                .map(|table| exchange::paper::csv(table, words))
                .transpose()
                .map_err(|error| unwritable(&error))?
                .unwrap_or_default()
        }
        Form::Paper(format) => write_paper(&paper(), format)?,
    };
    replace(path, &bytes)?;
    Ok(rows.len())
}

/// The part of the plan as a calendar.
pub(crate) fn calendar(board: &OpenBoard, part: &Part) -> Result<String, ApiError> {
    part.must_exist(board)?;
    let about = board.about()?;
    Ok(plan_out::ics(&about.name, &rows(board, part)?, Words::of(about.language)))
}

impl Part {
    fn must_exist(&self, board: &OpenBoard) -> Result<(), ApiError> {
        if self.from.zip(self.to).is_some_and(|(from, to)| from > to) {
            return Err(ApiError::new(
                ErrorCode::InvalidParameters,
                "export: the span ends before it begins; swap “from” and “to”",
            ));
        }
        let missing = |what: &str, id: Uuid| {
            ApiError::new(
                ErrorCode::NotFound,
                format!("there is no {what} {id} on the board; “board” lists them"),
            )
        };
        if let Some(id) = self.channel.filter(|id| board.plan().lane(*id).is_none()) {
            return Err(missing("channel", id.0));
        }
        match self.person.filter(|id| board.plan().desk(*id).is_none()) {
            Some(id) => Err(missing("person", id.0)),
            None => Ok(()),
        }
    }

    /// What has no time belongs only where no span is asked for.
    fn takes_time(&self, planned: Option<PlannedTime>) -> bool {
        match planned {
            Some(planned) => {
                self.from.is_none_or(|from| planned.last_day() >= from)
                    && self.to.is_none_or(|to| planned.first_day() <= to)
            }
            None => self.from.is_none() && self.to.is_none(),
        }
    }
}

/// In time order, without a time last.
fn rows(board: &OpenBoard, part: &Part) -> Result<Vec<PlanRow>, ApiError> {
    let names = Names::of(board)?;
    let mut placements: HashMap<PostId, Vec<Placement>> = HashMap::new();
    for placement in board.placements()? {
        placements.entry(placement.post).or_default().push(placement);
    }
    let mut rows = Vec::new();
    for post in board.posts()? {
        if part.person.is_some_and(|person| !post.owners.contains(&person)) {
            continue;
        }
        let own = placements.remove(&post.id).unwrap_or_default();
        if own.is_empty() && part.channel.is_none() && part.takes_time(post.planned) {
            rows.push(names.row(&post, None));
        }
        for placement in &own {
            let on_channel = part.channel.is_none_or(|channel| placement.channel == channel);
            if on_channel && part.takes_time(placement.planned.or(post.planned)) {
                rows.push(names.row(&post, Some(placement)));
            }
        }
    }
    rows.sort_by_cached_key(|row| {
        let start = row.planned.map(|planned| (planned.first_day(), planned.minute()));
        (start.is_none(), start, row.channel.clone(), row.title.clone(), row.uid.clone())
    });
    Ok(rows)
}

/// What ids are called, and what is known of each row's changes.
struct Names<'b> {
    board: &'b OpenBoard,
    channels: HashMap<ChannelId, Channel>,
    people: HashMap<PersonId, String>,
    lists: HashMap<Uuid, String>,
    versions: HashMap<Uuid, u32>,
    changes: HashMap<Uuid, NaiveDateTime>,
}

impl<'b> Names<'b> {
    fn of(board: &'b OpenBoard) -> Result<Self, ApiError> {
        let categories = board.categories()?.into_iter().map(|it| (it.id.0, it.name));
        let tags = board.tags()?.into_iter().map(|it| (it.id.0, it.name));
        let campaigns = board.campaigns()?.into_iter().map(|it| (it.id.0, it.name));
        let audiences = board.audiences()?.into_iter().map(|it| (it.id.0, it.name));
        Ok(Self {
            board,
            channels: board.channels()?.into_iter().map(|channel| (channel.id, channel)).collect(),
            people: board.people()?.into_iter().map(|person| (person.id, person.name)).collect(),
            lists: categories.chain(tags).chain(campaigns).chain(audiences).collect(),
            versions: board.card_versions()?,
            changes: board.last_changes()?,
        })
    }

    fn row(&self, post: &Post, placement: Option<&Placement>) -> PlanRow {
        let channel = placement.and_then(|placement| self.channels.get(&placement.channel));
        let name = |id: Uuid| self.lists.get(&id).cloned();
        let planned = placement.and_then(|placement| placement.planned).or(post.planned);
        let uid = placement.map_or(post.id.0, |placement| placement.id.0);
        let own_text = placement.and_then(|placement| placement.text.clone());
        let version = |id: Uuid| self.versions.get(&id).map_or(0, |version| version.saturating_sub(1));
        let parts = [Some(post.id.0), placement.map(|it| it.id.0), channel.map(|it| it.id.0)];
        PlanRow {
            uid: uid.to_string(),
            title: post.title.clone(),
            text: own_text.unwrap_or_else(|| post.brief.clone()),
            channel: channel.map(|channel| channel.name.clone()),
            format: placement.map(|placement| placement.format),
            planned,
            at: planned.and_then(PlannedTime::minute).and_then(|minute| self.moment(minute)),
            status: post.status,
            state: placement.map_or(planning::PlacementState::Planned, |placement| placement.state),
            owners: post.owners.iter().filter_map(|id| self.people.get(id).cloned()).collect(),
            category: post.category.and_then(|id| name(id.0)),
            tags: post.tags.iter().filter_map(|id| name(id.0)).collect(),
            campaign: post.campaign.and_then(|id| name(id.0)),
            audience: post.audience.and_then(|id| name(id.0)),
            link: post.link.clone(),
            url: placement.and_then(|placement| placement.url.clone()),
            sponsored: post.sponsored,
            sequence: version(post.id.0).saturating_add(placement.map_or(0, |it| version(it.id.0))),
            changed: parts.into_iter().flatten().map(|id| self.changed(id)).max().unwrap_or_default(),
        }
    }

    /// When an entity was changed last; what was never changed is as old as its id says.
    fn changed(&self, id: Uuid) -> DateTime<Utc> {
        let noted = self.changes.get(&id).and_then(|at| self.moment(*at));
        let made = || {
            let (seconds, _) = id.get_timestamp().filter(|_| id.get_version_num() == 7)?.to_unix();
            Utc.timestamp_opt(i64::try_from(seconds).ok()?, 0).single()
        };
        noted.or_else(made).unwrap_or_else(|| Utc.timestamp_opt(946_684_800, 0).single().unwrap_or_default())
    }

    /// The moment that a time on the board's wall clock means.
    fn moment(&self, wall: NaiveDateTime) -> Option<DateTime<Utc>> {
        let instant = self.board.plan().clock().moment(wall).instant;
        Utc.timestamp_opt(i64::from(instant) * 60, 0).single()
    }
}

fn unwritable(error: &dyn std::fmt::Display) -> ApiError {
    ApiError::new(ErrorCode::Internal, format!("the file can't be put together: {error}"))
}
