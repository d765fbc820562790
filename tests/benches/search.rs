//! How long the first hits take on 100,000 posts: what people type, letter by letter, and words that are on every post.

use acceptance::many;
use api::{Clock, Place, Session};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use serde_json::json;

const POSTS: usize = 100_000;

fn searching(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place { data_folder: folder.path().to_owned(), clock: Clock::System };
    let mut session = Session::new(place);
    let source = folder.path().join("many.json");
    std::fs::write(&source, many::worded(POSTS).to_string()).expect("room on the disk");
    let path = folder.path().join("many.postwheel");
    session.dispatch("new_board", json!({ "path": path, "country": "NO" })).expect("a board");
    session.dispatch("import", json!({ "source": source })).expect("the posts come in");
    let mut group = criterion.benchmark_group("search of 100,000 posts");
    group.sample_size(30);
    for typed in [
        "s",
        "sk",
        "skole",
        "blabaertur",
        "skole blåbær",
        "kommunen",
        "kommunen inviterer skole",
        "4711",
        "finnes ikke",
    ] {
        group.bench_function(BenchmarkId::from_parameter(typed), |bench| {
            bench.iter(|| session.dispatch("search", json!({ "text": typed })).expect("it can be searched"));
        });
    }
    group.finish();
}

criterion_group!(benches, searching);
criterion_main!(benches);
