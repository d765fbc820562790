//! The page's way to the board: one command for every api command, and what came of the board asked for at the start.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use serde_json::value::RawValue;
use tauri::State;

use crate::board_thread::{Answer, BoardThread};
use crate::opening::open_command;
use crate::wishes::FirstBoard;

/// Hands one api command to the board.
#[tauri::command]
pub(crate) async fn rpc(board: State<'_, BoardThread>, command: String, params: Value) -> Answer {
    board.ask(command, params).await
}

/// What came of opening the board that the start asked for: told once, and null when it asked for none.
#[tauri::command]
pub(crate) async fn first_board(first: State<'_, FirstAnswer>) -> Answer {
    match first.take() {
        Some(answer) => answer.await,
        None => Ok(RawValue::NULL.to_owned()),
    }
}

/// The answer of the board asked for at the start, under way from then on.
pub(crate) struct FirstAnswer(Mutex<Option<PendingAnswer>>);

type PendingAnswer = Pin<Box<dyn Future<Output = Answer> + Send>>;

impl FirstAnswer {
    pub(crate) fn ask(board: &BoardThread, wanted: FirstBoard) -> Self {
        let asked = open_command(wanted).map(|(command, params)| board.ask(command.into(), params));
        Self(Mutex::new(asked.map(|answer| Box::pin(answer) as PendingAnswer)))
    }

    fn take(&self) -> Option<PendingAnswer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
