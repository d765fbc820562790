//! The comments of an export: they stand in its history, of which Trello gives at most the last 1,000 actions.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{
    card::{Card, CardComment},
    export::{Member, member},
    json::Record,
    notes::{Notes, shortened},
};
use crate::{given_id, say};

/// The most actions an export holds.
const MOST_ACTIONS: usize = 1000;

/// Hangs the comments on their cards and learns the names of members who have left.
pub(super) fn read_comments(
    board: &Record<'_>,
    cards: &mut [Card],
    members: &[Member],
    notes: &mut Notes,
) -> HashMap<String, Member> {
    let words = notes.words();
    let mut former: HashMap<String, Member> = HashMap::new();
    let by_card: HashMap<String, usize> =
        cards.iter().enumerate().map(|(at, card)| (card.id.clone(), at)).collect();
    let names: HashMap<&str, &str> = members.iter().map(|m| (m.id.as_str(), m.name.as_str())).collect();
    let actions = board.objects("actions", notes);
    for (index, object) in actions.iter().enumerate() {
        let action = Record::new(object, say!(words, "aktivitet {}", "action {}", index + 1));
        for key in ["memberCreator", "member"] {
            if let Some(person) = action.object(key)
                && let Some(person) = member(&Record::new(person, action.place.clone()), notes)
                && !names.contains_key(person.id.as_str())
            {
                former.entry(person.id.clone()).or_insert(person);
            }
        }
        if matches!(action.get("type").and_then(Value::as_str), Some("commentCard" | "copyCommentCard")) {
            read_comment(&action, index, cards, &by_card, &names, notes);
        }
    }
    if actions.len() >= MOST_ACTIONS {
        report_the_limit(&actions, notes);
    }
    let mut seen: HashSet<uuid::Uuid> = HashSet::new();
    for card in cards {
        // Actions are told newest first, but nothing promises it.
        card.comments.sort_by(|a, b| a.date.cmp(&b.date).then_with(|| a.id.cmp(&b.id)));
        for (index, comment) in card.comments.iter_mut().enumerate() {
            if !seen.insert(given_id("trello", "comment", &comment.id)) {
                comment.id = format!("{} on {} #{index}", comment.id, card.id);
            }
        }
        let (told, found) = (card.comments_told, card.comments.len());
        if told > found {
            let what = say!(words, "{} av {told} kommentarer", "{} of its {told} comments", told - found);
            let why = words.say(
                "de er ikke med i eksporten: Trello eksporterer bare de 1000 siste aktivitetene på en tavle",
                "the export does not contain them: Trello exports only the newest 1,000 actions of a board",
            );
            notes.drop_card(&card.title, what, why);
        }
    }
    former
}

fn report_the_limit(actions: &[&Map<String, Value>], notes: &mut Notes) {
    let words = notes.words();
    let oldest = actions.iter().filter_map(|action| action.get("date").and_then(Value::as_str)).min();
    let before = oldest.map_or_else(String::new, |date| {
        let day = date.get(..10).unwrap_or(date);
        say!(words, " enn {day}", " than {day}")
    });
    let what = say!(
        words,
        "eksporten har {} aktiviteter, det meste Trello gir: kommentarer eldre{before} kan mangle",
        "the export holds {} actions, the most Trello gives: comments older{before} may be missing",
        actions.len()
    );
    notes.change(words.say("kommentarer", "comments"), what);
}

fn read_comment(
    action: &Record<'_>,
    index: usize,
    cards: &mut [Card],
    by_card: &HashMap<String, usize>,
    names: &HashMap<&str, &str>,
    notes: &mut Notes,
) {
    let words = notes.words();
    let Some(data) = action.object("data") else {
        let why = words.say("den har ikke innhold", "it has no content");
        notes.drop(&action.place, words.say("en kommentar", "a comment"), why);
        return;
    };
    let data = Record::new(data, action.place.clone());
    let creator = action.object("memberCreator").map(|person| Record::new(person, action.place.clone()));
    let author =
        creator.and_then(|person| person.text("fullName", notes).or_else(|| person.text("username", notes)));
    let author = author.or_else(|| {
        let id = action.text("idMemberCreator", notes)?;
        names.get(id.as_str()).map(|name| (*name).to_owned())
    });
    let author = author.map_or_else(|| "Unknown".to_owned(), |author| author.trim().to_owned());
    let Some(text) = data.text("text", notes) else {
        let what = say!(words, "en kommentar av {author}", "a comment by {author}");
        notes.drop(&action.place, what, words.say("den har ikke tekst", "it has no text"));
        return;
    };
    let date = action.raw("date");
    let card = data.object("card").map(|card| Record::new(card, action.place.clone()));
    let id = card.as_ref().and_then(|card| card.raw("id"));
    match id.and_then(|id| by_card.get(&id)).and_then(|at| cards.get_mut(*at)) {
        Some(card) => {
            let id = action.text("id", notes).unwrap_or_else(|| format!("{} comment {index}", card.id));
            card.comments.push(CardComment { id, date, author, text });
        }
        None => {
            let name = card
                .and_then(|card| card.raw("name"))
                .map_or_else(String::new, |name| say!(words, " på «{name}»", " on “{name}”"));
            let place = say!(words, "kommentar av {author}{name}", "comment by {author}{name}");
            let why = words.say("kortet er ikke med i eksporten", "its card is not in the export");
            notes.drop(place, shortened(&text), why);
        }
    }
}
