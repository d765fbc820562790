//! A card as the board shows it: one post with all its placements.

use std::collections::{HashMap, HashSet};

use board::OpenBoard;
use planning::findings::Finding;
use planning::{
    CampaignId, CategoryId, ChannelId, Format, PersonId, PlacementId, PlacementState, Plan, PlannedTime,
    PostId, RuleName, Severity, Status, horizon,
};
use serde::Serialize;
use ts_rs::TS;

use crate::error::ApiError;
use crate::views::finding::open_findings;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub(crate) struct BoardCard {
    pub post: PostId,
    pub title: String,
    pub status: Status,
    /// Its own time, else its earliest placement's.
    pub planned: Option<PlannedTime>,
    pub category: Option<CategoryId>,
    pub campaign: Option<CampaignId>,
    pub owners: Vec<PersonId>,
    pub sponsored: bool,
    pub placements: Vec<CardPlacement>,
    pub checklist_done: usize,
    pub checklist: usize,
    pub comments: usize,
    pub pictures: usize,
    /// What the rules say and nobody has accepted, the gravest first, each rule once.
    pub findings: Vec<CardFinding>,
    pub reuses: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub(crate) struct CardPlacement {
    pub placement: PlacementId,
    pub channel: ChannelId,
    pub format: Format,
    pub planned: Option<PlannedTime>,
    /// Whether it has a time of its own.
    pub own_time: bool,
    pub state: PlacementState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub(crate) struct CardFinding {
    pub rule: RuleName,
    pub severity: Severity,
}

pub(super) fn board_cards(
    board: &OpenBoard,
    shown: &HashSet<PostId>,
) -> Result<HashMap<PostId, BoardCard>, ApiError> {
    let mut findings = findings_of(board, shown)?;
    let mut cards = HashMap::with_capacity(shown.len());
    for id in shown {
        let Some(post) = board.post(*id)? else { continue };
        let mut placements: Vec<CardPlacement> = board
            .placements_of(*id)?
            .into_iter()
            .map(|placement| CardPlacement {
                placement: placement.id,
                channel: placement.channel,
                format: placement.format,
                planned: placement.planned.or(post.planned),
                own_time: placement.planned.is_some(),
                state: placement.state,
            })
            .collect();
        placements.sort_by_key(|p| (p.planned.map(|time| (time.first_day(), time.minute())), p.placement));
        let card = BoardCard {
            post: post.id,
            planned: horizon::time_of(post.planned, placements.iter().map(|placement| placement.planned)),
            title: post.title,
            status: post.status,
            category: post.category,
            campaign: post.campaign,
            owners: post.owners,
            sponsored: post.sponsored,
            placements,
            checklist_done: post.checklist.iter().filter(|item| item.done).count(),
            checklist: post.checklist.len(),
            comments: post.comments.len(),
            pictures: post.pictures.len(),
            findings: findings.remove(id).unwrap_or_default(),
            reuses: post.reuses.is_some(),
        };
        cards.insert(*id, card);
    }
    Ok(cards)
}

/// The posts that the rules have something open to say about.
pub(in crate::views) fn posts_found(board: &OpenBoard) -> Result<HashSet<PostId>, ApiError> {
    let plan = board.plan();
    Ok(open_findings(board)?.flat_map(|finding| posts_of(plan, finding)).collect())
}

fn posts_of(plan: &Plan, finding: &Finding) -> HashSet<PostId> {
    let placed = finding.placements.iter().filter_map(|id| Some(plan.placement(*id)?.post));
    placed.chain(finding.post).collect()
}

fn findings_of(
    board: &OpenBoard,
    shown: &HashSet<PostId>,
) -> Result<HashMap<PostId, Vec<CardFinding>>, ApiError> {
    // Few cards are shown of many that findings are about, so it is the few that are looked up.
    let posts = shown.iter().filter_map(|id| board.plan().post(*id));
    let placed: HashMap<PlacementId, PostId> =
        posts.flat_map(|post| post.placements.iter().map(|placement| (*placement, post.id))).collect();
    let mut said: HashMap<PostId, Vec<CardFinding>> = HashMap::new();
    for finding in open_findings(board)? {
        let of_placements = finding.placements.iter().filter_map(|id| placed.get(id).copied());
        for post in of_placements.chain(finding.post.filter(|post| shown.contains(post))) {
            let of_post = said.entry(post).or_default();
            match of_post.iter_mut().find(|known| known.rule == finding.rule) {
                Some(known) => known.severity = known.severity.min(finding.severity),
                None => of_post.push(CardFinding { rule: finding.rule, severity: finding.severity }),
            }
        }
    }
    said.values_mut().for_each(|of_post| of_post.sort_by_key(|finding| (finding.severity, finding.rule)));
    Ok(said)
}
