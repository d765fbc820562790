//! The public holidays of a country in a year.

use chrono::NaiveDate;
use planning::holidays::{Country, Language, public_holidays};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskPublicHolidays {
    pub country: Country,
    pub year: i32,
    /// `None` takes the board's language, or English without a board.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PublicHoliday {
    #[ts(type = "string")]
    pub date: NaiveDate,
    pub name: &'static str,
    /// Whether offices only treat it as free; the law does not make it a public holiday.
    pub eve: bool,
}

impl Answer for AskPublicHolidays {
    type Reply = Vec<PublicHoliday>;
    const NAME: &'static str = "public_holidays";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Vec<PublicHoliday>, ApiError> {
        let board = session.open_board().map(|board| board.plan().language());
        let language = self.language.or(board).unwrap_or(Language::En);
        let holidays = public_holidays(self.country, self.year).into_iter();
        Ok(holidays
            .map(|day| PublicHoliday { date: day.date, name: day.key.name(language), eve: day.eve })
            .collect())
    }
}
