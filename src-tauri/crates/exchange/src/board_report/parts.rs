//! The sections about what was planned: figures, channels, rhythm, mix, owners, wheel.

use planning::report::{ChannelReport, NotOut, Report, Share, Totals};
use planning::{Percent, Weight};

use super::{number, table, text};
use crate::paper::{Bar, Cell, Chart, Pattern, Section, Table, Weeks};
use crate::words::Words;

pub(super) fn summary(report: &Report, words: Words) -> Section {
    let before = report.before.as_ref();
    let count = |name: &str, of: fn(&Totals) -> u64| {
        let now = of(&report.totals);
        let then = before.map(|before| of(&before.totals));
        let change = then.map(|then| now as i64 - then as i64);
        row(name, Cell::Count(now), Cell::maybe(then, Cell::Count), Cell::maybe(change, Cell::Change))
    };
    let rate = |totals: &Totals| Cell::maybe(totals.engagement, Cell::Percent);
    let mut rows = vec![
        count(words.say("Innlegg", "Posts"), |it| it.posts as u64),
        count(words.say("Planlagte publiseringer", "Planned placements"), |it| it.placements.planned as u64),
        count(words.say("Publisert", "Published"), |it| it.placements.published as u64),
        count(words.say("Ikke publisert i tide", "Slipped"), |it| it.placements.slipped as u64),
        count(words.say("Tatt av planen", "Skipped"), |it| it.placements.skipped as u64),
        count(words.say("Gjenstår", "To come"), |it| it.placements.to_come as u64),
        count(words.say("Innlegg uten kanal", "Posts without a channel"), |it| it.without_channel as u64),
        count(words.say("Rekkevidde", "Reach"), |it| it.reach),
        count(words.say("Reaksjoner", "Reactions"), |it| it.reactions),
        count(words.say("Kommentarer", "Comments"), |it| it.comments),
        count(words.say("Delinger", "Shares"), |it| it.shares),
        count(words.say("Klikk", "Clicks"), |it| it.clicks),
    ];
    rows.push(row(
        words.say("Engasjement", "Engagement"),
        rate(&report.totals),
        Cell::maybe(before, |before| rate(&before.totals)),
        Cell::Nothing,
    ));
    let then = before.map(|before| words.period(before.period, None));
    let columns = vec![
        text(words.say("Tall", "Figure")),
        number(words.say("Perioden", "This period")),
        number(then.as_deref().map_or(words.say("Perioden før", "The period before"), |then| then)),
        number(words.say("Endring", "Change")),
    ];
    Section {
        title: words.say("Hovedtall", "Key figures").to_owned(),
        note: None,
        chart: None,
        tables: vec![table(words.say("Hovedtall", "Key figures"), columns, rows)],
    }
}

fn row(name: &str, now: Cell, before: Cell, change: Cell) -> Vec<Cell> {
    vec![Cell::text(name), now, before, change]
}

pub(super) fn channels(report: &Report, words: Words) -> Section {
    let parts = vec![
        (Pattern::Solid, words.say("Publisert", "Published").to_owned()),
        (Pattern::Dotted, words.say("Gjenstår", "To come").to_owned()),
        (Pattern::Hatched, words.say("Ikke publisert i tide", "Slipped").to_owned()),
        (Pattern::Hollow, words.say("Tatt av planen", "Skipped").to_owned()),
    ];
    let bars = report.channels.iter().map(|row| {
        let tally = row.placements;
        Bar {
            name: row.name.clone(),
            values: [tally.published, tally.to_come, tally.slipped, tally.skipped]
                .map(|it| it as f64)
                .to_vec(),
            wanted: None,
            says: match words {
                Words::Nb => format!("{} av {} ute", tally.published, tally.planned),
                Words::En => format!("{} of {} out", tally.published, tally.planned),
            },
        }
    });
    let columns = vec![
        text(words.say("Kanal", "Channel")),
        number(words.say("Planlagt", "Planned")),
        number(words.say("Publisert", "Published")),
        number(words.say("Ikke i tide", "Slipped")),
        number(words.say("Tatt av", "Skipped")),
        number(words.say("Gjenstår", "To come")),
    ];
    let rows = report.channels.iter().map(|row| {
        let tally = row.placements;
        let counts = [tally.planned, tally.published, tally.slipped, tally.skipped, tally.to_come];
        std::iter::once(Cell::text(&row.name)).chain(counts.map(Cell::count)).collect()
    });
    let title = words.say("Planlagt og publisert per kanal", "Planned and published per channel");
    Section {
        title: title.to_owned(),
        note: Some(
            words
                .say(
                    "En publisering er ett innlegg i én kanal. Det som bare har uke, måned eller kvartal, regnes på den siste dagen.",
                    "A placement is one post on one channel. What only has a week, month or quarter counts on its last day.",
                )
                .to_owned(),
        ),
        chart: Some(Chart::Bars { parts, rows: bars.collect() }),
        tables: std::iter::once(table(title, columns, rows.collect()))
            .chain(punctuality(report, words))
            .collect(),
    }
}

/// Whether things went out when they were planned; nothing where nobody noted when they did.
fn punctuality(report: &Report, words: Words) -> Option<Table> {
    let caption = words.say(
        "Publisert når det var planlagt (inntil et kvarter før eller etter)",
        "Published when planned (up to a quarter of an hour off)",
    );
    let columns = vec![
        text(words.say("Kanal", "Channel")),
        number(words.say("Med kjent tid", "Time known")),
        number(words.say("I tide", "On time")),
        number(words.say("For sent", "Late")),
        number(words.say("For tidlig", "Early")),
    ];
    let rows = report.channels.iter().filter(|row| row.punctuality.known > 0).map(|row| {
        let kept = row.punctuality;
        let counts = [kept.known, kept.on_time, kept.late, kept.early];
        std::iter::once(Cell::text(&row.name)).chain(counts.map(Cell::count)).collect()
    });
    (report.totals.punctuality.known > 0).then(|| table(caption, columns, rows.collect()))
}

/// One by one, with what the team said about it.
pub(super) fn missed(report: &Report, words: Words) -> Option<Section> {
    let columns = vec![
        text(words.say("Innlegg", "Post")),
        text(words.say("Kanal", "Channel")),
        text(words.say("Planlagt", "Planned for")),
        text(words.say("Hva skjedde", "What happened")),
        text(words.say("Hvorfor", "Why")),
    ];
    let rows = report.missed.iter().map(|row| {
        let how = match row.how {
            NotOut::Slipped => words.say("ikke publisert i tide", "slipped"),
            NotOut::Skipped => words.say("tatt av planen", "skipped"),
        };
        vec![
            Cell::text(&row.title),
            Cell::text(&row.channel_name),
            Cell::Text(words.planned(row.planned)),
            Cell::text(how),
            Cell::maybe(row.reason.as_deref(), Cell::text),
        ]
    });
    let title = words.say("Det som ikke kom ut", "What was not out");
    (!report.missed.is_empty()).then(|| Section {
        title: title.to_owned(),
        note: None,
        chart: None,
        tables: vec![table(title, columns, rows.collect())],
    })
}

/// Only what a channel has a limit for can have been kept.
fn quiet_weeks(row: &ChannelReport) -> Option<usize> {
    row.least_per_week.map(|_| row.quiet_weeks)
}

fn full_weeks(row: &ChannelReport) -> Option<usize> {
    row.most_per_week.map(|_| row.full_weeks)
}

/// How its weeks stood to its limits; empty where it has none.
fn kept(row: &ChannelReport, words: Words) -> String {
    let weeks = |count: usize, nb: [&'static str; 2], en: [&'static str; 2]| {
        let many = usize::from(count != 1);
        format!("{count} {}", words.say(nb[many], en[many]))
    };
    let quiet = quiet_weeks(row)
        .map(|count| weeks(count, ["stille uke", "stille uker"], ["quiet week", "quiet weeks"]));
    let full = full_weeks(row)
        .map(|count| weeks(count, ["for full uke", "for fulle uker"], ["overfull week", "overfull weeks"]));
    quiet.into_iter().chain(full).collect::<Vec<_>>().join(", ")
}

pub(super) fn rhythm(report: &Report, words: Words) -> Section {
    let weeks = report.channels.iter().map(|row| Weeks {
        name: row.name.clone(),
        loads: row.weeks.iter().map(|week| (week.load.posts(), week.kept)).collect(),
        least: row.least_per_week.map(Weight::posts),
        most: row.most_per_week.map(Weight::posts),
        says: kept(row, words),
    });
    let columns = vec![
        text(words.say("Kanal", "Channel")),
        number(words.say("Minst i uka", "Least a week")),
        number(words.say("Høyst i uka", "Most a week")),
        number(words.say("Snitt i uka", "Average a week")),
        number(words.say("Stille uker", "Quiet weeks")),
        number(words.say("Fulle uker", "Overfull weeks")),
        text(words.say("Lengste stillhet", "Longest silence")),
    ];
    let rows = report.channels.iter().map(|row| {
        vec![
            Cell::text(&row.name),
            Cell::maybe(row.least_per_week, Cell::Posts),
            Cell::maybe(row.most_per_week, Cell::Posts),
            Cell::maybe(average(row), Cell::Decimal),
            Cell::maybe(quiet_weeks(row), Cell::count),
            Cell::maybe(full_weeks(row), Cell::count),
            Cell::maybe(row.silence, |silence| {
                let days = match (words, silence.days) {
                    (Words::Nb, 1) => "1 dag".to_owned(),
                    (Words::Nb, days) => format!("{days} dager"),
                    (Words::En, 1) => "1 day".to_owned(),
                    (Words::En, days) => format!("{days} days"),
                };
                Cell::Text(format!("{days} ({})", words.days(silence.from, silence.to)))
            }),
        ]
    });
    let title = words.say("Belastning og rytme", "Load and rhythm");
    Section {
        title: title.to_owned(),
        note: Some(
            words
                .say(
                    "Hver søyle er en uke: det som er ute eller gjenstår, i hele innlegg. Stiplede linjer er minst og høyst i uka.",
                    "Each bar is a week: what is out or still to come, in whole posts. Dashed lines are least and most a week.",
                )
                .to_owned(),
        ),
        chart: Some(Chart::Weeks {
            legend: [
                (Pattern::Solid, words.say("Innenfor", "Within").to_owned()),
                (Pattern::Hollow, words.say("Stillere enn ønsket", "Quieter than wanted").to_owned()),
                (Pattern::Hatched, words.say("Over kapasiteten", "Above capacity").to_owned()),
            ],
            rows: weeks.filter(|weeks| !weeks.loads.is_empty()).collect(),
        }),
        tables: vec![table(title, columns, rows.collect())],
    }
}

fn average(row: &ChannelReport) -> Option<f64> {
    let sum: i64 = row.weeks.iter().map(|week| i64::from(week.load.0)).sum();
    (!row.weeks.is_empty()).then(|| (sum as f64 / row.weeks.len() as f64).round() / 100.0)
}

pub(super) fn mix(report: &Report, words: Words) -> Section {
    let none = words.say("Uten kategori", "No category");
    let bars = report.mix.categories.iter().map(|share| Bar {
        name: name(share, none),
        values: vec![share.share.percent()],
        wanted: share.target.map(f64::from),
        says: match (words, share.target) {
            (_, None) => words.percent(share.share),
            (Words::Nb, Some(target)) => format!("{} (mål {target}\u{a0}%)", words.percent(share.share)),
            (Words::En, Some(target)) => format!("{} (target {target}%)", words.percent(share.share)),
        },
    });
    Section {
        title: words.say("Blandingen", "The mix").to_owned(),
        note: Some(match words {
            Words::Nb => format!("Andeler av {} innlegg som er ute eller gjenstår.", report.mix.posts),
            Words::En => format!("Shares of {} posts that are out or still to come.", report.mix.posts),
        }),
        chart: Some(Chart::Bars {
            parts: vec![(
                Pattern::Solid,
                words.say("Andel; streken er målet", "Share; the mark is the target").to_owned(),
            )],
            rows: bars.collect(),
        }),
        tables: vec![
            shares(words.say("Kategorier", "Categories"), &report.mix.categories, none, words),
            shares(
                words.say("Målgrupper", "Audiences"),
                &report.mix.audiences,
                words.say("Uten målgruppe", "No audience"),
                words,
            ),
            shares(
                words.say("Emneord (et innlegg kan ha flere)", "Tags (a post may have several)"),
                &report.mix.tags,
                words.say("Uten emneord", "No tag"),
                words,
            ),
        ]
        .into_iter()
        .filter(|table| !table.rows.is_empty())
        .collect(),
    }
}

fn shares(caption: &str, shares: &[Share], none: &str, words: Words) -> Table {
    let has_targets = shares.iter().any(|share| share.target.is_some());
    let mut columns =
        vec![text(caption), number(words.say("Innlegg", "Posts")), number(words.say("Andel", "Share"))];
    if has_targets {
        columns.push(number(words.say("Mål", "Target")));
        columns.push(number(words.say("Avvik, prosentpoeng", "Off, percentage points")));
    }
    let rows = shares.iter().map(|share| {
        let mut cells =
            vec![Cell::Text(name(share, none)), Cell::count(share.posts), Cell::Percent(share.share)];
        if has_targets {
            cells.push(Cell::maybe(share.target, |target| Cell::Percent(Percent(target * 100))));
            cells.push(Cell::maybe(share.target, |target| {
                Cell::Change((share.share.percent() - f64::from(target)).round() as i64)
            }));
        }
        cells
    });
    table(caption, columns, rows.collect())
}

fn name(share: &Share, none: &str) -> String {
    if share.id.is_none() { none.to_owned() } else { share.name.clone() }
}

pub(super) fn owners(report: &Report, words: Words) -> Section {
    let columns = vec![
        text(words.say("Ansvarlig", "Owner")),
        number(words.say("Innlegg", "Posts")),
        number(words.say("Publiseringer", "Placements")),
        number(words.say("Publisert", "Published")),
        number(words.say("Ikke i tide", "Slipped")),
        number(words.say("Gjenstår", "To come")),
    ];
    let rows = report.owners.iter().map(|row| {
        let nobody = words.say("Ingen ansvarlig", "Nobody responsible");
        let name = if row.person.is_none() { nobody } else { row.name.as_str() };
        let tally = row.placements;
        let counts = [row.posts, tally.planned, tally.published, tally.slipped, tally.to_come];
        std::iter::once(Cell::text(name)).chain(counts.map(Cell::count)).collect()
    });
    let title = words.say("Hvem som hadde hva", "Who had what");
    Section {
        title: title.to_owned(),
        note: Some(
            words
                .say(
                    "Et innlegg med flere ansvarlige regnes hos hver av dem.",
                    "A post with several owners counts for each of them.",
                )
                .to_owned(),
        ),
        chart: None,
        tables: vec![table(title, columns, rows.collect())],
    }
}

pub(super) fn wheel(report: &Report, words: Words) -> Section {
    let columns = vec![
        text(words.say("I årshjulet", "On the wheel")),
        text(words.say("Når", "When")),
        number(words.say("Ventet", "Expected")),
        number(words.say("Har", "Has")),
        text(words.say("Dekket", "Covered")),
    ];
    let rows = report.wheel.iter().map(|row| {
        let covered = if row.expected == 0 {
            words.say("venter ingen", "expects none")
        } else if row.posts >= row.expected as usize {
            words.say("ja", "yes")
        } else {
            words.say("nei", "no")
        };
        vec![
            Cell::text(&row.title),
            Cell::Text(words.days(row.from, row.to)),
            Cell::Count(row.expected.into()),
            Cell::count(row.posts),
            Cell::text(covered),
        ]
    });
    let title = words.say("Årshjulet", "The annual wheel");
    Section {
        title: title.to_owned(),
        note: report.wheel.is_empty().then(|| {
            words
                .say("Ingenting i årshjulet faller i perioden.", "Nothing on the wheel falls in this period.")
                .to_owned()
        }),
        chart: None,
        tables: if report.wheel.is_empty() {
            Vec::new()
        } else {
            vec![table(title, columns, rows.collect())]
        },
    }
}
