//! The section about findings: what stands, and what was raised, solved and accepted as the period went on.

use planning::report::{FindingsStep, Period, Report, RuleCount};

use super::{number, table, text};
use crate::paper::{Bar, Cell, Chart, Pattern, Section, Table};
use crate::words::{Words, capitalised};

pub(super) fn findings(report: &Report, words: Words) -> Section {
    let found = &report.findings;
    let mut tables = Vec::new();
    let has_moved = |step: &FindingsStep| step.raised + step.solved > 0 || step.accepted > 0;
    let moved = found.over_time.iter().any(has_moved);
    if moved {
        tables.push(over_time(report, words));
    }
    if !found.changed.is_empty() {
        tables.push(by_rule(report, words));
    }
    if !found.rules.is_empty() {
        tables.push(counted(words.say("Står åpne nå", "Open now"), &found.rules, words));
    }
    if !found.accepted_in_period.is_empty() {
        let caption = words.say("Godtatt i perioden", "Accepted in the period");
        tables.push(counted(caption, &found.accepted_in_period, words));
    }
    Section {
        title: words.say("Funn", "Findings").to_owned(),
        note: Some(match words {
            Words::Nb => format!(
                "Nå: {} alvorlige, {} advarsler, {} til orientering; {} er godtatt som de er.",
                found.serious, found.warning, found.info, found.accepted
            ),
            Words::En => format!(
                "Now: {} serious, {} warnings, {} for information; {} are accepted as they are.",
                found.serious, found.warning, found.info, found.accepted
            ),
        }),
        chart: moved.then(|| chart(report, words)),
        tables,
    }
}

/// As many solved or accepted as were raised: the bar reaches the mark.
fn chart(report: &Report, words: Words) -> Chart {
    let rows = report.findings.over_time.iter().map(|step| Bar {
        name: step_name(report.period, step, words),
        values: vec![f64::from(step.solved), step.accepted as f64],
        wanted: (step.raised > 0).then(|| f64::from(step.raised)),
        says: match words {
            Words::Nb => {
                format!("{} kom til, {} løst, {} godtatt", step.raised, step.solved, step.accepted)
            }
            Words::En => {
                format!("{} raised, {} solved, {} accepted", step.raised, step.solved, step.accepted)
            }
        },
    });
    let solved =
        words.say("Løst; streken er hvor mange som kom til", "Solved; the mark is how many were raised");
    Chart::Bars {
        parts: vec![
            (Pattern::Solid, solved.to_owned()),
            (Pattern::Dotted, words.say("Godtatt", "Accepted").to_owned()),
        ],
        rows: rows.collect(),
    }
}

fn over_time(report: &Report, words: Words) -> Table {
    let columns = vec![
        text(words.say("Når", "When")),
        number(words.say("Kom til", "Raised")),
        number(words.say("Løst", "Solved")),
        number(words.say("Godtatt", "Accepted")),
    ];
    let row = |name: String, step: &FindingsStep| {
        let counts = [step.raised as usize, step.solved as usize, step.accepted];
        std::iter::once(Cell::Text(name)).chain(counts.map(Cell::count)).collect()
    };
    let mut rows: Vec<Vec<Cell>> = report
        .findings
        .over_time
        .iter()
        .map(|step| row(step_name(report.period, step, words), step))
        .collect();
    if let Some(before) = &report.findings.before {
        rows.push(row(words.say("Hele perioden før", "The whole period before").to_owned(), before));
    }
    table(words.say("Funn over tid", "Findings over time"), columns, rows)
}

fn by_rule(report: &Report, words: Words) -> Table {
    let columns = vec![
        text(words.say("Regel", "Rule")),
        number(words.say("Kom til", "Raised")),
        number(words.say("Løst", "Solved")),
    ];
    let rows = report.findings.changed.iter().map(|flow| {
        let name = Cell::Text(capitalised(words.rule(flow.rule)));
        vec![name, Cell::count(flow.raised as usize), Cell::count(flow.solved as usize)]
    });
    table(words.say("Kom til og løst, etter regel", "Raised and solved, by rule"), columns, rows.collect())
}

fn counted(caption: &str, rules: &[RuleCount], words: Words) -> Table {
    let columns = vec![text(words.say("Regel", "Rule")), number(words.say("Antall", "Count"))];
    let rows =
        rules.iter().map(|it| vec![Cell::Text(capitalised(words.rule(it.rule))), Cell::count(it.count)]);
    table(caption, columns, rows.collect())
}

/// A day of a week, an ISO week of a month or quarter, a month of a year.
fn step_name(period: Period, step: &FindingsStep, words: Words) -> String {
    let part = match period {
        Period::Week(_) | Period::Campaign(_) => return capitalised(&words.long_day(step.from)),
        Period::Month(_) | Period::Quarter(_) => Period::Week(planning::planned_time::monday_of(step.from)),
        Period::Year(_) => Period::Month(step.from),
    };
    capitalised(&words.period(part, None))
}
