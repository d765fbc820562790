//! The custom fields of an export and what the cards say in them.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    json::Record,
    notes::{Notes, shortened},
};
use crate::say;

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: FieldKind,
    /// Of a list: what can be chosen, by id.
    pub(super) options: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    Text,
    Number,
    Date,
    Checkbox,
    List,
}

/// What one card says in one field. Of a checkbox there is only "checked".
#[derive(Debug)]
pub(super) struct FieldValue {
    pub(super) field: usize,
    pub(super) text: String,
}

pub(super) fn read_fields(board: &Record<'_>, notes: &mut Notes) -> (Vec<Field>, HashMap<String, usize>) {
    let (mut fields, mut ids, words) = (Vec::new(), HashMap::new(), notes.words());
    for (index, object) in board.objects("customFields", notes).into_iter().enumerate() {
        let number = index + 1;
        let place = say!(words, "egendefinert felt {number}", "custom field {number}");
        let record = Record::new(object, place);
        let name = record
            .text("name", notes)
            .map_or_else(|| format!("Field {number}"), |name| name.trim().to_owned());
        let place = say!(words, "egendefinert felt «{name}»", "custom field “{name}”");
        let record = Record::new(object, place);
        let kind = match record.text("type", notes).as_deref() {
            Some("text") => FieldKind::Text,
            Some("number") => FieldKind::Number,
            Some("date") => FieldKind::Date,
            Some("checkbox") => FieldKind::Checkbox,
            Some("list") => FieldKind::List,
            other => {
                let what = say!(
                    words,
                    "typen {} er ukjent: verdiene leses som tekst",
                    "its type {} is not known: its values are read as text",
                    other.unwrap_or(words.say("(ingen)", "(none)"))
                );
                notes.change(&record.place, what);
                FieldKind::Text
            }
        };
        ids.extend(record.text("id", notes).map(|id| (id, fields.len())));
        fields.push(Field { name, kind, options: options(&record, notes) });
    }
    (fields, ids)
}

fn options(field: &Record<'_>, notes: &mut Notes) -> Vec<(String, String)> {
    let mut options = Vec::new();
    for object in field.objects("options", notes) {
        let option = Record::new(object, field.place.clone());
        let text = match option.object("value") {
            Some(value) => Record::new(value, field.place.clone()).text("text", notes),
            None => option.text("value", notes),
        };
        if let (Some(id), Some(text)) = (option.text("id", notes).or_else(|| option.text("_id", notes)), text)
        {
            options.push((id, text.trim().to_owned()));
        }
    }
    options
}

pub(super) fn read_values(
    card: &Record<'_>,
    title: &str,
    fields: &[Field],
    ids: &HashMap<String, usize>,
    notes: &mut Notes,
) -> Vec<FieldValue> {
    let words = notes.words();
    let mut values: Vec<FieldValue> = Vec::new();
    for object in card.objects("customFieldItems", notes) {
        let item = Record::new(object, card.place.clone());
        let told = told(&item);
        let Some(field) = item.text("idCustomField", notes).and_then(|id| ids.get(&id).copied()) else {
            if let Some(told) = told {
                let told = shortened(&told);
                notes.drop(
                    &card.place,
                    say!(words, "verdi i et egendefinert felt: {told}", "custom field value {told}"),
                    words.say("feltet er ikke med i eksporten", "its field is not in the export"),
                );
            }
            continue;
        };
        let Field { name, kind, options } = &fields[field];
        let text = match kind {
            FieldKind::List => match item.text("idValue", notes) {
                None => told,
                Some(id) => match options.iter().find(|(option, _)| *option == id) {
                    Some((_, text)) => Some(text.clone()),
                    None => {
                        notes.drop_card(
                            title,
                            say!(words, "{name}: valget {id}", "{name}: option {id}"),
                            words.say(
                                "eksporten sier ikke hva valget heter",
                                "the export does not say what the option is called",
                            ),
                        );
                        None
                    }
                },
            },
            FieldKind::Checkbox => told.filter(|checked| matches!(checked.as_str(), "true" | "1")),
            _ => told,
        };
        values.extend(text.map(|text| FieldValue { field, text: text.trim().to_owned() }));
    }
    values.sort_by_key(|value| value.field);
    values
}

/// The value itself, whatever type it claims: `{"text": "…"}`, or bare.
fn told(item: &Record<'_>) -> Option<String> {
    match item.object("value") {
        Some(value) => value.iter().find_map(|(_, told)| match told {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }),
        None => item.raw("value"),
    }
    .filter(|text| !text.trim().is_empty())
}
