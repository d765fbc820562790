//! What hangs on a card: its checklists, links and comments.

use planning::{ChecklistItem, Comment, CommentId, NamedLink, PlannedTime};

use super::Reader;
use crate::{
    given_id, say,
    trello::{
        card::{Card, CardComment, CheckItem},
        notes::shortened,
        time::local,
        words::fold,
    },
};

impl Reader<'_> {
    pub(super) fn checklist(&mut self, card: &Card) -> Vec<ChecklistItem> {
        if let [only] = card.checklists.as_slice()
            && !is_default_checklist_name(&only.name)
        {
            let what = say!(
                self.notes.words(),
                "sjekkliste «{}»: punktene blir med, navnet ikke",
                "checklist “{}”: its items are kept, its name is not",
                shortened(&only.name)
            );
            self.notes.change_card(&card.title, what);
        }
        let several = card.checklists.len() > 1;
        let mut items = Vec::new();
        for checklist in &card.checklists {
            for item in &checklist.items {
                let text = self.item_text(card, item);
                let text = if several { format!("{}: {text}", checklist.name) } else { text };
                items.push(ChecklistItem { text, done: item.done });
            }
        }
        items
    }

    /// The item's text with who should do it and when, which our items have no place for.
    fn item_text(&mut self, card: &Card, item: &CheckItem) -> String {
        let who = item.member.as_ref().and_then(|member| self.people.name(member)).map(ToOwned::to_owned);
        let words = self.notes.words();
        let what = words.say("frist på et punkt i sjekklisten", "checklist item’s due date");
        let when = self.time(card, what, item.due.as_deref());
        let when = when.map(|time| time.to_string().replace('T', " "));
        let extra: Vec<String> = who.into_iter().chain(when).collect();
        if extra.is_empty() {
            return item.text.clone();
        }
        let what = words.say(
            "hvem som gjør et punkt i sjekklisten, og når, står nå i teksten på punktet",
            "who does a checklist item, and when, is kept in its text",
        );
        self.notes.change_card(&card.title, what);
        format!("{} ({})", item.text, extra.join(", "))
    }

    pub(super) fn links(&mut self, card: &Card) -> Vec<NamedLink> {
        let mut links: Vec<NamedLink> = card
            .attachments
            .iter()
            .map(|a| NamedLink { name: a.name.clone(), url: a.address.clone() })
            .collect();
        if card.attachments.iter().any(|attachment| attachment.upload) {
            let what = self.notes.words().say(
                "filene blir liggende i Trello; adressene blir med som lenker",
                "its uploaded files stay in Trello; their addresses are kept as links",
            );
            self.notes.change_card(&card.title, what);
        }
        links.extend(
            card.address.as_ref().map(|url| NamedLink { name: "Trello".to_owned(), url: url.clone() }),
        );
        links
    }

    pub(super) fn comment(&mut self, card: &Card, comment: &CardComment) -> Comment {
        let zone = self.known.time_zone;
        let at = |text: &Option<String>| match local(text.as_deref()?, zone)?.planned {
            PlannedTime::Minute(at) => Some(at),
            day => Some(day.first_day().and_time(chrono::NaiveTime::MIN)),
        };
        let time = at(&comment.date).unwrap_or_else(|| {
            let what = say!(
                self.notes.words(),
                "en kommentar av {} har ingen lesbar dato: får datoen da kortet sist ble endret, ellers dagens",
                "a comment by {} has no readable date: dated by its card’s last activity, or else today",
                comment.author
            );
            self.notes.change_card(&card.title, what);
            at(&card.last_activity).unwrap_or(self.known.now)
        });
        Comment {
            id: CommentId(given_id("trello", "comment", &comment.id)),
            at: time,
            author: comment.author.clone(),
            text: comment.text.clone(),
            mentions: Vec::new(),
        }
    }
}

/// What Trello itself calls a checklist in the boards' languages.
fn is_default_checklist_name(name: &str) -> bool {
    ["checklist", "sjekkliste", "checklista", "tjekliste", "tarkistuslista", "todo", "to do"]
        .contains(&fold(name).as_str())
}
