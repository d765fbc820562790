//! How long the rules take: everything at once, and after one move, beside sorting the same placements.

#![allow(clippy::print_stdout, reason = "how many findings there are belongs to the figures")]

use acceptance::many;
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use planning::plan::{PlannedPlacement, Touched};
use planning::{Findings, Now, PlannedTime};

/// Makes a board of so many posts.
type Made = fn(usize) -> serde_json::Value;

fn full_check(criterion: &mut Criterion) {
    let now = new_year();
    let boards: [(&str, Made); 2] = [("calm", many::calm), ("crowded", many::document)];
    for (name, board) in boards {
        let mut group = criterion.benchmark_group(format!("full check, {name}"));
        group.sample_size(20);
        for size in [1_000, 10_000, 100_000] {
            let plan = many::plan(&board(size));
            println!("{name}, {size} placements: {} findings", Findings::check(&plan, now).len());
            group.bench_function(BenchmarkId::new("every rule", size), |bench| {
                bench.iter(|| Findings::check(&plan, now))
            });
            let mut stops: Vec<_> = plan
                .lanes()
                .flat_map(|lane| lane.stops.all().iter().map(|stop| (stop.channel, stop.wall, *stop)))
                .collect();
            stops.sort_by_key(|(_, _, stop)| stop.placement);
            group.bench_function(BenchmarkId::new("sorting them by channel and time", size), |bench| {
                bench.iter_batched_ref(
                    || stops.clone(),
                    |stops| stops.sort_unstable_by_key(|(channel, wall, _)| (*channel, *wall)),
                    BatchSize::LargeInput,
                );
            });
        }
        group.finish();
    }
}

fn one_move(criterion: &mut Criterion) {
    let now = new_year();
    let mut group = criterion.benchmark_group("one move");
    for size in [1_000, 10_000, 100_000] {
        let mut plan = many::plan(&many::calm(size));
        let mut findings = Findings::check(&plan, now);
        let id = many::placement(size / 2).parse().expect("an id");
        let there = *plan.placement(id).expect("it is planned");
        // Within the fortnight, as cards are moved.
        let elsewhere =
            plan.planned(&there).and_then(planning::PlannedTime::minute).map(|at| at + chrono::Days::new(9));
        let elsewhere = PlannedPlacement { planned: elsewhere.map(PlannedTime::Minute), ..there };
        group.bench_function(BenchmarkId::new("there and back, findings up to date", size), |bench| {
            bench.iter(|| {
                for placement in [elsewhere, there] {
                    let mut touched = Touched::default();
                    plan.put_placement(placement, &mut touched);
                    findings.update(&plan, &touched);
                }
            });
        });
    }
    group.finish();
}

/// The morning of the year: everything on the board is still to come.
fn new_year() -> Now {
    let day: PlannedTime = "2026-01-01".parse().expect("a day");
    Now::from(day.first_day())
}

criterion_group!(benches, full_check, one_move);
criterion_main!(benches);
