//! The report for managers: gathers what it is made from, and writes it to a file.

use std::collections::BTreeSet;
use std::path::PathBuf;

use board::OpenBoard;
use chrono::{Datelike, NaiveDate};
use exchange::board_report;
use exchange::words::Words;
use planning::findings::RuleFlow;
use planning::holidays::Language;
use planning::report::{Ground, Period, Report, Standing, report};
use planning::{CampaignId, Finding, Now, Placement, PlannedTime, Post, PostId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};
use crate::files::{PaperFormat, replace, write_paper};
use crate::registry::{Answer, CommandKind};
use crate::session::Session;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskReport {
    /// `2026-W34`, `2026-08`, `2026-Q3`, `2026` or `campaign:<id>`; `None` is this month.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub period: Option<Period>,
}

impl Answer for AskReport {
    type Reply = Report;
    const NAME: &'static str = "report";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<Report, ApiError> {
        make(session, self.period)
    }
}

/// Writes the report to a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportReport {
    #[serde(default)]
    #[ts(optional = nullable)]
    pub period: Option<Period>,
    pub format: PaperFormat,
    /// Replaced when it is there already.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// `None` writes it in the board's language.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ReportWritten {
    #[ts(type = "string")]
    pub path: PathBuf,
    pub period: Period,
}

impl Answer for ExportReport {
    type Reply = ReportWritten;
    const NAME: &'static str = "export_report";
    const KIND: CommandKind = CommandKind::Query;

    fn answer(self, session: &mut Session) -> Result<ReportWritten, ApiError> {
        let report = make(session, self.period)?;
        let about = session.board()?.about()?;
        let words = Words::of(self.language.unwrap_or(about.language));
        let paper = board_report::paper(&about.name, &report, words);
        replace(&self.path, &write_paper(&paper, self.format)?)?;
        Ok(ReportWritten { path: self.path, period: report.period })
    }
}

fn make(session: &mut Session, period: Option<Period>) -> Result<Report, ApiError> {
    let now = session.moment();
    let period = period.unwrap_or(Period::Month(now.today().with_day(1).unwrap_or(now.today())));
    session.board_mut()?.findings(now);
    let board = session.board()?;
    let campaigns = board.campaigns()?;
    if let Some(id) = period.campaign().filter(|id| campaigns.iter().all(|it| it.id != *id)) {
        let message = format!("there is no campaign {id}; “board” lists them");
        return Err(ApiError::new(ErrorCode::NotFound, message));
    }
    let posts = gathered(board, period)?;
    let (people, audiences) = (board.people()?, board.audiences()?);
    let (tags, acceptances) = (board.tags()?, board.acceptances()?);
    let findings = standing(board, period, now, &acceptances);
    let flows = flows(board, period)?;
    let ground = Ground {
        plan: board.plan(),
        posts: &posts,
        people: &people,
        audiences: &audiences,
        tags: &tags,
        campaigns: &campaigns,
        acceptances: &acceptances,
        findings: &findings,
        flows: &flows,
        now,
    };
    Ok(report(period, &ground))
}

/// From the first day of the period before to the last of this one; `None` for a campaign.
fn span(period: Period) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = period.days()?;
    Some((period.before().and_then(Period::days).map_or(from, |(before, _)| before), to))
}

/// What operations raised and solved. None for a campaign: an operation does not say which it was about.
fn flows(board: &OpenBoard, period: Period) -> Result<Vec<(NaiveDate, RuleFlow)>, ApiError> {
    let Some((from, to)) = span(period) else { return Ok(Vec::new()) };
    Ok(board.flows(from, to)?)
}

/// The whole posts that may be counted: those planned for or gone out in the period and of the one before it, or of the campaign.
fn gathered(board: &OpenBoard, period: Period) -> Result<Vec<(Post, Vec<Placement>)>, ApiError> {
    let mut posts = Vec::new();
    let span = span(period);
    let mut all = wanted(board, span, period.campaign());
    if let Some((from, to)) = span {
        // Also what was planned for another time and went out on these days.
        all.extend(board.published_in(from, to)?);
    }
    for id in all {
        if let Some(post) = board.post(id)? {
            posts.push((post, board.placements_of(id)?));
        }
    }
    Ok(posts)
}

fn wanted(
    board: &OpenBoard,
    span: Option<(NaiveDate, NaiveDate)>,
    campaign: Option<CampaignId>,
) -> BTreeSet<PostId> {
    let plan = board.plan();
    let within = |planned: PlannedTime| {
        span.is_none_or(|(from, to)| from <= planned.last_day() && planned.last_day() <= to)
    };
    let counts = plan.posts().filter(|post| post.counts());
    let of_campaign = counts.filter(|post| campaign.is_none_or(|campaign| post.campaign == Some(campaign)));
    of_campaign
        .filter(|post| {
            let own = post.placements.iter().filter_map(|id| plan.planned(plan.placement(*id)?));
            own.chain(post.planned).any(within)
        })
        .map(|post| post.id)
        .collect()
}

/// What the rules say about the period, each with whether somebody took it as it is.
fn standing<'b>(
    board: &'b OpenBoard,
    period: Period,
    now: Now,
    acceptances: &[planning::Acceptance],
) -> Vec<(&'b Finding, Standing)> {
    let Some(known) = board.known_findings().filter(|findings| findings.now() == now) else {
        return Vec::new();
    };
    let (from, to) = (period.days().map(|it| it.0), period.days().map(|it| it.1));
    let here = known.in_order().into_iter().filter(|finding| finding.belongs_to(from, to));
    here.map(|finding| {
        // A fingerprint takes a while, so it is only taken where the rule has an acceptance at all.
        let mut same_rule = acceptances.iter().filter(|it| it.rule == finding.rule).peekable();
        let is_accepted = same_rule.peek().is_some() && {
            let fingerprint = finding.fingerprint(board.plan());
            same_rule.any(|it| it.fingerprint == fingerprint)
        };
        (finding, if is_accepted { Standing::Accepted } else { Standing::Open })
    })
    .collect()
}
