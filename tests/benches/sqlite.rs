//! The rules beside SQLite: every rule over the plan in memory, and `gap`, `day_load` and `week_load` alone asked of an indexed
//! table with window functions. Both are asked for as much: which placements, and the figures.

#![allow(clippy::print_stdout, reason = "that both find the same belongs to the figures")]

use acceptance::many;
use criterion::{Criterion, criterion_group, criterion_main};
use planning::{Findings, Now, Plan, PlannedTime, RuleName};
use rusqlite::{Connection, Statement};

const GAP: &str = include_str!("sqlite/gap.sql");
const DAY_LOAD: &str = include_str!("sqlite/day_load.sql");
const WEEK_LOAD: &str = include_str!("sqlite/week_load.sql");

fn filled(plan: &Plan) -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch(include_str!("sqlite/table.sql"))?;
    connection.execute_batch("BEGIN")?;
    for lane in plan.lanes() {
        let channel = lane.channel.id.0.to_string();
        let capacity = &lane.channel.capacity;
        connection.execute(
            "INSERT INTO bearing VALUES (?1, ?2, ?3, ?4)",
            (
                &channel,
                capacity.min_gap_minutes,
                capacity.most_per_day.map(|most| most.0),
                capacity.most_per_week.map(|most| most.0),
            ),
        )?;
        let mut add = connection.prepare_cached("INSERT INTO stop VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
        for stop in lane.stops.all() {
            let placement = stop.placement.0.to_string();
            add.execute((placement, &channel, stop.instant, stop.day(), stop.week(), stop.weight.0))?;
        }
    }
    connection.execute_batch("COMMIT; ANALYZE")?;
    Ok(connection)
}

/// Reads every row of an answer, as a program that shows it would.
fn rows(statement: &mut Statement<'_>) -> rusqlite::Result<usize> {
    let columns = statement.column_count();
    let (mut rows, mut count, mut seen) = (statement.query([])?, 0, 0);
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            seen += usize::from(row.get_ref(column)? != rusqlite::types::ValueRef::Null);
        }
        count += 1;
    }
    std::hint::black_box(seen);
    Ok(count)
}

fn beside(criterion: &mut Criterion) {
    let now = Now::from("2026-01-01".parse::<PlannedTime>().expect("a day").first_day());
    let plan = many::plan(&many::calm(100_000));
    let connection = filled(&plan).expect("SQLite takes the plan");
    let mut asked: Vec<Statement<'_>> =
        [GAP, DAY_LOAD, WEEK_LOAD].map(|sql| connection.prepare(sql).expect("the question is SQL")).into();

    let findings = Findings::check(&plan, now);
    let of = |rule: RuleName| findings.all().filter(move |finding| finding.rule == rule);
    let gaps = rows(&mut asked[0]).expect("SQLite answers");
    assert_eq!(gaps, of(RuleName::Gap).count(), "SQLite and the rule see the same runs");
    for (question, rule) in [(1, RuleName::DayLoad), (2, RuleName::WeekLoad)] {
        let listed: usize = of(rule).map(|finding| finding.placements.len()).sum();
        assert_eq!(rows(&mut asked[question]).expect("SQLite answers"), listed, "{rule}");
    }
    println!("both see the same {gaps} runs; all rules together: {} findings", findings.len());

    let mut group = criterion.benchmark_group("beside SQLite");
    group.sample_size(20);
    group.bench_function("every rule", |bench| bench.iter(|| Findings::check(&plan, now)));
    group.bench_function("three rules in SQL", |bench| {
        bench.iter(|| {
            asked.iter_mut().map(|statement| rows(statement).expect("SQLite answers")).sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, beside);
criterion_main!(benches);
