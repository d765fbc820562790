//! Custom fields to channels, categories, planned time and lines in the brief.

use super::{
    channel::{format_alone, places},
    label::says_sponsored,
    says_no,
};
use crate::{
    Known,
    trello::{
        export::Export,
        fields::{Field, FieldKind},
        map::{MappedField, Meaning},
        words::{Words, fold},
    },
};

/// Rows of a text field that speaks of channels; beyond that it is prose.
const MOST_VALUES: usize = 50;

pub(super) fn guess_fields(export: &Export, known: &Known<'_>) -> Vec<MappedField> {
    let mut rows: Vec<MappedField> = Vec::new();
    let publishing_date =
        export.fields.iter().any(|field| field.kind == FieldKind::Date && speaks_of_publishing(&field.name));
    for (at, field) in export.fields.iter().enumerate() {
        let told =
            || export.cards.iter().flat_map(|card| &card.values).filter(move |value| value.field == at);
        let mut values: Vec<Option<String>> = Vec::new();
        match field.kind {
            FieldKind::List => values.extend(field.options.iter().map(|(_, option)| Some(option.clone()))),
            FieldKind::Text if speaks_of_channels(&field.name) => {
                for value in told() {
                    if !values.iter().flatten().any(|known| fold(known) == fold(&value.text)) {
                        values.push(Some(value.text.clone()));
                    }
                }
                if values.len() > MOST_VALUES {
                    values = vec![None];
                }
            }
            _ => values.push(None),
        }
        for value in values {
            let same = |row: &&mut MappedField| {
                fold(&row.field) == fold(&field.name)
                    && row.value.as_deref().map(fold) == value.as_deref().map(fold)
            };
            let cards = match &value {
                Some(value) => told().filter(|told| fold(&told.text) == fold(value)).count(),
                None => told().count(),
            };
            match rows.iter_mut().find(same) {
                Some(row) => row.cards += cards,
                None => {
                    let to = meaning(field, value.as_deref(), publishing_date, known);
                    rows.push(MappedField { field: field.name.clone(), value, cards, to });
                }
            }
        }
    }
    rows
}

fn meaning(field: &Field, value: Option<&str>, publishing_date: bool, known: &Known<'_>) -> Meaning {
    match field.kind {
        FieldKind::List => option(field, value.unwrap_or_default(), known),
        FieldKind::Checkbox => {
            let channel = Meaning::of_places(places(&field.name, known.channels));
            channel.unwrap_or(if says_sponsored(&field.name) { Meaning::Sponsored } else { Meaning::Tag })
        }
        FieldKind::Date => {
            let planned = if publishing_date {
                speaks_of_publishing(&field.name)
            } else {
                !speaks_of_another_date(&field.name)
            };
            if planned { Meaning::Planned } else { Meaning::Note }
        }
        FieldKind::Text => {
            let channel = value.and_then(|value| Meaning::of_places(places(value, known.channels)));
            channel.unwrap_or(Meaning::Note)
        }
        FieldKind::Number => Meaning::Note,
    }
}

fn option(field: &Field, option: &str, known: &Known<'_>) -> Meaning {
    if let Some(channel) = Meaning::of_places(places(option, known.channels)) {
        return channel;
    }
    let mut of_field = places(&field.name, known.channels);
    if let (Some(format), [place]) = (format_alone(option), of_field.as_mut_slice()) {
        place.format = format;
    } else if says_no(option) || !says_yes(option) {
        of_field.clear();
    }
    if let Some(channel) = Meaning::of_places(of_field) {
        return channel;
    }
    if says_sponsored(&field.name) {
        return if says_no(option) { Meaning::Ignore } else { Meaning::Sponsored };
    }
    if says_sponsored(option) {
        return Meaning::Sponsored;
    }
    if speaks_of_categories(&field.name)
        || known.categories.iter().any(|category| fold(&category.name) == fold(option))
    {
        return Meaning::Category;
    }
    Meaning::Tag
}

fn says_yes(value: &str) -> bool {
    matches!(fold(value).as_str(), "ja" | "yes" | "kyllä" | "x" | "true" | "1")
}

fn speaks_of_channels(name: &str) -> bool {
    Words::of(name).has_any(&[
        "kanal*",
        "channel*",
        "kanava*",
        "plattform*",
        "platform*",
        "flate",
        "flater",
        "yta",
        "ytor",
    ])
}

fn speaks_of_categories(name: &str) -> bool {
    Words::of(name).has_any(&[
        "kategori*",
        "categor*",
        "luokka",
        "kategoria",
        "tema",
        "teema",
        "theme",
        "ämne",
        "emne",
        "topic",
        "aihe",
        "fokusområde*",
        "fokusomr*",
        "innholdstype",
        "innehållstyp",
        "indholdstype",
        "content type",
        "sisältötyyppi",
        "satsingsområde",
        "pillar",
    ])
}

fn speaks_of_publishing(name: &str) -> bool {
    Words::of(name).has_any(&[
        "publi*",
        "julkaisu*",
        "utgivning*",
        "udgivelse*",
        "go live",
        "post date",
        "posting*",
        "postdato",
    ])
}

/// Dates of the work that come before or after the day a post is published.
fn speaks_of_another_date(name: &str) -> bool {
    Words::of(name).has_any(&[
        "deadline*",
        "frist",
        "frister",
        "manus*",
        "senast",
        "senest",
        "määräaika",
        "start*",
        "slut*",
        "slutt*",
        "end",
        "ends",
        "från",
        "fra",
        "till",
        "til",
        "godkjen*",
        "godkän*",
        "godkend*",
        "approv*",
        "created",
        "opprettet",
        "skapad",
        "oppdatert",
        "uppdaterad",
        "revider*",
        "review*",
        "evaluer*",
        "utvärder*",
        "arrangement*",
        "event*",
        "evenemang*",
        "foto*",
        "møte*",
        "möte*",
    ])
}
