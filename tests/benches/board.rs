//! How long a person waits: opening a board, one move with commit and findings, a preview while dragging, a month on screen,
//! the board.

use acceptance::many;
use api::{Clock, Place, Reply, Session};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};
use tempfile::TempDir;

struct Desk {
    session: Session,
    folder: TempDir,
}

impl Desk {
    fn with(document: &Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at =
            "2026-01-01T08:00".parse::<planning::PlannedTime>().ok().and_then(planning::PlannedTime::minute);
        let clock = at.map_or(Clock::System, Clock::Fixed);
        let mut desk =
            Self { session: Session::new(Place { data_folder: folder.path().to_owned(), clock }), folder };
        let source = desk.folder.path().join("many.json");
        std::fs::write(&source, document.to_string()).expect("room on the disk");
        desk.ask("new_board", json!({ "path": desk.board(), "country": "NO", "time_zone": "Europe/Oslo" }));
        desk.ask("import", json!({ "source": source }));
        desk
    }

    fn board(&self) -> std::path::PathBuf {
        self.folder.path().join("many.postwheel")
    }

    fn ask(&mut self, command: &str, params: Value) -> Reply {
        self.session.dispatch(command, params).expect("it can be done")
    }
}

fn waiting(criterion: &mut Criterion) {
    for size in [1_000, 10_000, 100_000] {
        let mut desk = Desk::with(&many::document(size));
        let mut group = criterion.benchmark_group("board");
        group.sample_size(10);
        let placement = many::placement(size / 2);
        let to = |time: &str| json!({ "moves": [{ "placement": placement, "to": time }] });
        group.bench_function(BenchmarkId::new("open", size), |bench| {
            let path = desk.board();
            bench.iter(|| {
                desk.ask("close_board", json!({}));
                desk.ask("open_board", json!({ "path": path }))
            });
        });
        desk.ask("check", json!({ "from": "2026-06-01", "to": "2026-06-01" }));
        group.sample_size(50);
        group.bench_function(BenchmarkId::new("preview of a hovered drop", size), |bench| {
            bench.iter(|| desk.ask("preview", to("2026-06-10T10:30")));
        });
        group.bench_function(BenchmarkId::new("one move: commit and findings", size), |bench| {
            let mut there = false;
            bench.iter(|| {
                there = !there;
                desk.ask("move_cards", to(if there { "2026-06-10T10:30" } else { "2026-06-11T10:30" }))
            });
        });
        group.bench_function(BenchmarkId::new("a month for the calendar", size), |bench| {
            bench.iter(|| desk.ask("calendar", json!({ "from": "2026-06-01", "to": "2026-07-05" })));
        });
        for (name, by, lanes) in
            [("by horizon", "horizon", "none"), ("by status, in lanes by owner", "status", "owner")]
        {
            group.bench_function(BenchmarkId::new(format!("the board {name}"), size), |bench| {
                bench.iter(|| desk.ask("columns", json!({ "by": by, "lanes": lanes })));
            });
        }
        group.finish();
    }
    after_ten_years(criterion);
}

/// What is on screen is a month, however long the board has been kept.
fn after_ten_years(criterion: &mut Criterion) {
    let mut desk = Desk::with(&many::over_years(100_000, 10));
    desk.ask("check", json!({ "from": "2026-06-01", "to": "2026-06-01" }));
    let mut group = criterion.benchmark_group("ten years of 10,000");
    group.bench_function("a month for the calendar", |bench| {
        bench.iter(|| desk.ask("calendar", json!({ "from": "2026-06-01", "to": "2026-07-05" })));
    });
    group.bench_function("the board by status", |bench| {
        bench.iter(|| desk.ask("columns", json!({ "by": "status", "lanes": "none" })));
    });
    group.bench_function("the tray", |bench| bench.iter(|| desk.ask("tray", json!({}))));
    group.finish();
}

criterion_group!(benches, waiting);
criterion_main!(benches);
