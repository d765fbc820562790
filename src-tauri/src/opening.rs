//! Which api command opens a board: at the start, and again after something went wrong.

use serde_json::{Value, json};

use crate::wishes::FirstBoard;

type Call = (&'static str, Value);

/// The api command that opens this board.
pub(crate) fn open_command(wanted: FirstBoard) -> Option<Call> {
    match wanted {
        FirstBoard::AsLeft | FirstBoard::Empty => None,
        FirstBoard::Sample => Some(open_sample()),
        FirstBoard::File(path) => Some(open_board(&json!(path))),
    }
}

/// How the board that is open now is opened again.
#[derive(Debug, Default)]
pub(crate) struct Opening(Option<Call>);

/// What a command does to the opening, once it has succeeded.
pub(crate) enum Step {
    Stays,
    Becomes(Option<Call>),
}

impl Opening {
    pub(crate) fn after(&self, command: &str, params: &Value) -> Step {
        match command {
            "open_board" | "new_board" => Step::Becomes(Some(open_board(&params["path"]))),
            "open_sample" => Step::Becomes(Some(open_sample())),
            "close_board" => Step::Becomes(None),
            _ => Step::Stays,
        }
    }

    pub(crate) fn take(&mut self, step: Step) {
        if let Step::Becomes(opening) = step {
            self.0 = opening;
        }
    }

    pub(crate) fn again(&self) -> Option<Call> {
        self.0.clone()
    }
}

fn open_board(path: &Value) -> Call {
    ("open_board", json!({ "path": path }))
}

fn open_sample() -> Call {
    ("open_sample", json!({ "fresh": false }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(commands: &[(&str, Value)]) -> Option<Call> {
        let mut opening = Opening::default();
        for (command, params) in commands {
            opening.take(opening.after(command, params));
        }
        opening.again()
    }

    #[test]
    fn a_new_board_is_opened_again_and_not_made_again() {
        let made = ("new_board", json!({ "path": "a.postwheel", "sample": true }));
        assert_eq!(
            after(&[made, ("undo", Value::Null)]),
            Some(("open_board", json!({ "path": "a.postwheel" })))
        );
    }

    #[test]
    fn a_fresh_sample_is_opened_again_as_it_stands() {
        assert_eq!(after(&[("open_sample", json!({ "fresh": true }))]), Some(open_sample()));
    }

    #[test]
    fn a_closed_board_stays_closed() {
        assert_eq!(after(&[("open_sample", Value::Null), ("close_board", Value::Null)]), None);
    }
}
