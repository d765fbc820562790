//! A desk to work at: a session with a fixed clock and a small board that every test may change.

use std::path::{Path, PathBuf};

use api::{ApiError, Clock, ErrorCode, Place, Session};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Tuesday 18 August 2026, nine in the morning.
pub(crate) const NOW: &str = "2026-08-18T09:00";

/// An id that is easy to read in a failing test: `id("post", 3)`.
pub(crate) fn id(kind: &str, number: u8) -> String {
    let kind = kind.bytes().fold(0u16, |sum, byte| sum.wrapping_mul(31).wrapping_add(u16::from(byte)));
    format!("00000000-0000-7000-8000-{kind:04x}0000{number:04x}")
}

pub(crate) struct Desk {
    pub session: Session,
    folder: TempDir,
    board: PathBuf,
}

impl Desk {
    /// With the board of [`small_board`] open.
    pub(crate) fn with_small_board() -> Self {
        Self::with(&small_board())
    }

    pub(crate) fn with(document: &Value) -> Self {
        let mut desk = Self::empty();
        let source = desk.file("start.json", &document.to_string());
        desk.done("import", json!({ "source": source }));
        desk
    }

    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let board = folder.path().join("board.postwheel");
        let mut session = session(folder.path());
        let params = json!({ "path": board, "time_zone": "Europe/Oslo", "country": "NO", "language": "nb" });
        session.dispatch("new_board", params).unwrap();
        Self { session, folder, board }
    }

    /// Writes a file beside the board.
    pub(crate) fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn board_path(&self) -> &Path {
        &self.board
    }

    #[track_caller]
    pub(crate) fn done(&mut self, command: &str, params: Value) -> Value {
        match self.session.dispatch(command, params) {
            Ok(reply) => reply.value(),
            Err(error) => panic!("{command} was refused: {error}"),
        }
    }

    #[track_caller]
    pub(crate) fn refused(&mut self, command: &str, params: Value) -> ApiError {
        match self.session.dispatch(command, params) {
            Ok(reply) => panic!("{command} was done: {}", reply.json),
            Err(error) => error,
        }
    }

    /// Everything on the board, as its document.
    pub(crate) fn document(&mut self) -> Value {
        let path = self.path("whole.json");
        self.done("export", json!({ "format": "json", "path": path }));
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    /// Closes the program and opens it again.
    pub(crate) fn restart(&mut self) {
        self.restart_at(NOW);
    }

    /// Closes the program and opens it again at another time.
    pub(crate) fn restart_at(&mut self, now: &str) {
        self.session = session_at(self.folder.path(), now);
        self.done("open_board", json!({ "path": self.board.clone() }));
    }
}

pub(crate) fn session(folder: &Path) -> Session {
    session_at(folder, NOW)
}

fn session_at(folder: &Path, now: &str) -> Session {
    let at = chrono::NaiveDateTime::parse_from_str(now, "%Y-%m-%dT%H:%M").unwrap();
    Session::new(Place { data_folder: folder.to_owned(), clock: Clock::Fixed(at) })
}

/// Whether an error has this code, with the whole error in the message of a failing test.
#[track_caller]
pub(crate) fn assert_code(error: &ApiError, code: ErrorCode) {
    assert_eq!(error.code, code, "{error}");
}

/// Two channels, two people and three posts that do not collide.
pub(crate) fn small_board() -> Value {
    let placement = |number, channel, planned: Value| json!({ "id": id("placement", number), "channel": id("channel", channel), "planned": planned });
    json!({
        "format": "postwheel", "version": 1,
        "board": { "name": "Fjordvik", "time_zone": "Europe/Oslo", "country": "NO", "language": "nb" },
        "channels": [
            { "id": id("channel", 1), "name": "Facebook", "platform": "facebook",
              "capacity": { "min_gap_minutes": 60, "most_per_day": 2, "most_per_week": 8 } },
            { "id": id("channel", 2), "name": "Instagram", "platform": "instagram" },
            { "id": id("channel", 3), "name": "Nettside", "platform": "website", "state": "closed" },
            { "id": id("channel", 4), "name": "Bluesky", "platform": "bluesky" }
        ],
        "people": [
            { "id": id("person", 1), "name": "Anna Berg", "initials": "AB", "most_per_week": 5 },
            { "id": id("person", 2), "name": "Jonas Lie", "initials": "JL" }
        ],
        "audiences": [ { "id": id("audience", 1), "name": "Innbyggere" }, { "id": id("audience", 2), "name": "Ungdom" } ],
        "tags": [ { "id": id("tag", 1), "name": "skole" }, { "id": id("tag", 2), "name": "natur" } ],
        "categories": [ { "id": id("category", 1), "name": "Tjenester" }, { "id": id("category", 2), "name": "Samfunn" } ],
        "campaigns": [ { "id": id("campaign", 1), "name": "Skolestart" }, { "id": id("campaign", 2), "name": "Valg" } ],
        "cycle": [
            { "id": id("cycle", 1), "title": "Skolestart", "ring": "Skole", "when": { "weeks": { "from": 33, "to": 34 } }, "lead_weeks": 0, "expected_posts": 0,
              "exceptions": [ { "turn": "2025", "change": "skipped" } ] },
            { "id": id("cycle", 2), "title": "Fredagsbildet", "ring": "Fast", "when": { "weekly": { "weekday": 5 } }, "lead_weeks": 0, "expected_posts": 0 } ],
        "posts": [
            { "id": id("post", 1), "title": "Skolestart", "brief": "Velkommen til nytt skoleår.", "planned": "2026-08-25T12:00",
              "status": "approved", "category": id("category", 1), "owners": [ id("person", 1) ], "tags": [ id("tag", 1) ],
              "campaign": id("campaign", 1), "audience": id("audience", 1),
              "placements": [ placement(1, 1, Value::Null) ] },
            { "id": id("post", 2), "title": "Bading i Fjordvika", "planned": "2026-08-26T12:00", "status": "drafting",
              "owners": [ id("person", 2) ], "category": id("category", 1),
              "placements": [ placement(2, 1, Value::Null), placement(3, 2, json!("2026-08-28T12:00")) ] },
            { "id": id("post", 3), "title": "Bibliotekets høst", "status": "idea", "reuses": id("post", 1) }
        ],
        "bin": [
            { "id": id("post", 4), "title": "Gammel sak", "planned": "2026-08-20", "status": "drafting", "owners": [ id("person", 1) ],
              "category": id("category", 2), "placements": [ placement(4, 4, Value::Null) ],
              "reused_by": [ id("post", 2) ], "deleted_at": "2026-08-17T15:00", "deleted_by": "Anna" }
        ],
        "meeting_series": [ { "id": id("series", 1), "name": "Redaksjonsmøte", "rhythm": "weekly" } ],
        "meetings": [ { "id": id("meeting", 1), "series": id("series", 1), "name": "Redaksjonsmøte", "held_on": "2026-08-11", "state": "stopped",
                        "agenda": [ { "kind": "ideas", "minutes": 5 } ], "points": [ { "id": id("point", 1), "text": "Bestille bilder" } ] } ],
        "blackouts": [ { "id": id("blackout", 1), "name": "Jul", "from": "2026-12-24", "to": "2026-12-26", "channels": [ id("channel", 4) ] } ],
        "saved_views": [ { "id": id("saved view", 1), "name": "Annas på Facebook",
            "filter": { "channels": [ id("channel", 1) ], "owners": [ id("person", 1) ], "tags": [ id("tag", 1) ],
                        "categories": [ id("category", 1) ], "campaigns": [ id("campaign", 1) ], "period": "next_week" } } ],
        "events": [ { "id": id("event", 1), "name": "Kommunestyret", "from": "2026-09-14", "to": "2026-09-14", "clashes": true } ]
    })
}
