//! Quick capture: one line becomes a card. `Skolstart 18/8 12:00 @fb @ig #studiestart +anna` is understood.

mod crisis;
mod line;
mod names;
mod time;
mod time_words;

use board::intents::crisis::CrisisMessage;
use board::intents::posts;
pub(crate) use crisis::CaptureCrisisMessage;
use planning::{CategoryId, ChannelId, Format, PersonId, PlannedTime, Status, TagId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Understand {
    pub line: String,
}

/// What a line says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub(crate) struct Understood {
    pub title: String,
    pub planned: Option<PlannedTime>,
    pub placements: Vec<UnderstoodPlacement>,
    pub category: Option<CategoryId>,
    pub tags: Vec<TagId>,
    /// Tags that the board does not have yet and that capturing makes.
    pub new_tags: Vec<String>,
    pub owners: Vec<PersonId>,
    pub sponsored: bool,
    /// Marks that name nothing on this board, as they were typed; they stay in the title.
    pub unknown: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub(crate) struct UnderstoodPlacement {
    pub channel: ChannelId,
    pub format: Format,
}

impl Understood {
    /// What has a time is a draft that counts; what has none is an idea.
    fn status(&self) -> Status {
        if self.planned.is_some() { Status::Drafting } else { Status::Idea }
    }
}

impl Answer for Understand {
    type Reply = Understood;
    const NAME: &'static str = "understand";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Understood, ApiError> {
        understand(session, &self.line)
    }
}

fn understand(session: &Session, line: &str) -> Result<Understood, ApiError> {
    let board = session.board()?;
    let names = names::Names {
        channels: board.channels()?,
        people: board.people()?,
        categories: board.categories()?,
        tags: board.tags()?,
    };
    Ok(line::read(line, &names, session.now()))
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CapturePost {
    pub line: String,
}

impl Answer for CapturePost {
    type Reply = OutcomeView;
    const NAME: &'static str = "capture_post";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let understood = understand(session, &self.line)?;
        let status = understood.status();
        capture(session, understood, status, Holds::Heeded)
    }
}

/// Whether crisis holds hold back what is captured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Heeded,
    PassedOver,
}

/// Makes the card.
fn capture(
    session: &mut Session,
    understood: Understood,
    status: Status,
    holds: Holds,
) -> Result<OutcomeView, ApiError> {
    if understood.title.is_empty() {
        return Err(ApiError::new(ErrorCode::Empty, "the line has no title; write what the post is about")
            .with(serde_json::json!({ "what": "title" })));
    }
    let intent = posts::CapturePost {
        status,
        placements: understood
            .placements
            .iter()
            .map(|placement| (placement.channel, placement.format))
            .collect(),
        title: understood.title,
        planned: understood.planned,
        category: understood.category,
        tags: understood.tags,
        new_tags: understood.new_tags,
        owners: understood.owners,
        sponsored: understood.sponsored,
        exempt_from_holds: holds == Holds::PassedOver,
    };
    let (now, moment) = (session.now_precisely(), session.moment());
    session.board_mut()?.findings(moment);
    let outcome = match holds {
        Holds::Heeded => session.board_mut()?.perform(intent, now)?,
        Holds::PassedOver => session.board_mut()?.perform(CrisisMessage(intent), now)?,
    };
    OutcomeView::of(session, outcome)
}
