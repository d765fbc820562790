//! Who would watch on which day, before the rota is laid out.

use planning::rota::{Rota, RotaDay};
use serde::Deserialize;
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskRota {
    pub rota: Rota,
}

impl Answer for AskRota {
    type Reply = Vec<RotaDay>;
    const NAME: &'static str = "rota";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<RotaDay>, ApiError> {
        let board = session.board()?;
        let people = board.people()?;
        self.rota.days(&people, |day| board.plan().holiday(day).is_some()).map_err(|flaw| {
            ApiError::new(ErrorCode::Impossible, format!("rota: {flaw}"))
                .with(serde_json::json!({ "what": "rota", "why": flaw.to_string() }))
        })
    }
}
