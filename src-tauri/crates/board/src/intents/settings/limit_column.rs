//! Says how many cards a column of the board should hold at most. It is said when there are more; nothing is refused.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::BoardColumn;
use serde_json::json;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LimitColumn {
    pub column: BoardColumn,
    /// `None` takes the limit away.
    pub most: Option<u32>,
}

impl Intent for LimitColumn {
    const NAME: &'static str = "limit_column";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        if self.most == Some(0) {
            let why = "a column that holds nothing needs no limit; write 1 or more, or take it away";
            return Err(Refusal::Impossible { what: "limit of 0", why: why.into() });
        }
        let mut board = edit.board()?;
        match self.most {
            Some(most) => board.settings.column_limits.insert(self.column, most),
            None => board.settings.column_limits.remove(&self.column),
        };
        edit.put(&board)?;
        Ok(Told::about(self.column.word()).with(json!({ "most": self.most })))
    }
}
