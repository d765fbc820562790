//! A finding as it leaves the api: the contract's shape, with a message for people.

use std::collections::BTreeMap;

use board::OpenBoard;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use planning::findings::{Finding, Findings, Missing};
use planning::planned_time::minute_format;
use planning::{Acceptance, AcceptanceId, ChannelId, PersonId, PlacementId, PostId, RuleName, Severity};
use serde::Serialize;
use serde_json::Number;
use ts_rs::TS;
use uuid::Uuid;

use planning::ways_out::WayOut;

use crate::error::ApiError;
use crate::session::Session;
use crate::words::Words;

#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "Finding")]
pub(crate) struct FindingView {
    pub rule: RuleName,
    pub severity: Severity,
    pub channel: Option<ChannelId>,
    pub person: Option<PersonId>,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// An ISO week, `2026-W34`.
    pub week: Option<String>,
    pub post: Option<PostId>,
    /// By time, then id.
    pub placements: Vec<PlacementId>,
    #[ts(type = "Record<string, number>")]
    pub numbers: BTreeMap<&'static str, Number>,
    pub missing: Vec<Missing>,
    /// The name of the holiday, blackout or event concerned.
    pub label: Option<String>,
    /// First and last day of what it is about.
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// In English; the window has its own words.
    pub message: String,
    /// Best first; empty where it was not asked for.
    pub ways_out: Vec<WayOut>,
    #[ts(type = "string")]
    pub fingerprint: Uuid,
    /// `None` while it is open.
    pub accepted: Option<AcceptedView>,
}

/// Who accepted a finding, when and why.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "Accepted")]
pub(crate) struct AcceptedView {
    pub acceptance: AcceptanceId,
    pub reason: String,
    pub author: String,
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub at: NaiveDateTime,
}

/// Findings in the order given, with the names they need.
pub(crate) fn finding_views<'f>(
    board: &OpenBoard,
    findings: impl Iterator<Item = &'f Finding>,
) -> Result<Vec<FindingView>, ApiError> {
    let words = Words::of(board.plan());
    let accepted = board.acceptances()?;
    Ok(findings.map(|finding| view(board, &words, &accepted, finding)).collect())
}

fn view(board: &OpenBoard, words: &Words<'_>, accepted: &[Acceptance], finding: &Finding) -> FindingView {
    let fingerprint = finding.fingerprint(board.plan());
    FindingView {
        rule: finding.rule,
        severity: finding.severity,
        channel: finding.channel,
        person: finding.person,
        on: finding.on,
        week: finding.week.map(|monday| planning::planned_time::week_text(monday.iso_week())),
        post: finding.post,
        placements: finding.placements.clone(),
        numbers: finding.numbers.iter().filter_map(|(name, value)| Some((*name, number(*value)?))).collect(),
        missing: finding.missing.clone(),
        label: finding.label.clone(),
        from: finding.from.date(),
        to: finding.to,
        message: words.finding(finding),
        ways_out: Vec::new(),
        fingerprint,
        accepted: accepted.iter().find(|known| known.fingerprint == fingerprint).map(|known| AcceptedView {
            acceptance: known.id,
            reason: known.reason.clone(),
            author: known.author.clone(),
            at: known.at,
        }),
    }
}

/// Whole numbers without a fraction: `3`, not `3.0`.
fn number(value: f64) -> Option<Number> {
    match value.fract() == 0.0 {
        true => Some(Number::from(value as i64)),
        false => Number::from_f64(value),
    }
}

/// The findings, as they were asked for last, that nobody has accepted.
pub(crate) fn open_findings(board: &OpenBoard) -> Result<impl Iterator<Item = &Finding>, ApiError> {
    let accepted = board.acceptances()?;
    let all = board.known_findings().into_iter().flat_map(Findings::all);
    Ok(all.filter(move |finding| !is_accepted(board, &accepted, finding)))
}

/// A fingerprint takes a while, so it is only taken where the rule has an acceptance at all.
fn is_accepted(board: &OpenBoard, accepted: &[Acceptance], finding: &Finding) -> bool {
    let mut same_rule = accepted.iter().filter(|known| known.rule == finding.rule).peekable();
    same_rule.peek().is_some() && {
        let fingerprint = finding.fingerprint(board.plan());
        same_rule.any(|known| known.fingerprint == fingerprint)
    }
}

/// How many open findings there are of each severity, and how many were accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub(crate) struct FindingCounts {
    pub serious: usize,
    pub warning: usize,
    pub info: usize,
    pub accepted: usize,
}

impl FindingCounts {
    pub(crate) fn of(session: &mut Session) -> Result<Self, ApiError> {
        let now = session.moment();
        session.board_mut()?.findings(now);
        let board = session.board()?;
        let accepted = board.acceptances()?;
        let mut counts = Self::default();
        for finding in board.known_findings().into_iter().flat_map(Findings::all) {
            match finding.severity {
                _ if is_accepted(board, &accepted, finding) => counts.accepted += 1,
                Severity::Serious => counts.serious += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Info => counts.info += 1,
            }
        }
        Ok(counts)
    }
}
