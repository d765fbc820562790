//! The section about what came of it.

use planning::report::{Band, Fact, Report, Standout};

use super::{number, table, text};
use crate::paper::{BandRow, Cell, Chart, Section, Table};
use crate::words::{Words, capitalised};

pub(super) fn results(report: &Report, words: Words) -> Section {
    let rated = report.channels.iter().filter_map(|row| {
        let rate = row.engagement?;
        let (least, most) = (row.target.least.percent(), row.target.most.percent());
        let (low, high) = (words.decimal(least), words.decimal(most));
        Some(BandRow {
            name: row.name.clone(),
            value: rate.percent(),
            least,
            most,
            says: format!(
                "{} ({} {low}–{high}): {}",
                words.percent(rate),
                words.say("mål", "target"),
                row.band.map_or("", |band| band_words(band, words))
            ),
        })
    });
    let rated: Vec<BandRow> = rated.collect();
    let mut tables = vec![channels(report, words)];
    tables.extend(standouts(words.say("Best", "Best"), &report.results.best, words));
    tables.extend(standouts(words.say("Svakest", "Weakest"), &report.results.weakest, words));
    let found = &report.results;
    tables.extend(facts(words.say("Etter format", "By format"), &found.by_format, words, |it| {
        words.format(it.of).to_owned()
    }));
    tables.extend(facts(words.say("Etter ukedag", "By weekday"), &found.by_weekday, words, |it| {
        words.weekday(it.of.into()).to_owned()
    }));
    tables.extend(facts(
        words.say("Etter tid på dagen", "By time of day"),
        &found.by_part_of_day,
        words,
        |it| words.part_of_day(it.of).to_owned(),
    ));
    tables.extend(facts(words.say("Etter kategori", "By category"), &found.by_category, words, |it| {
        it.name.clone().unwrap_or_else(|| words.say("uten kategori", "no category").to_owned())
    }));
    tables.extend(sponsored(report, words));
    Section {
        title: words.say("Resultater", "Results").to_owned(),
        note: Some(
            words
                .say(
                    "Engasjement er reaksjoner ÷ følgere × 100. Tabellene viser hva det beste og svakeste hadde felles; de sier ikke hvorfor.",
                    "Engagement is reactions ÷ followers × 100. The tables show what the best and the weakest had in common; they do not say why.",
                )
                .to_owned(),
        ),
        chart: (!rated.is_empty()).then(|| Chart::Bands {
            legend: words.say("Kanalens mål; streken er snittet", "The channel's target; the line is the mean").to_owned(),
            rows: rated,
        }),
        tables,
    }
}

fn band_words(band: Band, words: Words) -> &'static str {
    match band {
        Band::Below => words.say("under", "below"),
        Band::Within => words.say("innenfor", "within"),
        Band::Above => words.say("over", "above"),
    }
}

fn channels(report: &Report, words: Words) -> Table {
    let columns = vec![
        text(words.say("Kanal", "Channel")),
        number(words.say("Med tall", "With figures")),
        number(words.say("Rekkevidde", "Reach")),
        number(words.say("Reaksjoner", "Reactions")),
        number(words.say("Kommentarer", "Comments")),
        number(words.say("Delinger", "Shares")),
        number(words.say("Klikk", "Clicks")),
        number(words.say("Følgere", "Followers")),
        number(words.say("Engasjement", "Engagement")),
        text(words.say("Mot målet", "Against target")),
    ];
    let rows = report.channels.iter().filter(|row| row.with_results > 0).map(|row| {
        vec![
            Cell::text(&row.name),
            Cell::count(row.with_results),
            Cell::Count(row.reach),
            Cell::Count(row.reactions),
            Cell::Count(row.comments),
            Cell::Count(row.shares),
            Cell::Count(row.clicks),
            Cell::maybe(row.followers, |followers| Cell::Count(followers.into())),
            Cell::maybe(row.engagement, Cell::Percent),
            Cell::maybe(row.band, |band| Cell::text(band_words(band, words))),
        ]
    });
    table(words.say("Resultater per kanal", "Results per channel"), columns, rows.collect())
}

fn standouts(caption: &str, rows: &[Standout], words: Words) -> Option<Table> {
    let columns = vec![
        text(words.say("Innlegg", "Post")),
        text(words.say("Kanal og format", "Channel and format")),
        text(words.say("Når", "When")),
        text(words.say("Kategori", "Category")),
        text(words.say("Betalt", "Paid")),
        number(words.say("Rekkevidde", "Reach")),
        number(words.say("Engasjement", "Engagement")),
    ];
    let cells = rows.iter().map(|row| {
        let day = row
            .published
            .day()
            .map(|day| words.weekday(chrono::Datelike::weekday(&day).number_from_monday()));
        let when = words.planned(row.published);
        vec![
            Cell::text(&row.title),
            Cell::Text(format!("{}, {}", row.channel_name, words.format(row.format))),
            Cell::Text(day.map_or(when.clone(), |day| format!("{day} {when}"))),
            Cell::maybe(row.category_name.as_deref(), Cell::text),
            Cell::text(if row.sponsored { words.say("ja", "yes") } else { words.say("nei", "no") }),
            Cell::maybe(row.reach, |reach| Cell::Count(reach.into())),
            Cell::Percent(row.engagement),
        ]
    });
    (!rows.is_empty()).then(|| table(caption, columns, cells.collect()))
}

fn facts<K>(
    caption: &str,
    facts: &[Fact<K>],
    words: Words,
    name: impl Fn(&Fact<K>) -> String,
) -> Option<Table> {
    let columns = vec![
        text(caption),
        number(words.say("Publiseringer", "Placements")),
        number(words.say("Engasjement i snitt", "Mean engagement")),
    ];
    let rows = facts.iter().map(|fact| {
        vec![Cell::Text(capitalised(&name(fact))), Cell::count(fact.count), Cell::Percent(fact.engagement)]
    });
    // One line compares with nothing.
    (facts.len() > 1).then(|| table(caption, columns, rows.collect()))
}

fn sponsored(report: &Report, words: Words) -> Option<Table> {
    let rows = &report.results.sponsored;
    let columns = vec![
        text(words.say("Innlegg", "Post")),
        number(words.say("Kostnad", "Cost")),
        number(words.say("Rekkevidde", "Reach")),
        number(words.say("Kontaktpris", "Cost per contact")),
        number(words.say("Klikk", "Clicks")),
        number(words.say("Pris per klikk", "Cost per click")),
    ];
    let cells = rows.iter().map(|row| {
        vec![
            Cell::text(&row.title),
            Cell::maybe(row.cost, Cell::Count),
            Cell::Count(row.reach),
            Cell::maybe(row.contact_cost, |cost| Cell::Decimal(cost as f64 / 100.0)),
            Cell::Count(row.clicks),
            Cell::maybe(row.click_cost, |cost| Cell::Decimal(cost as f64 / 100.0)),
        ]
    });
    let caption = words.say("Betalt", "Paid posts");
    (!rows.is_empty()).then(|| table(caption, columns, cells.collect()))
}
