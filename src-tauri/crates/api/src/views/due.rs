//! What goes out today and what should be out already, with all that is needed to publish it by hand.

use std::path::Path;

use chrono::{Days, NaiveDateTime};
use planning::planned_time::minute_format;
use planning::wall_clock::day_number;
use planning::{
    ChannelId, Format, PersonId, Picture, PlacementId, PlacementState, PlannedTime, PostId, Status,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;
use crate::pictures::folder_of;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

/// What is later than this belongs to the findings.
const LATE_DAYS: u64 = 14;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskDue {}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct DueView {
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub now: NaiveDateTime,
    /// By time; what is out today too.
    pub items: Vec<DueItem>,
}

/// One placement to publish.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct DueItem {
    pub placement: PlacementId,
    pub post: PostId,
    pub title: String,
    pub channel: ChannelId,
    pub format: Format,
    pub planned: PlannedTime,
    pub status: Status,
    pub state: PlacementState,
    pub owners: Vec<PersonId>,
    /// Its own text, else the post's brief.
    pub text: String,
    /// What the post leads to.
    pub link: Option<String>,
    /// Where it is out.
    pub url: Option<String>,
    pub pictures: Vec<DuePicture>,
    /// Whether a crisis hold holds it back.
    pub held: bool,
}

/// A picture to publish along.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct DuePicture {
    /// As it stands on the card.
    pub name: String,
    /// Where its copy lies, for the upload dialog of a network; `None` while the card has only the name.
    pub path: Option<String>,
}

impl Answer for AskDue {
    type Reply = DueView;
    const NAME: &'static str = "due";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<DueView, ApiError> {
        let now = session.moment();
        let board = session.board()?;
        let plan = board.plan();
        let folder = folder_of(board.path());
        let today = day_number(now.today());
        let first = now.today().checked_sub_days(Days::new(LATE_DAYS)).map_or(today, day_number);
        let mut items = Vec::new();
        for lane in plan.active_lanes() {
            let holds =
                plan.blackouts().filter(|it| it.is_running_hold() && it.holds(lane.channel.id)).count();
            for stop in lane.stops.on_days(first..today + 1).iter().filter(|stop| stop.is_dated()) {
                // What is out on an earlier day is done with.
                if stop.published && stop.day() < today {
                    continue;
                }
                let (Some(placement), Some(post)) =
                    (board.placement(stop.placement)?, board.post(stop.post)?)
                else {
                    continue;
                };
                let Some(planned) = placement.planned.or(post.planned) else { continue };
                items.push(DueItem {
                    placement: placement.id,
                    post: post.id,
                    title: post.title,
                    channel: placement.channel,
                    format: placement.format,
                    planned,
                    status: post.status,
                    state: placement.state,
                    owners: post.owners,
                    text: placement.text.unwrap_or(post.brief),
                    link: post.link,
                    url: placement.url,
                    pictures: post
                        .pictures
                        .into_iter()
                        .map(|picture| due_picture(&folder, picture))
                        .collect(),
                    held: holds > 0 && !post.exempt_from_holds,
                });
            }
        }
        items.sort_by_key(|item| (item.planned.first_day(), item.planned.minute(), item.placement));
        Ok(DueView { now: now.0, items })
    }
}

/// Only a name that Postwheel gave leads into the board's folder: no text of a card is a path.
fn due_picture(folder: &Path, picture: Picture) -> DuePicture {
    let file = picture.file.filter(|file| Picture::is_file_name(file));
    DuePicture { name: picture.name, path: file.map(|file| folder.join(file).display().to_string()) }
}
