//! A finding as it leaves the api: the contract's shape, with a message for people.

use std::collections::BTreeMap;

use board::OpenBoard;
use chrono::{Datelike, NaiveDate};
use planning::findings::{Finding, Findings, Missing};
use planning::{ChannelId, PersonId, PlacementId, PostId, RuleName, Severity};
use serde::Serialize;
use serde_json::{Number, Value};
use ts_rs::TS;
use uuid::Uuid;

use crate::error::ApiError;
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
    #[ts(type = "Array<never>")]
    pub ways_out: Vec<Value>,
    #[ts(type = "string")]
    pub fingerprint: Uuid,
    #[ts(type = "null")]
    pub accepted: Option<Value>,
}

/// Findings in the order given, with the names they need.
pub(crate) fn finding_views<'f>(
    board: &OpenBoard,
    findings: impl Iterator<Item = &'f Finding>,
) -> Result<Vec<FindingView>, ApiError> {
    let words = Words::of(board.plan());
    Ok(findings.map(|finding| view(board, &words, finding)).collect())
}

fn view(board: &OpenBoard, words: &Words<'_>, finding: &Finding) -> FindingView {
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
        fingerprint: finding.fingerprint(board.plan()),
        accepted: None,
    }
}

/// Whole numbers without a fraction: `3`, not `3.0`.
fn number(value: f64) -> Option<Number> {
    match value.fract() == 0.0 {
        true => Some(Number::from(value as i64)),
        false => Number::from_f64(value),
    }
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub(crate) struct FindingCounts {
    pub serious: usize,
    pub warning: usize,
    pub info: usize,
}

impl FindingCounts {
    pub(crate) fn of(findings: &Findings) -> Self {
        let mut counts = Self::default();
        for finding in findings.all() {
            match finding.severity {
                Severity::Serious => counts.serious += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Info => counts.info += 1,
            }
        }
        counts
    }
}
