//! The export as it stands in the file, cleaned of what has the wrong shape. Decides nothing about what it means.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    TrelloError,
    card::{Card, read_card},
    comments::read_comments,
    fields::{Field, read_fields},
    json::Record,
    labels::{Label, Labels},
    notes::Notes,
};
use crate::{given_id, say};

#[derive(Debug)]
pub(super) struct Export {
    pub(super) name: String,
    /// From left to right.
    pub(super) lists: Vec<List>,
    /// List by list, each from top to bottom; those without a list last.
    pub(super) cards: Vec<Card>,
    pub(super) labels: Vec<Label>,
    pub(super) fields: Vec<Field>,
    /// Those on the board, in the file's order.
    pub(super) members: Vec<Member>,
    /// Those who left but whose name the history still tells.
    pub(super) former: HashMap<String, Member>,
}

#[derive(Debug)]
pub(super) struct List {
    pub(super) name: String,
    pub(super) archived: bool,
    /// Cards in it.
    pub(super) cards: usize,
}

#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) initials: Option<String>,
}

pub(super) fn read_export(value: &Value, notes: &mut Notes) -> Result<Export, TrelloError> {
    let object = value.as_object().ok_or(TrelloError::NotABoard { missing: "lists” and “cards" })?;
    for key in ["lists", "cards"] {
        if !object.get(key).is_some_and(Value::is_array) {
            return Err(TrelloError::NotABoard { missing: key });
        }
    }
    let words = notes.words();
    let board = Record::new(object, words.say("tavlen", "the board"));
    if let Some(description) = board.text("desc", notes) {
        let what = say!(words, "beskrivelsen: {description}", "its description: {description}");
        notes.drop(
            &board.place,
            what,
            words.say("en tavle i Postwheel har ingen", "a Postwheel board has none"),
        );
    }
    let (lists, list_ids) = read_lists(&board, notes);
    let mut labels = Labels::of_board(&board, notes);
    let (mut fields, field_ids) = read_fields(&board, notes);
    let members = read_members(&board, notes);

    let mut cards = Vec::new();
    let mut loose_checklists = checklists_by_card(&board, notes);
    for (position, object) in board.objects("cards", notes).into_iter().enumerate() {
        let known = Tables { lists: &list_ids, fields: &field_ids, position };
        cards.extend(read_card(object, known, &mut labels, &mut fields, &mut loose_checklists, notes));
    }
    for checklist in loose_checklists.into_values().flatten() {
        report_loose_checklist(checklist, notes);
    }
    make_ids_unique(&mut cards, notes);
    let former = read_comments(&board, &mut cards, &members, notes);
    let mut export = Export {
        name: board_name(&board, notes),
        lists,
        cards,
        labels: labels.list,
        fields,
        members,
        former,
    };
    export.cards.sort_by(|a, b| {
        let place = |card: &Card| card.list.unwrap_or(usize::MAX);
        place(a).cmp(&place(b)).then(a.position.total_cmp(&b.position))
    });
    for card in &export.cards {
        if let Some(list) = card.list.and_then(|list| export.lists.get_mut(list)) {
            list.cards += 1;
        }
    }
    Ok(export)
}

/// Where a card's references lead.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tables<'a> {
    pub(super) lists: &'a HashMap<String, usize>,
    pub(super) fields: &'a HashMap<String, usize>,
    /// The card's place in the file, for those that say no place in their list.
    pub(super) position: usize,
}

/// Checklists as the file has them, by the card that they name; old exports name them only from the card.
pub(super) type Checklists<'a> = BTreeMap<String, Vec<&'a Map<String, Value>>>;

fn board_name(board: &Record<'_>, notes: &mut Notes) -> String {
    board.text("name", notes).map_or_else(|| "Trello".to_owned(), |name| name.trim().to_owned())
}

fn read_lists(board: &Record<'_>, notes: &mut Notes) -> (Vec<List>, HashMap<String, usize>) {
    let words = notes.words();
    let mut read: Vec<(f64, String, List)> = Vec::new();
    for (index, object) in board.objects("lists", notes).into_iter().enumerate() {
        let list = Record::new(object, say!(words, "liste {}", "list {}", index + 1));
        let name = list
            .text("name", notes)
            .map_or_else(|| format!("List {}", index + 1), |name| name.trim().to_owned());
        let Some(id) = list.text("id", notes) else {
            let why = words.say(
                "den har ingen id, så ingen kort kan stå i den",
                "it has no id, so no card can stand in it",
            );
            let place = say!(words, "liste «{name}»", "list “{name}”");
            notes.drop(place, words.say("listen", "the list"), why);
            continue;
        };
        let position = list.number("pos").unwrap_or(index as f64);
        read.push((position, id, List { name, archived: list.flag("closed", notes), cards: 0 }));
    }
    read.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ids = read.iter().enumerate().map(|(index, (_, id, _))| (id.clone(), index)).collect();
    (read.into_iter().map(|(_, _, list)| list).collect(), ids)
}

fn read_members(board: &Record<'_>, notes: &mut Notes) -> Vec<Member> {
    let words = notes.words();
    let mut members = Vec::new();
    for (index, object) in board.objects("members", notes).into_iter().enumerate() {
        let record = Record::new(object, say!(words, "medlem {}", "member {}", index + 1));
        match member(&record, notes) {
            Some(member) => members.push(member),
            None => notes.drop(
                record.place.clone(),
                words.say("medlemmet", "the member"),
                words.say(
                    "det mangler id, eller både navn og brukernavn",
                    "there is neither an id with a name nor a user name",
                ),
            ),
        }
    }
    members
}

/// A person of the export; `None` without an id or any name.
pub(super) fn member(record: &Record<'_>, notes: &mut Notes) -> Option<Member> {
    let id = record.text("id", notes)?;
    let name = record.text("fullName", notes).or_else(|| record.text("username", notes))?;
    let initials = record.text("initials", notes).map(|initials| initials.trim().to_owned());
    Some(Member { id, name: name.trim().to_owned(), initials })
}

fn checklists_by_card<'a>(board: &Record<'a>, notes: &mut Notes) -> Checklists<'a> {
    let mut by_card = Checklists::new();
    for object in board.objects("checklists", notes) {
        let text = |key: &str| object.get(key).and_then(Value::as_str);
        // Without a card the checklist waits under its own id until a card names it.
        let key = text("idCard").or_else(|| text("id")).unwrap_or_default();
        by_card.entry(key.to_owned()).or_default().push(object);
    }
    by_card
}

fn report_loose_checklist(checklist: &Map<String, Value>, notes: &mut Notes) {
    let name = |object: &Map<String, Value>| {
        object.get("name").and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let items = checklist.get("checkItems").and_then(Value::as_array).into_iter().flatten();
    let items: Vec<String> = items.filter_map(Value::as_object).map(name).collect();
    let words = notes.words();
    let what = if items.is_empty() {
        words.say("sjekklisten", "the checklist").to_owned()
    } else {
        say!(words, "punktene: {}", "its items: {}", items.join(", "))
    };
    let place = say!(words, "sjekkliste «{}»", "checklist “{}”", name(checklist));
    notes.drop(place, what, words.say("kortet er ikke med i eksporten", "its card is not in the export"));
}

/// A card without an id, or with another's, gets one from its title, so that it still updates when read again.
fn make_ids_unique(cards: &mut [Card], notes: &mut Notes) {
    let mut seen: HashSet<Uuid> = HashSet::new();
    for (index, card) in cards.iter_mut().enumerate() {
        let nameless = card.id.is_empty();
        if nameless {
            card.id = format!("title {}", card.title);
        }
        if !seen.insert(given_id("trello", "post", &card.id)) {
            if !nameless {
                let what = notes.words().say(
                    "har samme id som et annet kort; blir et eget innlegg",
                    "shares its id with another card; kept as a post of its own",
                );
                notes.change_card(&card.title, what);
            }
            card.id = format!("{} #{index}", card.id);
            seen.insert(given_id("trello", "post", &card.id));
        }
    }
}
