//! A year at a glance: how full every channel is in every ISO week. One walk over each channel's placements.

use chrono::{Datelike, NaiveDate, Weekday};
use planning::plan::Stop;
use planning::planned_time::week_text;
use planning::wall_clock::{day_number, monday_of_week, week_number};
use planning::{ChannelId, Filter, Weight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fitting::Fitting;
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskYearLoad {
    /// The year that the ISO weeks belong to.
    pub year: i32,
    /// Which cards are counted as shown; without, all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub filter: Filter,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct YearLoad {
    pub year: i32,
    /// Its 52 or 53 ISO weeks, `2026-W34`.
    pub weeks: Vec<String>,
    pub channels: Vec<ChannelYear>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ChannelYear {
    pub channel: ChannelId,
    /// In whole posts, week by week.
    pub loads: Vec<Weight>,
    /// Of that, what the filter lets in.
    pub shown: Vec<Weight>,
    pub most: Option<Weight>,
    pub least: Option<Weight>,
}

impl Answer for AskYearLoad {
    type Reply = YearLoad;
    const NAME: &'static str = "year_load";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<YearLoad, ApiError> {
        let year = self.year;
        let first = NaiveDate::from_isoywd_opt(year, 1, Weekday::Mon);
        let end = NaiveDate::from_isoywd_opt(year + 1, 1, Weekday::Mon);
        let (Some(first), Some(end)) = (first.filter(|_| (1900..=2200).contains(&year)), end) else {
            let message = format!("year_load: {year} is not a year from 1900 to 2200");
            return Err(ApiError::new(ErrorCode::InvalidParameters, message));
        };
        let now = session.moment();
        let (first_week, end_week) = (week_number(day_number(first)), week_number(day_number(end)));
        let weeks = (first_week..end_week).map(|week| week_text(monday_of_week(week).iso_week())).collect();
        session.board_mut()?.findings(now);
        let board = session.board()?;
        let plan = board.plan();
        let fitting = Fitting::of(board, &self.filter, now.today())?;
        let fits = |stop: &Stop, channel: ChannelId| -> Option<bool> {
            let placement = plan.placement(stop.placement)?;
            let planned = plan.planned(placement)?;
            Some(fitting.lets_in_on(plan.post(placement.post)?, channel, planned))
        };
        let channels = plan.lanes().map(|lane| {
            let mut shown = vec![Weight(0); usize::try_from(end_week - first_week).unwrap_or(0)];
            let mut loads = vec![Weight(0); usize::try_from(end_week - first_week).unwrap_or(0)];
            for stop in lane.stops.on_days(day_number(first)..day_number(end)) {
                if stop.is_weekly() && stop.is_in_play(now) {
                    let Some(week) = usize::try_from(stop.week() - first_week).ok() else { continue };
                    let Some((load, shown)) = loads.get_mut(week).zip(shown.get_mut(week)) else { continue };
                    load.0 += stop.weight.0;
                    if fitting.lets_all_in() || fits(stop, lane.channel.id).unwrap_or(false) {
                        shown.0 += stop.weight.0;
                    }
                }
            }
            let capacity = &lane.channel.capacity;
            ChannelYear {
                channel: lane.channel.id,
                loads,
                shown,
                most: capacity.most_per_week,
                least: capacity.least_per_week,
            }
        });
        Ok(YearLoad { year, weeks, channels: channels.collect() })
    }
}
