//! The register of channels: rhythm kept, and what somebody should see to.

use planning::register::{RegisterEntry, register};
use serde::Deserialize;
use ts_rs::TS;

use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskRegister {}

impl Answer for AskRegister {
    type Reply = Vec<RegisterEntry>;
    const NAME: &'static str = "register";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<RegisterEntry>, ApiError> {
        Ok(register(session.board()?.plan(), session.moment()))
    }
}
