//! The whole in a few sentences, for whoever reads no further.

use planning::report::{Band, Report};

use crate::words::Words;

pub(super) fn lead(report: &Report, words: Words) -> Vec<String> {
    [published(report, words), rhythm(report, words), engagement(report, words), wheel(report, words)]
        .into_iter()
        .flatten()
        .collect()
}

fn published(report: &Report, words: Words) -> Option<String> {
    let tally = report.totals.placements;
    if tally.planned == 0 {
        return Some(
            words.say("Ingenting var planlagt i perioden.", "Nothing was planned in this period.").to_owned(),
        );
    }
    let (published, planned) = (words.number(tally.published as u64), words.number(tally.planned as u64));
    let mut text = match words {
        Words::Nb => format!("{published} av {planned} planlagte publiseringer er ute"),
        Words::En => format!("{published} of {planned} planned placements are out"),
    };
    let more = [
        (tally.slipped, words.say("ble ikke publisert i tide", "slipped")),
        (tally.skipped, words.say("ble tatt av planen", "were taken off the plan")),
        (tally.to_come, words.say("gjenstår", "are still to come")),
    ];
    for (count, what) in more.into_iter().filter(|(count, _)| *count > 0) {
        text.push_str(&format!(", {} {what}", words.number(count as u64)));
    }
    text.push('.');
    if let Some(before) = &report.before {
        let before = words.number(before.totals.placements.published as u64);
        text.push_str(&match words {
            Words::Nb => format!(" I perioden før var det {before}."),
            Words::En => format!(" In the period before it was {before}."),
        });
    }
    Some(text)
}

fn rhythm(report: &Report, words: Words) -> Option<String> {
    let quiet: Vec<&str> =
        report.channels.iter().filter(|row| row.quiet_weeks > 0).map(|row| row.name.as_str()).collect();
    let full: Vec<&str> =
        report.channels.iter().filter(|row| row.full_weeks > 0).map(|row| row.name.as_str()).collect();
    let named = |names: &[&str], nb: &str, en: &str| match words {
        Words::Nb => format!("{nb}: {}.", names.join(", ")),
        Words::En => format!("{en}: {}.", names.join(", ")),
    };
    let parts: Vec<String> = [
        (!quiet.is_empty())
            .then(|| named(&quiet, "Hadde stillere uker enn ønsket", "Had quieter weeks than wanted")),
        (!full.is_empty()).then(|| named(&full, "Hadde uker over kapasiteten", "Had weeks above capacity")),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn engagement(report: &Report, words: Words) -> Option<String> {
    let rate = words.percent(report.totals.engagement?);
    let rated = report.channels.iter().filter(|row| row.band.is_some()).count();
    let met =
        report.channels.iter().filter(|row| matches!(row.band, Some(Band::Within | Band::Above))).count();
    let mut text = match words {
        Words::Nb if rated == 0 => format!("Engasjementet var {rate} i snitt."),
        Words::En if rated == 0 => format!("Engagement was {rate} on average."),
        Words::Nb => format!("Engasjementet var {rate} i snitt; {met} av {rated} kanaler nådde målet sitt."),
        Words::En => format!("Engagement was {rate} on average; {met} of {rated} channels met their target."),
    };
    if let Some(before) = report.before.as_ref().and_then(|before| before.totals.engagement) {
        let before = words.percent(before);
        text.push_str(&match words {
            Words::Nb => format!(" Perioden før: {before}."),
            Words::En => format!(" The period before: {before}."),
        });
    }
    Some(text)
}

fn wheel(report: &Report, words: Words) -> Option<String> {
    let expecting = report.wheel.iter().filter(|row| row.expected > 0);
    let (mut covered, mut all) = (0, 0);
    for row in expecting {
        all += 1;
        covered += usize::from(row.posts >= row.expected as usize);
    }
    (all > 0).then(|| match words {
        Words::Nb if all == 1 => format!("{covered} av {all} punkt i årshjulet har innleggene det trenger."),
        Words::En if all == 1 => {
            format!("{covered} of {all} occasion of the annual wheel has the posts it needs.")
        }
        Words::Nb => format!("{covered} av {all} punkter i årshjulet har innleggene de trenger."),
        Words::En => format!("{covered} of {all} occasions of the annual wheel have the posts they need."),
    })
}
