//! Captures a crisis message in one line: it goes out in spite of holds, at once unless the line says when, and on the held
//! primary channels unless the line names others.

use planning::{ChannelState, Format, PlannedTime, Platform, Status, Tier};
use serde::Deserialize;
use ts_rs::TS;

use super::{Holds, UnderstoodPlacement, capture, understand};
use crate::error::ApiError;
use crate::outcome::OutcomeView;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaptureCrisisMessage {
    pub line: String,
}

impl Answer for CaptureCrisisMessage {
    type Reply = OutcomeView;
    const NAME: &'static str = "capture_crisis_message";
    const KIND: CommandKind = CommandKind::Write;

    fn answer(self, session: &mut Session) -> Result<OutcomeView, ApiError> {
        let mut understood = understand(session, &self.line)?;
        understood.planned = understood.planned.or(Some(PlannedTime::Minute(session.now())));
        if understood.placements.is_empty() {
            understood.placements = held_primary_channels(session)?;
        }
        capture(session, understood, Status::Drafting, Holds::PassedOver)
    }
}

fn held_primary_channels(session: &Session) -> Result<Vec<UnderstoodPlacement>, ApiError> {
    let board = session.board()?;
    let holds: Vec<_> = board.plan().blackouts().filter(|it| it.is_running_hold()).collect();
    let channels = board.channels()?.into_iter();
    let wanted = channels.filter(|channel| {
        channel.state == ChannelState::Active
            && channel.tier == Tier::Primary
            && holds.iter().any(|hold| hold.holds(channel.id))
            // Nobody prints or records within the hour.
            && !matches!(channel.platform, Platform::Print | Platform::Podcast | Platform::Newsletter)
    });
    Ok(wanted
        .map(|channel| UnderstoodPlacement {
            channel: channel.id,
            format: match channel.platform {
                Platform::Website | Platform::Intranet => Format::Article,
                Platform::Press => Format::Release,
                _ => Format::Post,
            },
        })
        .collect())
}
