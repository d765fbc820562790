//! What lies in the bin.

use planning::BinnedPost;
use serde::Deserialize;
use ts_rs::TS;

use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskBin {}

impl Answer for AskBin {
    type Reply = Vec<BinnedPost>;
    const NAME: &'static str = "bin";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<BinnedPost>, ApiError> {
        let mut bin = session.board()?.bin()?;
        bin.sort_by_key(|binned| (std::cmp::Reverse(binned.deleted_at), binned.id));
        Ok(bin)
    }
}
