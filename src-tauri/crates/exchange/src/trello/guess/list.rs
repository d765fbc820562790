//! Lists to statuses and planned times.

use chrono::NaiveDate;
use planning::Status;

use super::{
    horizon::{Towards, horizon},
    status::{is_about_the_board, status},
};
use crate::trello::{
    export::{Export, List},
    map::{ListTarget, MappedList},
    words::{Words, fold},
};

pub(super) fn guess_lists(export: &Export, today: NaiveDate) -> Vec<MappedList> {
    let mut rows: Vec<MappedList> = Vec::new();
    for list in &export.lists {
        match rows.iter_mut().find(|row| row.archived == list.archived && fold(&row.list) == fold(&list.name))
        {
            Some(row) => row.cards += list.cards,
            None => rows.push(guess_list(list, today)),
        }
    }
    rows
}

fn guess_list(list: &List, today: NaiveDate) -> MappedList {
    let words = Words::of(&list.name);
    let (target, sure) = if list.archived { archived(&words, today) } else { open(&words, today) };
    MappedList {
        list: list.name.clone(),
        cards: list.cards,
        archived: list.archived,
        to: target,
        guessed: !sure,
    }
}

fn open(words: &Words, today: NaiveDate) -> (ListTarget, bool) {
    let named = status(words);
    let towards = if named == Some(Status::Published) { Towards::Past } else { Towards::Future };
    let when = horizon(words, today, towards);
    let target = |status| ListTarget {
        status: Some(status),
        planned: when.map(|when| when.planned),
        leave_out: false,
    };
    match (named, when) {
        (named, Some(when)) => (target(named.unwrap_or(Status::Drafting)), when.sure),
        (Some(named), None) => (target(named), true),
        // Ideas are drawn but never counted, so a list of links does no harm as such.
        (None, None) if is_about_the_board(words) => (target(Status::Idea), false),
        (None, None) => (target(Status::Drafting), false),
    }
}

/// A list that was put away: what it held is out when its name says so, or when it was the list of a week, a month or
/// a quarter, which is put away once it is over. Anything else was given up.
fn archived(words: &Words, today: NaiveDate) -> (ListTarget, bool) {
    let when = horizon(words, today, Towards::Past);
    let published = |sure| {
        (
            ListTarget {
                status: Some(Status::Published),
                planned: when.map(|when| when.planned),
                leave_out: false,
            },
            sure,
        )
    };
    match (status(words), when) {
        (Some(Status::Published), _) => published(true),
        (None, Some(_)) => published(false),
        (named, _) => {
            let target = ListTarget { status: Some(Status::Cancelled), planned: None, leave_out: false };
            (target, named == Some(Status::Cancelled))
        }
    }
}
