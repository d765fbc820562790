//! From what a reader hands over to what the board takes in.

use board::intents::intake::{Intake, Keeping};
use exchange::{BoardDraft, Draft, Origin};
use planning::Board;

/// The board as a draft leaves it: what the draft does not say stays.
pub(super) fn board_after(board: Board, draft: &BoardDraft) -> Board {
    Board {
        name: draft.name.clone().unwrap_or(board.name),
        time_zone: draft.time_zone.unwrap_or(board.time_zone),
        country: draft.country.unwrap_or(board.country),
        language: draft.language.unwrap_or(board.language),
        settings: draft.settings.clone().unwrap_or(board.settings),
    }
}

pub(super) fn intake(subject: String, draft: Draft, board: Option<Board>) -> Intake {
    Intake {
        subject,
        keeping: match draft.origin {
            Origin::Document => Keeping::Nothing,
            Origin::Trello => Keeping::WhatTheSourceLacks,
        },
        board,
        people: draft.people,
        audiences: draft.audiences,
        tags: draft.tags,
        categories: draft.categories,
        campaigns: draft.campaigns,
        channels: draft.channels,
        cycle: draft.cycle,
        rings: draft.rings,
        posts: draft.posts.into_iter().map(|draft| (draft.post, draft.placements)).collect(),
        blackouts: draft.blackouts,
        events: draft.events,
        acceptances: draft.acceptances,
        bin: draft.bin,
        saved_views: draft.saved_views,
        meeting_series: draft.meeting_series,
        meetings: draft.meetings,
    }
}
