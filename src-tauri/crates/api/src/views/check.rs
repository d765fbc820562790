//! What the rules say about the plan, or about a span of it.

use chrono::NaiveDate;
use planning::PlannedTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::finding::{FindingView, finding_views};
use crate::error::{ApiError, ErrorCode};
use crate::registry::{Answer, CommandKind};
use crate::session::{Clock, Session};

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCheck {
    /// `None` leaves the span open at this end.
    #[serde(default)]
    #[ts(type = "string | null", optional)]
    pub from: Option<NaiveDate>,
    #[serde(default)]
    #[ts(type = "string | null", optional)]
    pub to: Option<NaiveDate>,
    /// A date (its midnight) or a minute to check for; `None` reads the clock.
    #[serde(default)]
    #[ts(optional)]
    pub today: Option<PlannedTime>,
    /// Whether to look for ways out of each finding (of the first 500, the gravest); they are looked for unless this is false.
    #[serde(default = "yes")]
    #[ts(optional, as = "Option<bool>")]
    pub ways_out: bool,
}

const fn yes() -> bool {
    true
}

/// Ways out take a few milliseconds each to find.
const MOST_WITH_WAYS_OUT: usize = 500;

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct CheckView {
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// By severity, date, rule, id.
    pub findings: Vec<FindingView>,
}

impl Answer for AskCheck {
    type Reply = CheckView;
    const NAME: &'static str = "check";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<CheckView, ApiError> {
        if self.from.zip(self.to).is_some_and(|(from, to)| from > to) {
            return Err(ApiError::new(
                ErrorCode::InvalidParameters,
                "check: the span ends before it begins; swap “from” and “to”",
            ));
        }
        let clock = match self.today {
            None => None,
            Some(PlannedTime::Day(day)) => Some(Clock::Fixed(day.into())),
            Some(PlannedTime::Minute(at)) => Some(Clock::Fixed(at)),
            Some(other) => {
                let message = format!(
                    "check: today is “{other}”, which is neither a date nor a minute; write 2026-08-18"
                );
                return Err(ApiError::new(ErrorCode::InvalidParameters, message));
            }
        };
        let kept = clock.map(|clock| session.set_clock(clock));
        let view = check(session, &self);
        if let Some(kept) = kept {
            session.set_clock(kept);
        }
        view
    }
}

fn check(session: &mut Session, asked: &AskCheck) -> Result<CheckView, ApiError> {
    let AskCheck { from, to, .. } = *asked;
    let now = session.moment();
    let findings: Vec<_> = {
        let all = session.board_mut()?.findings(now).in_order();
        all.into_iter().filter(|finding| finding.belongs_to(from, to)).cloned().collect()
    };
    let mut views = finding_views(session.board()?, findings.iter())?;
    if asked.ways_out {
        for (view, finding) in views.iter_mut().zip(&findings).take(MOST_WITH_WAYS_OUT) {
            view.ways_out = session.board_mut()?.ways_out(now, finding);
        }
    }
    Ok(CheckView { from, to, today: now.today(), findings: views })
}
