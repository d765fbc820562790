//! Changes the thresholds of the rules that hold for the whole board.

use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;
use planning::Settings;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetThresholds {
    pub owner_gap_minutes: u32,
    pub audience_gap_minutes: u32,
    pub double_post_hours: u32,
    pub duplicate_days: u32,
    pub ready_days: u32,
    pub eves_are_holidays: bool,
}

impl Intent for SetThresholds {
    const NAME: &'static str = "set_thresholds";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let mut board = edit.board()?;
        board.settings = Settings {
            owner_gap_minutes: self.owner_gap_minutes,
            audience_gap_minutes: self.audience_gap_minutes,
            double_post_hours: self.double_post_hours,
            duplicate_days: self.duplicate_days,
            ready_days: self.ready_days,
            eves_are_holidays: self.eves_are_holidays,
            ..board.settings
        };
        edit.put(&board)?;
        Ok(Told::about(board.name))
    }
}
