//! Changes the board's name, time zone, country of public holidays and language.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told, worded};
use crate::refusal::Refusal;
use planning::holidays::{Country, Language};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeBoard {
    pub name: String,
    #[ts(type = "string")]
    pub time_zone: chrono_tz::Tz,
    pub country: Country,
    pub language: Language,
}

impl Intent for DescribeBoard {
    const NAME: &'static str = "describe_board";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut board = edit.board()?;
        board.name = worded("name of the board", &self.name)?;
        (board.time_zone, board.country, board.language) = (self.time_zone, self.country, self.language);
        edit.put(&board)?;
        Ok(Told::about(board.name))
    }
}
