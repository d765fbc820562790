//! One card as it stands in the file, with everything that hangs on it.

use serde_json::{Map, Value};

use super::{
    export::{Checklists, Tables},
    fields::{Field, FieldValue, read_values},
    json::Record,
    labels::Labels,
    notes::{Notes, card_place, shortened},
};
use crate::say;

#[derive(Debug)]
pub(super) struct Card {
    pub(super) id: String,
    pub(super) title: String,
    /// Which of the export's lists.
    pub(super) list: Option<usize>,
    pub(super) position: f64,
    pub(super) description: String,
    /// As written; judged later.
    pub(super) due: Option<String>,
    pub(super) start: Option<String>,
    pub(super) done: bool,
    pub(super) archived: bool,
    pub(super) template: bool,
    pub(super) members: Vec<String>,
    pub(super) labels: Vec<usize>,
    pub(super) values: Vec<FieldValue>,
    pub(super) attachments: Vec<Attachment>,
    pub(super) checklists: Vec<Checklist>,
    /// Oldest first; filled from the board's history.
    pub(super) comments: Vec<CardComment>,
    /// How many comments Trello says there are.
    pub(super) comments_told: usize,
    pub(super) last_activity: Option<String>,
    pub(super) address: Option<String>,
}

#[derive(Debug)]
pub(super) struct Attachment {
    pub(super) name: String,
    pub(super) address: String,
    /// The file lies at Trello, not on the web.
    pub(super) upload: bool,
}

#[derive(Debug)]
pub(super) struct Checklist {
    pub(super) name: String,
    pub(super) items: Vec<CheckItem>,
}

#[derive(Debug)]
pub(super) struct CheckItem {
    pub(super) text: String,
    pub(super) done: bool,
    pub(super) due: Option<String>,
    pub(super) member: Option<String>,
}

#[derive(Debug)]
pub(super) struct CardComment {
    pub(super) id: String,
    /// As written; judged later.
    pub(super) date: Option<String>,
    pub(super) author: String,
    pub(super) text: String,
}

/// Reads a card; `None` for what only looks like one.
pub(super) fn read_card(
    object: &Map<String, Value>,
    known: Tables<'_>,
    labels: &mut Labels,
    fields: &mut [Field],
    checklists: &mut Checklists<'_>,
    notes: &mut Notes,
) -> Option<Card> {
    let words = notes.words();
    let number = known.position + 1;
    let unnamed = Record::new(object, say!(words, "kort nr. {number} i filen", "card {number} of the file"));
    let name = unnamed.text("name", notes).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
    let place = name.as_ref().map_or_else(|| unnamed.place.clone(), |name| card_place(name, words));
    let description = Record::new(object, place).text("desc", notes).unwrap_or_default();
    let title = name.unwrap_or_else(|| title_from(&description, &unnamed.place, notes));
    let card = Record::new(object, card_place(&title, words));
    if card.text("cardRole", notes).as_deref() == Some("separator") {
        let why = words.say("det er en skillelinje, ikke innhold", "it is a dividing line, not content");
        notes.drop_card(&title, words.say("kortet", "the card"), why);
        return None;
    }
    let id = card.text("id", notes).unwrap_or_default();
    let list = match card.text("idList", notes) {
        Some(id) => known.lists.get(&id).copied(),
        None => None,
    };
    report_what_has_no_place(&card, &title, notes);
    Some(Card {
        list,
        position: card.number("pos").unwrap_or(known.position as f64),
        due: card.raw("due"),
        start: card.raw("start"),
        done: card.flag("dueComplete", notes),
        archived: card.flag("closed", notes),
        template: card.flag("isTemplate", notes),
        members: unique(card.texts("idMembers", notes)),
        labels: labels.of_card(&card, &title, notes),
        values: read_values(&card, &title, fields, known.fields, notes),
        attachments: read_attachments(&card, &title, notes),
        checklists: read_checklists(&card, &id, &title, checklists, notes),
        comments: Vec::new(),
        comments_told: comments_told(&card),
        last_activity: card.raw("dateLastActivity"),
        address: card.text("shortUrl", notes).or_else(|| card.text("url", notes)),
        id,
        title,
        description,
    })
}

/// What a card without a name is called.
fn title_from(description: &str, place: &str, notes: &mut Notes) -> String {
    let words = notes.words();
    let Some(line) = description.lines().find(|line| !line.trim().is_empty()) else {
        let title = "Untitled card".to_owned();
        let what = say!(words, "har ikke navn: kalles «{title}»", "has no name: named so, “{title}”");
        notes.change(place, what);
        return title;
    };
    let title = shortened(line.trim());
    let what = say!(
        words,
        "har ikke navn: kalles «{title}» etter den første linjen i beskrivelsen",
        "has no name: named after the first line of its description, “{title}”"
    );
    notes.change(place, what);
    title
}

fn report_what_has_no_place(card: &Record<'_>, title: &str, notes: &mut Notes) {
    let words = notes.words();
    if let Some(reminder) = card.get("dueReminder").and_then(Value::as_f64).filter(|minutes| *minutes >= 0.0)
    {
        let what = say!(
            words,
            "en påminnelse {reminder} minutter før fristen",
            "a reminder {reminder} minutes before it is due"
        );
        let why = words.say(
            "funnene i Postwheel sier i stedet hva som haster",
            "Postwheel’s findings say what is due instead",
        );
        notes.drop_card(title, what, why);
    }
    let told: Vec<String> =
        ["locationName", "address"].iter().filter_map(|key| card.text(key, notes)).collect();
    let at = if told.is_empty() { card.raw("coordinates") } else { Some(told.join(", ")) };
    if let Some(at) = at {
        let why = words.say("et innlegg har ingen plass på kartet", "a post has no place on the map");
        notes.drop_card(title, say!(words, "sted: {}", "location: {}", shortened(&at)), why);
    }
    let votes = card.list("idMembersVoted", notes).len();
    if votes > 0 {
        let why = words.say("Postwheel har ingen avstemninger", "Postwheel has no votes");
        notes.drop_card(title, say!(words, "stemmer: {votes}", "{votes} votes"), why);
    }
    if !card.list("pluginData", notes).is_empty() {
        let what = words.say("det en Power-Up har lagret på kortet", "what a Power-Up stored on it");
        let why = words.say("bare den Power-Up-en kan lese det", "only that Power-Up can read it");
        notes.drop_card(title, what, why);
    }
}

fn comments_told(card: &Record<'_>) -> usize {
    let told = card.object("badges").and_then(|badges| badges.get("comments")).and_then(Value::as_u64);
    usize::try_from(told.unwrap_or(0)).unwrap_or(0)
}

fn unique(mut texts: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

fn read_attachments(card: &Record<'_>, title: &str, notes: &mut Notes) -> Vec<Attachment> {
    let words = notes.words();
    let mut attachments = Vec::new();
    for object in card.objects("attachments", notes) {
        let record = Record::new(object, card.place.clone());
        let name = record.text("name", notes).or_else(|| record.text("fileName", notes)).unwrap_or_default();
        let upload = record.flag("isUpload", notes);
        match record.text("url", notes).map(|address| address.trim().to_owned()) {
            Some(address) if is_web_address(&address) => {
                let name = if name.trim().is_empty() { address.clone() } else { name.trim().to_owned() };
                attachments.push(Attachment { name, address, upload });
            }
            Some(address) => {
                let said = shortened(&format!("{name} {address}"));
                let why = words.say("det er ikke en nettadresse", "it is not a web address");
                notes.drop_card(title, say!(words, "vedlegg {said}", "attachment {said}"), why);
            }
            None => {
                let what = say!(words, "vedlegg {}", "attachment {}", shortened(&name));
                notes.drop_card(title, what, words.say("det har ingen adresse", "it has no address"));
            }
        }
    }
    attachments
}

fn is_web_address(address: &str) -> bool {
    let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    start.starts_with("https://") || start.starts_with("http://") || start.starts_with("mailto:")
}

fn read_checklists(
    card: &Record<'_>,
    id: &str,
    title: &str,
    checklists: &mut Checklists<'_>,
    notes: &mut Notes,
) -> Vec<Checklist> {
    let mut found: Vec<&Map<String, Value>> =
        checklists.remove(id).filter(|_| !id.is_empty()).unwrap_or_default();
    for id in card.texts("idChecklists", notes) {
        found.extend(checklists.remove(&id).unwrap_or_default());
    }
    for own in card.objects("checklists", notes) {
        if !found.iter().any(|known| known.get("id").is_some() && known.get("id") == own.get("id")) {
            found.push(own);
        }
    }
    let mut read: Vec<(f64, Checklist)> = Vec::new();
    for (index, object) in found.into_iter().enumerate() {
        let checklist = Record::new(object, card.place.clone());
        let name = checklist
            .text("name", notes)
            .map_or_else(|| "Checklist".to_owned(), |name| name.trim().to_owned());
        let items = read_items(&checklist, notes);
        if items.is_empty() {
            let words = notes.words();
            let what = say!(words, "sjekkliste «{}»", "checklist “{}”", shortened(&name));
            notes.drop_card(title, what, words.say("den har ingen punkter", "it has no items"));
        } else {
            read.push((checklist.number("pos").unwrap_or(index as f64), Checklist { name, items }));
        }
    }
    read.sort_by(|a, b| a.0.total_cmp(&b.0));
    read.into_iter().map(|(_, checklist)| checklist).collect()
}

fn read_items(checklist: &Record<'_>, notes: &mut Notes) -> Vec<CheckItem> {
    let mut read: Vec<(f64, CheckItem)> = Vec::new();
    for (index, object) in checklist.objects("checkItems", notes).into_iter().enumerate() {
        let item = Record::new(object, checklist.place.clone());
        let Some(text) = item.text("name", notes) else { continue };
        let done = item.text("state", notes).as_deref() == Some("complete");
        let (due, member) = (item.raw("due"), item.text("idMember", notes));
        let position = item.number("pos").unwrap_or(index as f64);
        read.push((position, CheckItem { text: text.trim().to_owned(), done, due, member }));
    }
    read.sort_by(|a, b| a.0.total_cmp(&b.0));
    read.into_iter().map(|(_, item)| item).collect()
}
