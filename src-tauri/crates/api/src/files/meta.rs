//! Results from Meta: which line is about which placement, and what is taken over. What is unsure waits for the editor.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use board::OpenBoard;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use exchange::meta::{self, Candidate, Certainty, Link, MetaFile, MetaRow};
use exchange::words::Words;
use exchange::{Report, say};
use planning::planned_time::minute_format;
use planning::{
    Channel, ChannelId, Placement, PlacementId, PlacementState, PlannedTime, Post, PostId, Results, Status,
};
use serde::Serialize;
use ts_rs::TS;

use crate::error::ApiError;

/// What the editor said about a file: which placement a line is about (or that it is about none), and what it does not hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Said<'a> {
    pub confirmed: Option<&'a BTreeMap<String, Option<PlacementId>>>,
    /// The account's followers when the file was made.
    pub followers: Option<u32>,
}

/// One line of a file with what is known about its placement.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ResultMatch {
    /// Meta's id of the post.
    pub meta_post: String,
    pub line: u64,
    pub account: String,
    #[serde(with = "minute_format")]
    #[ts(type = "string")]
    pub published: NaiveDateTime,
    pub permalink: String,
    pub text: String,
    pub results: Results,
    pub placement: Option<PlacementId>,
    pub certainty: Certainty,
    /// What it may be, best first; the placement is among them.
    pub candidates: Vec<ResultCandidate>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ResultCandidate {
    pub placement: PlacementId,
    pub title: String,
    pub channel: ChannelId,
    pub planned: Option<PlannedTime>,
}

pub(super) struct Taking {
    pub report: Report,
    pub matches: Vec<ResultMatch>,
    /// Whole posts with their placements, as they are to be.
    pub posts: Vec<(Post, Vec<Placement>)>,
}

/// The day a file was made, as far as the disk knows; never later than today.
pub(super) fn exported_on(path: &Path, board: &OpenBoard, today: NaiveDate) -> NaiveDate {
    let modified = std::fs::metadata(path).and_then(|about| about.modified());
    let zone = board.plan().clock().0;
    modified.map_or(today, |at| DateTime::<Utc>::from(at).with_timezone(&zone).date_naive().min(today))
}

/// Reads a file and links its lines; `inside` puts the file's name before what is wrong in it.
pub(super) fn take(
    board: &OpenBoard,
    text: &str,
    exported_on: NaiveDate,
    said: &Said<'_>,
    words: Words,
    inside: impl FnOnce(&dyn std::fmt::Display) -> ApiError,
) -> Result<Taking, ApiError> {
    let mut report = Report::in_words(words);
    let file = meta::read(text, &mut report).map_err(|error| inside(&error))?;
    let known = Known::of(board, &file)?;
    let nothing = BTreeMap::new();
    let confirmed = said.confirmed.unwrap_or(&nothing);
    let candidates = known.candidates(board);
    let links = meta::links(file.network, &file.rows, &known.channels, &candidates, confirmed);
    let mut changed: BTreeMap<PlacementId, Placement> = BTreeMap::new();
    for (row, link) in file.rows.iter().zip(&links) {
        match link.placement.and_then(|id| known.placements.get(&id)).filter(|_| link.certainty.is_sure()) {
            Some(placement) => {
                let taken = taken_over(placement, row, exported_on, said.followers, &mut report);
                changed.insert(placement.id, taken);
                report.take("results", 1);
            }
            None => report.drop(place(row, words), excerpt(row, words), why_not(board, &known, link, words)),
        }
    }
    let matches = file.rows.iter().zip(&links).map(|(row, link)| known.matched(board, row, link)).collect();
    Ok(Taking { report, matches, posts: whole_posts(board, changed)? })
}

/// What the board has on the file's network.
struct Known {
    channels: Vec<Channel>,
    placements: HashMap<PlacementId, Placement>,
    /// The posts near the file's days, for their text.
    near: HashMap<PostId, Post>,
}

impl Known {
    fn of(board: &OpenBoard, file: &MetaFile) -> Result<Self, ApiError> {
        let platform = file.network.platform();
        let channels: Vec<Channel> =
            board.channels()?.into_iter().filter(|channel| channel.platform == platform).collect();
        let mut placements = HashMap::new();
        for channel in &channels {
            placements.extend(board.placements_on(channel.id)?.into_iter().map(|it| (it.id, it)));
        }
        let days = file.rows.iter().map(|row| row.published.date());
        let span = days.clone().min().zip(days.max());
        let (from, to) = span.unwrap_or_default();
        let (from, to) = (from.checked_sub_days(Days::new(5)), to.checked_add_days(Days::new(5)));
        let mut near = HashMap::new();
        for placement in placements.values() {
            let planned =
                board.plan().post(placement.post).and_then(|post| placement.planned.or(post.planned));
            let is_near = planned.is_some_and(|planned| {
                from.is_none_or(|from| planned.last_day() >= from)
                    && to.is_none_or(|to| planned.first_day() <= to)
            });
            if is_near && !near.contains_key(&placement.post) {
                near.extend(board.post(placement.post)?.map(|post| (post.id, post)));
            }
        }
        Ok(Self { channels, placements, near })
    }

    /// Everything but what was called off.
    fn candidates<'a>(&'a self, board: &'a OpenBoard) -> Vec<Candidate<'a>> {
        let placements = self.placements.values();
        placements
            .filter_map(|placement| {
                let post = board.plan().post(placement.post).filter(|it| it.status != Status::Cancelled)?;
                let brief = self.near.get(&post.id).map_or("", |post| post.brief.as_str());
                Some(Candidate {
                    placement: placement.id,
                    channel: placement.channel,
                    title: &post.title,
                    text: placement.text.as_deref().unwrap_or(brief),
                    planned: placement.planned.or(post.planned),
                    url: placement.url.as_deref(),
                    meta_post: placement.results.as_ref().and_then(|results| results.meta_post.as_deref()),
                })
            })
            .collect()
    }

    fn candidate(&self, board: &OpenBoard, id: PlacementId) -> Option<ResultCandidate> {
        let placement = self.placements.get(&id)?;
        let post = board.plan().post(placement.post)?;
        Some(ResultCandidate {
            placement: id,
            title: post.title.clone(),
            channel: placement.channel,
            planned: placement.planned.or(post.planned),
        })
    }

    fn matched(&self, board: &OpenBoard, row: &MetaRow, link: &Link) -> ResultMatch {
        let others = link.candidates.iter().copied().filter(|id| Some(*id) != link.placement);
        ResultMatch {
            meta_post: row.post.clone(),
            line: row.line,
            account: row.account.first().cloned().unwrap_or_default(),
            published: row.published,
            permalink: row.permalink.clone(),
            text: row.text.clone(),
            results: row.results.clone(),
            placement: link.placement,
            certainty: link.certainty,
            candidates: link
                .placement
                .into_iter()
                .chain(others)
                .filter_map(|id| self.candidate(board, id))
                .collect(),
        }
    }
}

/// The placement with the figures of its line. What the file does not hold (cost, perhaps followers) stays.
fn taken_over(
    placement: &Placement,
    row: &MetaRow,
    exported_on: NaiveDate,
    followers: Option<u32>,
    report: &mut Report,
) -> Placement {
    let old = placement.results.clone().unwrap_or_default();
    let mut taken = placement.clone();
    let words = report.words();
    if let Some(noted) = old.as_of.filter(|noted| *noted > exported_on) {
        report.change(place(row, words), older(noted, words));
        return taken;
    }
    let new = &row.results;
    let mut results = Results {
        reach: new.reach.or(old.reach),
        views: new.views.or(old.views),
        reactions: new.reactions.or(old.reactions),
        comments: new.comments.or(old.comments),
        shares: new.shares.or(old.shares),
        clicks: new.clicks.or(old.clicks),
        // Those of the time: what is noted already is nearer to it.
        followers: old.followers.or(followers),
        meta_post: new.meta_post.clone(),
        ..old.clone()
    };
    if results != old || old.as_of.is_none() {
        results.as_of = Some(exported_on);
    }
    taken.results = Some(results);
    if taken.url.is_none() && !row.permalink.is_empty() {
        taken.url = Some(row.permalink.clone());
    }
    if taken.state != PlacementState::Published {
        taken.state = PlacementState::Published;
        let what = words.say(
            "publiseringen er merket som publisert, for Meta har den",
            "its placement is marked as published: Meta has it",
        );
        report.change(place(row, words), what);
    }
    taken
}

fn whole_posts(
    board: &OpenBoard,
    mut changed: BTreeMap<PlacementId, Placement>,
) -> Result<Vec<(Post, Vec<Placement>)>, ApiError> {
    let mut posts = Vec::new();
    while let Some((_, first)) = changed.first_key_value() {
        let post = first.post;
        let mut placements = board.placements_of(post)?;
        for placement in &mut placements {
            if let Some(taken) = changed.remove(&placement.id) {
                *placement = taken;
            }
        }
        // A placement whose post went meanwhile is nobody's.
        changed.retain(|_, placement| placement.post != post);
        posts.extend(board.post(post)?.map(|post| (post, placements)));
    }
    Ok(posts)
}

fn older(noted: NaiveDate, words: Words) -> String {
    match words {
        Words::Nb => format!("eldre enn tallene fra {}, som blir stående", words.date(noted)),
        Words::En => format!("older than the figures of {noted}, which stay"),
    }
}

fn why_not(board: &OpenBoard, known: &Known, link: &Link, words: Words) -> String {
    let near = link.placement.or_else(|| link.candidates.first().copied());
    let near = near.and_then(|id| known.candidate(board, id));
    match (link.certainty, near) {
        (Certainty::Unsure, Some(near)) => unsure(&near, words),
        (Certainty::Confirmed, _) => words
            .say(
                "publiseringen den er koblet til, er ikke på en kanal i dette nettverket",
                "the placement named for it is not on a channel of this network",
            )
            .to_owned(),
        _ => words
            .say(
                "ingenting på tavlen var planlagt omtrent da på denne kanalen",
                "nothing on the board was planned near it on this channel",
            )
            .to_owned(),
    }
}

fn unsure(near: &ResultCandidate, words: Words) -> String {
    let planned = near.planned.map_or_else(String::new, |planned| match words {
        Words::Nb => format!(", planlagt {}", words.planned(planned)),
        Words::En => format!(", planned {planned}"),
    });
    say!(
        words,
        "usikkert: det kan være «{}»{planned}; hent filen igjen og bekreft det",
        "unsure: it may be “{}”{planned}; confirm it in the window or name its placement in --map",
        near.title
    )
}

fn place(row: &MetaRow, words: Words) -> String {
    say!(words, "linje {}", "line {}", row.line)
}

fn excerpt(row: &MetaRow, words: Words) -> String {
    let text: String = row.text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
    match text.is_empty() {
        true => say!(words, "innlegg {}", "post {}", row.post),
        false => say!(words, "«{text}»", "“{text}”"),
    }
}
