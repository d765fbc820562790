//! What stands around a story on its card: checklists and what colleagues said to each other.

use chrono::{NaiveDateTime, TimeDelta};
use planning::{ChecklistItem, Comment, CommentId, NamedLink, Post, Status};

use super::people::{PEOPLE, person};
use super::{dice, id};
use crate::draft::DraftPost;

/// One remark a line, under a heading that says which cards it suits.
const REMARKS: &str = include_str!("texts/remarks.txt");

/// Adds a checklist to every third card and remarks to every other.
pub(super) fn add(draft: &mut DraftPost, now: NaiveDateTime) {
    let luck = dice(&format!("remarks {}", draft.post.id)) as usize;
    if luck.is_multiple_of(3) && !draft.placements.is_empty() {
        draft.post.checklist = checklist(draft, luck);
    }
    if luck % 7 == 2 {
        draft.post.links.push(NamedLink {
            name: "Manus og bilder i fellesmappen".to_owned(),
            url: format!("https://filer.fjordvik.example/saker/{luck}"),
        });
    }
    if luck.is_multiple_of(2) {
        let about = topic(&draft.post);
        let lines: Vec<&str> = section(about);
        for nth in 0..1 + luck / 8 % 2 {
            let text = lines[(luck / 16 + nth * 5) % lines.len()];
            draft.post.comments.push(comment(&draft.post, nth, text, luck, now));
        }
    }
}

fn topic(post: &Post) -> &'static str {
    match post.status {
        Status::Published => "ute",
        Status::Cancelled => "avlyst",
        Status::Idea => "idé",
        _ if !post.pictures.is_empty() => "bilde",
        _ => "tekst",
    }
}

fn section(heading: &str) -> Vec<&'static str> {
    let mut lines = REMARKS.lines().skip_while(|line| line.strip_prefix("# ") != Some(heading)).skip(1);
    lines.by_ref().take_while(|line| !line.starts_with('#')).filter(|line| !line.is_empty()).collect()
}

/// Said by somebody who does not own the card, some hours or days before it goes out or before now.
fn comment(post: &Post, nth: usize, text: &str, luck: usize, now: NaiveDateTime) -> Comment {
    let others: Vec<&str> = PEOPLE
        .iter()
        .filter(|(initials, ..)| !post.owners.contains(&person(initials)))
        .map(|(_, name, _)| *name)
        .collect();
    let planned = post.planned.map_or(now, |time| time.first_day().and_time(now.time())).min(now);
    let hours = (luck / 32 % 60) as i64 + if nth == 0 { 30 } else { 2 };
    let day = (planned - TimeDelta::hours(hours)).date();
    let in_office_hours = day.and_hms_opt(8 + (luck as u32 / 7 + nth as u32) % 8, luck as u32 % 60, 0);
    Comment {
        id: CommentId(id("comment", &format!("{} {nth}", post.id))),
        at: in_office_hours.filter(|at| *at <= now).unwrap_or(now - TimeDelta::minutes(hours)),
        author: others[(luck / 4 + nth) % others.len()].to_owned(),
        text: text.to_owned(),
        mentions: Vec::new(),
    }
}

fn checklist(draft: &DraftPost, luck: usize) -> Vec<ChecklistItem> {
    let post = &draft.post;
    let mut steps = vec!["Tekst skrevet", "Lest av fagavdelingen"];
    if !post.pictures.is_empty() {
        steps.extend(["Bildebeskrivelse", "Samtykke fra dem på bildet"]);
    }
    if post.link.is_some() {
        steps.push("Lenken virker");
    }
    if post.sponsored {
        steps.push("Annonse bestilt og budsjett avklart");
    }
    steps.push(["Korrektur", "Klarspråksjekk", "Nynorsk versjon"][luck / 3 % 3]);
    let done = match post.status {
        Status::Idea => 0,
        Status::Drafting => luck / 5 % 2,
        Status::Review => steps.len() - 2,
        _ => steps.len(),
    };
    let items = steps.into_iter().enumerate();
    items.map(|(nth, text)| ChecklistItem { text: text.to_owned(), done: nth < done }).collect()
}
