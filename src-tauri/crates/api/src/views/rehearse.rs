//! What a change would do to the findings, before it is made: "this would raise 12 findings in the next four weeks".

use chrono::{Days, NaiveDate};
use planning::findings::Finding;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::finding::{FindingView, finding_views};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, COMMANDS, CommandKind};
use crate::session::Session;

/// How far ahead is looked: four weeks.
const DAYS: u64 = 28;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rehearse {
    /// A command that writes, such as `set_capacity`.
    pub command: String,
    #[ts(type = "unknown")]
    pub params: Value,
    /// The last day that is looked at; `None` looks four weeks ahead.
    #[serde(default)]
    #[ts(type = "string | null", optional)]
    pub until: Option<NaiveDate>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Rehearsal {
    /// Findings it would bring or change until then, the gravest first; 20 at most.
    pub raised: Vec<FindingView>,
    pub raised_count: usize,
    /// How many it would end or change until then.
    pub solved: usize,
}

impl Answer for Rehearse {
    type Reply = Rehearsal;
    const NAME: &'static str = "rehearse";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Rehearsal, ApiError> {
        let rehearse =
            COMMANDS.iter().find(|known| known.name == self.command).and_then(|known| known.rehearse);
        let rehearse = rehearse.ok_or_else(|| {
            let message = format!(
                "“{}” is no command that can be rehearsed; name one that changes the board",
                self.command
            );
            ApiError::new(ErrorCode::UnknownCommand, message)
        })?;
        let delta = rehearse(session, self.params)?;
        let today = session.moment().today();
        let end = self.until.or(today.checked_add_days(Days::new(DAYS)));
        let soon = |finding: &&Finding| finding.belongs_to(Some(today), end);
        let mut raised: Vec<&Finding> = delta.raised.iter().filter(soon).collect();
        raised.sort_by_cached_key(|finding| finding.order());
        let raised_count = raised.len();
        raised.truncate(20);
        Ok(Rehearsal {
            raised: finding_views(session.board()?, raised.into_iter())?,
            raised_count,
            solved: delta.solved.iter().filter(soon).count(),
        })
    }
}
